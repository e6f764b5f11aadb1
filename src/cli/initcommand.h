#pragma once

#include "cli/command.h"
#include "core/clock.h"
#include "release/buildinfo.h"

namespace nymvisor {

/// `init [flags] BINARY`: lays out an instance and prints its configuration. Repeated, it begins with the config.toml
/// that is there and changes only what flags and environment say.
class InitCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    static CommandSyntax syntax();

protected:
    void execute() override;

private:
    struct Prepared
    {
        Settings settings;
        QString configFile;
    };

    void onBuildInfo(const BuildInfo &buildInfo);
    Result<> settleUser() const;
    QString homeBefore(const QString &configFile) const;
    Result<Prepared> prepare(const BuildInfo &buildInfo);
    Result<> applyFlags(Settings &settings) const;
    Result<QString> instanceId(const BuildInfo &buildInfo) const;
    void warnOfSharedHome(const Paths &paths, const QString &id) const;
    Result<> layOut(const BuildInfo &buildInfo);

    QString m_binary;
    SystemClock m_clock;
};

} // namespace nymvisor
