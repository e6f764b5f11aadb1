#include "worker/archivewriter.h"

#include "core/fileattributes.h"
#include "worker/archivedirectory.h"

#include <QTextCodec>

#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <quazip/zip.h>

#include <libdeflate.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int levelOfManifest = 3;
constexpr qint64 pieceOfManifest = qint64(1) << 20;
constexpr qsizetype longestName = 65535;                             // the format's
constexpr quint32 folderFlag = 0x10;                                 // as MS-DOS marks folders
constexpr qint64 largestPlain = std::numeric_limits<quint32>::max(); // without zip64

/// The years that the format's own field can hold.
QDateTime localTime(qint64 seconds)
{
    static const QDateTime first(QDate(1980, 1, 1), QTime(0, 0));
    static const QDateTime last(QDate(2107, 12, 31), QTime(0, 0));
    return std::clamp(QDateTime::fromSecsSinceEpoch(seconds), first, last);
}

QuaZipNewInfo infoFor(const ArchiveEntry &entry, qint64 size)
{
    const QByteArray name = entry.name();
    QuaZipNewInfo info(isUtf8(name) ? QString::fromUtf8(name) : QString::fromLatin1(name));
    info.dateTime = localTime(timeOf(entry.manifest.modified).tv_sec);
    info.externalAttr = static_cast<quint32>(entry.mode()) << 16;
    if (S_ISDIR(entry.mode()))
        info.externalAttr |= folderFlag;
    info.extraLocal = standardFields(entry);
    info.extraGlobal = info.extraLocal + ownField(entry).value_or(QByteArray());
    info.uncompressedSize = static_cast<ulong>(size);
    return info;
}

zip_fileinfo plainInfo(const QuaZipNewInfo &info)
{
    const QDate date = info.dateTime.date();
    const QTime time = info.dateTime.time();
    zip_fileinfo about = {};
    about.tmz_date = {static_cast<uInt>(time.second()),    static_cast<uInt>(time.minute()),
                      static_cast<uInt>(time.hour()),      static_cast<uInt>(date.day()),
                      static_cast<uInt>(date.month() - 1), static_cast<uInt>(date.year())};
    about.external_fa = info.externalAttr;
    return about;
}

/// QFile does not say why it wrote less than it was given; another byte, in a file that is lost anyway, tells.
Error writeError(const char *text, const QString &entry, const QFile &device)
{
    struct stat status = {};
    if (::fstat(device.handle(), &status) == 0 && ::pwrite(device.handle(), "", 1, status.st_size) != 1)
        return systemError(text, entry, errno);
    return Error(ExitStatus::InputOutput, "%1", {device.errorString()}).withContext(text, {entry});
}

Error entryError(const ArchiveEntry &entry, const QFile &device)
{
    return writeError("cannot write the entry '%1'", QString::fromUtf8(entry.name()), device);
}

/// Fewer bytes than there is room for only at the file's end.
Result<qint64> fill(int file, QByteArray &buffer, qint64 wanted, const ArchiveEntry &entry)
{
    qint64 done = 0;
    while (done < wanted) {
        const ssize_t got = ::read(file, buffer.data() + done, static_cast<size_t>(wanted - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", QString::fromUtf8(entry.name()), errno);
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

} // namespace

ArchiveWriter::ArchiveWriter(int descriptor) : m_behind(descriptor)
{
    m_device.open(descriptor, QIODevice::ReadWrite, QFileDevice::DontCloseHandle);
    m_zip.setIoDevice(&m_device);
    m_zip.setAutoClose(false);
    m_zip.setZip64Enabled(true);
    m_zip.setDataDescriptorWritingEnabled(false);
    // Latin-1 turns bytes into text and back unchanged: a name that is not marked as UTF-8 is kept as it is.
    m_zip.setFileNameCodec(QTextCodec::codecForName("ISO-8859-1"));
}

Result<> ArchiveWriter::open()
{
    if (!m_device.isOpen() || !m_zip.open(QuaZip::mdCreate))
        return writeError("cannot begin the archive", {}, m_device);
    return {};
}

Result<> ArchiveWriter::add(const ArchiveEntry &entry, const PackedContent &content)
{
    QuaZipFile target(&m_zip);
    TRY(begin(target, entry, content.isDeflated ? Form::AlreadyDeflated : Form::Stored, content));
    if (target.write(content.data) != content.data.size())
        return entryError(entry, m_device);
    return end(target, entry);
}

/// QuaZipFile wants the checksum before it has the content, so that this speaks to what is below it.
Result<> ArchiveWriter::beginLarge(const ArchiveEntry &entry, bool isDeflated)
{
    TRY(note(entry, entry.manifest.size));
    m_largeSize = 0;
    m_largeChecksum = 0;
    const QuaZipNewInfo info = infoFor(entry, entry.manifest.size);
    const zip_fileinfo about = plainInfo(info);
    zipClearFlags(m_zip.getZipFile(), ZIP_WRITE_DATA_DESCRIPTOR);
    const int result = zipOpenNewFileInZip3_64(
        m_zip.getZipFile(), entry.name().constData(), &about, info.extraLocal.constData(),
        static_cast<uInt>(info.extraLocal.size()), info.extraGlobal.constData(),
        static_cast<uInt>(info.extraGlobal.size()), "", isDeflated ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION,
        /*raw*/ 1, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, /*zip64*/ 1);
    return result == ZIP_OK ? Result<>() : entryError(entry, m_device);
}

Result<> ArchiveWriter::addPiece(const ArchiveEntry &entry, const PackedContent &piece)
{
    const auto size = static_cast<uint>(piece.data.size());
    if (zipWriteInFileInZip(m_zip.getZipFile(), piece.data.constData(), size) != ZIP_OK)
        return entryError(entry, m_device);
    m_largeSize += piece.size;
    m_largeChecksum = static_cast<quint32>(crc32_combine(m_largeChecksum, piece.checksum, piece.size));
    return m_behind.onWritten(m_device.pos(), QString::fromUtf8(entry.name()));
}

Result<quint32> ArchiveWriter::endLarge(const ArchiveEntry &entry)
{
    const int result = zipCloseFileInZipRaw64(m_zip.getZipFile(), static_cast<quint64>(m_largeSize), m_largeChecksum);
    if (result != ZIP_OK || m_device.error() != QFileDevice::NoError)
        return entryError(entry, m_device);
    return m_largeChecksum;
}

Result<> ArchiveWriter::addManifest(const ArchiveEntry &entry, int file,
                                    const std::function<Result<>(qint64 size)> &onBytes)
{
    QuaZipFile target(&m_zip);
    QByteArray buffer(pieceOfManifest, Qt::Uninitialized);
    TRY(begin(target, entry, Form::Deflated, {}));
    while (const qint64 got = TRY(fill(file, buffer, pieceOfManifest, entry))) {
        if (target.write(buffer.constData(), got) != got)
            return entryError(entry, m_device);
        TRY(onBytes(got));
    }
    return end(target, entry);
}

/// What the list of entries has to say of it, and how its name is marked.
Result<> ArchiveWriter::note(const ArchiveEntry &entry, qint64 size)
{
    const QByteArray name = entry.name();
    if (name.size() > longestName)
        return Error(ExitStatus::BadData, "the path '%1…' is too long for an archive",
                     {QString::fromUtf8(name.left(128))});
    const bool isMarked = isUtf8(name);
    m_zip.setUtf8Enabled(isMarked);
    if (isMarked)
        zipSetFlags(m_zip.getZipFile(), ZIP_ENCODING_UTF8);
    else
        zipClearFlags(m_zip.getZipFile(), ZIP_ENCODING_UTF8);
    m_hasLargeEntry = m_hasLargeEntry || size >= largestPlain;
    ++m_entries;
    return {};
}

Result<> ArchiveWriter::begin(QuaZipFile &file, const ArchiveEntry &entry, Form form, const PackedContent &content)
{
    TRY(note(entry, content.size));
    const int method = form == Form::Stored ? 0 : Z_DEFLATED;
    const bool isOpen = file.open(QIODevice::WriteOnly, infoFor(entry, content.size), nullptr, content.checksum, method,
                                  levelOfManifest, form == Form::AlreadyDeflated);
    return isOpen ? Result<>() : entryError(entry, m_device);
}

Result<> ArchiveWriter::end(QuaZipFile &file, const ArchiveEntry &entry)
{
    file.close();
    if (file.getZipError() != ZIP_OK || m_device.error() != QFileDevice::NoError)
        return entryError(entry, m_device);
    return m_behind.onWritten(m_device.pos(), QString::fromUtf8(entry.name()));
}

Result<> ArchiveWriter::close()
{
    const qint64 list = m_device.pos();
    m_zip.close();
    const bool isListed = m_zip.getZipError() == ZIP_OK;
    const bool isLarge = m_hasLargeEntry || list >= largestPlain;
    if (isListed && isLarge)
        TRY(correctDirectory(m_device, list, m_entries));
    if (!isListed || !m_device.flush() || m_device.error() != QFileDevice::NoError)
        return writeError("cannot write the list of entries", {}, m_device);
    return {};
}

} // namespace nymvisor
