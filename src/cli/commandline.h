#pragma once

#include "config/settingstable.h"
#include "core/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

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
    bool isArgumentOptional = false;
    bool isArgumentOfWords = false; // of one or more: they come joined, "backup create"
    bool takesEverything = false;   // every argument after its name is passed on untouched
    QString groupHelp = {};         // of what it has in common with others
};

/// What was typed.
struct CommandCall
{
    QString command = {};
    QString environmentFile = {}; // of -c; empty: none
    QMap<QString, QString> options = {};
    QString argument = {};
    QStringList passedOn = {};
    std::optional<QString> help = {}; // it was asked for: the text
};

/// The option that says in what form a command answers.
inline const QString outputName = QStringLiteral("output");

/// The values there are where a value's name lists them ("text|json"), or is BOOL; else none.
QStringList choicesOf(const QString &valueName);
/// Those of a command's argument.
QStringList argumentChoices(const CommandSyntax &command);

/// The options that stand before a command: -c, -V and --version.
QList<OptionRow> programOptions();

/// Reads the arguments after the program's name. Mistakes are errors (64) that name them.
/// `-c`/`--config-env-file FILE` may stand before any command. Every argument of a command that takes everything is
/// kept as it is: `--`, `-h` and empty ones too. A form of output is one that the command's row names.
Result<CommandCall> parseCommandLine(const QStringList &arguments, const QList<CommandSyntax> &commands);

/// The text of `help` or `help COMMAND`; an unknown command is an error (64).
Result<QString> helpFor(const QString &command, const QList<CommandSyntax> &commands);

} // namespace nymvisor
