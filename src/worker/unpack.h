#pragma once

#include "worker/partialfile.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Whether a file that begins with @p bytes is a zip archive with something in it.
bool isZipArchive(const QByteArray &bytes);

struct UnpackedFile
{
    qint64 size = 0;
    QString sha256 = {};
};

/// Writes the one program of a zip archive into @p target; unsynced. It is @p name or bin/@p name, or one of these in a
/// folder that holds all of the archive.
///
/// The archive is hostile until shown otherwise: at most 64 entries, no path that leaves its folder, no links or
/// special files, and never more than @p sizeLimit bytes, whatever the archive says of itself. Where there is no room
/// for it, that is found before the first byte.
Result<UnpackedFile> unpackProgram(const QString &archive, const QString &name, PartialFile &target, qint64 sizeLimit,
                                   WorkControl &control);

} // namespace nymvisor
