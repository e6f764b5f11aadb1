#include "cli/optionvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// How an option is typed.
QString spelled(const OptionRow &row)
{
    return row.name.isEmpty() ? u'-' + QString(row.letter) : "--"_L1 + row.name;
}

Error emptyValue(const QString &typed, const QString &command)
{
    const QString about = command.isEmpty() ? QString() : u' ' + command;
    return {ExitStatus::Usage, "%1 is empty, and needs a value (see 'nymvisor help%2')", {typed, about}};
}

/// The option that @p argument gives a value to by an equals sign.
std::optional<OptionRow> optionOf(const QString &argument, const QList<OptionRow> &options)
{
    if (!argument.startsWith(u'-') || !argument.contains(u'='))
        return std::nullopt;
    const QString typed = argument.section(u'=', 0, 0);
    const auto found = std::ranges::find_if(options, [&typed](const OptionRow &row) {
        return typed == "--"_L1 + row.name || typed == u'-' + QString(row.letter);
    });
    return found == options.end() ? std::nullopt : std::optional(*found);
}

Result<QStringList> apart(const QString &argument, const OptionRow &option, const QString &command)
{
    const bool isEmpty = argument.endsWith(u'=') && argument.count(u'=') == 1;
    if (option.form == FlagForm::Switch)
        return Error(ExitStatus::Usage, "%1 takes no value, so that '%2' is not understood (see 'nymvisor help%3')",
                     {spelled(option), argument, command.isEmpty() ? QString() : u' ' + command});
    if (option.form == FlagForm::SwitchValue && isEmpty)
        return emptyValue(spelled(option), command);
    return isEmpty ? QStringList{argument.chopped(1), QString()} : QStringList{argument};
}

bool isEmpty(const CLI::Option &option)
{
    return std::ranges::any_of(option.results(), &std::string::empty);
}

} // namespace

Result<QStringList> withValuesApart(const QStringList &arguments, qsizetype index, const QList<CommandSyntax> &meant)
{
    const QString command = arguments.value(index);
    QList<OptionRow> ofCommand;
    for (const CommandSyntax &syntax : meant)
        ofCommand += syntax.options;
    const qsizetype end = arguments.contains(u"--"_s) ? arguments.indexOf(u"--"_s) : arguments.size();
    QStringList all;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool isOfCommand = i > index;
        const auto option = i < end ? optionOf(arguments[i], isOfCommand ? ofCommand : programOptions()) : std::nullopt;
        all +=
            option ? TRY(apart(arguments[i], *option, isOfCommand ? command : QString())) : QStringList(arguments[i]);
    }
    return all;
}

Result<> checkNothingEmpty(const CommandParser &parser)
{
    if (isEmpty(*parser.environmentFile))
        return emptyValue(u"-c/--config-env-file"_s, {});
    for (const CommandParser::Command &command : parser.commands) {
        const QString firstWord = command.syntax->name.section(u' ', 0, 0);
        for (qsizetype i = 0; i < command.options.size(); ++i) {
            const OptionRow &row = command.syntax->options[i];
            if (isEmpty(*command.options[i]) && !row.mayBeEmpty)
                return emptyValue(spelled(row), firstWord);
        }
        if (command.argument && isEmpty(*command.argument))
            return emptyValue(command.syntax->argument, firstWord);
    }
    return {};
}

} // namespace nymvisor
