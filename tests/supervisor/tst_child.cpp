#include "supervisor/child.h"

#include "core/processgroup.h"
#include "core/resultchecks.h"
#include "fakes/patience.h"
#include "supervisor/daemonnote.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace nymvisor;
using namespace Qt::StringLiterals;

/// One run of a daemon, between nymvisor's own steps: the rest is seen through the supervisor.
class TestChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_nymvisorHasNotHeardOfItYet_isRecordedAlready();
};

void TestChild::start_nymvisorHasNotHeardOfItYet_isRecordedAlready()
{
    const QTemporaryDir folder;
    const QString lockFile = folder.filePath(u"daemon.lock"_s);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    auto lock = FileLock::tryLock(lockFile);
    VERIFY_VALUE(lock);

    Child child;
    QSignalSpy started(&child, &Child::started);
    QSignalSpy exited(&child, &Child::exited);
    child.start(u"/bin/sh"_s, {u"-c"_s, u"echo $$ >\"$0\" && cat >/dev/null <\"$0\""_s, pipe}, std::move(*lock));
    QFile reader(pipe);
    QVERIFY(reader.open(QIODevice::ReadOnly)); // waits for the daemon, and lets no event in
    const qint64 daemon = reader.readLine().trimmed().toLongLong();
    QCOMPARE(DaemonNote::read(lockFile).group, daemon);
    QVERIFY(started.isEmpty());

    QVERIFY(started.wait(fakes::untilItComes));
    QCOMPARE(child.processId(), daemon);
    QCOMPARE(DaemonNote::read(lockFile).identity, processIdentity(daemon));
    child.kill();
    QVERIFY(exited.wait(fakes::untilItComes));
}

QTEST_GUILESS_MAIN(TestChild)
#include "tst_child.moc"
