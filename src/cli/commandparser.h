#pragma once

#include "cli/commandsyntax.h"

#include <CLI/CLI.hpp>

#include <QMap>

#include <memory>

namespace nymvisor {

inline constexpr auto programName = "nymvisor";

/// One parse: the library's object and the options it was given, since it has no way to name them afterwards.
struct CommandParser
{
    struct Command
    {
        const CommandSyntax *syntax;
        CLI::App *app;
        QList<CLI::Option *> options; // as syntax->options
        CLI::Option *argument = nullptr;
    };

    CLI::App app;
    QList<Command> commands;
    QMap<QString, CLI::App *> groups; // "hooks" of "hooks list"
    CLI::Option *environmentFile = nullptr;
    CLI::Option *shortVersion = nullptr;
    CLI::Option *longVersion = nullptr;
};

/// Lays the commands out for the library, which reads them and writes their help. @p commands outlive it.
std::unique_ptr<CommandParser> makeCommandParser(const QList<CommandSyntax> &commands);

} // namespace nymvisor
