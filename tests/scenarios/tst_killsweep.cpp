#include "proof/trial.h"

#include <QTest>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fakes;

Q_DECLARE_METATYPE(TrialKind)

namespace {

/// One point at which something dies.
struct Point
{
    QString name;
    std::function<void(Trial &)> arrange;
    std::function<bool(const Trial &)> wasReached;
    bool endsNymvisor = true; // else only its worker
};

/// Where each operation is one too many for the time there is, every so many-th is tried; by hand, with 1, all.
int strideOr(int standard)
{
    const int asked = qEnvironmentVariableIntValue("NYMVISOR_SWEEP_STRIDE");
    return asked > 0 ? asked : standard;
}

bool wasFaultReached(const Trial &trial)
{
    return !trial.world().faultNote().isEmpty();
}

Point faultAt(const QString &what, const QString &orders, int number)
{
    return {u"%1 %2 (%3 at=%2)"_s.arg(what, QString::number(number), orders),
            [=](Trial &trial) { trial.world().setFault(u"%1 at=%2"_s.arg(orders, QString::number(number))); },
            wasFaultReached, !orders.contains("in=nymvisor-worker"_L1) || orders.contains("do=killparent"_L1)};
}

/// Something that notes in a file of the world's that it has happened.
Point noted(const QString &name, const std::function<void(Trial &, const QString &note)> &arrange)
{
    return {name, [arrange](Trial &trial) { arrange(trial, trial.world().path(u"note"_s)); },
            [](const Trial &trial) { return QFileInfo::exists(trial.world().path(u"note"_s)); }};
}

Point killingHook(const QString &phase)
{
    return noted(u"a %1 hook kills nymvisor"_s.arg(phase), [phase](Trial &trial, const QString &note) {
        const QString script = u"[ -e '%1' ] && exit 0\n: >'%1'\nkill -9 $PPID\n"_s.arg(note);
        trial.world().writeHook(phase, u"10-kill"_s, script.toUtf8());
    });
}

Point killingDaemon(const QString &moment, const QString &version)
{
    return noted(u"the daemon of %1 kills nymvisor: %2"_s.arg(version, moment), [=](Trial &trial, const QString &note) {
        trial.world().setVariable(u"FAKE_KILLS_PARENT"_s, u"%1 %2 %3"_s.arg(moment, version, note));
    });
}

struct Outcome
{
    bool wasReached = false;
    QString failure = {};
};

Outcome tryPoint(const TrialKind &kind, const Point &point)
{
    Trial trial(kind);
    point.arrange(trial);
    trial.world().run();
    if (point.endsNymvisor) {
        trial.waitForEffect();
        trial.world().stop(); // where all is settled it goes on, and meets its end yet, or not
    }
    trial.world().clearFault();
    Outcome outcome;
    trial.settle();
    outcome.wasReached = point.wasReached(trial);
    const QStringList found = trial.judge();
    if (!found.isEmpty())
        outcome.failure = u"=== %1: %2\n%3\n%4"_s.arg(kind.name(), point.name, found.join(u'\n'), trial.account());
    return outcome;
}

/// What was tried, and what came of it.
class Sweep
{
public:
    explicit Sweep(const TrialKind &kind) : m_kind(kind) {}

    /// Whether the point was reached.
    bool hit(const Point &point)
    {
        const Outcome outcome = tryPoint(m_kind, point);
        m_reached += outcome.wasReached ? 1 : 0;
        if (!outcome.failure.isEmpty()) {
            std::fputs(qPrintable(outcome.failure), stderr); // Qt Test would cut it short
            m_failures += outcome.failure;
        }
        return outcome.wasReached;
    }

    /// The 1st, and each @p stride -th after it, until there are no more.
    void hitEach(const QString &what, const QString &orders, int stride = 1)
    {
        for (int number = 1; m_failures.size() < enoughFailures && hit(faultAt(what, orders, number));)
            number += stride;
    }

    /// Of all that was tried: at least so many points were there.
    void check(int fewest) const
    {
        qInfo("%d points, %d failures", m_reached, static_cast<int>(m_failures.size()));
        QVERIFY2(m_failures.isEmpty(), "see the accounts above");
        QVERIFY2(m_reached >= fewest, qPrintable(u"only %1 points were reached"_s.arg(m_reached)));
    }

private:
    static constexpr qsizetype enoughFailures = 5; // more would say the same

    TrialKind m_kind;
    int m_reached = 0;
    QStringList m_failures;
};

void addKinds()
{
    QTest::addColumn<TrialKind>("kind");
    for (const TrialKind &kind : TrialKind::all())
        QTest::newRow(qPrintable(kind.name())) << kind;
}

} // namespace

/// nymvisor, or its worker alone, is killed at every point of an upgrade and of a way back. Whatever the point: the
/// next run ends on one whole version with its own data, one daemon, and nothing left over.
class TestKillSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undisturbed_settles_data() { addKinds(); }
    void undisturbed_settles();
    void nymvisor_killedAfterEachJournalWrite_recovers_data() { addKinds(); }
    void nymvisor_killedAfterEachJournalWrite_recovers();
    void nymvisor_toldToEndAfterEachJournalWrite_goesOn_data() { addKinds(); }
    void nymvisor_toldToEndAfterEachJournalWrite_goesOn();
    void nymvisor_killedByHooksAndDaemons_recovers_data() { addKinds(); }
    void nymvisor_killedByHooksAndDaemons_recovers();
    void nymvisor_killedByItsWorkers_recovers_data();
    void nymvisor_killedByItsWorkers_recovers();
    void nymvisor_killedAtFileOperations_recovers_data() { addKinds(); }
    void nymvisor_killedAtFileOperations_recovers();
    void worker_killedAtFileOperations_isSurvived_data();
    void worker_killedAtFileOperations_isSurvived();

private:
    static void addTasks();
};

void TestKillSweep::undisturbed_settles()
{
    QFETCH(const TrialKind, kind);
    const Outcome outcome =
        tryPoint(kind, {u"undisturbed"_s, [](Trial &) {}, [](const Trial &) { return true; }, false});
    QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure));
}

void TestKillSweep::nymvisor_killedAfterEachJournalWrite_recovers()
{
    QFETCH(const TrialKind, kind);
    Sweep sweep(kind);
    sweep.hitEach(u"killed after the journal's write"_s, u"in=nymvisor of=rename path=/journal.json do=killafter"_s);
    sweep.hitEach(u"killed as the journal is to go"_s, u"in=nymvisor of=unlink path=/journal.json do=kill"_s);
    sweep.hitEach(u"killed as the journal has gone"_s, u"in=nymvisor of=unlink path=/journal.json do=killafter"_s);
    sweep.check(kind.isBad ? 14 : 9);
}

/// A polite crash: one road leads back from both.
void TestKillSweep::nymvisor_toldToEndAfterEachJournalWrite_goesOn()
{
    QFETCH(const TrialKind, kind);
    Sweep sweep(kind);
    sweep.hitEach(u"told to end after the journal's write"_s,
                  u"in=nymvisor of=rename path=/journal.json do=termafter"_s);
    sweep.hitEach(u"told to end as the journal has gone"_s, u"in=nymvisor of=unlink path=/journal.json do=termafter"_s);
    sweep.check(kind.isBad ? 13 : 8);
}

void TestKillSweep::nymvisor_killedByHooksAndDaemons_recovers()
{
    QFETCH(const TrialKind, kind);
    Sweep sweep(kind);
    QVERIFY(sweep.hit(killingHook(u"pre-upgrade"_s)));
    if (!kind.isBad)
        QVERIFY(sweep.hit(killingHook(u"post-upgrade"_s)));
    for (const QString &version : {u"1.0.0"_s, u"1.1.0"_s}) {
        QVERIFY(sweep.hit(killingDaemon(u"start"_s, version)));
        if (version == "1.0.0"_L1)
            QVERIFY(sweep.hit(killingDaemon(u"interrupted"_s, version)));
    }
    if (kind.isBad)
        QVERIFY(sweep.hit(killingDaemon(u"crash"_s, u"1.1.0"_s)));
    sweep.check(4);
}

void TestKillSweep::addTasks()
{
    QTest::addColumn<TrialKind>("kind");
    QTest::addColumn<QString>("task");
    for (const TrialKind &kind : TrialKind::all()) {
        QStringList tasks;
        if (!kind.isBad && !kind.isBackupSkipped) // the others are staged as this one is
            tasks += {u"fetch"_s, u"download"_s, u"checksum"_s};
        if (!kind.isBackupSkipped)
            tasks += {u"snapshot"_s, kind.isBad ? u"restore"_s : u"archive"_s};
        for (const QString &task : tasks)
            QTest::newRow(qPrintable(u"%1 in %2"_s.arg(task, kind.name()))) << kind << task;
    }
}

void TestKillSweep::nymvisor_killedByItsWorkers_recovers_data()
{
    addTasks();
}

void TestKillSweep::nymvisor_killedByItsWorkers_recovers()
{
    QFETCH(const TrialKind, kind);
    QFETCH(const QString, task);
    Sweep sweep(kind);
    // A task that only reads dies as it says what came of it.
    const bool onlyReads = task == "fetch"_L1 || task == "checksum"_L1;
    const QString orders = u"in=nymvisor-worker task=%1 do=killparent"_s.arg(task);
    sweep.hitEach(u"killed by the worker's operation"_s, orders + (onlyReads ? " of=answer"_L1 : ""_L1),
                  onlyReads ? 1 : strideOr(6));
    sweep.check(1);
}

void TestKillSweep::nymvisor_killedAtFileOperations_recovers()
{
    QFETCH(const TrialKind, kind);
    Sweep sweep(kind);
    sweep.hitEach(u"killed at its operation"_s, u"in=nymvisor do=kill"_s, strideOr(kind.isBackupSkipped ? 13 : 7));
    sweep.check(kind.isBackupSkipped ? 5 : 10);
}

void TestKillSweep::worker_killedAtFileOperations_isSurvived_data()
{
    addTasks();
}

void TestKillSweep::worker_killedAtFileOperations_isSurvived()
{
    QFETCH(const TrialKind, kind);
    QFETCH(const QString, task);
    Sweep sweep(kind);
    const bool onlyReads = task == "fetch"_L1 || task == "checksum"_L1;
    const QString orders = u"in=nymvisor-worker task=%1 do=kill"_s.arg(task);
    sweep.hitEach(u"the worker is killed at its operation"_s, orders + (onlyReads ? " of=answer"_L1 : ""_L1),
                  onlyReads ? 1 : strideOr(6));
    sweep.check(1);
}

QTEST_GUILESS_MAIN(TestKillSweep)
#include "tst_killsweep.moc"
