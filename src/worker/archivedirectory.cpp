#include "worker/archivedirectory.h"

#include <QFileDevice>

#include <algorithm>
#include <array>

namespace nymvisor {

namespace {

// Places in an entry of the list; numbers in it have two bytes, the lower one first.
constexpr size_t headerSize = 46;
constexpr size_t formatMade = 4;
constexpr size_t systemMade = 5;
constexpr size_t formatNeeded = 6;
constexpr size_t nameSize = 28;
constexpr size_t extraSize = 30;
constexpr size_t commentSize = 32;

constexpr char unixSystem = 3;
constexpr char zip64Format = 45; // 4.5

using Header = std::array<char, headerSize>;

int numberAt(const Header &header, size_t place)
{
    return static_cast<uchar>(header[place]) | static_cast<uchar>(header[place + 1]) << 8;
}

bool isCorrect(const Header &header)
{
    return header[systemMade] == unixSystem && header[formatNeeded] <= zip64Format;
}

void correct(Header &header)
{
    header[formatMade] = zip64Format;
    header[systemMade] = unixSystem;
    header[formatNeeded] = std::min(header[formatNeeded], zip64Format);
}

} // namespace

Result<> correctDirectory(QFileDevice &archive, qint64 begin, qint64 entries)
{
    Header header;
    qint64 place = begin;
    for (qint64 i = 0; i < entries; ++i) {
        const bool isRead = archive.seek(place) && archive.read(header.data(), headerSize) == qint64(headerSize);
        if (!isRead || QByteArrayView(header).first(4) != QByteArrayView("PK\1\2"))
            return Error(ExitStatus::Internal, "the archive's list of entries is not where it should be");
        if (!isCorrect(header)) {
            correct(header);
            if (!archive.seek(place) || archive.write(header.data(), headerSize) != qint64(headerSize))
                return Error(ExitStatus::InputOutput, "cannot correct the list of entries: %1",
                             {archive.errorString()});
        }
        place += qint64(headerSize) + numberAt(header, nameSize) + numberAt(header, extraSize) +
                 numberAt(header, commentSize);
    }
    return {};
}

} // namespace nymvisor
