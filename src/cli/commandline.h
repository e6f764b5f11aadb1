#pragma once

#include "cli/commandsyntax.h"
#include "core/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace nymvisor {

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

/// Reads the arguments after the program's name. Mistakes are errors (64) that name them.
/// `-c`/`--config-env-file FILE` may stand before any command. Every argument of a command that takes everything is
/// kept as it is: `--`, `-h` and empty ones too; `-h` or `--help` alone is asked of nymvisor. A form of output is one
/// that the command's row names.
Result<CommandCall> parseCommandLine(const QStringList &arguments, const QList<CommandSyntax> &commands);

/// The text of `help` or `help COMMAND`; an unknown command is an error (64).
Result<QString> helpFor(const QString &command, const QList<CommandSyntax> &commands);

} // namespace nymvisor
