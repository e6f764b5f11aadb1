#include "supervisor/daemonnote.h"

#include "core/files.h"
#include "core/jsonreader.h"
#include "core/processgroup.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype longestNote = 4096;

/// Puts @p text at @p offset of a file, as far as that goes, and returns where it ends.
off_t put(int descriptor, const char *text, size_t size, off_t offset)
{
    const ssize_t written = ::pwrite(descriptor, text, size, offset);
    return offset + (written > 0 ? written : 0);
}

} // namespace

DaemonNote DaemonNote::ofOwn(qint64 group)
{
    const qint64 own = QCoreApplication::applicationPid();
    return {group, processIdentity(group), own, processIdentity(own)};
}

DaemonNote DaemonNote::read(const QString &path)
{
    const auto bytes = readFile(path, longestNote);
    const auto note = bytes ? parseJsonObject(*bytes, path) : Result<QJsonObject>(bytes.error());
    if (!note)
        return {};
    return {static_cast<qint64>((*note)["pid"_L1].toDouble()), (*note)["identity"_L1].toString(),
            static_cast<qint64>((*note)["supervisor"_L1].toDouble()), (*note)["supervisorIdentity"_L1].toString()};
}

QByteArray DaemonNote::toJson() const
{
    return QJsonDocument(QJsonObject{{u"pid"_s, group},
                                     {u"identity"_s, identity},
                                     {u"supervisor"_s, supervisor},
                                     {u"supervisorIdentity"_s, supervisorIdentity}})
        .toJson();
}

bool DaemonNote::isGroupStill() const
{
    const QString now = processIdentity(group);
    return group > 1 && (identity.isEmpty() || now.isEmpty() || now == identity);
}

bool DaemonNote::isDaemonAlive() const
{
    return group > 1 && (identity.isEmpty() ? isGroupAlive(group) : processIdentity(group) == identity);
}

bool DaemonNote::isOfAnother() const
{
    const bool isAlive = !supervisorIdentity.isEmpty() && processIdentity(supervisor) == supervisorIdentity;
    return isAlive && supervisor != QCoreApplication::applicationPid();
}

NoteOfItself::NoteOfItself()
{
    const DaemonNote own = DaemonNote::ofOwn(0);
    const QJsonObject rest{{u"supervisor"_s, own.supervisor}, {u"supervisorIdentity"_s, own.supervisorIdentity}};
    m_afterNumber = ',' + QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1); // without its brace
}

void NoteOfItself::write(int descriptor) const
{
    constexpr std::string_view before = R"({"pid":)";
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), ::getpid()).ptr;
    off_t offset = put(descriptor, before.data(), before.size(), 0);
    offset = put(descriptor, digits.data(), static_cast<size_t>(end - digits.begin()), offset);
    offset = put(descriptor, m_afterNumber.constData(), static_cast<size_t>(m_afterNumber.size()), offset);
    static_cast<void>(::ftruncate(descriptor, offset) == 0);
}

} // namespace nymvisor
