#pragma once

#include "config/settings.h"

#include <QProcessEnvironment>
#include <QStringBuilder>

namespace nymvisor {

/// The folder above all instances and data: `$NYM_HOME_DIR/.nym/nymvisors`, else `$HOME/.nym/nymvisors`.
QString nymvisorsFolder(const QProcessEnvironment &environment);

/// Where an instance keeps in the daemon's home what went wrong with which release.
QString outcomesIn(const QString &home);
/// And the upgrade that it has open.
QString journalIn(const QString &home);

/// Where everything of one instance lies; the layout is that of Nym's own nymvisor. Names only: nothing is made.
class Paths
{
public:
    /// @p nymvisors as nymvisorsFolder() gives it. Looks once whether a custom data folder is laid out without a folder
    /// for the daemon, as Nym's own nymvisor does, and stays with that.
    Paths(const Settings &settings, const QString &nymvisors);

    /// As it was given: for the paths of the same instance with other settings.
    QString nymvisors() const { return m_nymvisors; }

    // The instance
    QString id() const { return m_id; }
    QString instanceFolder() const { return m_nymvisors + QLatin1String("/instances/") + m_id; }
    QString defaultConfigFile() const { return instanceFolder() + QLatin1String("/config/config.toml"); }
    QString instanceDataFolder() const { return instanceFolder() + QLatin1String("/data"); }
    QString runLock() const { return instanceDataFolder() + QLatin1String("/run.lock"); }
    QString runStatus() const { return instanceDataFolder() + QLatin1String("/status.json"); }
    QString binaryRecords() const { return instanceDataFolder() + QLatin1String("/binaries.json"); }
    QString upstreamRecord() const { return instanceDataFolder() + QLatin1String("/upstream.json"); }
    QString splaySeed() const { return instanceDataFolder() + QLatin1String("/splay.seed"); }
    QString hooksFolder() const;

    // Versions of the daemon, shared by its instances
    QString upgradeDataFolder() const { return m_upgradeData; }
    QString upgradesFolder() const { return m_upgradeData + QLatin1String("/upgrades"); }
    QString currentLink() const { return m_upgradeData + QLatin1String("/current"); }
    QString plan() const { return m_upgradeData + QLatin1String("/upgrade-plan.json"); }
    QString history() const { return m_upgradeData + QLatin1String("/upgrade-history.json"); }
    QString upgradeLock() const { return m_upgradeData + QLatin1String("/upgrade.lock"); }
    QString instanceRecord() const
    {
        return m_upgradeData + QLatin1String("/instances/") + m_id + QLatin1String(".json");
    }

    // One version: @p name is "genesis" or an upgrade's. (Each entry of a plan is asked about: joined in one go.)
    QString versionTarget(const QString &name) const; // of the `current` link: relative
    QString versionFolder(const QString &name) const;
    QString binaryFolder(const QString &name) const { return versionFolder(name) + QLatin1String("/bin"); }
    QString binary(const QString &name) const { return versionFolder(name) % QLatin1String("/bin/") % m_daemon; }
    QString partialBinary(const QString &name) const
    {
        return binaryFolder(name) + QLatin1String("/.") + m_daemon + QLatin1String(".part");
    }
    QString stagingLock(const QString &name) const { return versionFolder(name) + QLatin1String("/staging.lock"); }
    QString upgradeInfo(const QString &name) const { return versionFolder(name) + QLatin1String("/upgrade-info.json"); }

    // The daemon's home
    QString home() const { return m_home; }
    QString homeFolder() const { return m_home + QLatin1String("/nymvisor"); }
    QString versionInfo() const { return homeFolder() + QLatin1String("/current-version-info.json"); }
    QString versionInfoLink() const { return homeFolder() + QLatin1String("/current-version.json"); }
    QString journal() const { return journalIn(m_home); }
    QString outcomes() const { return outcomesIn(m_home); }
    QString daemonLock() const { return homeFolder() + QLatin1String("/daemon.lock"); }
    QString homeRunLock() const { return homeFolder() + QLatin1String("/run.lock"); }
    QString requestsFolder() const { return homeFolder() + QLatin1String("/requests"); }
    QString hold() const { return requestsFolder() + QLatin1String("/hold"); } // which stands, unlike a request
    QString reserve() const { return homeFolder() + QLatin1String("/reserve"); }
    QString failedFolder() const { return homeFolder() + QLatin1String("/failed"); }
    QString backupsFolder() const { return m_backups; }
    QString backupFolder(const QString &upgrade) const { return m_backups + u'/' + upgrade; }

    /// What no backup holds, as paths relative to the home: nymvisor's own folder and a backup folder at the top.
    QStringList leftOutOfBackups() const;

    /// Folders that a backup or a way back would run into: an error (78) that names the one that is wrong.
    Result<> check() const;

    /// The home is a mounted disk on many hosts: without nymvisor's folder it is the wrong one, or not there yet. No
    /// mistake of the configuration (69), after which a service manager would not start nymvisor again.
    Result<> checkHomeIsThere() const;

private:
    QString m_nymvisors;
    QString m_id;
    QString m_daemon;
    QString m_home;
    QString m_upgradeData;
    QString m_backups;
    QString m_hooks;
};

} // namespace nymvisor
