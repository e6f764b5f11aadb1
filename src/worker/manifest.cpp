#include "worker/manifest.h"

#include "core/fileattributes.h"
#include "core/files.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QByteArray firstWord = "nymvisor-manifest 1 ";
const QByteArray lastWord = "end ";
constexpr qint64 longestLine = qint64(1) << 18; // a path of 64 KiB, each byte as three

char typeOf(mode_t mode)
{
    return S_ISDIR(mode) ? 'd' : S_ISLNK(mode) ? 'l' : 'f';
}

mode_t typeNamed(char name)
{
    return name == 'd' ? S_IFDIR : name == 'l' ? S_IFLNK : S_IFREG;
}

/// QByteArray::number() would allocate for each field, and each file has nine of them.
template <typename Number>
void appendField(QByteArray &line, Number number, int base = 10)
{
    std::array<char, 24> digits{}; // of 64 bits, and a sign
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
    line.append(digits.data(), end - digits.data()).append(' ');
}

QByteArray lineOf(const ManifestEntry &entry)
{
    constexpr qsizetype numbers = 128; // usually
    QByteArray line;
    line.reserve(numbers + entry.path.size());
    line.append(typeOf(entry.mode)).append(' ');
    appendField(line, entry.mode & 07777, 8);
    appendField(line, entry.owner);
    appendField(line, entry.group);
    appendField(line, entry.size);
    appendField(line, entry.modified);
    appendField(line, entry.changed);
    appendField(line, entry.inode);
    appendField(line, entry.device);
    if (entry.checksum)
        appendField(line, *entry.checksum, 16);
    else
        line.append("- ");
    return line.append(entry.path.isEmpty() ? QByteArray(".") : entry.path.toPercentEncoding("/"));
}

enum Field { Type, Mode, Owner, Group, Size, Modified, Changed, Inode, Device, Checksum, Path, Fields };

std::optional<std::array<QByteArrayView, Fields>> fieldsOf(QByteArrayView line)
{
    std::array<QByteArrayView, Fields> fields;
    for (int field = 0; field < Path; ++field) {
        const qsizetype end = line.indexOf(' ');
        if (end < 0)
            return std::nullopt;
        fields[field] = line.first(end);
        line = line.sliced(end + 1);
    }
    fields[Path] = line;
    return line.contains(' ') ? std::nullopt : std::optional(fields);
}

QByteArray pathOf(QByteArrayView field)
{
    if (field == ".")
        return QByteArray("");
    return field.contains('%') ? QByteArray::fromPercentEncoding(field.toByteArray()) : field.toByteArray();
}

std::optional<ManifestEntry> entryOf(QByteArrayView line)
{
    const auto fields = fieldsOf(line);
    if (!fields || fields->at(Type).size() != 1)
        return std::nullopt;
    ManifestEntry entry;
    entry.mode = typeNamed(fields->at(Type)[0]) | fields->at(Mode).toUInt(nullptr, 8);
    entry.owner = fields->at(Owner).toUInt();
    entry.group = fields->at(Group).toUInt();
    entry.size = fields->at(Size).toLongLong();
    entry.modified = fields->at(Modified).toLongLong();
    entry.changed = fields->at(Changed).toLongLong();
    entry.inode = fields->at(Inode).toULongLong();
    entry.device = fields->at(Device).toULongLong();
    if (fields->at(Checksum) != "-")
        entry.checksum = fields->at(Checksum).toUInt(nullptr, 16);
    entry.path = pathOf(fields->at(Path));
    return entry;
}

/// So that a folder's content comes before the names that only begin like it.
quint8 rank(char byte)
{
    return byte == '/' ? 0 : static_cast<quint8>(byte);
}

} // namespace

ManifestEntry ManifestEntry::of(const QByteArray &path, const struct stat &status, std::optional<quint32> checksum)
{
    return {.path = path,
            .mode = status.st_mode,
            .owner = status.st_uid,
            .group = status.st_gid,
            .size = static_cast<qint64>(status.st_size),
            .modified = nanoseconds(status.st_mtim),
            .changed = nanoseconds(status.st_ctim),
            .inode = status.st_ino,
            .device = status.st_dev,
            .checksum = checksum};
}

ManifestWriter::ManifestWriter(const QString &path) : m_path(path), m_file(path + ".new"_L1)
{
}

Result<std::unique_ptr<ManifestWriter>> ManifestWriter::create(const QString &path, qint64 begin)
{
    std::unique_ptr<ManifestWriter> writer(new ManifestWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return Error(ExitStatus::CannotCreate, "cannot create %1: %2",
                     {writer->m_file.fileName(), writer->m_file.errorString()});
    TRY(writer->put(firstWord + QByteArray::number(begin)));
    return writer;
}

Result<> ManifestWriter::add(const ManifestEntry &entry)
{
    ++m_entries;
    return put(lineOf(entry));
}

Result<> ManifestWriter::close()
{
    TRY(put(lastWord + QByteArray::number(m_entries)));
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return systemError("cannot sync %1", m_file.fileName(), errno);
    m_file.close();
    return renameSynced(m_file.fileName(), m_path);
}

Result<> ManifestWriter::put(const QByteArray &line)
{
    if (m_file.write(line + '\n') < 0)
        return systemError("cannot write %1", m_file.fileName(), errno);
    return {};
}

ManifestReader::ManifestReader(std::unique_ptr<QIODevice> device, const QString &shown)
    : m_device(std::move(device)), m_buffer(longestLine, Qt::Uninitialized), m_shown(shown)
{
}

Result<std::unique_ptr<ManifestReader>> ManifestReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error(ExitStatus::InputOutput, "cannot open %1: %2", {path, file->errorString()});
    return read(std::move(file), path);
}

Result<std::unique_ptr<ManifestReader>> ManifestReader::read(std::unique_ptr<QIODevice> device, const QString &shown)
{
    std::unique_ptr<ManifestReader> reader(new ManifestReader(std::move(device), shown));
    const QByteArray line = reader->nextLine().toByteArray();
    bool isNumber = false;
    reader->m_begin = line.mid(firstWord.size()).trimmed().toLongLong(&isNumber);
    if (!line.startsWith(firstWord) || !isNumber)
        return reader->damaged();
    return reader;
}

/// QIODevice's own would allocate room for the longest line there may be each time: most of a second pass.
QByteArrayView ManifestReader::nextLine()
{
    const qint64 size = m_device->readLine(m_buffer.data(), m_buffer.size());
    return QByteArrayView(m_buffer).first(std::max<qint64>(size, 0));
}

Result<std::optional<ManifestEntry>> ManifestReader::next()
{
    QByteArrayView line = nextLine();
    if (!line.endsWith('\n'))
        return damaged();
    line.chop(1);
    if (line.startsWith(lastWord)) {
        const bool isWhole = line.sliced(lastWord.size()) == QByteArray::number(m_entries);
        return isWhole ? Result<std::optional<ManifestEntry>>(std::optional<ManifestEntry>()) : damaged();
    }
    ++m_entries;
    const auto entry = entryOf(line);
    if (!entry)
        return damaged();
    return entry;
}

Error ManifestReader::damaged() const
{
    return {ExitStatus::BadData, "the manifest %1 is damaged", {m_shown}};
}

bool isEarlier(const QByteArray &one, const QByteArray &other)
{
    return std::ranges::lexicographical_compare(one, other, {}, &rank, &rank);
}

} // namespace nymvisor
