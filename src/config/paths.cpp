#include "config/paths.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// As it is reached, with links resolved as far as it exists: a folder that is yet to be made is still found below one
/// that is reached by a link.
QString resolved(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString above = info.path();
    return above == path ? path : resolved(above) + u'/' + info.fileName();
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

} // namespace

QString nymvisorsFolder(const QProcessEnvironment &environment)
{
    QString home = environment.value(u"NYM_HOME_DIR"_s);
    if (home.isEmpty())
        home = environment.value(u"HOME"_s);
    if (home.isEmpty())
        home = QDir::homePath(); // from the system's list of users
    return QDir::cleanPath(home) + "/.nym/nymvisors"_L1;
}

QString outcomesIn(const QString &home)
{
    return home + "/nymvisor/outcomes.json"_L1;
}

QString journalIn(const QString &home)
{
    return home + "/nymvisor/journal.json"_L1;
}

Paths::Paths(const Settings &settings, const QString &nymvisors)
    : m_nymvisors(nymvisors)
    , m_id(settings.id)
    , m_daemon(settings.daemonName)
    , m_home(resolved(QDir::cleanPath(settings.daemonHome)))
    , m_backups(settings.backupDataDirectory.isEmpty() ? homeFolder() + "/backups"_L1
                                                       : QDir::cleanPath(settings.backupDataDirectory))
    , m_hooks(QDir::cleanPath(settings.hooksDirectory))
{
    const QString custom = settings.upgradeDataDirectory;
    const QString folder = custom.isEmpty() ? nymvisors + "/data"_L1 : QDir::cleanPath(custom);
    m_upgradeData = folder + u'/' + m_daemon;
    const bool isLaidOutByNym =
        !custom.isEmpty() && QFileInfo::exists(folder + "/genesis"_L1) && !QFileInfo::exists(m_upgradeData);
    if (isLaidOutByNym)
        m_upgradeData = folder;
}

QString Paths::hooksFolder() const
{
    return m_hooks.isEmpty() ? instanceFolder() + "/hooks"_L1 : m_hooks;
}

QString Paths::versionTarget(const QString &name) const
{
    return name == "genesis"_L1 ? name : QString("upgrades/"_L1 % name);
}

QString Paths::versionFolder(const QString &name) const
{
    return m_upgradeData % u'/' % versionTarget(name);
}

QStringList Paths::leftOutOfBackups() const
{
    QStringList names{u"nymvisor"_s};
    const QString backups = resolved(m_backups);
    if (backups.startsWith(m_home + u'/') && !isBelow(backups, homeFolder()))
        names += backups.mid(m_home.size() + 1);
    return names;
}

Result<> Paths::check() const
{
    struct Place
    {
        QString path;
        QString setting;
        bool mayBeAtTop;
    };
    for (const Place &place : {Place{instanceFolder(), QStringLiteral("NYM_HOME_DIR"), false},
                               Place{m_upgradeData, QStringLiteral("upgrade_data_directory"), false},
                               Place{m_backups, QStringLiteral("backup_data_directory"), true}}) {
        const QString path = resolved(place.path);
        const bool isApart = !isBelow(path, m_home);
        const bool isOurs = isBelow(path, homeFolder());
        const bool isAtTop = place.mayBeAtTop && QFileInfo(path).path() == m_home;
        if (isApart || isOurs || isAtTop)
            continue;
        return Error(ExitStatus::Configuration,
                     "the folder %1 lies inside the daemon's home %2, whose data is backed up and moved: choose a "
                     "place outside (%3), or another home",
                     {path, m_home, place.setting});
    }
    return {};
}

Result<> Paths::checkHomeIsThere() const
{
    if (QFileInfo(homeFolder()).isDir())
        return {};
    return Error(ExitStatus::Unavailable,
                 "%1 is not there: is the daemon's home mounted, and was 'nymvisor init' run for it?", {homeFolder()});
}

} // namespace nymvisor
