#pragma once

#include "config/paths.h"
#include "core/filelock.h"
#include "core/job.h"
#include "release/binaryrecords.h"
#include "release/upgradeinfo.h"
#include "tasks/taskmessage.h"
#include "tasks/workerprogram.h"

#include <optional>

namespace nymvisor {

class BuildInfoJob;
class LockedCallJob;
class TaskJob;

/// Brings the binary of one upgrade into its place, while the daemon runs: downloaded under a partial name, checked,
/// executable, asked who it is, and only then renamed; its lock keeps other instances from the same meanwhile. One that
/// stands there already is not downloaded and not compared with the checksum, unless it is outdated: it is made
/// executable and asked who it is.
class StageJob : public Job
{
    Q_OBJECT

public:
    struct Rules
    {
        QString daemonName = {};
        bool enforceChecksum = true;
        qint64 sizeLimit = 0; // bytes
        /// The binary that stands there and is to be replaced: it was downloaded for something else.
        std::optional<FileStamp> outdated = {};
    };

    StageJob(const UpgradeInfo &upgrade, const Paths &paths, const Rules &rules, const WorkerProgram &worker,
             QObject *parent = nullptr);

    /// What was found out of the binary, after finished() without an error.
    BinaryRecords::Record record() const { return m_record; }

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);

protected:
    void onStart() override;
    void onAbort() override;

private:
    template <typename NextJob>
    void run(NextJob *job, void (StageJob::*onSuccess)(NextJob &));

    void stagePresent();
    void download();
    Result<> claimDownload();
    Result<> checkReplaceable() const;
    Result<> checkStillWanted() const;
    Result<> replaceBinary();
    void onDownloaded(TaskJob &job);
    void verify();
    void onVerified(BuildInfoJob &job);
    void putInPlace();
    void onPutInPlace(LockedCallJob &job);
    void hashPresent();
    void onHashed(TaskJob &job);
    void fail(const Error &error);

    UpgradeInfo m_upgrade;
    const Paths &m_paths;
    Rules m_rules;
    const WorkerProgram &m_worker;
    bool m_isDownloaded = false;
    bool m_isWhole = false; // what the worker leaves of a part of it can be gone on with
    bool m_isCutShort = false;
    std::optional<FileLock> m_lock; // while it downloads
    QString m_candidate;            // the file that is looked at: the partial one or the one in place
    Job *m_current = nullptr;
    BinaryRecords::Record m_record;
};

} // namespace nymvisor
