#include "release/newesthistory.h"

#include "release/statefile.h"

#include <QFile>

namespace nymvisor {

namespace {

// As writeState() writes it, an entry begins on a line of its own, eight blanks in; and no text holds a line break.
constexpr QByteArrayView beginOfEntry = "\n        {\n";
constexpr QByteArrayView endOfHistory = "\n    ]\n}";

std::optional<UpgradeHistory> historyOf(const QByteArray &entries)
{
    const QByteArray json = "{\"history\": [" + entries + "]}";
    const auto history = UpgradeHistory::fromJson(QJsonDocument::fromJson(json).object());
    return history ? std::optional(*history) : std::nullopt;
}

} // namespace

NewestHistory::NewestHistory(const QString &path, qint64 begin, const UpgradeHistory &history)
    : m_path(path), m_begin(begin), m_history(history)
{
}

std::optional<NewestHistory> NewestHistory::read(const QString &path, qsizetype fewest)
{
    constexpr qint64 shortest = 4096; // bytes; some three entries
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (qint64 length = shortest; length < file.size() / 2; length *= 2) {
        file.seek(file.size() - length);
        const QByteArray tail = file.read(length);
        const qsizetype begin = tail.indexOf(beginOfEntry);
        const qsizetype end = tail.lastIndexOf(endOfHistory);
        if (begin < 0 || end < begin)
            continue;
        const auto history = historyOf(tail.sliced(begin, end - begin));
        if (history && history->entries().size() >= fewest)
            return NewestHistory(path, file.size() - length + begin, *history);
    }
    return std::nullopt;
}

Result<> NewestHistory::write(const UpgradeHistory &history) const
{
    const QByteArray json = QJsonDocument(history.toJson()).toJson();
    return writeAfter(m_begin, m_path, json.sliced(json.indexOf(beginOfEntry)));
}

Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path)
{
    constexpr qsizetype dozen = 12;
    if (const auto newest = NewestHistory::read(path, dozen))
        return newest->history().entries();
    const std::optional<UpgradeHistory> history = TRY(readState<UpgradeHistory>(path));
    return history ? history->entries() : QList<UpgradeHistory::Entry>();
}

} // namespace nymvisor
