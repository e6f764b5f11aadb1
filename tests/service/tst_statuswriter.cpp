#include "service/statuswriter.h"

#include "core/log.h"
#include "fakes/patience.h"
#include "upgrade/samples.h"

#include <QTest>

using namespace nymvisor;
using namespace nymvisor::samples;
using namespace Qt::StringLiterals;

class TestStatusWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { log::setSink({}); }

    void touch_changes_areWritten();
    void touch_nothingChanged_isNotWrittenAgain();
    void touch_cannotBeWritten_isLoggedOnce();
    void status_everyField_comesBack();

private:
    QString file() const { return m_folder->filePath(u"data/status.json"_s); }
    qint64 pidInFile() const
    {
        const auto status = readState<RunStatus>(file());
        return status && *status ? (*status)->pid : 0;
    }
    RunStatus compose()
    {
        ++m_composed;
        RunStatus status;
        status.pid = m_pid;
        status.startedAt = Timestamp(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        status.daemon = u"up"_s;
        return status;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_lines;
    qint64 m_pid = 1;
    int m_composed = 0;
};

void TestStatusWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lines.clear();
    m_composed = 0;
    log::setSink([this](log::Level, const QString &line) { m_lines += line; });
}

void TestStatusWriter::touch_changes_areWritten()
{
    must(makeFolder(m_folder->filePath(u"data"_s)));
    StatusWriter writer(file(), [this] { return compose(); });
    m_pid = 7;
    writer.touch();
    EVENTUALLY_COMPARE(pidInFile(), 7);
    m_pid = 8; // within the pause
    writer.touch();
    EVENTUALLY_COMPARE(pidInFile(), 8);
}

void TestStatusWriter::touch_nothingChanged_isNotWrittenAgain()
{
    must(makeFolder(m_folder->filePath(u"data"_s)));
    StatusWriter writer(file(), [this] { return compose(); });
    writer.touch();
    EVENTUALLY_VERIFY(QFileInfo::exists(file()));
    QVERIFY(QFile::remove(file()));
    writer.touch();
    EVENTUALLY_COMPARE(m_composed, 2);
    QVERIFY(!QFileInfo::exists(file()));
}

void TestStatusWriter::touch_cannotBeWritten_isLoggedOnce()
{
    StatusWriter writer(file(), [this] { return compose(); }); // its folder is not there
    for (m_pid = 1; m_pid < 4; ++m_pid) {
        const int before = m_composed;
        writer.touch();
        EVENTUALLY_COMPARE(m_composed, before + 1);
    }
    QCOMPARE(m_lines.size(), 1);
    QVERIFY2(m_lines[0].contains(u"status: cannot create "_s), qPrintable(m_lines[0]));
    must(makeFolder(m_folder->filePath(u"data"_s)));
    writer.touch();
    EVENTUALLY_COMPARE(pidInFile(), 4);
}

void TestStatusWriter::status_everyField_comesBack()
{
    const Timestamp moment = must(Timestamp::parse(u"2026-02-01T12:00:00Z"_s));
    RunStatus status = compose();
    status.settings = {{u"nymvisor.id"_s, u"x"_s}};
    status.daemonPid = 2;
    status.daemonSince = moment;
    status.failedStarts = 3;
    status.daemonRestarts = 4;
    status.askedAt = moment;
    status.asksAt = moment;
    status.upstreamError = u"a"_s;
    status.stepSince = moment;
    status.stepError = u"b"_s;
    status.stepRetryAt = moment;
    status.activities = {{u"download"_s, u"v1"_s, 5, 6}};
    const RunStatus read = must(RunStatus::fromJson(status.toJson()));
    QCOMPARE(read.toJson(), status.toJson());
    QVERIFY(!RunStatus::fromJson({{u"format"_s, 2}}));
}

QTEST_GUILESS_MAIN(TestStatusWriter)
#include "tst_statuswriter.moc"
