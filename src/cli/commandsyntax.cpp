#include "cli/commandsyntax.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct ProgramOptions
{
    Q_DECLARE_TR_FUNCTIONS(ProgramOptions)
};

} // namespace

QStringList choicesOf(const QString &valueName)
{
    if (valueName == "BOOL"_L1)
        return {u"true"_s, u"false"_s};
    return valueName.contains(u'|') ? valueName.split(u'|') : QStringList();
}

QStringList argumentChoices(const CommandSyntax &command)
{
    return command.argumentChoices.isEmpty() ? choicesOf(command.argument) : command.argumentChoices;
}

QList<OptionRow> programOptions()
{
    return {
        {u"config-env-file"_s, u'c', FlagForm::Value, u"FILE"_s,
         ProgramOptions::tr("File with variables of the environment, KEY=VALUE a line")},
        {{}, u'V', FlagForm::Switch, {}, ProgramOptions::tr("Print the version")},
        {u"version"_s, {}, FlagForm::Switch, {}, ProgramOptions::tr("Print the version and the build information")},
    };
}

QStringList firstWords(const QList<CommandSyntax> &commands)
{
    QStringList words;
    for (const CommandSyntax &command : commands)
        words += command.name.section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

} // namespace nymvisor
