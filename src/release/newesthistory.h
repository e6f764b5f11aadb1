#pragma once

#include "release/upgradehistory.h"

#include <optional>

namespace nymvisor {

/// The newest entries of `upgrade-history.json`, which grows for years: read, and written back changed, without those
/// before them. These stay byte for byte; damage among them is not seen.
class NewestHistory
{
public:
    /// Of the file at @p path, @p fewest entries at least. Nothing where most of it would have to be read, or where
    /// another program has written it: then all of it is to be read.
    static std::optional<NewestHistory> read(const QString &path, qsizetype fewest);

    const UpgradeHistory &history() const { return m_history; }
    /// Whether the transaction is named before them, as far as can be told.
    bool isNamedBefore(const QString &transactionId) const;
    /// In place of what was read: one entry at least. The file must not have changed meanwhile.
    Result<> write(const UpgradeHistory &history) const;

private:
    NewestHistory(const QString &path, qint64 begin, const UpgradeHistory &history);

    QString m_path;
    qint64 m_begin; // of the entries in the file
    UpgradeHistory m_history;
};

/// The newest entries of the history at @p path, the oldest of them first: @p fewest at least, or all. None where there
/// is no history. To read ten thousand takes twenty times as long as all else that `status` does.
Result<QList<UpgradeHistory::Entry>> newestEntries(const QString &path, qsizetype fewest = 12);

/// All entries, or where damage among the older ones makes the file unreadable, the newest that can be read.
Result<QList<UpgradeHistory::Entry>> readableEntries(const QString &path);

} // namespace nymvisor
