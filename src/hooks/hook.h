#pragma once

#include "config/paths.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace nymvisor {

/// When hooks run.
enum class HookPhase {
    PreDownload, // before a release is fetched
    PreUpgrade,  // before the daemon is stopped
    HealthCheck, // while the new version is on probation
    PostUpgrade, // after the upgrade was committed
    Rollback,    // at the end of a way back
    Failure,     // after an upgrade was called off, vetoed or failed for a new reason
};
/// In the order in which an upgrade comes to them.
std::span<const HookPhase> hookPhases();
QString textOf(HookPhase phase);
std::optional<HookPhase> hookPhaseNamed(const QString &name);
/// Whether something hangs on what the hooks of a phase say: then the first that does not say yes is the last.
bool isAnswerHeeded(HookPhase phase);

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

/// What stands in a folder for hooks.
struct Hook
{
    QString path = {};
    std::optional<Error> objection = {}; // why it is passed over
};

/// Where hooks are looked for: the host's first, then the instance's.
QStringList hookFolders(const Paths &paths);

/// The files of `FOLDER/PHASE.d/` for each folder in turn, in byte order of their names.
///
/// What runs are only regular, executable files that belong to root or to the user who runs this, and that others
/// cannot write; the same holds for PHASE.d and for the folder it is in.
QList<Hook> hooksIn(const QStringList &folders, HookPhase phase);

/// What stands in one of @p folders as if it were looked at there, and is not: a folder `NAME.d` of no phase, or named
/// as a phase is but for its separators and its `.d`, and an executable file beside the folders. What hooks only use
/// may lie there, in files and in folders of other names.
QList<Hook> strayHooksIn(const QStringList &folders);

} // namespace nymvisor
