#pragma once

#include "config/paths.h"
#include "release/binaryrecords.h"
#include "release/outcomes.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"

namespace nymvisor {

/// How far the binary of an upgrade is on its way.
enum class Staging {
    Missing,    // there is none
    Elsewhere,  // another instance is downloading it
    Unverified, // one stands there that was not looked at: put there by hand or by add-upgrade
    Staged,     // it is what the upgrade says
};

/// What is known of the versions on disk.
class Versions
{
public:
    Versions(const Paths &paths, const BinaryRecords &records);

    /// A binary that was downloaded for something else than @p upgrade says is as good as none. With @p needsChecksum
    /// so is one that was downloaded without a checksum.
    Staging stagingOf(const UpgradeInfo &upgrade, bool needsChecksum) const;
    /// That binary, where there is one: what is the operator's never is, nor what they have asked for.
    std::optional<FileStamp> outdatedBinary(const UpgradeInfo &upgrade, bool needsChecksum) const;
    /// The record of an upgrade's binary, where there is one for what stands there now.
    std::optional<BinaryRecords::Record> recordOf(const UpgradeInfo &upgrade) const;
    /// What setbacks are counted by.
    Content contentOf(const UpgradeInfo &upgrade) const;

private:
    QString downloadedFor(const QString &binary) const;

    const Paths &m_paths;
    const BinaryRecords &m_records;
};

/// What a version's upgrade-info.json says of it, else what can be told of it without.
UpgradeInfo upgradeInfoOf(const VersionInfo &version, const Paths &paths);

/// The build information of a version's binary: what its upgrade info says, else what it said itself when it was asked;
/// nothing where neither is known.
Result<std::optional<BuildInfo>> buildInfoOf(const QString &name, const Paths &paths);

/// Whether a binary is what @p upgrade says: name, version and, where it names them, the details.
Result<> checkBinary(const UpgradeInfo &upgrade, const QString &daemonName, const BuildInfo &binary);

} // namespace nymvisor
