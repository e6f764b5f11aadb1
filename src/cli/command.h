#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "config/loadsettings.h"
#include "config/paths.h"

#include <QObject>
#include <QProcessEnvironment>

namespace nymvisor {

/// What a command works with.
struct CommandContext
{
    CommandCall call;
    Console console;
    /// That of the process, with the variables of -c.
    QProcessEnvironment environment;
    /// That of the process as it was started.
    QProcessEnvironment outside = {};
};

/// One command. start() returns soon; done() comes once, with the exit status, from then or later.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context);

    void start();

Q_SIGNALS:
    void done(int status);

protected:
    virtual void execute() = 0;

    void finish(int status = 0);
    /// Tells the operator what is wrong and ends with the error's status.
    void fail(const Error &error);

    /// Whether -o json was asked for.
    bool wantsJson() const;
    void warn(const QString &text) const;

    CommandContext m_context;
};

/// A command about an instance: it finds and loads the configuration first. Started as root for another user's
/// instance, it becomes that user before it writes or executes anything: root would leave files that `run` cannot read,
/// and execute what that user has put there.
class InstanceCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void execute() override;
    /// Whose home and versions these are counts; in a container the configuration is often a file of another user's,
    /// from outside.
    virtual Result<> settleUser(const QString &configFile, const Paths &paths) const;
    virtual void executeWith(const LoadedSettings &loaded, const Paths &paths) = 0;

private:
    Result<LoadedSettings> load() const;
};

/// Whose these are, the instance with that configuration is.
QStringList placesOf(const QString &configFile);
/// What is written and executed for an instance lies in these.
QStringList placesOf(const Paths &paths);

/// Whether there is such a file, which can be read; what is something else is named as that (64).
Result<> checkIsFile(const QString &path);

/// "-o/--output text|json".
OptionRow outputOption();

} // namespace nymvisor
