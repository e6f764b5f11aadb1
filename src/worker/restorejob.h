#pragma once

#include "tasks/backupvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

Result<RestoreResult> restoreHome(const RestoreRequest &request, WorkControl &control);

/// Puts a whole snapshot, or where that is gone what an archive holds, in the place of what the daemon's home holds,
/// which is moved aside.
///
/// Three parts, each of which can be repeated; names in the home's `nymvisor/` hold the state: `restore.part` until
/// the restored tree is whole, `restore.whole` until the home is empty, `restore.go` until it is filled. Until
/// `restore.whole` is there nothing in the home was touched. That what was moved aside is there and none of those names
/// says that the restore has been done: it is done once.
class RestoreJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit RestoreJob(const RestoreRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
