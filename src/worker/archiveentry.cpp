#include "worker/archiveentry.h"

#include "core/fileattributes.h"

#include <QStringDecoder>

#include <limits>

namespace nymvisor {

namespace {

constexpr qsizetype fieldHead = 4;         // id and size
constexpr qsizetype largestField = 60'000; // of the 65,535 bytes that all fields of an entry share
const QByteArray ownId = "nv";
const QByteArray otherNames = "names";

QByteArray number(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

QByteArray field(const QByteArray &id, const QByteArray &content)
{
    return id + number(static_cast<quint32>(content.size()), 2) + content;
}

/// Seconds since 1970, where the format's own time is local and in steps of 2 s.
QByteArray timeField(qint64 seconds)
{
    if (seconds < std::numeric_limits<qint32>::min() || seconds > std::numeric_limits<qint32>::max())
        return {};
    return field("UT", '\1' + number(static_cast<quint32>(seconds), 4));
}

QByteArray ownerField(const ManifestEntry &entry)
{
    return field("ux", '\1' + ('\4' + number(entry.owner, 4)) + ('\4' + number(entry.group, 4)));
}

qsizetype numberAt(const QByteArray &text, qsizetype place)
{
    return static_cast<uchar>(text[place]) | static_cast<uchar>(text[place + 1]) << 8;
}

bool readLine(const QByteArray &line, ArchiveEntry &entry)
{
    if (line == otherNames) {
        entry.hasOtherNames = true;
        return true;
    }
    const qsizetype end = line.indexOf('=');
    const auto value = QByteArray::fromBase64Encoding(line.mid(end + 1));
    if (end < 1 || !value)
        return false;
    entry.attributes[QByteArray::fromPercentEncoding(line.first(end))] = *value;
    return true;
}

} // namespace

QByteArray ArchiveEntry::name() const
{
    if (isManifest())
        return manifestName;
    return S_ISDIR(manifest.mode) ? manifest.path + '/' : manifest.path;
}

mode_t ArchiveEntry::mode() const
{
    return isManifest() ? S_IFREG | S_IRUSR | S_IWUSR : manifest.mode;
}

QByteArray standardFields(const ArchiveEntry &entry)
{
    return timeField(timeOf(entry.manifest.modified).tv_sec) + ownerField(entry.manifest);
}

std::optional<QByteArray> ownField(const ArchiveEntry &entry)
{
    QList<QByteArray> lines;
    if (entry.hasOtherNames)
        lines += otherNames;
    for (auto it = entry.attributes.cbegin(); it != entry.attributes.cend(); ++it)
        lines += it.key().toPercentEncoding() + '=' + it.value().toBase64();
    if (lines.isEmpty())
        return QByteArray();
    const QByteArray content = lines.join('\n');
    return content.size() > largestField ? std::nullopt : std::optional(field(ownId, content));
}

bool readOwnField(const QByteArray &fields, ArchiveEntry &entry)
{
    for (qsizetype at = 0; at + fieldHead <= fields.size();) {
        const qsizetype size = numberAt(fields, at + 2);
        if (at + fieldHead + size > fields.size())
            return false;
        const QByteArray content = fields.mid(at + fieldHead, size);
        if (fields.mid(at, 2) == ownId) {
            for (const QByteArray &line : content.split('\n')) {
                if (!readLine(line, entry))
                    return false;
            }
        }
        at += fieldHead + size;
    }
    return true;
}

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(name);
    return !decoder.hasError();
}

} // namespace nymvisor
