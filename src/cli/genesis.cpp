#include "cli/genesis.h"

#include "core/files.h"
#include "hooks/hook.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString genesisName = u"genesis"_s;

Result<> makeFolders(const Paths &paths)
{
    QStringList folders{paths.homeFolder(),     paths.backupsFolder(),      paths.upgradeDataFolder(),
                        paths.upgradesFolder(), paths.instanceDataFolder(), paths.binaryFolder(genesisName)};
    for (const HookPhase phase : hookPhases())
        folders += paths.hooksFolder() + u'/' + textOf(phase) + ".d"_L1;
    for (const QString &folder : folders)
        TRY(makeFolder(folder));
    return {};
}

QStringList knownVersions(const Paths &paths)
{
    QStringList names{genesisName};
    names += QDir(paths.upgradesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([&paths](const QString &name) { return !QFileInfo(paths.binary(name)).isFile(); });
    return names;
}

/// The version whose binary is @p binary, byte for byte; empty where there is none.
Result<QString> versionWithContentOf(const QString &binary, const QStringList &known, const Paths &paths)
{
    const qint64 size = QFileInfo(binary).size();
    QString hash;
    for (const QString &name : known) {
        if (QFileInfo(paths.binary(name)).size() != size)
            continue;
        if (hash.isEmpty())
            hash = TRY(sha256Of(binary));
        const QString other = TRY(sha256Of(paths.binary(name)));
        if (other == hash)
            return name;
    }
    return QString();
}

Result<QString> versionNamed(const QString &name, const Paths &paths)
{
    const std::optional<UpgradeInfo> info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    return info ? info->version : u"unknown"_s;
}

/// Another build of the version that genesis is, as a repeated build makes it.
Result<bool> isGenesis(const BuildInfo &buildInfo, const Paths &paths)
{
    const std::optional<UpgradeInfo> info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(genesisName)));
    return info && info->binaryDetails && *info->binaryDetails == buildInfo;
}

Result<QString> findVersion(const Paths &paths, const QString &binary, const BuildInfo &buildInfo)
{
    const QStringList known = knownVersions(paths);
    if (known.isEmpty())
        return genesisName; // it becomes it
    const QString same = TRY(versionWithContentOf(binary, known, paths));
    if (!same.isEmpty())
        return same;
    if (TRY(isGenesis(buildInfo, paths)))
        return genesisName;
    QStringList versions;
    for (const QString &name : known) {
        const QString version = TRY(versionNamed(name, paths));
        versions += u"%1 (%2)"_s.arg(version, name);
    }
    return Error(ExitStatus::BadData,
                 "%1 is version %2, but %3 was laid out for another binary: %4; give that one, or add this one with "
                 "'nymvisor add-upgrade'",
                 {binary, buildInfo.version(), paths.upgradeDataFolder(), versions.join(", "_L1)});
}

Result<> putGenesis(const Paths &paths, const QString &binary, const BuildInfo &buildInfo)
{
    const QString target = paths.binary(genesisName);
    if (!QFileInfo::exists(target))
        TRY(copyFile(binary, target, programMode));
    const QString info = paths.upgradeInfo(genesisName);
    return QFileInfo::exists(info) ? Result<>() : writeFile(info, UpgradeInfo::genesis(buildInfo).toBytes());
}

/// A home holds the data of one daemon.
Result<> checkHome(const Paths &paths, const BuildInfo &buildInfo)
{
    const auto version = readState<VersionInfo>(paths.versionInfo());
    const QString owner = version && *version ? (*version)->binaryDetails().binaryName() : QString();
    if (owner.isEmpty() || owner == buildInfo.binaryName())
        return {};
    return Error(ExitStatus::Configuration, "the home %1 holds the data of %2, not of %3: give another --daemon-home",
                 {paths.home(), owner, buildInfo.binaryName()});
}

Result<> putVersionInfo(const Paths &paths, const QString &name, const BuildInfo &buildInfo, const Clock &clock)
{
    const bool isThere = QFileInfo::exists(paths.versionInfo()) || QFileInfo::exists(paths.versionInfoLink());
    if (isThere)
        return {}; // it says which version's data the home holds, and `run` takes over what Nym's nymvisor wrote
    TRY(writeState(paths.versionInfo(), VersionInfo(name, buildInfo, clock.now())));
    return replaceLink(paths.versionInfoLink(), QFileInfo(paths.versionInfo()).fileName());
}

Result<> putLinkAndPlan(const Paths &paths, const QString &name)
{
    if (!QFileInfo(paths.currentLink()).isSymLink())
        TRY(replaceLink(paths.currentLink(), paths.versionTarget(name)));
    if (QFileInfo::exists(paths.plan()))
        return {};
    const std::optional<UpgradeInfo> info = TRY(readState<UpgradeInfo>(paths.upgradeInfo(name)));
    if (!info)
        return Error(ExitStatus::InputOutput, "%1 is gone", {paths.upgradeInfo(name)});
    return writeState(paths.plan(), UpgradePlan(*info));
}

} // namespace

Result<QString> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error(ExitStatus::InputOutput, "cannot read %1: %2", {path, file.errorString()});
    return QString::fromLatin1(hash.result().toHex());
}

Result<> layOutInstance(const Paths &paths, const QString &binary, const BuildInfo &buildInfo, const Clock &clock)
{
    TRY(checkHome(paths, buildInfo));
    const QString name = TRY(findVersion(paths, binary, buildInfo));
    TRY(makeFolders(paths));
    if (name == genesisName)
        TRY(putGenesis(paths, binary, buildInfo));
    TRY(putVersionInfo(paths, name, buildInfo, clock));
    return putLinkAndPlan(paths, name);
}

} // namespace nymvisor
