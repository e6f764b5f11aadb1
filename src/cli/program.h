#pragma once

#include "cli/command.h"

namespace nymvisor {

/// From arguments to an exit status: reads the command line and the -c file, and carries the command out. An event loop
/// runs; @p onDone is called from it, once.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Console &console, const QProcessEnvironment &environment);

    /// Arguments after the program's name, as the system gave them: one that is not UTF-8 is refused (64).
    void start(const QList<QByteArray> &arguments);

Q_SIGNALS:
    void done(int status);

private:
    Result<> begin(const QList<QByteArray> &arguments);
    void answer(const QString &text);

    CommandContext m_context;
    std::unique_ptr<Command> m_command;
};

} // namespace nymvisor
