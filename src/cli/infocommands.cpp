#include "cli/infocommands.h"

#include "cli/commandtable.h"
#include "cli/jsonreport.h"
#include "cli/printedsettings.h"
#include "core/files.h"
#include "release/binaryrecords.h"
#include "release/buildinfojob.h"
#include "release/statefile.h"
#include "release/versioninfo.h"

#include "buildinformation.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString printed(const BuildInfo &info, bool asJson)
{
    return asJson ? jsonLine(info.toJson()) : info.toText();
}

} // namespace

CommandSyntax ConfigCommand::syntax()
{
    return {u"config"_s, tr("Print the configuration that is in force"), {outputOption()}};
}

void ConfigCommand::executeWith(const LoadedSettings &loaded, const Paths &)
{
    m_context.console.answer(wantsJson() ? settingsAsJson(loaded.settings) : settingsAsText(loaded.settings));
    finish();
}

CommandSyntax BuildInfoCommand::syntax()
{
    return {u"build-info"_s, tr("Print nymvisor's build information"), {outputOption()}};
}

BuildInfo BuildInfoCommand::own()
{
    const QJsonObject json{
        {u"binary_name"_s, u"nymvisor"_s},
        {u"build_timestamp"_s, QString::fromUtf8(build::timestamp)},
        {u"build_version"_s, QString::fromUtf8(build::version)},
        {u"commit_sha"_s, QString::fromUtf8(build::commitSha)},
        {u"commit_timestamp"_s, QString::fromUtf8(build::commitTimestamp)},
        {u"commit_branch"_s, QString::fromUtf8(build::commitBranch)},
        // Keys of Nym's binaries, which are written in Rust.
        {u"rustc_version"_s, QString::fromUtf8(build::compiler)},
        {u"rustc_channel"_s, u"stable"_s},
        {u"cargo_profile"_s, QString::fromUtf8(build::profile)},
        {u"cargo_triple"_s, QString::fromUtf8(build::target)},
    };
    return BuildInfo::fromJson(json).value();
}

void BuildInfoCommand::execute()
{
    m_context.console.answer(printed(own(), wantsJson()));
    finish();
}

CommandSyntax DaemonBuildInfoCommand::syntax()
{
    return {u"daemon-build-info"_s, tr("Print the build information of the daemon's binary"), {outputOption()}};
}

void DaemonBuildInfoCommand::executeWith(const LoadedSettings &, const Paths &paths)
{
    // The link is shared with other instances of the daemon; what this one runs lies with its data.
    const auto version = readState<VersionInfo>(paths.versionInfo());
    const QString name = version && *version ? (*version)->name() : QFileInfo(paths.currentLink()).canonicalFilePath();
    const QString binary = paths.binary(QFileInfo(name).fileName());
    if (!QFileInfo(binary).isFile()) {
        fail(Error(ExitStatus::Configuration, "there is no binary %1: run 'nymvisor init' first", {binary}));
        return;
    }
    const auto records = readState<BinaryRecords>(paths.binaryRecords());
    const auto record = records && *records ? (*records)->find(binary) : std::nullopt;
    if (record) {
        m_context.console.answer(printed(record->buildInfo, wantsJson()));
        finish();
        return;
    }
    auto *job = new BuildInfoJob(binary, this);
    connect(job, &Job::finished, this, [this, job](const Result<> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_context.console.answer(printed(job->buildInfo(), wantsJson()));
        finish();
    });
    job->start();
}

CommandSyntax HelpCommand::syntax()
{
    CommandSyntax syntax{u"help"_s, tr("Print this help, or that of a command")};
    syntax.argument = u"COMMAND"_s;
    syntax.argumentHelp = tr("The command to explain");
    syntax.isArgumentOptional = true;
    syntax.isArgumentOfWords = true;
    return syntax;
}

void HelpCommand::execute()
{
    QList<CommandSyntax> syntaxes;
    for (const CommandRow &row : commandTable())
        syntaxes += row.syntax;
    const auto text = helpFor(m_context.call.argument, syntaxes);
    if (!text) {
        fail(text.error());
        return;
    }
    m_context.console.answer(*text);
    finish();
}

} // namespace nymvisor
