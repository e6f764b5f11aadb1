#pragma once

#include "config/paths.h"
#include "config/settingstable.h"
#include "core/clock.h"
#include "core/files.h"
#include "fakes/daemonfile.h"
#include "release/instancerecord.h"
#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"
#include "upgrade/instances.h"
#include "upgrade/switchversion.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

namespace nymvisor::samples {

/// At the date it was told.
class FixedClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-02-01T12:00:00Z"), Qt::ISODate);
    std::chrono::milliseconds m_monotonic{0};
};

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("a sample cannot be made: %s", qPrintable(result.error().message()));
    return *result;
}

inline void must(const Result<> &result)
{
    if (!result)
        qFatal("a sample cannot be made: %s", qPrintable(result.error().message()));
}

/// As the fake daemon tells it.
inline BuildInfo buildInfo(const QString &version, const QString &name = fakes::daemonName)
{
    const QString text = QStringLiteral(
        R"({"binary_name":"%1","build_timestamp":"2026-01-01T00:00:00Z","build_version":"%2","commit_sha":"0000",)"
        R"("commit_timestamp":"2026-01-01T00:00:00Z","commit_branch":"main","rustc_version":"1.0.0",)"
        R"("rustc_channel":"stable","cargo_profile":"release","cargo_triple":"any"})");
    return must(BuildInfo::parse(text.arg(name, version).toUtf8(), QStringLiteral("sample")));
}

/// A release; with a source for any platform where a URL is given.
inline UpgradeInfo release(const QString &name, const QString &version,
                           const QString &time = QStringLiteral("2026-01-01T00:00:00Z"), const QString &url = {},
                           const QString &checksum = {})
{
    const QString platforms =
        url.isEmpty()
            ? QString()
            : QStringLiteral(R"("any":{"checksum":"%1","checksumAlgorithm":"sha256","url":"%2"})").arg(checksum, url);
    const QString text = QStringLiteral(R"({"manual":false,"name":"%1","notes":"","publishDate":null,"version":"%2",)"
                                        R"("platforms":{%3},"upgradeTime":"%4","binaryDetails":null})");
    return must(UpgradeInfo::parse(text.arg(name, version, platforms, time).toUtf8(), QStringLiteral("sample")));
}

inline UpgradeInfo byOperator(UpgradeInfo upgrade)
{
    upgrade.origin = Origin::Operator;
    return upgrade;
}

inline QString sha256Of(const QString &path)
{
    const QByteArray content = must(readFile(path));
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Every file below a folder with its content, every link with its target: to tell whether anything changed.
inline QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.isSymLink())
            tree[entry.filePath()] = "-> " + QFile::encodeName(QFile::symLinkTarget(entry.filePath()));
        else if (entry.isDir())
            tree.insert(treeOf(entry.filePath()));
        else if (entry.isFile())
            tree[entry.filePath()] = must(readFile(entry.filePath()));
    }
    return tree;
}

/// What a link holds, not where it leads.
inline QString linkText(const QString &path)
{
    QByteArray text(4096, '\0');
    text.truncate(::readlink(QFile::encodeName(path).constData(), text.data(), static_cast<size_t>(text.size())));
    return QFile::decodeName(text);
}

/// An instance in a folder of its own, with genesis 1.0.0 as the fake daemon.
class Instance
{
public:
    explicit Instance(const QMap<QString, QString> &behaviour = {})
    {
        settings.id = QStringLiteral("test");
        settings.daemonName = fakes::daemonName;
        settings.daemonHome = path(QStringLiteral("home"));
        settings.hookTimeout = std::chrono::seconds(20);
        settings.probationPeriod = std::chrono::milliseconds(300);
        QDir().mkpath(settings.daemonHome);
        paths.emplace(settings, path(QStringLiteral("nymvisors")));
        const QString genesis = QStringLiteral("genesis");
        for (const QString &made : {paths->homeFolder(), paths->upgradesFolder(), paths->instanceDataFolder()})
            must(makeFolder(made));
        putBinary(genesis, QStringLiteral("1.0.0"), behaviour);
        const UpgradeInfo info = UpgradeInfo::genesis(buildInfo(QStringLiteral("1.0.0")));
        putUpgradeInfo(info);
        version = VersionInfo(genesis, *info.binaryDetails, clock.now());
        must(writeState(paths->versionInfo(), version));
        must(replaceLink(paths->versionInfoLink(), QFileInfo(paths->versionInfo()).fileName()));
        must(writeState(paths->plan(), UpgradePlan(info)));
        must(recordVersion(*paths, genesis));
        must(pointCurrentLink(*paths, genesis));
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    void putBinary(const QString &name, const QString &ofVersion, const QMap<QString, QString> &behaviour = {}) const
    {
        must(makeFolder(paths->binaryFolder(name)));
        QMap<QString, QString> values{{QStringLiteral("log"), log()}};
        values.insert(behaviour);
        fakes::makeDaemon(paths->binary(name), ofVersion, values);
    }

    void putUpgradeInfo(const UpgradeInfo &info) const
    {
        must(makeFolder(paths->versionFolder(info.name)));
        must(writeFile(paths->upgradeInfo(info.name), info.toBytes()));
    }

    void plan(const UpgradeInfo &upgrade) const
    {
        auto plan = *must(readState<UpgradePlan>(paths->plan()));
        plan.insert(upgrade);
        must(writeState(paths->plan(), plan));
        putUpgradeInfo(upgrade);
    }

    /// Another instance that shares the versions; its home.
    QString putOtherInstance(const QString &id, const QString &current) const
    {
        const QString otherHome = path(id + QStringLiteral("'s home"));
        const QFileInfo own(paths->instanceRecord());
        must(makeFolder(otherHome + QStringLiteral("/nymvisor")));
        must(makeFolder(own.path()));
        must(writeState(own.path() + u'/' + id + QStringLiteral(".json"), InstanceRecord{otherHome, current, {}}));
        return otherHome;
    }

    /// What the fake daemons write.
    QString log() const { return path(QStringLiteral("log")); }

    QTemporaryDir folder;
    FixedClock clock;
    Settings settings = defaultSettings();
    std::optional<Paths> paths;
    VersionInfo version;
};

} // namespace nymvisor::samples
