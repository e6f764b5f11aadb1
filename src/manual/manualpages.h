#pragma once

#include "cli/commandline.h"

namespace nymvisor {

/// One page of the manual.
struct ManualPage
{
    QString file; // "nymvisor-init.1"
    QString text; // as man(7)
};

/// What all pages are made of.
struct ManualSources
{
    QList<CommandSyntax> commands;
    QString hooks; // hooks/README.md
    QString date;  // YYYY-MM-DD
};

/// All of them: nymvisor(1), one for each command, nymvisor.toml(5) and nymvisor-hooks(7). They are made from what the
/// program itself works with, so that they say what it does.
QList<ManualPage> manualPages(const ManualSources &sources);

/// The page of @p command, without its section: "nymvisor-hooks-list".
QString pageNameOf(const QString &command);

} // namespace nymvisor
