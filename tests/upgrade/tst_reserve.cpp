#include "upgrade/reserve.h"

#include "core/log.h"
#include "core/resultchecks.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestReserve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](log::Level, const QString &) {});
    }
    void cleanupTestCase() { log::setSink({}); }

    void fill_once_holdsRoom();
    void spend_writeSucceeds_keepsTheReserve();
    void spend_writeFails_givesItUpAndTriesOnceMore();
    void spend_noReserve_triesOnce();

private:
    QTemporaryDir m_folder;
    Reserve m_reserve{m_folder.filePath(u"reserve"_s)};
};

void TestReserve::fill_once_holdsRoom()
{
    m_reserve.fill();
    QCOMPARE(QFileInfo(m_folder.filePath(u"reserve"_s)).size(), qint64(1) << 20);
}

void TestReserve::spend_writeSucceeds_keepsTheReserve()
{
    m_reserve.fill();
    int calls = 0;
    VERIFY_VALUE(m_reserve.spend([&calls] { return ++calls, Result<>(); }));
    QCOMPARE(calls, 1);
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"reserve"_s)));
}

void TestReserve::spend_writeFails_givesItUpAndTriesOnceMore()
{
    m_reserve.fill();
    bool wasThere = true;
    VERIFY_VALUE(m_reserve.spend([&]() -> Result<> {
        wasThere = QFileInfo::exists(m_folder.filePath(u"reserve"_s));
        return wasThere ? Result<>(Error(ExitStatus::TryLater, "no space")) : Result<>();
    }));
    QVERIFY(!wasThere);
}

void TestReserve::spend_noReserve_triesOnce()
{
    QFile::remove(m_folder.filePath(u"reserve"_s));
    int calls = 0;
    VERIFY_ERROR(m_reserve.spend([&calls]() -> Result<> {
        ++calls;
        return Error(ExitStatus::TryLater, "no space");
    }),
                 u"no space"_s);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestReserve)
#include "tst_reserve.moc"
