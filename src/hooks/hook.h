#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <span>

namespace nymvisor {

/// When hooks run.
enum class HookPhase {
    PreUpgrade,  // before the daemon is stopped
    HealthCheck, // while the new version is on probation
    PostUpgrade, // after the upgrade was committed
    Rollback,    // at the end of a way back
};
std::span<const HookPhase> hookPhases();
QString textOf(HookPhase phase);

/// What a hook is told in its environment, besides PATH, HOME, USER, LANG and TZ; nothing else of nymvisor's own
/// environment reaches it.
struct HookContext
{
    HookPhase phase = HookPhase::PreUpgrade;
    QString transactionId = {};
    QString instanceId = {};
    QString upgradeName = {};
    QString fromVersion = {};
    QString toVersion = {};
    QString oldBinary = {};
    QString newBinary = {};
    QString backupPath = {};
    QString failureReason = {};
    qint64 daemonPid = 0; // 0: none
    QString daemonName = {};
    QString daemonHome = {};

    QProcessEnvironment environment(const QProcessEnvironment &own) const;
};

/// The executables of `FOLDER/PHASE.d/` for each folder in turn, in byte order of their names.
///
/// Only regular, executable files that belong to root or to the user who runs this, and that (like their folder) others
/// cannot write; what is passed over is named in @p skipped with the reason.
QStringList hooksIn(const QStringList &folders, HookPhase phase, QStringList &skipped);

} // namespace nymvisor
