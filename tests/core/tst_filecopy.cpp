#include "core/filecopy.h"

#include "core/descriptor.h"
#include "core/dirtybytes.h"
#include "core/filesystem.h"
#include "core/onlyonlinux.h"
#include "core/resultchecks.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestFileCopy : public QObject
{
    Q_OBJECT

private:
    Descriptor open(const char *name) const
    {
        const QByteArray path = m_folder.path().toUtf8() + '/' + name;
        return Descriptor(::open(path.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void copy_holes_areToldAndKept()
    {
        constexpr off_t end = 10 << 20;
        const Descriptor from = open("from");
        const Descriptor to = open("to");
        QCOMPARE(::pwrite(from.number(), "middle", 6, 5 << 20), 6);
        QCOMPARE(::ftruncate(from.number(), end), 0);
        qint64 data = 0;
        qint64 holes = 0;
        VERIFY_VALUE(copyContent(from.number(), to.number(), end, u"x"_s, [&](const char *bytes, qint64 size) {
            (bytes ? data : holes) += size;
            return Result<>();
        }));
        QCOMPARE(data + holes, qint64(end));
        QVERIFY(holes > data);
        struct stat status = {};
        QCOMPARE(::fstat(to.number(), &status), 0);
        QVERIFY(status.st_blocks * 512 < end / 2);
        const auto equal = isContentEqual(from.number(), to.number(), u"x"_s, [](auto...) { return Result<>(); });
        VERIFY_VALUE(equal);
        QVERIFY(*equal);
    }

    void copy_fileThatBecameShorter_isFilledUp()
    {
        const Descriptor from = open("from");
        const Descriptor to = open("to");
        QCOMPARE(::pwrite(from.number(), "abc", 3, 0), 3);
        qint64 told = 0;
        VERIFY_VALUE(copyContent(from.number(), to.number(), 1000, u"x"_s, [&](const char *, qint64 size) {
            told += size;
            return Result<>();
        }));
        QCOMPARE(told, 1000);
        struct stat status = {};
        QCOMPARE(::fstat(to.number(), &status), 0);
        QCOMPARE(status.st_size, 1000);
    }

    void copy_observersError_endsIt()
    {
        const Descriptor from = open("from");
        const Descriptor to = open("to");
        QCOMPARE(::pwrite(from.number(), "abc", 3, 0), 3);
        VERIFY_ERROR(copyContent(from.number(), to.number(), 3, u"x"_s,
                                 [](auto...) { return Result<>(Error(ExitStatus::TryLater, "stop")); }),
                     u"stop"_s);
    }

    void copy_longFile_isOnItsWayToTheDisk()
    {
        ONLY_ON_LINUX("writing behind");
        const Descriptor from = open("from");
        const Descriptor to = open("to");
        if (!tellsChanges(to.number()))
            QSKIP("temporary files are on no disk here");
        const QByteArray content((32 << 20) + 1, 'x');
        QCOMPARE(::pwrite(from.number(), content.constData(), size_t(content.size()), 0), content.size());
        VERIFY_VALUE(
            copyContent(from.number(), to.number(), content.size(), u"x"_s, [](auto...) { return Result<>(); }));
        VERIFY_WRITTEN_BEHIND(to.number());
        const auto equal = isContentEqual(from.number(), to.number(), u"x"_s, [](auto...) { return Result<>(); });
        VERIFY_VALUE(equal);
        QVERIFY(*equal);
    }

    void writeSparse_zeros_becomeHoles()
    {
        const Descriptor to = open("to");
        const Descriptor expected = open("from");
        QByteArray content = "begin" + QByteArray(1'000'000, '\0') + "middle" + QByteArray(100'000, '\0');
        VERIFY_VALUE(writeSparse(to.number(), content.constData(), content.size(), 0, u"x"_s));
        VERIFY_VALUE(writeSparse(to.number(), "end", 3, content.size(), u"x"_s));
        content += "end";
        QCOMPARE(::pwrite(expected.number(), content.constData(), size_t(content.size()), 0), content.size());
        const auto equal = isContentEqual(to.number(), expected.number(), u"x"_s, [](auto...) { return Result<>(); });
        VERIFY_VALUE(equal);
        QVERIFY(*equal);
        struct stat status = {};
        QCOMPARE(::fstat(to.number(), &status), 0);
        QVERIFY(status.st_blocks * 512 < 400'000);
    }

    void isContentEqual_aByteInTheMiddle_tellsThem()
    {
        const Descriptor one = open("from");
        const Descriptor other = open("to");
        const QByteArray content(1'000'000, 'x');
        QCOMPARE(::pwrite(one.number(), content.constData(), 1'000'000, 0), 1'000'000);
        QCOMPARE(::pwrite(other.number(), content.constData(), 1'000'000, 0), 1'000'000);
        QCOMPARE(::pwrite(other.number(), "y", 1, 600'000), 1);
        const auto equal = isContentEqual(one.number(), other.number(), u"x"_s, [](auto...) { return Result<>(); });
        VERIFY_VALUE(equal);
        QVERIFY(!*equal);
    }

    void isContentEqual_holes_areNotRead_data()
    {
        QTest::addColumn<QByteArray>("end"); // of the other one
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same behind them") << QByteArray("end") << true;
        QTest::newRow("something else behind them") << QByteArray("END") << false;
        QTest::newRow("longer") << QByteArray("end!") << false;
        QTest::newRow("zeros where there is a hole in one") << QByteArray() << true;
    }
    void isContentEqual_holes_areNotRead()
    {
        QFETCH(QByteArray, end);
        QFETCH(bool, expected);
        constexpr qint64 hole = qint64(1) << 40; // which nobody reads to its end
        const Descriptor one = open("from");
        const Descriptor other = open("to");
        QCOMPARE(::ftruncate(one.number(), hole), 0);
        QCOMPARE(::ftruncate(other.number(), hole), 0);
        if (end.isEmpty()) {
            QCOMPARE(::pwrite(other.number(), "\0", 1, hole / 2), 1);
        } else {
            QCOMPARE(::pwrite(one.number(), "end", 3, hole), 3);
            QCOMPARE(::pwrite(other.number(), end.constData(), size_t(end.size()), hole), end.size());
        }
        qint64 read = 0;
        const auto equal = isContentEqual(one.number(), other.number(), u"x"_s, [&read](const char *, qint64 size) {
            read += size;
            return read < 10'000'000 ? Result<>() : Error(ExitStatus::Internal, "a hole is read");
        });
        VERIFY_VALUE(equal);
        QCOMPARE(*equal, expected);
    }
};

QTEST_GUILESS_MAIN(TestFileCopy)
#include "tst_filecopy.moc"
