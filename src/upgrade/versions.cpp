#include "upgrade/versions.h"

#include "release/statefile.h"

#include <QFileInfo>

namespace nymvisor {

Versions::Versions(const Paths &paths, const BinaryRecords &records) : m_paths(paths), m_records(records)
{
}

Staging Versions::stagingOf(const UpgradeInfo &upgrade) const
{
    if (!QFileInfo(m_paths.binary(upgrade.name)).isFile())
        return Staging::Missing;
    const auto record = recordOf(upgrade);
    const bool isVerified = record && record->buildInfo.version() == upgrade.version && !record->sha256.isEmpty();
    return isVerified ? Staging::Staged : Staging::Unverified;
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
