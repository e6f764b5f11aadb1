#pragma once

#include "core/filesystem.h"

#include <QByteArray>

#include <sys/stat.h>

namespace nymvisor {

/// Owner, mode and times as @p status has them, in the order in which none undoes another. The owner is set as far as
/// the user may: wholly as root, else the group where the user belongs to it. @p path is for the error.
Result<> applyAttributes(int file, const struct stat &status, const QString &path);

/// The same, and the extended attributes, capabilities of a program among them, which a change of its owner would
/// clear. False where the file system does not keep them, see setExtendedAttributes().
Result<bool> applyAttributes(int file, const struct stat &status, const ExtendedAttributes &extended,
                             const QString &path);

/// The same for the symbolic link @p name in the open @p folder, which has no mode of its own.
Result<> applyLinkAttributes(int folder, const QByteArray &name, const struct stat &status, const QString &path);

/// Lets the owner do everything with a folder, which takes no other right away.
Result<> makeAccessible(int folder, const QByteArray &name, const QString &path);

/// Nanoseconds since 1970.
qint64 nanoseconds(const struct timespec &time);
struct timespec timeOf(qint64 nanoseconds);

} // namespace nymvisor
