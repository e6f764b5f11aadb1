#pragma once

#include "cli/commandsyntax.h"

namespace nymvisor {

/// The script that completes nymvisor's commands, options and values in a shell: "bash", "zsh" or "fish", made of the
/// table of commands. Another shell is an error (64).
Result<QString> completionsFor(const QString &shell, const QList<CommandSyntax> &commands);

} // namespace nymvisor
