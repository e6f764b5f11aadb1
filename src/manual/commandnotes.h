#pragma once

#include <QString>
#include <QStringList>

namespace nymvisor {

/// What the manual says of a command beyond its help, as Markdown; empty where the help says it all.
QString commandNote(const QString &command);
/// The commands that have a note.
QStringList commandsWithNotes();

/// What the manual says of the program as a whole.
QString programNote();

} // namespace nymvisor
