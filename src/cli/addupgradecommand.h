#pragma once

#include "cli/command.h"
#include "cli/planning.h"
#include "core/clock.h"

#include <optional>

namespace nymvisor {

/// `add-upgrade BINARY --upgrade-name NAME`: puts a binary in place and the upgrade into the plan, in this order.
class AddUpgradeCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;

private:
    bool has(const char *option) const { return m_context.call.options.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return m_context.call.options.value(QLatin1StringView(option)); }

    Result<> check() const;
    Result<AddedUpgrade> read() const;
    Result<Timestamp> upgradeTime() const;
    Result<Timestamp> publishDate() const;
    void onBuildInfo(const BuildInfo &buildInfo);
    Result<> copyBinary();
    void onAdded(const Result<> &result);
    QString doneText() const;

    SystemClock m_clock;
    QString m_daemonName;
    std::optional<Paths> m_paths;
    QString m_binary;
    AddedUpgrade m_added;
};

} // namespace nymvisor
