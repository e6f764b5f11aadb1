#pragma once

#include "upgrade/stagejob.h"
#include "upgrade/upgradecontext.h"
#include "upgrade/versions.h"

namespace nymvisor {

/// Brings the binaries of planned upgrades into their places, while the daemon runs: one is downloaded and one is
/// verified at a time; nothing is downloaded before the pre-download hooks say yes. What came of it is in the
/// instance's state when ended() comes: the binary's record, or a setback.
class Stager : public QObject
{
    Q_OBJECT

public:
    /// @p context is read anew for each binary: its settings may change. @p version is the one that runs.
    Stager(const UpgradeContext &context, const VersionInfo &version, QObject *parent = nullptr);

    Staging stagingOf(const UpgradeInfo &upgrade) const;

    /// Nothing while another one is downloaded.
    void download(const UpgradeInfo &upgrade);
    /// Whose binary is being downloaded, or asked about before; null: nobody's.
    const UpgradeInfo *downloading() const { return m_downloading ? &*m_downloading : nullptr; }
    /// Nobody wants it any more: ends the download, which is no setback.
    void callOffDownload();
    /// Nothing while another one is verified.
    void verify(const UpgradeInfo &upgrade);
    /// Ends what is under way, which is no setback; begins nothing more.
    void stop();
    bool isIdle() const { return !m_hooks && !m_download && !m_verification; }

Q_SIGNALS:
    /// One binary is in place, or could not be brought there.
    void ended();
    /// Of the download.
    void progressed(const QString &upgrade, const nymvisor::TaskProgress &progress);

private:
    void endDownload();
    void onAsked(const UpgradeInfo &upgrade, const Result<> &answer);
    void stage(const UpgradeInfo &upgrade, StageJob *&place);
    void onStagedElsewhere(const UpgradeInfo &upgrade);
    void onStaged(const UpgradeInfo &upgrade, const BinaryRecords::Record &record, const Result<> &result);
    void recordSetback(const UpgradeInfo &upgrade, Setback::Cause cause, const Error &reason);
    bool isGone(const UpgradeInfo &upgrade, const Error &error) const;

    const UpgradeContext &m_context;
    const VersionInfo &m_version;
    Job *m_hooks = nullptr; // that are asked before a download
    StageJob *m_download = nullptr;
    StageJob *m_verification = nullptr;
    std::optional<UpgradeInfo> m_downloading; // whose hooks are asked, or whose binary is downloaded
    bool m_isCalledOff = false;               // the download
    bool m_isStopping = false;
};

} // namespace nymvisor
