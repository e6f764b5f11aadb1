#include "worker/archivecheck.h"

#include "core/files.h"

#include <quazip/quazipfile.h>

#include <memory>

namespace nymvisor {

namespace {

/// The size of the current entry, as read. Its CRC is compared when it is closed.
Result<qint64> readEntry(QuaZip &zip, WorkControl &control)
{
    QuaZipFileInfo64 info;
    QuaZipFile file(&zip);
    constexpr qint64 piece = 1 << 18;
    const auto buffer = std::make_unique<char[]>(piece);
    qint64 size = 0;
    qint64 got = -1;
    if (zip.getCurrentFileInfo(&info) && file.open(QIODevice::ReadOnly)) {
        while ((got = file.read(buffer.get(), piece)) > 0) {
            size += got;
            TRY(control.checkStopped());
        }
        file.close();
    }
    const bool isGood = got == 0 && file.getZipError() == UNZ_OK && size == qint64(info.uncompressedSize);
    if (!isGood)
        return Error(ExitStatus::InputOutput, "its entry '%1' is damaged", {info.name});
    return size;
}

/// QuaZip takes an archive without entries for none: its end comes first, and is all there is.
Result<> checkEmptyArchive(const QString &path)
{
    constexpr qint64 limit = 1024;
    const QByteArray content = TRY(readFile(path, limit));
    if (content.startsWith("PK\5\6") || content.startsWith("PK\6\6"))
        return {};
    return Error(ExitStatus::InputOutput, "it does not end as an archive does");
}

} // namespace

Result<> checkArchive(const QString &path, const ArchiveContent &expected, WorkControl &control)
{
    if (expected.entries == 0)
        return checkEmptyArchive(path);
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return Error(ExitStatus::InputOutput, "its list of entries cannot be read");
    ArchiveContent found;
    for (bool has = zip.goToFirstFile(); has; has = zip.goToNextFile()) {
        TRY(control.checkStopped());
        found.bytes += TRY(readEntry(zip, control));
        ++found.entries;
    }
    if (found.entries == expected.entries && found.bytes == expected.bytes)
        return {};
    return Error(ExitStatus::InputOutput, "it holds %1 entries with %2 bytes; %3 with %4 were written",
                 {QString::number(found.entries), QString::number(found.bytes), QString::number(expected.entries),
                  QString::number(expected.bytes)});
}

} // namespace nymvisor
