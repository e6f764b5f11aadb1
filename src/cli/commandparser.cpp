#include "cli/commandparser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CLI::Option *addOption(CLI::App &app, const OptionRow &row)
{
    QStringList given;
    if (!row.letter.isNull())
        given += u'-' + QString(row.letter);
    if (!row.name.isEmpty())
        given += "--"_L1 + row.name;
    const std::string names = given.join(u',').toStdString();
    if (row.form == FlagForm::Value || row.form == FlagForm::Repeated) {
        const bool isRepeated = row.form == FlagForm::Repeated;
        return app.add_option(names)
            ->description(row.help.toStdString())
            ->type_name(row.valueName.toStdString())
            ->allow_extra_args(false)
            ->multi_option_policy(isRepeated ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::Throw);
    }
    return app.add_flag(names)
        ->description(row.help.toStdString())
        ->option_text(row.form == FlagForm::SwitchValue ? "[=BOOL]" : "")
        ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

CLI::App *addSubcommand(CLI::App &app, const QString &name, const QString &help)
{
    CLI::App *added = app.add_subcommand(name.toStdString(), help.toStdString());
    added->group(CommandLine::tr("Commands").toStdString());
    added->set_help_flag("-h,--help", CommandLine::tr("Print this help").toStdString());
    return added;
}

/// What a command is added to: the program, or what it has in common with others.
CLI::App &parentOf(CommandParser &parser, const CommandSyntax &syntax)
{
    const QString group = syntax.name.section(u' ', 0, -2);
    if (group.isEmpty())
        return parser.app;
    CLI::App *&app = parser.groups[group];
    if (!app) {
        app = addSubcommand(parser.app, group, syntax.groupHelp);
        app->require_subcommand(0, 1);
    }
    return *app;
}

void addCommand(CommandParser &parser, const CommandSyntax &syntax)
{
    CommandParser::Command command{
        &syntax, addSubcommand(parentOf(parser, syntax), syntax.name.section(u' ', -1), syntax.help), {}};
    for (const OptionRow &row : syntax.options)
        command.options += addOption(*command.app, row);
    for (qsizetype i = 0; i < syntax.options.size(); ++i) {
        for (qsizetype j = 0; j < syntax.options.size(); ++j) {
            if (syntax.options[i].excludes.contains(syntax.options[j].name))
                command.options[i]->excludes(command.options[j]);
        }
    }
    if (!syntax.argument.isEmpty()) {
        command.argument = command.app->add_option(syntax.argument.toStdString())
                               ->description(syntax.argumentHelp.toStdString())
                               ->required(!syntax.isArgumentOptional)
                               ->expected(1, syntax.isArgumentOfWords ? -1 : 1)
                               ->allow_extra_args(syntax.isArgumentOfWords);
    }
    if (syntax.takesEverything)
        command.app->add_option("ARGS")->description(
            CommandLine::tr("Passed on to the daemon, untouched").toStdString());
    parser.commands += command;
}

} // namespace

std::unique_ptr<CommandParser> makeCommandParser(const QList<CommandSyntax> &commands)
{
    auto parser = std::make_unique<CommandParser>();
    CLI::App &app = parser->app;
    app.name(programName);
    app.option_defaults()->group(CommandLine::tr("Options").toStdString());
    app.description(CommandLine::tr("Supervises a network node and upgrades it unattended").toStdString());
    app.set_help_flag("-h,--help", CommandLine::tr("Print this help").toStdString());
    app.get_formatter()->column_width(40);
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app.get_formatter()->label("Positionals", CommandLine::tr("Arguments").toStdString());
    app.get_formatter()->label("Usage", CommandLine::tr("Usage").toStdString());
    const QList<OptionRow> own = programOptions();
    parser->environmentFile = addOption(app, own[0]);
    parser->shortVersion = addOption(app, own[1]);
    parser->longVersion = addOption(app, own[2]);
    app.require_subcommand(0, 1);
    for (const CommandSyntax &syntax : commands)
        addCommand(*parser, syntax);
    return parser;
}

} // namespace nymvisor
