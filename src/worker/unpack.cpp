#include "worker/unpack.h"

#include "worker/diskspace.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <sys/stat.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int entryLimit = 64;
constexpr qint64 ratioLimit = 200; // programs become a third or a quarter
constexpr qint64 ratioFreeSize = qint64(1) << 20;

Error badArchive(const char *text, const QStringList &values = {})
{
    return {ExitStatus::BadData, text, values};
}

bool leavesItsFolder(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(u'\0')) ||
           name.split(u'/').contains(".."_L1);
}

Result<> checkEntry(const QuaZipFileInfo64 &entry)
{
    const QString shown = entry.name.left(128);
    if (leavesItsFolder(entry.name))
        return badArchive("the entry '%1' leads out of its folder", {shown});
    const quint32 type = (entry.externalAttr >> 16) & S_IFMT; // 0 where the archive was made by another system
    if (type != 0 && type != S_IFREG && type != S_IFDIR)
        return badArchive("the entry '%1' is neither a file nor a folder", {shown});
    if (entry.flags & 1)
        return badArchive("the entry '%1' is encrypted", {shown});
    return {};
}

/// Looks at every entry.
Result<QStringList> checkedNames(QuaZip &zip)
{
    QStringList names; // counted here: the number it states may be anything
    for (bool has = zip.goToFirstFile(); has; has = zip.goToNextFile()) {
        if (names.size() == entryLimit)
            return badArchive("it has more than %1 entries", {QString::number(entryLimit)});
        QuaZipFileInfo64 entry;
        if (!zip.getCurrentFileInfo(&entry))
            return badArchive("its list of entries cannot be read");
        TRY(checkEntry(entry));
        names += entry.name;
    }
    if (zip.getZipError() != UNZ_OK)
        return badArchive("its list of entries cannot be read");
    return names;
}

/// "nym-1.2.3/" where everything is below that; empty where there is no such folder.
QString topFolderOf(const QStringList &names)
{
    const QString first = names.value(0);
    const QString top = first.left(first.indexOf(u'/') + 1);
    const auto isBelowIt = [&top](const QString &name) { return name.startsWith(top); };
    return std::ranges::all_of(names, isBelowIt) ? top : QString();
}

Result<QString> findProgram(QuaZip &zip, const QString &name)
{
    const QStringList names = TRY(checkedNames(zip));
    const QString top = topFolderOf(names);
    const QStringList places{name, "bin/"_L1 + name, top + name, top + "bin/"_L1 + name};
    QStringList found;
    for (const QString &entry : names) {
        if (places.contains(entry))
            found += entry;
    }
    if (found.isEmpty())
        return badArchive("there is neither '%1' nor 'bin/%1' in it, nor in the one folder that holds all of it",
                          {name});
    if (found.size() > 1)
        return badArchive("both '%1' and '%2' could be the program", {found[0].left(128), found[1].left(128)});
    return found.first();
}

/// By what the archive says of it, as far as that is allowed.
Result<> checkRoomFor(QuaZip &zip, const PartialFile &target, qint64 sizeLimit)
{
    QuaZipFileInfo64 entry;
    if (!zip.getCurrentFileInfo(&entry))
        return badArchive("its list of entries cannot be read");
    const QString folder = QFileInfo(target.path()).path();
    const qint64 size = static_cast<qint64>(std::min<quint64>(entry.uncompressedSize, static_cast<quint64>(sizeLimit)));
    return checkRoom({{u"the program in the archive"_s, folder, size, TRY(spaceAt(folder))}});
}

/// @p archiveSize is what the whole archive takes, whatever it says of its entries.
Result<UnpackedFile> copyEntry(QuaZipFile &entry, PartialFile &target, qint64 archiveSize, qint64 sizeLimit,
                               WorkControl &control)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    UnpackedFile unpacked;
    RoomWatch room(QFileInfo(target.path()).path());
    std::array<char, 1 << 16> buffer;
    for (;;) {
        TRY(control.checkStopped());
        const qint64 got = entry.read(buffer.data(), buffer.size());
        if (got < 0)
            return badArchive("it is damaged");
        if (got == 0)
            break;
        unpacked.size += got;
        if (unpacked.size > sizeLimit)
            return badArchive("the program in it is larger than the %1 bytes allowed", {QString::number(sizeLimit)});
        if (unpacked.size > ratioFreeSize && unpacked.size / ratioLimit > archiveSize)
            return badArchive("the program in it is more than %1 times as large as the archive",
                              {QString::number(ratioLimit)});
        TRY(room.onWritten(got));
        hash.addData(QByteArrayView(buffer.data(), got));
        TRY(target.write(buffer.data(), got));
    }
    if (unpacked.size == 0)
        return badArchive("the program in it is empty");
    unpacked.sha256 = QString::fromLatin1(hash.result().toHex());
    return unpacked;
}

} // namespace

bool isZipArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4");
}

Result<UnpackedFile> unpackProgram(const QString &archive, const QString &name, PartialFile &target, qint64 sizeLimit,
                                   WorkControl &control)
{
    QuaZip zip(archive);
    if (!zip.open(QuaZip::mdUnzip))
        return badArchive("it is not a zip archive, or it is cut off");
    const QString program = TRY(findProgram(zip, name));
    QuaZipFile entry(&zip);
    if (!zip.setCurrentFile(program, QuaZip::csSensitive) || !entry.open(QIODevice::ReadOnly))
        return badArchive("its entry '%1' cannot be read", {program});
    TRY(checkRoomFor(zip, target, sizeLimit));
    const UnpackedFile unpacked = TRY(copyEntry(entry, target, QFileInfo(archive).size(), sizeLimit, control));
    entry.close();
    if (entry.getZipError() != UNZ_OK) // it checks the CRC
        return badArchive("its entry '%1' is damaged", {program});
    return unpacked;
}

} // namespace nymvisor
