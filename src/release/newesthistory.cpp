#include "release/newesthistory.h"

#include "release/statefile.h"

#include <QFile>

namespace nymvisor {

namespace {

// As writeState() writes it, an entry begins on a line of its own, eight blanks in; and no text holds a line break.
constexpr QByteArrayView beginOfEntry = "\n        {\n";
constexpr QByteArrayView endOfList = "\n    ]";
constexpr QByteArrayView endOfHistory = "\n    ]\n}\n";

/// Nothing where it is not the end of a file that writeState() has written, or more than entries are in it.
std::optional<UpgradeHistory> historyIn(const QByteArray &end)
{
    const QByteArray entries = end.chopped(qMin(endOfHistory.size(), end.size()));
    if (!end.endsWith(endOfHistory) || entries.contains(endOfList))
        return std::nullopt;
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
        const auto history = begin < 0 ? std::nullopt : historyIn(tail.sliced(begin));
        if (history && history->entries().size() >= fewest)
            return NewestHistory(path, file.size() - length + begin, *history);
    }
    return std::nullopt;
}

bool NewestHistory::isNamedBefore(const QString &transactionId) const
{
    QFile file(m_path);
    const uchar *before = file.open(QIODevice::ReadOnly) ? file.map(0, m_begin) : nullptr; // not held in memory
    const QByteArray name = '"' + transactionId.toUtf8() + '"';
    return !before || QByteArrayView(before, m_begin).indexOf(name) >= 0;
}

Result<> NewestHistory::write(const UpgradeHistory &history) const
{
    Q_ASSERT(!history.entries().isEmpty());
    const QByteArray json = QJsonDocument(history.toJson()).toJson();
    return writeAfter(m_begin, m_path, json.sliced(json.indexOf(beginOfEntry)));
}

Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path, qsizetype fewest)
{
    if (const auto newest = NewestHistory::read(path, fewest))
        return newest->history().entries();
    const std::optional<UpgradeHistory> history = TRY(readState<UpgradeHistory>(path));
    return history ? history->entries() : QList<UpgradeHistory::Entry>();
}

Result<QList<UpgradeHistory::Entry>> readableEntries(const QString &path)
{
    const auto history = readState<UpgradeHistory>(path);
    if (history)
        return *history ? (*history)->entries() : QList<UpgradeHistory::Entry>();
    const auto newest = NewestHistory::read(path, 1);
    return newest ? Result<QList<UpgradeHistory::Entry>>(newest->history().entries()) : history.error();
}

} // namespace nymvisor
