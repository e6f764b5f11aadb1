#include "cli/commandline.h"

#include "cli/optionvalues.h"
#include "cli/usagemistake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString last(const CLI::Option &option)
{
    return option.count() == 0 ? QString() : QString::fromStdString(option.results().back());
}

QString all(const CLI::Option &option)
{
    QStringList values;
    for (const std::string &value : option.results())
        values += QString::fromStdString(value);
    return values.join(u' ');
}

void takeCommand(CommandCall &call, const CommandParser::Command &command)
{
    call.command = command.syntax->name;
    for (qsizetype i = 0; i < command.options.size(); ++i) {
        if (command.options[i]->count() > 0)
            call.options[command.syntax->options[i].name] = all(*command.options[i]); // one, unless repeated
    }
    if (command.argument)
        call.argument = all(*command.argument);
}

CommandCall takeCall(const CommandParser &parser)
{
    CommandCall call;
    call.environmentFile = last(*parser.environmentFile);
    for (const CommandParser::Command &command : parser.commands) {
        if (command.app->parsed())
            takeCommand(call, command);
    }
    if (call.command.isEmpty() && parser.shortVersion->count() > 0)
        call.command = u"-V"_s;
    if (call.command.isEmpty() && parser.longVersion->count() > 0)
        call.command = u"--version"_s;
    return call;
}

Result<> checkOutput(const CommandCall &call, const QList<CommandSyntax> &commands)
{
    const QString output = call.options.value(outputName);
    const auto command = std::ranges::find(commands, call.command, &CommandSyntax::name);
    if (output.isEmpty() || command == commands.end())
        return {};
    QStringList forms = choicesOf(std::ranges::find(command->options, outputName, &OptionRow::name)->valueName);
    if (forms.contains(output))
        return {};
    const QString last = forms.takeLast();
    return Error(ExitStatus::Usage, "'%1' is no form of output: %2 and %3 are", {output, forms.join(u", "_s), last});
}

/// Where the command stands: the first argument that is neither an option nor the value of one.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "-c"_L1 || arguments[i] == "--config-env-file"_L1) // its value follows
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return arguments.size();
}

bool takesEverything(const QString &name, const QList<CommandSyntax> &commands)
{
    return std::ranges::any_of(
        commands, [&name](const CommandSyntax &command) { return command.name == name && command.takesEverything; });
}

/// A daemon that prints its help and ends would be started again and again.
bool isPleaForHelp(const QStringList &passedOn)
{
    return passedOn == QStringList(u"--help"_s) || passedOn == QStringList(u"-h"_s);
}

/// Only those that are meant where that can be told: to lay out all of them takes longer than anything else at a start.
QList<CommandSyntax> commandsNamed(const QString &firstWord, const QList<CommandSyntax> &commands)
{
    QList<CommandSyntax> named;
    for (const CommandSyntax &command : commands) {
        if (command.name.section(u' ', 0, 0) == firstWord)
            named += command;
    }
    return named.isEmpty() ? commands : named;
}

/// The help of a command, or of a group of them.
QString textOf(const CLI::App &app, const QString &name)
{
    const QString group = name.section(u' ', 0, -2);
    const std::string program = group.isEmpty() ? programName : programName + (u' ' + group).toStdString();
    return QString::fromStdString(app.help(program));
}

QString helpOf(const CommandParser &parser)
{
    for (const CommandParser::Command &command : parser.commands) {
        if (command.app->parsed())
            return textOf(*command.app, command.syntax->name);
    }
    for (auto it = parser.groups.cbegin(); it != parser.groups.cend(); ++it) {
        if (it.value()->parsed())
            return textOf(*it.value(), it.key());
    }
    return QString::fromStdString(parser.app.help());
}

} // namespace

Result<CommandCall> parseCommandLine(const QStringList &arguments, const QList<CommandSyntax> &commands)
{
    const qsizetype index = commandIndex(arguments);
    const bool isPassedOn = index < arguments.size() && takesEverything(arguments[index], commands) &&
                            !isPleaForHelp(arguments.sliced(index + 1));
    const QList<CommandSyntax> meant = commandsNamed(arguments.value(index), commands);
    const QStringList parsed = TRY(withValuesApart(isPassedOn ? arguments.first(index + 1) : arguments, index, meant));
    const auto parser = makeCommandParser(meant);
    std::vector<std::string> reversed; // as the library takes them
    for (auto it = parsed.crbegin(); it != parsed.crend(); ++it)
        reversed.push_back(it->toStdString());
    try {
        parser->app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        CommandCall call;
        call.help = helpOf(*parser);
        return call;
    } catch (const CLI::ParseError &mistake) {
        return usageMistake(mistake, arguments, index, commands);
    }
    TRY(checkNothingEmpty(*parser));
    CommandCall call = takeCall(*parser);
    TRY(checkOutput(call, commands));
    if (isPassedOn)
        call.passedOn = arguments.sliced(index + 1);
    if (call.command.isEmpty())
        call.help = helpOf(*parser);
    return call;
}

Result<QString> helpFor(const QString &command, const QList<CommandSyntax> &commands)
{
    const auto parser = makeCommandParser(commands);
    if (command.isEmpty())
        return QString::fromStdString(parser->app.help());
    for (const CommandParser::Command &known : parser->commands) {
        if (known.syntax->name == command)
            return textOf(*known.app, command);
    }
    if (const CLI::App *group = parser->groups.value(command))
        return textOf(*group, command);
    return Error(ExitStatus::Usage, "there is no command '%1' (see 'nymvisor --help')", {command});
}

} // namespace nymvisor
