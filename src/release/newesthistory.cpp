#include "release/newesthistory.h"

#include "release/statefile.h"

#include <QFile>

namespace nymvisor {

namespace {

constexpr qint64 tailLength = qint64(64) << 10; // bytes
constexpr qsizetype fewest = 12;                // entries

/// Of the last part of a history that writeState() has written. There an entry begins on a line of its own, eight
/// blanks in; and no text holds a line break. Nothing where it looks otherwise: another program has written it.
std::optional<QList<UpgradeHistory::Entry>> entriesOf(const QByteArray &tail)
{
    const qsizetype begin = tail.indexOf("\n        {\n");
    const qsizetype end = tail.lastIndexOf("\n    ]\n}");
    if (begin < 0 || end < begin)
        return std::nullopt;
    const QByteArray entries = tail.sliced(begin, end - begin);
    const auto history = UpgradeHistory::fromJson(QJsonDocument::fromJson("{\"history\": [" + entries + "]}").object());
    return history ? std::optional(history->entries()) : std::nullopt;
}

} // namespace

Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path)
{
    if (QFile file(path); file.open(QIODevice::ReadOnly) && file.size() > 2 * tailLength) {
        file.seek(file.size() - tailLength);
        if (const auto entries = entriesOf(file.readAll()); entries && entries->size() >= fewest)
            return *entries;
    }
    const std::optional<UpgradeHistory> history = TRY(readState<UpgradeHistory>(path));
    return history ? history->entries() : QList<UpgradeHistory::Entry>();
}

} // namespace nymvisor
