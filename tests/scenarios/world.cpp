#include "scenarios/world.h"

#include "release/statefile.h"
#include "release/upgradeplan.h"
#include "release/versioninfo.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace nymvisor::fakes {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeProgram(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
    file.setPermissions(QFile::Permissions(0x7755));
}

} // namespace

World::World(const QString &folder) : m_root(folder + "/world-XXXXXX"_L1), m_environment(QProcessEnvironment())
{
    // A nymvisor of this world's own, with the worker that can be made to die beside it.
    QDir(m_root.path()).mkpath(u"bin"_s);
    QFile::copy(QStringLiteral(NYMVISOR), path(u"bin/nymvisor"_s));
    QFile::copy(QStringLiteral(MORTAL_WORKER), path(u"bin/nymvisor-worker"_s));
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        m_environment.insert(name, own.value(name));
    m_environment.insert(u"HOME"_s, m_root.path());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_environment.insert(u"NYMVISOR_REAL_WORKER"_s, QStringLiteral(NYMVISOR_WORKER));
    m_environment.insert(u"NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"_s, m_upstream.url({}));
    m_environment.insert(u"NYMVISOR_UPSTREAM_POLLING_RATE"_s, u"1s"_s);
    m_environment.insert(u"DAEMON_FAILURE_RESTART_DELAY"_s, u"10ms"_s);
    m_environment.insert(u"DAEMON_PROBATION_PERIOD"_s, u"300ms"_s);
    keepNotesIn(m_root.path());
    m_environment.insert(u"FAKE_DATA"_s, path(u"home/data.txt"_s));
}

World::~World()
{
    if (isRunning()) {
        m_run->kill();
        m_run->waitForFinished();
    }
}

void World::init(const QMap<QString, QString> &behaviour)
{
    makeDaemon(path(u"v1"_s), u"1.0.0"_s, behaviour);
    if (command({u"init"_s, u"--daemon-home"_s, home(), path(u"v1"_s)}) != 0)
        qFatal("init failed: %s", qPrintable(m_commandOutput));
}

void World::announce(const Release &release)
{
    const QString binary = m_notes + "/offered"_L1; // the upstream of this process holds it open
    makeDaemon(binary, release.binaryVersion.isEmpty() ? release.version : release.binaryVersion, release.behaviour);
    FakeAnswer offered;
    offered.body = FakeBody::ofFile(binary);
    const QString checksum = release.checksum.isEmpty() ? QString::fromLatin1(offered.body.sha256()) : release.checksum;
    m_upstream.answer(u"/binary"_s, offered);
    const QJsonObject source{
        {u"checksum"_s, checksum}, {u"checksumAlgorithm"_s, u"sha256"_s}, {u"url"_s, m_upstream.url(u"/binary"_s)}};
    const QJsonObject json{{u"manual"_s, release.isManual},
                           {u"name"_s, release.name},
                           {u"notes"_s, u""_s},
                           {u"publishDate"_s, QJsonValue()},
                           {u"version"_s, release.version},
                           {u"platforms"_s, QJsonObject{{release.platform, source}}},
                           {u"upgradeTime"_s, u"2026-01-01T00:00:00Z"_s},
                           {u"binaryDetails"_s, QJsonValue()}};
    m_announced = json;
    FakeAnswer announcement;
    announcement.body = release.json.isEmpty() ? QJsonDocument(json).toJson() : release.json;
    m_upstream.answer(u"/fake-node/upgrade-info.json"_s, announcement);
}

void World::writeHook(const QString &phase, const QString &name, const QByteArray &script)
{
    writeProgram(hooks() + u'/' + phase + ".d/"_L1 + name, "#!/bin/sh\n" + script);
}

int World::command(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path(u"bin/nymvisor"_s), arguments);
    if (!process.waitForFinished(patient(20'000)))
        qFatal("nymvisor %s did not end", qPrintable(arguments.join(u' ')));
    m_commandOutput = QString::fromUtf8(process.readAll());
    return process.exitCode();
}

QJsonObject World::printed(const QString &name)
{
    command({name, u"-o"_s, u"json"_s});
    return QJsonDocument::fromJson(m_commandOutput.toUtf8()).object();
}

std::unique_ptr<QProcess> World::startCommand(const QStringList &arguments, int output)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    if (output >= 0)
        process->setChildProcessModifier([output] { ::dup2(output, STDOUT_FILENO); });
    process->start(path(u"bin/nymvisor"_s), arguments);
    return process;
}

void World::run(const QStringList &arguments)
{
    m_runBegan = m_log.size();
    m_run = std::make_unique<QProcess>();
    m_run->setProcessEnvironment(m_environment);
    m_run->setStandardInputFile(QProcess::nullDevice());
    connect(m_run.get(), &QProcess::readyReadStandardError, this, &World::onLog);
    const QStringList command = m_under + QStringList{path(u"bin/nymvisor"_s), u"run"_s} + arguments;
    m_run->start(command.first(), command.mid(1));
}

void World::onLog()
{
    m_log += QString::fromUtf8(m_run->readAllStandardError());
    if (m_killAt && m_killAt->match(m_log).hasMatch()) {
        m_killAt.reset();
        signal(SIGKILL);
    }
}

void World::killAt(const QString &pattern)
{
    m_killAt = QRegularExpression(pattern);
}

void World::setFault(const QString &orders)
{
    const QString note = m_notes + "/fault"_L1;
    QFile::remove(note);
    m_environment.insert(u"FAKE_FAULT"_s, orders + " note="_L1 + note);
    m_environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULTS));
    // A sanitizer would rather be the first to be loaded; where it is not, it sees only some of the allocations.
    const QString options = QProcessEnvironment::systemEnvironment().value(u"ASAN_OPTIONS"_s);
    m_environment.insert(u"ASAN_OPTIONS"_s, (options.isEmpty() ? QString() : options + u':') +
                                                "verify_asan_link_order=0:alloc_dealloc_mismatch=0"_L1);
}

void World::clearFault()
{
    m_environment.remove(u"FAKE_FAULT"_s);
    m_environment.remove(u"LD_PRELOAD"_s);
}

QString World::faultNote() const
{
    return QString::fromUtf8(contentOf(m_notes + "/fault"_L1));
}

void World::keepNotesIn(const QString &folder)
{
    m_notes = folder;
    m_environment.insert(u"FAKE_LOG"_s, m_notes + "/daemon.log"_L1);
}

bool World::waitForLog(const QString &pattern, int milliseconds)
{
    const QRegularExpression expression(pattern);
    return QTest::qWaitFor([&] { return expression.match(m_log, m_runBegan).hasMatch(); }, patient(milliseconds));
}

bool World::waitForNextLog(const QString &pattern, int milliseconds)
{
    const QRegularExpression expression(pattern);
    return QTest::qWaitFor(
        [&] {
            const QRegularExpressionMatch match = expression.match(m_log, m_seen);
            if (match.hasMatch())
                m_seen = match.capturedEnd();
            return match.hasMatch();
        },
        patient(milliseconds));
}

void World::signal(int number)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_run->processId()), number);
}

void World::kill()
{
    signal(SIGKILL);
    waitForEnd();
}

bool World::isRunning() const
{
    return m_run && m_run->state() != QProcess::NotRunning;
}

std::optional<int> World::waitForEnd(int milliseconds)
{
    if (!QTest::qWaitFor([this] { return !isRunning(); }, patient(milliseconds)))
        return std::nullopt;
    onLog();
    return m_run->exitStatus() == QProcess::CrashExit ? 128 + m_run->exitCode() : m_run->exitCode();
}

std::optional<int> World::stop()
{
    signal(SIGINT);
    return waitForEnd();
}

QStringList World::trace() const
{
    static const QRegularExpression line(
        u"upgrade: (?:(step) step=(\\S+)|(taking back) step=(\\S+)|(committed|called off|vetoed|failed|the upgrade is in place))"_s);
    QStringList trace;
    for (auto it = line.globalMatch(m_log); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.captured(1).isEmpty())
            trace += match.captured(2);
        else if (!match.captured(3).isEmpty())
            trace += "back:"_L1 + match.captured(4);
        else
            trace += match.captured(5) == "the upgrade is in place"_L1 ? u"rested"_s : match.captured(5);
    }
    return trace;
}

QString World::versionOnDisk() const
{
    const auto info = readState<VersionInfo>(home() + "/nymvisor/current-version-info.json"_L1);
    const auto plan = readState<UpgradePlan>(data() + "/upgrade-plan.json"_L1);
    const QString folder = QFileInfo(data() + "/current"_L1).canonicalFilePath();
    if (!info || !*info || !plan || !*plan)
        return u"?"_s;
    const bool doAgree = (*info)->name() == (*plan)->current().name && (*info)->name() == QDir(folder).dirName() &&
                         (*info)->version() == (*plan)->current().version;
    return doAgree ? (*info)->version() : u"?"_s;
}

QStringList World::daemonLog() const
{
    return QString::fromUtf8(contentOf(m_notes + "/daemon.log"_L1)).split(u'\n', Qt::SkipEmptyParts);
}

int World::countInDaemonLog(const QString &beginning) const
{
    int count = 0;
    for (const QString &line : daemonLog())
        count += line.startsWith(beginning) ? 1 : 0;
    return count;
}

QString World::file(const QString &name) const
{
    return QString::fromUtf8(contentOf(path(name)));
}

QList<qint64> World::daemonProcesses() const
{
    QList<qint64> processes;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QString program = QFile::symLinkTarget("/proc/"_L1 + process + "/exe"_L1);
        const qint64 number = process.toLongLong(); // 0: it names no process
        if (number != 0 && program.startsWith(data() + u'/'))
            processes += number;
    }
    return processes;
}

int World::livingDaemons() const
{
    return static_cast<int>(daemonProcesses().size());
}

void World::killDaemons()
{
    for (const qint64 process : daemonProcesses())
        ::kill(static_cast<pid_t>(process), SIGKILL);
}

int World::servingDaemons() const
{
    int count = 0;
    for (const qint64 process : daemonProcesses()) {
        // Nothing where it has ended since.
        const QByteArray commandLine = contentOf(u"/proc/%1/cmdline"_s.arg(process));
        count += !commandLine.isEmpty() && !commandLine.split('\0').contains("build-info") ? 1 : 0;
    }
    return count;
}

} // namespace nymvisor::fakes
