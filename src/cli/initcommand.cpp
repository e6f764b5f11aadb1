#include "cli/initcommand.h"

#include "cli/genesis.h"
#include "cli/printedsettings.h"
#include "config/configfile.h"
#include "core/files.h"
#include "core/privileges.h"
#include "core/safename.h"
#include "release/buildinfojob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isPath(ValueKind kind)
{
    return kind == ValueKind::Path || kind == ValueKind::OptionalPath;
}

QString valueNameOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Name:
        return u"NAME"_s;
    case ValueKind::Path:
    case ValueKind::OptionalPath:
        return u"FOLDER"_s;
    case ValueKind::Url:
    case ValueKind::OptionalUrl:
        return u"URL"_s;
    case ValueKind::Boolean:
        return u"BOOL"_s;
    case ValueKind::TimeSpan:
        return u"DURATION"_s;
    case ValueKind::Count:
    case ValueKind::Number:
        return u"N"_s;
    case ValueKind::LogFormat:
        return u"text|json"_s;
    case ValueKind::Size:
        return u"SIZE"_s;
    case ValueKind::PublicKeys:
        return u"KEY"_s;
    case ValueKind::Window:
        return u"TIMES"_s;
    }
    Q_UNREACHABLE();
}

OptionRow optionFor(const SettingRow &row)
{
    QString help = QCoreApplication::translate("Settings", row.description);
    if (row.fallback && *row.fallback)
        help += u' ' + InitCommand::tr("[default: %1]").arg(QString::fromUtf8(row.fallback));
    if (!row.fallback && row.kind == ValueKind::Path)
        help += u' ' + InitCommand::tr("[required, here or as %1]").arg(QString::fromUtf8(row.variable));
    // Nobody unpins keys by a value that came out empty.
    const bool isEmptyMeant = mayBeEmpty(row.kind) && row.kind != ValueKind::PublicKeys;
    return {QString::fromUtf8(row.flag), {}, row.form, valueNameOf(row.kind), help, {}, isEmptyMeant};
}

} // namespace

CommandSyntax InitCommand::syntax()
{
    CommandSyntax syntax{u"init"_s, tr("Lay out an instance for a daemon's binary, and print its configuration")};
    for (const SettingRow &row : settingsTable()) {
        if (row.flag)
            syntax.options += optionFor(row);
    }
    syntax.options += outputOption();
    syntax.argument = u"BINARY"_s;
    syntax.argumentHelp = tr("The daemon's executable");
    return syntax;
}

void InitCommand::execute()
{
    m_binary = QFileInfo(m_context.call.argument).absoluteFilePath();
    if (const auto settled = settleUser(); !settled) {
        fail(settled.error());
        return;
    }
    if (const auto checked = checkIsFile(m_binary); !checked) {
        fail(checked.error());
        return;
    }
    auto *job = new BuildInfoJob(m_binary, this);
    connect(job, &Job::finished, this, [this, job](const Result<> &result) {
        if (result)
            onBuildInfo(job->buildInfo());
        else
            fail(result.error());
    });
    job->start();
}

/// Root lays nothing out, or out again, among the files of another user. This comes before the binary is executed, so
/// that the instance's name may not be known yet.
Result<> InitCommand::settleUser() const
{
    const QProcessEnvironment &environment = m_context.environment;
    const QString nymvisors = nymvisorsFolder(environment);
    Settings settings = defaultSettings();
    settings.id = environment.value(u"NYMVISOR_ID"_s, m_context.call.options.value(u"id"_s));
    QString configFile = environment.value(u"NYMVISOR_CONFIG_PATH"_s);
    if (configFile.isEmpty() && !settings.id.isEmpty())
        configFile = Paths(settings, nymvisors).defaultConfigFile();
    settings.daemonHome = homeBefore(configFile);
    const QString home = settings.daemonHome.isEmpty() ? QString() : Paths(settings, nymvisors).homeFolder();
    if (QFileInfo::exists(home))
        return becomeOwnerOf({home});
    QStringList places{nymvisors + "/instances"_L1, nymvisors};
    if (!configFile.isEmpty())
        places = placesOf(configFile) + places;
    return becomeOwnerOf(places);
}

/// Empty where nothing tells it.
QString InitCommand::homeBefore(const QString &configFile) const
{
    const QString said = m_context.environment.value(u"DAEMON_HOME"_s, m_context.call.options.value(u"daemon-home"_s));
    const auto bytes = configFile.isEmpty() || !said.isEmpty() ? Result(QByteArray()) : readFile(configFile);
    const auto content = bytes ? parseConfig(*bytes, configFile) : bytes.error();
    return said.isEmpty() && content ? content->settings.daemonHome : said;
}

void InitCommand::onBuildInfo(const BuildInfo &buildInfo)
{
    const auto done = layOut(buildInfo);
    if (done)
        finish();
    else
        fail(done.error());
}

/// It may be the same instance under another name; which one of them runs is then the operator's business.
void InitCommand::warnOfSharedHome(const Paths &paths, const QString &id) const
{
    for (const QString &other : instancesWithHome(nymvisorsFolder(m_context.environment), paths.home())) {
        if (other != id)
            warn(
                tr("the instance %1 has the home %2 too: only one of them can run at a time").arg(other, paths.home()));
    }
}

Result<> InitCommand::layOut(const BuildInfo &buildInfo)
{
    const Prepared prepared = TRY(prepare(buildInfo));
    const Paths paths(prepared.settings, nymvisorsFolder(m_context.environment));
    TRY(becomeOwnerOf(placesOf(paths)));
    TRY(paths.check());
    warnOfSharedHome(paths, prepared.settings.id);
    TRY(layOutInstance(paths, m_binary, buildInfo, m_clock));
    TRY(saveConfig(prepared.configFile, prepared.settings));
    m_context.console.answer(wantsJson() ? settingsAsJson(prepared.settings) : settingsAsText(prepared.settings));
    m_context.console.remark(tr("nymvisor: these settings are in %1; 'nymvisor doctor' looks whether all is well, "
                                "'nymvisor run ARGS...' starts the daemon with ARGS")
                                 .arg(prepared.configFile) +
                             u'\n');
    return {};
}

/// Default < file < flags < environment; -c is in the environment already.
Result<InitCommand::Prepared> InitCommand::prepare(const BuildInfo &buildInfo)
{
    const QString id = TRY(instanceId(buildInfo));
    Prepared prepared{defaultSettings(), m_context.environment.value(u"NYMVISOR_CONFIG_PATH"_s)};
    Settings &settings = prepared.settings;
    settings.id = id;
    if (prepared.configFile.isEmpty())
        prepared.configFile = Paths(settings, nymvisorsFolder(m_context.environment)).defaultConfigFile();
    if (QFileInfo::exists(prepared.configFile)) {
        const QByteArray bytes = TRY(readFile(prepared.configFile));
        const ConfigFileContent content = TRY(parseConfig(bytes, prepared.configFile));
        settings = content.settings;
    }
    const QString homeBefore = settings.daemonHome;
    TRY(applyFlags(settings));
    QList<Error> warnings;
    TRY(applyEnvironment(settings, m_context.environment, warnings));
    for (const Error &warning : warnings)
        warn(warning.translatedMessage());

    if (settings.daemonName.isEmpty())
        settings.daemonName = buildInfo.binaryName();
    if (settings.daemonName != buildInfo.binaryName())
        return Error(ExitStatus::Configuration, "the daemon's name is set to '%1', but %2 calls itself '%3'",
                     {settings.daemonName, m_binary, buildInfo.binaryName()});
    if (settings.id.isEmpty())
        settings.id = id;
    if (settings.daemonHome.isEmpty())
        return Error(ExitStatus::Usage, "the daemon's home is not known: give --daemon-home, or set DAEMON_HOME");
    if (!homeBefore.isEmpty() && homeBefore != settings.daemonHome)
        warn(tr("the instance %1 was for %2 until now, and is for %3 from its next start on; for a second instance, "
                "give "
                "another --id")
                 .arg(settings.id, homeBefore, settings.daemonHome));
    return prepared;
}

Result<QString> InitCommand::instanceId(const BuildInfo &buildInfo) const
{
    QString id = m_context.environment.value(u"NYMVISOR_ID"_s);
    if (id.isEmpty())
        id = m_context.call.options.value(u"id"_s, buildInfo.binaryName() + "-default"_L1);
    TRY(checkName(id, "the instance id '%1'"));
    return id;
}

Result<> InitCommand::applyFlags(Settings &settings) const
{
    const QMap<QString, QString> &options = m_context.call.options;
    QStringList mistakes;
    for (const SettingRow &row : settingsTable()) {
        const QString flag = QString::fromUtf8(row.flag);
        if (!row.flag || !options.contains(flag))
            continue;
        QString value = options[flag];
        if (isPath(row.kind) && !value.isEmpty())
            value = QDir::cleanPath(QFileInfo(value).absoluteFilePath()); // as a shell user means it
        if (const auto set = setSetting(settings, row, value); !set)
            mistakes += u"--%1: %2"_s.arg(flag, set.error().message());
    }
    if (mistakes.isEmpty())
        return {};
    return Error(ExitStatus::Usage, "the flags cannot be used:\n  %1", {mistakes.join("\n  "_L1)});
}

} // namespace nymvisor
