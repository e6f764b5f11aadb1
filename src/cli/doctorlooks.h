#pragma once

#include "cli/doctorchecks.h"

namespace nymvisor {

// The checks of the table that need nothing but the file system...

/// nymvisor's own folders are where they may be, and its user can write in them.
Findings lookAtFolders(const CheckContext &context);
/// The files that say which version runs, what is planned and what was done can be read.
Findings lookAtStateFiles(const CheckContext &context);
/// The binary of the version that runs is there, and the `current` link leads to one.
Findings lookAtVersion(const CheckContext &context);
/// Rights that its file has are lost with the next version's.
Findings lookAtCapabilities(const CheckContext &context);
Findings lookAtWorker(const CheckContext &context);
/// What this system can hold the worker's network tasks to.
Findings lookAtConfinement(const CheckContext &context);
/// Those that upstream's releases must be signed with.
Findings lookAtKeys(const CheckContext &context);
/// Those that would be passed over.
Findings lookAtHooks(const CheckContext &context);
/// Backups that `backup verify` found damaged, and a restore that was interrupted.
Findings lookAtBackups(const CheckContext &context);
/// Those that the nymvisor that runs has not taken up.
Findings lookAtSettings(const CheckContext &context);
/// What the operator, or an earlier failure, holds back.
Findings lookAtUpgrades(const CheckContext &context);

// ... and those that ask another program.

/// The binary that runs answers, and is the one that it was.
Check *askDaemon(const CheckContext &context);
/// The home can be copied and brought back, and there is room for it.
Check *tryBackup(const CheckContext &context);
/// Upstream answers, with a release for this machine.
Check *askUpstream(const CheckContext &context);
/// The unit that runs nymvisor, if one does.
Check *askServiceManager(const CheckContext &context);

/// The unit of a process by its control groups; empty where it is none.
QString unitIn(const QByteArray &cgroup);
/// Whether that unit is one of a user's own manager.
bool isOfUser(const QByteArray &cgroup);

/// What is known of the unit that runs nymvisor, or would.
struct ServiceUnit
{
    QString name = {};
    QString owner = {};         // of the home
    bool isRunning = false;     // the nymvisor that runs belongs to it
    bool isOfUser = false;      // so it does to one of the owner's own manager
    bool isUserEnabled = false; // and that one is started with the manager
    bool isLingering = false;   // which runs without a session of the owner's
};
/// What is wrong with it, by what `systemctl show` says of the system's unit of that name.
Findings judgeUnit(const ServiceUnit &unit, const QByteArray &properties);

} // namespace nymvisor
