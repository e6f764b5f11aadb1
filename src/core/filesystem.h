#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace nymvisor {

/// Makes all that was written to the file system of the open @p descriptor last. @p path is for the error.
Result<> syncFileSystem(int descriptor, const QString &path);

/// Has @p size bytes of the open @p file from @p begin on written to the disk, and does not wait for it. Neither this
/// nor the next one makes anything last: they leave the rest to a sync. @p path is for the error.
Result<> beginWriting(int file, qint64 begin, qint64 size, const QString &path);
/// The same, and waits for it. An error that was met on the way is told here, and no sync will tell it again.
Result<> finishWriting(int file, qint64 begin, qint64 size, const QString &path);

/// Whether a file's times and size tell every change of its content there, writes through a memory map included. Only
/// of local disks' file systems this is known.
bool tellsChanges(int descriptor);

/// Makes the empty file @p to share the content of @p from, where the file system can: at no cost, whatever the size.
bool cloneContent(int from, int to);

/// By name.
using ExtendedAttributes = QMap<QByteArray, QByteArray>;

/// Those of the open @p file that the user may see. @p path is for the error.
Result<ExtendedAttributes> extendedAttributes(int file, const QString &path);

/// Makes the extended attributes of the open @p file the wanted ones, and no others. What the target's file system or
/// the user's rights do not allow stays out; a `user.` attribute that is refused is an error. False where some stayed
/// out because the file system keeps none of their kind: of users, access lists, capabilities. @p path is for the
/// error.
Result<bool> setExtendedAttributes(int file, const ExtendedAttributes &wanted, const QString &path);

/// Makes those of @p to the ones of @p from, both open. False as above.
Result<bool> copyExtendedAttributes(int from, int to, const QString &path);

/// Whether the file system does not let @p path be renamed, whoever asks: it is immutable or append-only.
bool isHeldInPlace(const QByteArray &path);

/// Where file systems are mounted at or below @p folder, which is absolute and without links: paths relative to it,
/// empty for the folder itself. Where the system has no list of them, another device than that of the folder above
/// tells.
QList<QByteArray> mountPointsIn(const QByteArray &folder);

} // namespace nymvisor
