#include "worker/archivereader.h"

#include "worker/homescope.h"

#include <QTextCodec>

#include <quazip/quazipfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype longestTarget = 4095; // of a link: PATH_MAX
constexpr qint64 pieceOfStream = qint64(1) << 20;

/// Relative, and by nothing but names.
bool staysBelow(const QByteArray &path)
{
    const QList<QByteArray> names = path.split('/');
    return !path.contains('\0') && std::ranges::none_of(names, [](const QByteArray &name) {
        return name.isEmpty() || name == "." || name == "..";
    });
}

QString shownName(const ArchiveEntry &entry)
{
    return QString::fromUtf8(entry.name());
}

QString nameInList(const ArchiveEntry &entry)
{
    const QByteArray name = entry.name();
    return isUtf8(name) ? QString::fromUtf8(name) : QString::fromLatin1(name);
}

/// Latin-1 turns bytes into text and back unchanged.
void prepare(QuaZip &zip)
{
    zip.setFileNameCodec(QTextCodec::codecForName("ISO-8859-1"));
}

Error unlikeManifest(const QString &name)
{
    return {ExitStatus::BadData, "its entry '%1' is not what its manifest says", {name}};
}

} // namespace

ArchiveReader::ArchiveReader(const QString &path) : m_zip(path), m_manifestZip(path)
{
    prepare(m_zip);
    prepare(m_manifestZip);
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(path));
    if (!reader->m_zip.open(QuaZip::mdUnzip))
        return Error(ExitStatus::InputOutput, "its list of entries cannot be read");
    TRY(reader->openManifest(path));
    return reader;
}

Result<> ArchiveReader::openManifest(const QString &path)
{
    const bool isOpen = m_manifestZip.open(QuaZip::mdUnzip) && m_manifestZip.goToFirstFile();
    if (!isOpen || m_manifestZip.getCurrentFileName() != QLatin1StringView(manifestName))
        return Error(ExitStatus::BadData, "it does not begin with '%1': it is no backup that nymvisor has made",
                     {QString::fromUtf8(manifestName)});
    auto manifest = std::make_unique<QuaZipFile>(&m_manifestZip);
    if (!manifest->open(QIODevice::ReadOnly))
        return Error(ExitStatus::InputOutput, "its entry '%1' is damaged", {QString::fromUtf8(manifestName)});
    m_manifest = TRY(ManifestReader::read(std::move(manifest), path + u'/' + QString::fromUtf8(manifestName)));
    return {};
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    const auto found = TRY(nextInList());
    auto expected = TRY(m_manifest->next());
    if (!found && !expected)
        return std::optional<ArchiveEntry>();
    if (!expected)
        return Error(ExitStatus::BadData, "its entry '%1' is not in its manifest", {found->name});
    ArchiveEntry entry{*expected};
    if (!found)
        return Error(ExitStatus::InputOutput, "its entry '%1' is missing", {shownName(entry)});
    TRY(checkPlace(entry));
    TRY(checkHeader(entry, *found));
    if (!readOwnField(found->extra, entry))
        return Error(ExitStatus::InputOutput, "its entry '%1' is damaged", {shownName(entry)});
    m_found = *found;
    m_entry = entry;
    return m_entry;
}

Result<std::optional<QuaZipFileInfo64>> ArchiveReader::nextInList()
{
    const bool hasNext = m_entry ? m_zip.goToNextFile() : m_zip.goToFirstFile();
    QuaZipFileInfo64 found;
    if (m_zip.getZipError() != UNZ_OK || (hasNext && !m_zip.getCurrentFileInfo(&found)))
        return Error(ExitStatus::InputOutput, "its list of entries cannot be read");
    return hasNext ? std::optional(found) : std::nullopt;
}

/// Entries come folder by folder, in the order of the names' bytes: none comes twice, and each after its folder.
Result<> ArchiveReader::checkPlace(const ArchiveEntry &entry)
{
    const QByteArray &path = entry.manifest.path;
    if (!m_entry && entry.isManifest()) {
        m_folders = {path};
        return {};
    }
    if (!m_entry || !staysBelow(path))
        return Error(ExitStatus::BadData, "its entry '%1' leads out of its folder", {shownName(entry)});
    if (!isEarlier(m_entry->manifest.path, path))
        return Error(ExitStatus::BadData, "its entry '%1' is not in its place", {shownName(entry)});
    while (!isBelow(path, m_folders.last()))
        m_folders.removeLast();
    if (path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0)) != m_folders.last())
        return Error(ExitStatus::BadData, "its entry '%1' is below what is no folder", {shownName(entry)});
    if (S_ISDIR(entry.manifest.mode))
        m_folders += path;
    return {};
}

Result<> ArchiveReader::checkHeader(const ArchiveEntry &entry, const QuaZipFileInfo64 &found) const
{
    const ManifestEntry &manifest = entry.manifest;
    const auto size = static_cast<qint64>(found.uncompressedSize);
    bool isLikeIt = found.name == nameInList(entry) && found.externalAttr >> 16 == entry.mode();
    isLikeIt = isLikeIt && (found.flags & 1) == 0 && (found.method == 0 || found.method == Z_DEFLATED);
    if (S_ISLNK(manifest.mode))
        isLikeIt = isLikeIt && size > 0 && size <= longestTarget;
    else if (S_ISREG(manifest.mode))
        isLikeIt = isLikeIt && size == manifest.size && manifest.checksum.value_or(found.crc) == found.crc;
    else if (!entry.isManifest())
        isLikeIt = isLikeIt && size == 0;
    return isLikeIt ? Result<>() : unlikeManifest(found.name);
}

Result<PackedContent> ArchiveReader::content()
{
    PackedContent content{{}, m_found.method != 0, static_cast<qint64>(m_found.uncompressedSize), m_found.crc};
    const auto size = static_cast<qint64>(m_found.compressedSize);
    if (content.size > largestPackedWhole || size > content.size)
        return damaged();
    QuaZipFile file(&m_zip);
    int method = 0;
    int level = 0;
    if (!file.open(QIODevice::ReadOnly, &method, &level, true))
        return damaged();
    content.data = file.read(size);
    file.close();
    if (content.data.size() != size)
        return damaged();
    return content;
}

Result<> ArchiveReader::stream(const std::function<Result<>(const QByteArray &piece)> &onData)
{
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    qint64 size = 0;
    for (QByteArray piece = file.read(pieceOfStream); !piece.isEmpty(); piece = file.read(pieceOfStream)) {
        size += piece.size();
        if (size > static_cast<qint64>(m_found.uncompressedSize))
            return damaged();
        TRY(onData(piece));
    }
    file.close(); // which compares the checksum
    if (file.getZipError() != UNZ_OK || size != static_cast<qint64>(m_found.uncompressedSize))
        return damaged();
    return {};
}

Error ArchiveReader::damaged() const
{
    return {ExitStatus::InputOutput, "its entry '%1' is damaged", {shownName(*m_entry)}};
}

} // namespace nymvisor
