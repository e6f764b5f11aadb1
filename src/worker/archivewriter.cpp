#include "worker/archivewriter.h"

#include "worker/archivedirectory.h"

#include <QStringDecoder>
#include <QTextCodec>

#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <quazip/zip.h>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

// The daemon stands still meanwhile: level 1 takes well under half the time of level 6, for a few percent of size.
constexpr int fastLevel = 1;
constexpr qsizetype longestName = 65535; // the format's
constexpr quint32 folderFlag = 0x10;     // as MS-DOS marks folders

enum class Method { Store = 0, Deflate = Z_DEFLATED };

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(name);
    return !decoder.hasError();
}

/// "UT", Info-ZIP's extended timestamp: seconds since 1970, where the format's own time is local and in steps of 2 s.
QByteArray timestampField(qint64 seconds)
{
    if (seconds < std::numeric_limits<qint32>::min() || seconds > std::numeric_limits<qint32>::max())
        return {};
    QByteArray field("UT\5\0\1", 5);
    for (int shift = 0; shift < 32; shift += 8)
        field += static_cast<char>(static_cast<quint32>(seconds) >> shift);
    return field;
}

/// The years that the format's own field can hold.
QDateTime localTime(qint64 seconds)
{
    static const QDateTime first(QDate(1980, 1, 1), QTime(0, 0));
    static const QDateTime last(QDate(2107, 12, 31), QTime(0, 0));
    return std::clamp(QDateTime::fromSecsSinceEpoch(seconds), first, last);
}

QuaZipNewInfo infoFor(const TreeEntry &entry, bool isUtf8Name)
{
    const QByteArray name = S_ISDIR(entry.status.st_mode) ? entry.path + '/' : entry.path;
    QuaZipNewInfo info(isUtf8Name ? QString::fromUtf8(name) : QString::fromLatin1(name));
    info.dateTime = localTime(entry.status.st_mtim.tv_sec);
    info.externalAttr = static_cast<quint32>(entry.status.st_mode) << 16;
    if (S_ISDIR(entry.status.st_mode))
        info.externalAttr |= folderFlag;
    info.extraLocal = timestampField(entry.status.st_mtim.tv_sec);
    info.extraGlobal = info.extraLocal;
    return info;
}

/// QFile does not say why it wrote less than it was given; another byte, in a file that is lost anyway, tells.
Error writeError(const char *text, const QString &entry, const QFile &device)
{
    struct stat status = {};
    if (::fstat(device.handle(), &status) == 0 && ::pwrite(device.handle(), "", 1, status.st_size) != 1)
        return systemError(text, entry, errno);
    return Error(ExitStatus::InputOutput, "%1", {device.errorString()}).withContext(text, {entry});
}

Error entryError(const TreeEntry &entry, const QFile &device)
{
    return writeError("cannot write the entry '%1'", QString::fromUtf8(entry.path), device);
}

Result<> beginEntry(QuaZip &zip, QuaZipFile &file, const TreeEntry &entry, Method method)
{
    if (entry.path.size() >= longestName)
        return Error(ExitStatus::BadData, "the path '%1…' is too long for an archive",
                     {QString::fromUtf8(entry.path.left(128))});
    const bool isMarked = isUtf8(entry.path);
    zip.setUtf8Enabled(isMarked);
    if (isMarked)
        zipSetFlags(zip.getZipFile(), ZIP_ENCODING_UTF8);
    else
        zipClearFlags(zip.getZipFile(), ZIP_ENCODING_UTF8);
    const bool isOpen =
        file.open(QIODevice::WriteOnly, infoFor(entry, isMarked), nullptr, 0, static_cast<int>(method), fastLevel);
    return isOpen ? Result<>() : entryError(entry, *static_cast<QFile *>(zip.getIoDevice()));
}

Result<> endEntry(QuaZip &zip, QuaZipFile &file, const TreeEntry &entry)
{
    file.close();
    const auto *device = static_cast<QFile *>(zip.getIoDevice());
    if (file.getZipError() != ZIP_OK || device->error() != QFileDevice::NoError)
        return entryError(entry, *device);
    return {};
}

} // namespace

ArchiveWriter::ArchiveWriter(int descriptor)
{
    m_device.open(descriptor, QIODevice::ReadWrite, QFileDevice::DontCloseHandle);
    m_zip.setIoDevice(&m_device);
    m_zip.setAutoClose(false);
    m_zip.setZip64Enabled(true);
    // Latin-1 turns bytes into text and back unchanged: a name that is not marked as UTF-8 is kept as it is.
    m_zip.setFileNameCodec(QTextCodec::codecForName("ISO-8859-1"));
}

Result<> ArchiveWriter::open()
{
    if (!m_device.isOpen() || !m_zip.open(QuaZip::mdCreate))
        return writeError("cannot begin the archive", {}, m_device);
    return {};
}

Result<> ArchiveWriter::addFolder(const TreeEntry &entry)
{
    QuaZipFile file(&m_zip);
    TRY(beginEntry(m_zip, file, entry, Method::Store));
    ++m_content.entries;
    return endEntry(m_zip, file, entry);
}

Result<> ArchiveWriter::addLink(const TreeEntry &entry, const QByteArray &target)
{
    QuaZipFile file(&m_zip);
    TRY(beginEntry(m_zip, file, entry, Method::Store));
    if (file.write(target) != target.size())
        return entryError(entry, m_device);
    ++m_content.entries;
    m_content.bytes += target.size();
    return endEntry(m_zip, file, entry);
}

Result<> ArchiveWriter::addFile(const TreeEntry &entry, int file, const std::function<Result<>(qint64 size)> &onBytes)
{
    QuaZipFile target(&m_zip);
    TRY(beginEntry(m_zip, target, entry, Method::Deflate));
    constexpr qint64 piece = 1 << 18;
    const auto buffer = std::make_unique<char[]>(piece);
    for (qint64 left = entry.status.st_size; left > 0;) {
        const ssize_t got = ::read(file, buffer.get(), static_cast<size_t>(std::min(left, piece)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", QString::fromUtf8(entry.path), errno);
        if (got == 0)
            break; // it has become shorter
        if (target.write(buffer.get(), got) != got)
            return entryError(entry, m_device);
        left -= got;
        m_content.bytes += got;
        TRY(onBytes(got));
    }
    ++m_content.entries;
    return endEntry(m_zip, target, entry);
}

Result<> ArchiveWriter::close()
{
    const qint64 list = m_device.pos();
    m_zip.close();
    const bool isListed = m_zip.getZipError() == ZIP_OK;
    if (isListed)
        TRY(correctDirectory(m_device, list, m_content.entries));
    if (!isListed || !m_device.flush() || m_device.error() != QFileDevice::NoError)
        return writeError("cannot write the list of entries", {}, m_device);
    return {};
}

} // namespace nymvisor
