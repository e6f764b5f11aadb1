#include "manual/manualpages.h"

#include "core/exitstatus.h"
#include "manual/commandnotes.h"
#include "manual/markdown.h"
#include "manual/roff.h"
#include "manual/settingspage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct StatusRow
{
    ExitStatus status;
    const char *meaning;
};

constexpr std::array statusRows{
    StatusRow{ExitStatus::Ok, "It is done; of `run`: it was told to stop, or the daemon ended with 0 for good."},
    StatusRow{ExitStatus::Failure, "What was looked at is not as it should be, or you said no."},
    StatusRow{ExitStatus::Usage, "The command line is wrong."},
    StatusRow{ExitStatus::BadData, "A file, a name or a value is not what it should be."},
    StatusRow{ExitStatus::Unavailable,
              "Something that is needed is not there, such as upstream, or the daemon's home before it is mounted."},
    StatusRow{ExitStatus::Internal,
              "A mistake of nymvisor's own. Of `run` also: the daemon ended with 78, which would mean something else."},
    StatusRow{ExitStatus::CannotCreate, "A file or folder could not be made."},
    StatusRow{ExitStatus::InputOutput, "Reading or writing failed."},
    StatusRow{
        ExitStatus::TryLater,
        "Not now: another nymvisor or an upgrade is at work there, there is no room, a hook says not now, or it was "
        "stopped on request."},
    StatusRow{ExitStatus::NoPermission, "Started as the wrong user, or a right is missing."},
    StatusRow{ExitStatus::Configuration, "The configuration is wrong: another start does not mend that."},
};

struct FileRow
{
    const char *path;
    const char *meaning;
};

constexpr std::array fileRows{
    FileRow{"~/.nym/nymvisors/instances/ID/config/config.toml", "The settings: see nymvisor.toml(5)."},
    FileRow{"~/.nym/nymvisors/instances/ID/hooks/PHASE.d/", "The operator's programs: see nymvisor-hooks(7)."},
    FileRow{"/etc/nymvisor/hooks/PHASE.d/", "The same, for all instances of the host."},
    FileRow{"~/.nym/nymvisors/data/DAEMON/", "The versions of a daemon, the plan and the history."},
    FileRow{"DAEMON_HOME/nymvisor/", "What belongs to the data: which version it is of, backups, what was put aside."},
    FileRow{"/etc/nymvisor/INSTANCE.env",
            "Variables of the service nymvisor@INSTANCE, such as NYMVISOR_RUN_ARGS, the daemon's arguments."},
};

struct VariableRow
{
    const char *name;
    const char *meaning;
};

constexpr std::array variableRows{
    VariableRow{"HOME", "Where `.nym/nymvisors` is."},
    VariableRow{"NYM_HOME_DIR", "Where it is instead, if set."},
    VariableRow{"NYMVISOR_CONFIG_PATH", "The file with the settings, instead of the one of the instance."},
    VariableRow{"NYMVISOR_ID", "The instance that is meant, where there are several."},
    VariableRow{"NO_COLOR", "If set, text is not coloured."},
    VariableRow{"LC_ALL, LC_MESSAGES, LANG", "The language of texts. Logs and JSON are English."},
};

template <typename Rows>
void addTable(RoffPage &page, const QString &title, const Rows &rows)
{
    page.beginSection(title);
    for (const auto &[name, meaning] : rows)
        page.addTerm(u'`' + QString::fromUtf8(name) + u'`', QString::fromUtf8(meaning));
}

void addStatuses(RoffPage &page)
{
    page.beginSection(u"EXIT STATUS"_s);
    page.addParagraph(u"`run` ends with the daemon's own status when that ended for good: 128 + n for signal n, 126 "
                      "when it could not be executed. Otherwise:"_s);
    for (const StatusRow &row : statusRows)
        page.addTerm(u"`%1`"_s.arg(static_cast<int>(row.status)), QString::fromUtf8(row.meaning));
}

QString termOf(const OptionRow &option)
{
    QStringList names;
    if (!option.letter.isNull())
        names += u"`-%1`"_s.arg(option.letter);
    if (!option.name.isEmpty())
        names += u"`--%1`"_s.arg(option.name);
    const QString term = names.join(", "_L1);
    switch (option.form) {
    case FlagForm::Value:
        return term + u' ' + option.valueName;
    case FlagForm::Switch:
        return term;
    case FlagForm::SwitchValue:
        return term + u'[' + u'=' + option.valueName + u']';
    case FlagForm::Repeated:
        return term + u' ' + option.valueName + " ..."_L1;
    }
    Q_UNREACHABLE();
}

void addOptions(RoffPage &page, const QList<OptionRow> &options)
{
    for (const OptionRow &option : options) {
        QString meaning = option.help;
        if (!option.excludes.isEmpty())
            meaning += "\nNot together with `--"_L1 + option.excludes.join("`, `--"_L1) + u'`';
        page.addTerm(termOf(option), meaning);
    }
    page.addTerm(u"`-h`, `--help`"_s, u"Print this help"_s);
}

QString synopsisOf(const CommandSyntax &command)
{
    QString synopsis = u"`nymvisor` [`-c` FILE] `%1`"_s.arg(command.name);
    if (!command.options.isEmpty())
        synopsis += " [OPTION]..."_L1;
    if (!command.argument.isEmpty())
        synopsis += command.isArgumentOptional ? u" ["_s + command.argument + u']' : u' ' + command.argument;
    return command.takesEverything ? synopsis + " [ARGUMENT]..."_L1 : synopsis;
}

QString lowered(const QString &sentence)
{
    return sentence.left(1).toLower() + sentence.sliced(1);
}

ManualPage commandPage(const CommandSyntax &command, const QString &date)
{
    const QString name = pageNameOf(command.name);
    RoffPage page(name, 1, lowered(command.help), date);
    page.beginSection(u"SYNOPSIS"_s);
    page.addParagraph(synopsisOf(command));
    page.beginSection(u"DESCRIPTION"_s);
    page.addParagraph(command.help + u'.');
    addMarkdown(page, commandNote(command.name));
    page.beginSection(u"OPTIONS"_s);
    if (!command.argument.isEmpty())
        page.addTerm(command.argument, command.argumentHelp);
    if (command.takesEverything)
        page.addTerm(u"ARGUMENT..."_s, u"Passed on to the daemon, untouched: it has no options of its own"_s);
    else
        addOptions(page, command.options);
    page.beginSection(u"SEE ALSO"_s);
    page.addParagraph(u"nymvisor(1), nymvisor.toml(5), nymvisor-hooks(7)"_s);
    return {name + ".1"_L1, page.text()};
}

ManualPage programPage(const ManualSources &sources)
{
    RoffPage page(u"nymvisor"_s, 1, u"supervise a network node and upgrade it unattended"_s, sources.date);
    page.beginSection(u"SYNOPSIS"_s);
    page.addParagraph(u"`nymvisor` [`-c` FILE] COMMAND [OPTION]... [ARGUMENT]..."_s);
    page.beginSection(u"DESCRIPTION"_s);
    addMarkdown(page, programNote());
    page.beginSection(u"COMMANDS"_s);
    for (const CommandSyntax &command : sources.commands)
        page.addTerm(u"`%1`"_s.arg(command.name), u"%1: see %2(1)."_s.arg(command.help, pageNameOf(command.name)));
    page.beginSection(u"OPTIONS"_s);
    addOptions(page, programOptions());
    addStatuses(page);
    addTable(page, u"ENVIRONMENT"_s, variableRows);
    page.addParagraph(
        u"Each setting has a variable too, which takes precedence over the file: see nymvisor.toml(5)."_s);
    addTable(page, u"FILES"_s, fileRows);
    page.beginSection(u"SEE ALSO"_s);
    page.addParagraph(u"nymvisor.toml(5), nymvisor-hooks(7), /usr/share/doc/nymvisor/README.md"_s);
    return {u"nymvisor.1"_s, page.text()};
}

ManualPage hooksPage(const ManualSources &sources)
{
    RoffPage page(u"nymvisor-hooks"_s, 7, u"programs that nymvisor runs around an upgrade"_s, sources.date);
    page.beginSection(u"DESCRIPTION"_s);
    addMarkdown(page, sources.hooks);
    page.beginSection(u"SEE ALSO"_s);
    page.addParagraph(u"nymvisor(1), nymvisor-hooks-list(1), nymvisor-hooks-run(1)"_s);
    return {u"nymvisor-hooks.7"_s, page.text()};
}

} // namespace

QString pageNameOf(const QString &command)
{
    return "nymvisor-"_L1 + QString(command).replace(u' ', u'-');
}

QList<ManualPage> manualPages(const ManualSources &sources)
{
    QList<ManualPage> pages{programPage(sources), settingsPage(sources.date), hooksPage(sources)};
    for (const CommandSyntax &command : sources.commands)
        pages += commandPage(command, sources.date);
    return pages;
}

} // namespace nymvisor
