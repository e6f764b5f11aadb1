#pragma once

#include "core/clock.h"
#include "release/runstatus.h"
#include "tasks/taskmessage.h"

#include <QMap>
#include <QObject>

#include <chrono>

namespace nymvisor {

/// How far everything is that goes on about upgrades, for status.json.
class ProgressRecord : public QObject
{
    Q_OBJECT

public:
    explicit ProgressRecord(const Clock &clock, QObject *parent = nullptr);

    /// Sets what it knows.
    void fill(RunStatus &status) const;

    void onPolled(const Result<> &result, std::chrono::milliseconds nextIn);
    void onDownloadProgressed(const QString &upgrade, const TaskProgress &progress);
    void onDownloadEnded();
    void onCopyProgressed(const TaskProgress &progress);
    void onArchiveProgressed(const TaskProgress &progress);
    void onArchiveEnded();
    void onStepBegun();
    void onStepRetried(const Error &error, std::chrono::milliseconds wait);
    void onUpgradeEnded();

Q_SIGNALS:
    void changed();

private:
    void note(const RunStatus::Activity &activity);
    void forget(const QString &kind);

    const Clock &m_clock;
    RunStatus m_known; // only what fill() sets
    QMap<QString, RunStatus::Activity> m_activities;
};

} // namespace nymvisor
