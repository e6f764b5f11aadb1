#pragma once

#include "cli/commandsyntax.h"

namespace nymvisor {

QString bashCompletions(const QList<CommandSyntax> &commands);
QString zshCompletions(const QList<CommandSyntax> &commands);
QString fishCompletions(const QList<CommandSyntax> &commands);

// What they are made with.

/// In single quotes, as each of the three shells reads it.
QString inQuotes(const QString &text);
/// A pipeline that makes the names in a report, one a line, of its JSON: those of the objects that match @p filter, as
/// the shell writes it.
QString namesInReport(const QString &filter);
/// Those that have @p word in common; none where it is a command itself.
QList<CommandSyntax> commandsOfGroup(const QString &word, const QList<CommandSyntax> &commands);
QString helpOfWord(const QString &word, const QList<CommandSyntax> &commands);

} // namespace nymvisor
