#pragma once

#include "cli/command.h"
#include "release/buildinfo.h"

namespace nymvisor {

/// `config`: the configuration that is in force.
class ConfigCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

/// `build-info`: nymvisor's own.
class BuildInfoCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    static CommandSyntax syntax();

    static BuildInfo own();

protected:
    void execute() override;
};

/// `daemon-build-info`: that of the binary that is run.
class DaemonBuildInfoCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

/// `help [COMMAND]`.
class HelpCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    static CommandSyntax syntax();

protected:
    void execute() override;
};

} // namespace nymvisor
