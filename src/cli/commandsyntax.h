#pragma once

#include "config/settingstable.h"

#include <QStringList>

namespace nymvisor {

/// One option of a command.
struct OptionRow
{
    QString name; // without "--"; empty: it has only a letter
    QChar letter = {};
    FlagForm form = FlagForm::Value;
    QString valueName = {};
    QString help = {};
    QStringList excludes = {}; // names of options that cannot be given beside it
    bool mayBeEmpty = false;   // an empty value means something
};

/// One command, as the command line sees it.
struct CommandSyntax
{
    QString name; // "config"; "hooks list" for one of several that have "hooks" in common
    QString help;
    QList<OptionRow> options = {};
    QString argument = {}; // the name of its one argument; empty: it takes none
    QString argumentHelp = {};
    QStringList argumentChoices = {}; // where its name does not list them: completed, not checked
    QString argumentReport = {};      // the command whose JSON has the names that are completed
    // A basic regular expression: which objects of that JSON have a name that is meant.
    QString argumentFilter = QStringLiteral(".");
    bool isArgumentOptional = false;
    bool isArgumentOfWords = false; // of one or more: they come joined, "backup create"
    bool takesEverything = false;   // every argument after its name is passed on untouched
    QString groupHelp = {};         // of what it has in common with others
};

/// The option that says in what form a command answers.
inline const QString outputName = QStringLiteral("output");

/// The values there are where a value's name lists them ("text|json"), or is BOOL; else none.
QStringList choicesOf(const QString &valueName);
/// Those of a command's argument.
QStringList argumentChoices(const CommandSyntax &command);

/// What may stand first: commands, and what several have in common.
QStringList firstWords(const QList<CommandSyntax> &commands);

/// The options that stand before a command: -c, -V and --version.
QList<OptionRow> programOptions();

} // namespace nymvisor
