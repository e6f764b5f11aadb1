#pragma once

#include "release/upgradeinfo.h"

#include <chrono>
#include <optional>

namespace nymvisor {

/// How an upgrade in the history stands. Nym's nymvisor writes none: what it did is completed.
enum class UpgradeOutcome {
    OnProbation,
    Completed,
    RolledBack,
    Cancelled, // by the operator, before its first start
};

/// As the history writes it: "on probation", "completed", "rolled back", "cancelled".
QString nameOf(UpgradeOutcome outcome);

/// `upgrade-history.json`: what was switched to, when, and how it ended.
class UpgradeHistory
{
public:
    struct Entry
    {
        Timestamp performedAt = {};
        UpgradeInfo info = {};
        UpgradeOutcome outcome = UpgradeOutcome::Completed;
        QString transactionId = {};
        QString instance = {};
        QJsonObject json = {};                                  // as it was read
        std::optional<std::chrono::milliseconds> downtime = {}; // of the daemon; nothing: not known
        QString reason = {};                                    // why it was rolled back; empty: not known
        QString leftName = {};                                  // of the version that it left; empty: not known
        QString leftVersion = {};

        bool operator==(const Entry &) const = default;
    };

    static Result<UpgradeHistory> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const QList<Entry> &entries() const { return m_entries; }
    // An empty transaction is none: so are the entries of Nym's nymvisor, which stay as they are.

    /// Takes the place of an entry of the same transaction.
    void put(const Entry &entry);
    void setOutcome(const QString &transactionId, UpgradeOutcome outcome, const QString &reason = {});
    void setDowntime(const QString &transactionId, std::chrono::milliseconds downtime);
    void remove(const QString &transactionId);

    bool operator==(const UpgradeHistory &) const = default;

private:
    QList<Entry> m_entries;
    QJsonObject m_json; // as it was read
};

} // namespace nymvisor
