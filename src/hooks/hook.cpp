#include "hooks/hook.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct PhaseRow
{
    HookPhase phase;
    QLatin1StringView name;
    bool isAnswerHeeded;
};
constexpr std::array phaseRows{
    PhaseRow{HookPhase::PreDownload, "pre-download"_L1, true},
    PhaseRow{HookPhase::PreUpgrade, "pre-upgrade"_L1, true},
    PhaseRow{HookPhase::HealthCheck, "health-check"_L1, true},
    PhaseRow{HookPhase::PostUpgrade, "post-upgrade"_L1, false},
    PhaseRow{HookPhase::Rollback, "rollback"_L1, false},
    PhaseRow{HookPhase::Failure, "failure"_L1, false},
};

const PhaseRow &rowOf(HookPhase phase)
{
    return *std::ranges::find(phaseRows, phase, &PhaseRow::phase);
}

Error objection(const char *text)
{
    return Error(ExitStatus::NoPermission, text);
}

/// What says that somebody else than the operator could have put this there.
std::optional<Error> objectionTo(const struct stat &status)
{
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        return objection("it belongs to another user");
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return objection("others can write it");
    return std::nullopt;
}

std::optional<Error> objectionToHook(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return objection("it is not a regular file");
    if (::access(path.constData(), X_OK) != 0)
        return objection("it is not executable");
    return objectionTo(status);
}

/// Whoever can write one of them could have put another in its place.
std::optional<Error> objectionToFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        struct stat status = {};
        const bool isThere = ::stat(QFile::encodeName(folder).constData(), &status) == 0;
        const auto found = isThere ? objectionTo(status) : std::nullopt;
        if (found)
            return found->withContext("of its folder %1", {folder});
    }
    return std::nullopt;
}

QStringList namesInByteOrder(const QString &folder, QDir::Filters filters)
{
    QStringList names =
        QDir(folder).entryList(filters | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(names, {}, [](const QString &name) { return QFile::encodeName(name); });
    return names;
}

QString folderNameOf(const PhaseRow &row)
{
    return row.name + ".d"_L1;
}

/// What is left of a name that was typed with other separators, or without its end.
QString lettersOf(QString name)
{
    if (name.endsWith(".d"_L1))
        name.chop(2);
    name.removeIf([](QChar character) { return !character.isLetter(); });
    return name.toLower();
}

bool looksLikePhaseFolder(const QString &name)
{
    return name.endsWith(".d"_L1) || std::ranges::any_of(phaseRows, [&name](const PhaseRow &row) {
               return lettersOf(name) == lettersOf(row.name);
           });
}

QStringList phaseFolderNames()
{
    QStringList names;
    for (const PhaseRow &row : phaseRows)
        names += folderNameOf(row);
    return names;
}

bool isStray(const QFileInfo &entry)
{
    if (!entry.isDir())
        return phaseFolderNames().contains(entry.fileName()) || (entry.isFile() && entry.isExecutable());
    return !phaseFolderNames().contains(entry.fileName()) && looksLikePhaseFolder(entry.fileName());
}

} // namespace

std::span<const HookPhase> hookPhases()
{
    static constexpr auto phases = [] {
        std::array<HookPhase, std::size(phaseRows)> list{};
        std::ranges::transform(phaseRows, list.begin(), &PhaseRow::phase);
        return list;
    }();
    return phases;
}

QString textOf(HookPhase phase)
{
    return rowOf(phase).name;
}

std::optional<HookPhase> hookPhaseNamed(const QString &name)
{
    const auto row = std::ranges::find(phaseRows, name, &PhaseRow::name);
    return row == std::end(phaseRows) ? std::nullopt : std::optional(row->phase);
}

bool isAnswerHeeded(HookPhase phase)
{
    return rowOf(phase).isAnswerHeeded;
}

QProcessEnvironment HookContext::environment(const QProcessEnvironment &own) const
{
    QProcessEnvironment result;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LANG"_s, u"TZ"_s}) {
        if (own.contains(name))
            result.insert(name, own.value(name));
    }
    result.insert(u"NYMVISOR_HOOK_PHASE"_s, textOf(phase));
    result.insert(u"NYMVISOR_TRANSACTION_ID"_s, transactionId);
    result.insert(u"NYMVISOR_ID"_s, instanceId);
    result.insert(u"NYMVISOR_UPGRADE_NAME"_s, upgradeName);
    result.insert(u"NYMVISOR_FROM_VERSION"_s, fromVersion);
    result.insert(u"NYMVISOR_TO_VERSION"_s, toVersion);
    result.insert(u"NYMVISOR_OLD_BINARY"_s, oldBinary);
    result.insert(u"NYMVISOR_NEW_BINARY"_s, newBinary);
    result.insert(u"NYMVISOR_BACKUP_PATH"_s, backupPath);
    result.insert(u"NYMVISOR_FAILURE_REASON"_s, failureReason);
    result.insert(u"NYMVISOR_DAEMON_PID"_s, daemonPid > 0 ? QString::number(daemonPid) : QString());
    result.insert(u"DAEMON_NAME"_s, daemonName);
    result.insert(u"DAEMON_HOME"_s, daemonHome);
    return result;
}

QStringList hookFolders(const Paths &paths)
{
    return {u"/etc/nymvisor/hooks"_s, paths.hooksFolder()};
}

QList<Hook> hooksIn(const QStringList &folders, HookPhase phase)
{
    QList<Hook> hooks;
    for (const QString &folder : folders) {
        const QString phaseFolder = folder + u'/' + folderNameOf(rowOf(phase));
        const auto folderObjection = objectionToFolders({folder, phaseFolder});
        for (const QString &name : namesInByteOrder(phaseFolder, QDir::Files)) {
            const QString path = phaseFolder + u'/' + name;
            hooks += Hook{path, folderObjection ? folderObjection : objectionToHook(QFile::encodeName(path))};
        }
    }
    return hooks;
}

QList<Hook> strayHooksIn(const QStringList &folders)
{
    QList<Hook> strays;
    for (const QString &folder : folders) {
        for (const QString &name : namesInByteOrder(folder, QDir::Files | QDir::Dirs)) {
            const QFileInfo entry(folder + u'/' + name);
            if (isStray(entry))
                strays +=
                    Hook{entry.filePath(), Error(ExitStatus::BadData, "hooks are looked for only in the folders %1",
                                                 {phaseFolderNames().join(", "_L1)})};
        }
    }
    return strays;
}

} // namespace nymvisor
