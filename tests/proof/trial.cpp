#include "proof/trial.h"

#include "fakes/storedata.h"
#include "release/outcomes.h"
#include "release/statefile.h"
#include "release/upgradehistory.h"
#include "release/upgradeplan.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace nymvisor::fakes {

namespace {

const QString newVersion = u"1.1.0"_s;
const QString oldVersion = u"1.0.0"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QString storeIn(const QString &home)
{
    return home + "/store"_L1;
}

int countLines(const QString &file, const QString &line)
{
    return static_cast<int>(QString::fromUtf8(contentOf(file)).split(u'\n').count(line));
}

QStringList failedHomes(const World &world)
{
    QStringList homes;
    const QDir folder(world.home() + "/nymvisor/failed"_L1);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        homes += folder.filePath(name);
    return homes;
}

} // namespace

QString TrialKind::name() const
{
    return (isBad ? u"a bad release"_s : u"a good release"_s) +
           (isBackupSkipped ? u", with backups skipped"_s : QString());
}

QList<TrialKind> TrialKind::all()
{
    return {{false, false}, {false, true}, {true, false}, {true, true}};
}

Trial::Trial(const TrialKind &kind, const QString &folder, const QString &notes) : m_kind(kind), m_world(folder)
{
    if (!notes.isEmpty())
        m_world.keepNotesIn(notes);
    m_world.setVariable(u"FAKE_STORE"_s, storeIn(m_world.home()));
    m_world.setVariable(u"FAKE_ALONE"_s, (notes.isEmpty() ? m_world.path({}) : notes) + "/alone"_L1);
    if (kind.isBackupSkipped)
        m_world.setVariable(u"DAEMON_UNSAFE_SKIP_BACKUP"_s, u"true"_s);
    m_world.init();
    Release release;
    if (kind.isBad)
        release.behaviour = {{u"run"_s, u"exit 1"_s}, {u"after"_s, u"30"_s}};
    m_world.announce(release);
}

bool Trial::isSettled() const
{
    if (QFileInfo::exists(m_world.home() + "/nymvisor/journal.json"_L1) ||
        m_world.countInDaemonLog("start "_L1 + newVersion) == 0 || m_world.versionOnDisk() != m_kind.endVersion())
        return false;
    const auto history = readState<UpgradeHistory>(m_world.data() + "/upgrade-history.json"_L1);
    const auto plan = readState<UpgradePlan>(m_world.data() + "/upgrade-plan.json"_L1);
    if (!history || !*history || (*history)->entries().isEmpty() || !plan || !*plan || !(*plan)->queue().isEmpty())
        return false;
    const auto outcome = m_kind.isBad ? UpgradeOutcome::RolledBack : UpgradeOutcome::Completed;
    return (*history)->entries().last().outcome == outcome && m_world.servingDaemons() == 1 &&
           leftovers(m_world).isEmpty();
}

/// The nymvisor that runs is what has come to rest: the files may say so from before, with a daemon that was left.
bool Trial::isAtRest() const
{
    return m_world.logOfThisRun().contains("daemon: started"_L1) && isSettled();
}

bool Trial::waitForEffect(int milliseconds)
{
    const bool hasCome = QTest::qWaitFor([this] { return !m_world.isRunning() || isSettled(); }, milliseconds);
    if (!m_world.isRunning())
        m_world.waitForEnd(); // so that its last words are in the log
    return hasCome;
}

bool Trial::settle(int milliseconds)
{
    constexpr qint64 nudgeAfter = 1500; // milliseconds
    constexpr qint64 restartAfter = 4000;
    QElapsedTimer total;
    QElapsedTimer sinceNudge;
    QElapsedTimer sinceStart;
    total.start();
    sinceNudge.start();
    sinceStart.start();
    while (total.elapsed() < milliseconds) {
        if (!m_world.isRunning()) {
            const bool wasUp = m_world.processId() != 0 && m_world.log().contains("daemon: started"_L1);
            if (m_mustStayUp && wasUp)
                m_found += u"nymvisor ended by itself, and the daemon with it"_s;
            m_mustStayUp = false;
            m_world.run();
        }
        const auto isOver = [this] { return !m_world.isRunning() || isAtRest(); };
        if (QTest::qWaitFor(isOver, 200) && m_world.isRunning()) {
            m_hasSettled = true;
            return true;
        }
        if (sinceStart.elapsed() > restartAfter) { // a way back that failed waits for a minute, or for this
            m_world.stop();
            m_world.run();
            sinceStart.restart();
        }
        if (sinceNudge.elapsed() > nudgeAfter && m_world.log().contains("nymvisor begins"_L1)) {
            m_world.signal(SIGHUP);
            sinceNudge.restart();
        }
    }
    return false;
}

QStringList Trial::judge()
{
    QStringList found = m_found;
    if (!m_hasSettled && !isSettled())
        found += u"it does not come to rest"_s;
    if (const auto status = m_world.stop(); status != std::optional(0))
        found += u"nymvisor ended with status %1"_s.arg(status.value_or(-1));
    if (const int left = m_world.livingDaemons(); left != 0)
        found += u"%1 daemons are left after the stop"_s.arg(left);
    if (m_world.versionOnDisk() != m_kind.endVersion())
        found += u"the files say that %1 runs"_s.arg(m_world.versionOnDisk());
    for (const QString &line : m_world.daemonLog()) {
        const bool isSevere =
            line.startsWith("not alone"_L1) || (line.startsWith("foreign"_L1) && !m_kind.isBackupSkipped);
        if (isSevere)
            found += "a daemon found: "_L1 + line;
    }
    for (const QString &path : leftovers(m_world))
        found += "left over: "_L1 + path;
    return found + judgeData() + judgeBackup();
}

QStringList Trial::judgeData() const
{
    const QString version = m_kind.isBad && m_kind.isBackupSkipped ? newVersion : m_kind.endVersion();
    QStringList found = differencesOfStore(storeIn(m_world.home()), version);
    if (!m_mayLoseLines)
        found += judgeLines(version);
    return found;
}

/// Each line that a daemon wrote is in the home, or with what was put aside; those of the old version are in the home.
QStringList Trial::judgeLines(const QString &version) const
{
    QStringList found;
    const QString inHome = storeIn(m_world.home()) + "/lines"_L1;
    for (const QString &event : {u"start "_s, u"interrupted "_s}) {
        const int ofOld = countLines(inHome, event + oldVersion);
        const int done = m_world.countInDaemonLog(event + oldVersion);
        if (ofOld != done)
            found += u"%1 lines '%2%3' are in the home, %4 were written"_s.arg(QString::number(ofOld), event,
                                                                               oldVersion, QString::number(done));
        const int ofNew = linesAnywhere(event + newVersion);
        const int doneByNew = m_world.countInDaemonLog(event + newVersion);
        if (ofNew != doneByNew)
            found += u"%1 lines '%2%3' are kept, %4 were written"_s.arg(QString::number(ofNew), event, newVersion,
                                                                        QString::number(doneByNew));
    }
    const int foreign = countLines(inHome, "start "_L1 + newVersion);
    if (version == oldVersion && foreign != 0)
        found += u"%1 lines of the new version are in the old one's data"_s.arg(foreign);
    return found;
}

int Trial::linesAnywhere(const QString &line) const
{
    int count = countLines(storeIn(m_world.home()) + "/lines"_L1, line);
    for (const QString &home : failedHomes(m_world))
        count += countLines(storeIn(home) + "/lines"_L1, line);
    return count;
}

/// What a committed upgrade leaves is an archive that anyone can unpack, with the old version's data.
QStringList Trial::judgeBackup() const
{
    if (m_kind.isBad || m_kind.isBackupSkipped)
        return {};
    const QDir folder(m_world.home() + "/nymvisor/backups/v1.1"_L1);
    const QStringList archives = folder.entryList({u"backup-*-preupgrade.zip"_s}, QDir::Files);
    if (archives.isEmpty())
        return {u"there is no backup"_s};
    QStringList found;
    for (const QString &archive : archives) {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, folder.filePath(archive), u"store/blob"_s});
        unzip.waitForFinished();
        const bool isWhole = unzip.exitStatus() == QProcess::NormalExit && unzip.exitCode() == 0;
        const auto blob = QByteArray::fromStdString(storeOf(oldVersion.toStdString()).at("blob").content);
        if (!isWhole || unzip.readAllStandardOutput() != blob)
            found += u"the backup %1 does not hold the data"_s.arg(archive);
    }
    return found;
}

QString Trial::account() const
{
    return u"--- its folder's log, %1:\n%2\n--- the daemon's log:\n%3\n"_s.arg(m_kind.name(), m_world.log(),
                                                                               m_world.daemonLog().join(u'\n'));
}

QStringList differencesOfStore(const QString &folder, const QString &version)
{
    QStringList found;
    const auto wanted = storeOf(version.toStdString());
    for (const auto &[name, stored] : wanted) {
        const QString path = folder + u'/' + QString::fromStdString(name);
        const QByteArray content = contentOf(path);
        if (!QFileInfo::exists(path))
            found += u"%1 is missing in the data of %2"_s.arg(path, version);
        else if (content != QByteArray::fromStdString(stored.content))
            found +=
                u"%1 is not that of %2: it begins with '%3'"_s.arg(path, version, QString::fromUtf8(content.left(30)));
        else if (modeOf(path) != stored.mode)
            found += u"%1 has the mode %2"_s.arg(path, QString::number(modeOf(path), 8));
    }
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        const QString name = path.mid(folder.size() + 1);
        if (name != "lines"_L1 && name != "latest"_L1 && !wanted.contains(name.toStdString()))
            found += u"%1 does not belong to the data of %2"_s.arg(path, version);
    }
    if (!QFileInfo(folder + "/empty"_L1).isDir())
        found += u"the empty folder is missing in the data of %1"_s.arg(version);
    char target[64] = {};
    [[maybe_unused]] const auto size =
        ::readlink(QFile::encodeName(folder + "/latest"_L1).constData(), target, sizeof target - 1);
    if (QByteArray(target) != "only-" + version.toUtf8())
        found += u"the link in the data of %1 points to '%2'"_s.arg(version, QString::fromUtf8(target));
    return found;
}

QStringList leftovers(const World &world)
{
    QStringList found;
    for (const QString &folder : {world.home() + "/nymvisor"_L1, world.data()}) {
        const auto filter = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
        for (QDirIterator it(folder, filter, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            const QString name = it.fileName();
            if (path.contains("/nymvisor/failed/"_L1))
                continue; // what failed is kept as it was
            if (name.endsWith(".lock"_L1))
                continue; // never removed
            const bool isLeft = name.endsWith(".part"_L1) || name.endsWith(".new"_L1) || name.contains(".added-"_L1) ||
                                name.contains(".corrupt-"_L1) || name.startsWith("snapshot-"_L1) ||
                                name.startsWith("restore."_L1) || name == "journal.json"_L1;
            if (isLeft)
                found += path;
        }
    }
    return found;
}

} // namespace nymvisor::fakes
