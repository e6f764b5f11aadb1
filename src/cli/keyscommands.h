#pragma once

#include "cli/command.h"
#include "config/publickey.h"

namespace nymvisor {

/// `keys list`: the keys that upstream's releases must be signed with.
class KeysListCommand : public InstanceCommand
{
    Q_OBJECT

public:
    using InstanceCommand::InstanceCommand;
    static CommandSyntax syntax();

protected:
    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
};

/// A command that changes the pinned keys in config.toml: nothing that comes from upstream does.
class KeysChangeCommand : public InstanceCommand
{
    Q_OBJECT

protected:
    using InstanceCommand::InstanceCommand;

    void executeWith(const LoadedSettings &loaded, const Paths &paths) override;
    /// The keys as they are to be, of those that there are; settings.signatureThreshold may be looked at.
    virtual Result<QList<PublicKey>> change(const QList<PublicKey> &keys, const Settings &settings) = 0;

private:
    Result<Settings> changed(const QString &configFile);
};

/// `keys add KEY`
class KeysAddCommand : public KeysChangeCommand
{
    Q_OBJECT

public:
    using KeysChangeCommand::KeysChangeCommand;
    static CommandSyntax syntax();

protected:
    Result<QList<PublicKey>> change(const QList<PublicKey> &keys, const Settings &settings) override;
};

/// `keys remove KEY`
class KeysRemoveCommand : public KeysChangeCommand
{
    Q_OBJECT

public:
    using KeysChangeCommand::KeysChangeCommand;
    static CommandSyntax syntax();

protected:
    Result<QList<PublicKey>> change(const QList<PublicKey> &keys, const Settings &settings) override;
};

} // namespace nymvisor
