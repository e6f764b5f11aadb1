#include "upgrade/versions.h"

#include "release/binarysource.h"
#include "release/statefile.h"

#include <QFileInfo>

namespace nymvisor {

Versions::Versions(const Paths &paths, const BinaryRecords &records) : m_paths(paths), m_records(records)
{
}

Staging Versions::stagingOf(const UpgradeInfo &upgrade, bool needsChecksum) const
{
    if (!QFileInfo(m_paths.binary(upgrade.name)).isFile() || outdatedBinary(upgrade, needsChecksum))
        return Staging::Missing;
    const auto record = recordOf(upgrade);
    const bool isVerified = record && record->buildInfo.version() == upgrade.version && !record->sha256.isEmpty();
    return isVerified ? Staging::Staged : Staging::Unverified;
}

std::optional<FileStamp> Versions::outdatedBinary(const UpgradeInfo &upgrade, bool needsChecksum) const
{
    const QString binary = m_paths.binary(upgrade.name);
    const QString wanted = downloadedFor(binary);
    const auto stamp = stampOf(binary);
    if (!stamp || wanted.isEmpty() || upgrade.origin == Origin::Operator)
        return std::nullopt;
    const DownloadSource *source = upgrade.sourceForThisPlatform();
    const bool isIt = source && source->identity() == wanted && !(needsChecksum && source->checksum.isEmpty());
    return isIt ? std::nullopt : std::optional(*stamp);
}

/// What the file that stands there now was downloaded for; empty: it was not.
QString Versions::downloadedFor(const QString &binary) const
{
    const auto source = readState<BinarySource>(BinarySource::fileFor(binary));
    const auto stamp = stampOf(binary);
    if (source && *source && stamp && (*source)->stamp == *stamp)
        return (*source)->identity;
    const auto record = m_records.find(binary); // of an older nymvisor, which knew only its own downloads
    return record ? record->downloadedFor : QString();
}

std::optional<BinaryRecords::Record> Versions::recordOf(const UpgradeInfo &upgrade) const
{
    return m_records.find(m_paths.binary(upgrade.name));
}

Content Versions::contentOf(const UpgradeInfo &upgrade) const
{
    const DownloadSource *source = upgrade.sourceForThisPlatform();
    if (source && !source->checksum.isEmpty())
        return {upgrade.name, upgrade.version, source->checksum};
    const auto record = recordOf(upgrade);
    return {upgrade.name, upgrade.version, record ? record->sha256 : QString()};
}

UpgradeInfo upgradeInfoOf(const VersionInfo &version, const Paths &paths)
{
    const auto info = readState<UpgradeInfo>(paths.upgradeInfo(version.name()));
    if (info && *info)
        return **info;
    UpgradeInfo rebuilt = UpgradeInfo::genesis(version.binaryDetails());
    rebuilt.name = version.name();
    return rebuilt;
}

Result<std::optional<BuildInfo>> buildInfoOf(const QString &name, const Paths &paths)
{
    const std::optional<UpgradeInfo> info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    if (info && info->binaryDetails)
        return info->binaryDetails;
    const auto records = readState<BinaryRecords>(paths.binaryRecords());
    const auto record = records && *records ? (*records)->find(paths.binary(name)) : std::nullopt;
    return record ? std::optional(record->buildInfo) : std::nullopt;
}

Result<> checkBinary(const UpgradeInfo &upgrade, const QString &daemonName, const BuildInfo &binary)
{
    if (binary.binaryName() != daemonName)
        return Error(ExitStatus::BadData, "the binary calls itself '%1', not '%2'", {binary.binaryName(), daemonName});
    if (binary.version() != upgrade.version)
        return Error(ExitStatus::BadData, "the binary is of version %1, but the upgrade is to %2",
                     {binary.version(), upgrade.version});
    if (upgrade.binaryDetails && *upgrade.binaryDetails != binary)
        return Error(ExitStatus::BadData, "the binary's build information is not that of the upgrade's binaryDetails");
    return {};
}

} // namespace nymvisor
