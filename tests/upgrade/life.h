#pragma once

#include "core/log.h"
#include "core/runjob.h"
#include "supervisor/processes.h"
#include "upgrade/samples.h"
#include "upgrade/stagejob.h"
#include "upgrade/upgradetransaction.h"

#include <QTest>

namespace nymvisor::samples {

inline const WorkerProgram &worker()
{
    static const WorkerProgram theWorker(QStringLiteral(NYMVISOR_WORKER));
    return theWorker;
}

/// The parts of one life of nymvisor that an upgrade works with. Its destruction is a crash: nothing is told to stop.
class Life
{
public:
    explicit Life(Instance &instance)
        : m_instance(instance)
        , supervisor(instance.paths->daemonLock(), m_clock)
        , state(*instance.paths, instance.clock)
        , archiver(*instance.paths, worker())
        , transaction({instance.settings,
                       *instance.paths,
                       worker(),
                       instance.clock,
                       supervisor,
                       state,
                       archiver,
                       {QStringLiteral("run")}})
    {
        supervisor.setRules({{true, std::chrono::hours(1), 9, std::chrono::hours(1)}, std::chrono::seconds(10)});
        QObject::connect(&transaction, &UpgradeTransaction::committed, &transaction,
                         [this] { end = QStringLiteral("committed"); });
        QObject::connect(&transaction, &UpgradeTransaction::rested, &transaction,
                         [this] { end = QStringLiteral("rested"); });
        QObject::connect(&transaction, &UpgradeTransaction::stopped, &transaction,
                         [this] { end = QStringLiteral("stopped"); });
        QObject::connect(&transaction, &UpgradeTransaction::takenBack, &transaction, [this](const Error &error) {
            end = QStringLiteral("taken back");
            reason = error.message();
        });
    }

    /// Genesis, or another version, is up.
    bool bringUp(const QString &name = QStringLiteral("genesis"), const QString &version = QStringLiteral("1.0.0"))
    {
        supervisor.setProgram(m_instance.paths->binary(name), {QStringLiteral("run")});
        supervisor.wantUp();
        return QTest::qWaitFor([&] {
            return supervisor.state() == Supervisor::State::Up &&
                   numberAfter(m_instance.log(), QStringLiteral("start ") + version) > 0;
        });
    }

    Result<> stage(const UpgradeInfo &upgrade)
    {
        StageJob job(upgrade, *m_instance.paths, {fakes::daemonName, true, 64 << 20}, worker());
        TRY(runToEnd(job));
        return state.putBinary(m_instance.paths->binary(upgrade.name), job.record());
    }

    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !end.isEmpty(); }, 20'000);
    }

private:
    Instance &m_instance;
    SystemClock m_clock;

public:
    Supervisor supervisor;
    InstanceState state;
    Archiver archiver;
    UpgradeTransaction transaction;
    QString end;
    QString reason;
};

/// Keeps what is logged, and has the life in hand crash as it begins a step.
class LogOfLives : public QObject
{
public:
    explicit LogOfLives(std::unique_ptr<Life> &life)
    {
        log::setSink([this, &life](log::Level, const QString &line) {
            lines += line;
            const bool isBack = crashAt.startsWith(QStringLiteral("back:"));
            const QString begins = isBack ? QStringLiteral("upgrade: taking back step=") + crashAt.mid(5)
                                          : QStringLiteral("upgrade: step step=") + crashAt;
            if (crashAt.isEmpty() || !line.contains(begins + u' '))
                return;
            crashAt.clear();
            QMetaObject::invokeMethod(
                this, [this, &life] { life.reset(), hasCrashed = true; }, Qt::QueuedConnection);
        });
    }
    ~LogOfLives() override { log::setSink({}); }

    QStringList lines;
    QString crashAt; // "STEP", or on the way back "back:STEP"; empty: nothing crashes
    bool hasCrashed = false;
};

} // namespace nymvisor::samples
