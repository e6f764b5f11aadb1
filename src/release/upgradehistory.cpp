#include "release/upgradehistory.h"

#include "core/jsonreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct OutcomeName
{
    UpgradeOutcome outcome;
    QLatin1StringView name;
};
constexpr std::array outcomeNames{
    OutcomeName{UpgradeOutcome::OnProbation, "on probation"_L1},
    OutcomeName{UpgradeOutcome::Completed, "completed"_L1},
    OutcomeName{UpgradeOutcome::RolledBack, "rolled back"_L1},
    OutcomeName{UpgradeOutcome::Cancelled, "cancelled"_L1},
};

/// An outcome that a later version of nymvisor may have written is not a reason to lose the history.
UpgradeOutcome outcomeNamed(const QString &name)
{
    const auto found = std::ranges::find(outcomeNames, name, &OutcomeName::name);
    return found == outcomeNames.end() ? UpgradeOutcome::Completed : found->outcome;
}

Result<UpgradeHistory::Entry> readEntry(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    UpgradeHistory::Entry entry;
    entry.json = json;
    entry.performedAt = reader.time("performedAt");
    const QJsonObject info = reader.object("info");
    entry.outcome = outcomeNamed(reader.optionalText("outcome"));
    entry.transactionId = reader.optionalText("transactionId");
    entry.instance = reader.optionalText("instance");
    if (const qint64 downtime = reader.optionalInteger("downtimeMs", -1); downtime >= 0)
        entry.downtime = std::chrono::milliseconds(downtime);
    entry.reason = reader.optionalText("reason");
    entry.leftName = reader.optionalText("leftName");
    entry.leftVersion = reader.optionalText("leftVersion");
    TRY(reader.result());
    entry.info = TRY(UpgradeInfo::fromJson(info, reader.placeOf("info")));
    return entry;
}

QJsonObject writtenEntry(const UpgradeHistory::Entry &entry)
{
    QJsonObject json = entry.json;
    json[u"performedAt"_s] = entry.performedAt.text();
    json[u"info"_s] = entry.info.toJson();
    if (entry.transactionId.isEmpty())
        return json; // written by Nym's nymvisor
    json[u"outcome"_s] = nameOf(entry.outcome);
    json[u"transactionId"_s] = entry.transactionId;
    json[u"instance"_s] = entry.instance;
    if (entry.downtime)
        json[u"downtimeMs"_s] = static_cast<qint64>(entry.downtime->count());
    if (!entry.reason.isEmpty())
        json[u"reason"_s] = entry.reason;
    if (!entry.leftName.isEmpty()) {
        json[u"leftName"_s] = entry.leftName;
        json[u"leftVersion"_s] = entry.leftVersion;
    }
    return json;
}

} // namespace

QString nameOf(UpgradeOutcome outcome)
{
    return std::ranges::find(outcomeNames, outcome, &OutcomeName::outcome)->name;
}

Result<UpgradeHistory> UpgradeHistory::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonArray entries = reader.array("history");
    TRY(reader.result());
    UpgradeHistory history;
    history.m_json = json;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry entry = TRY(readEntry(entries[i].toObject(), u"history[%1]"_s.arg(i)));
        history.m_entries.append(entry);
    }
    return history;
}

QJsonObject UpgradeHistory::toJson() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries)
        entries.append(writtenEntry(entry));
    QJsonObject json = m_json;
    json[u"history"_s] = entries;
    return json;
}

void UpgradeHistory::put(const Entry &entry)
{
    remove(entry.transactionId);
    m_entries.append(entry);
}

void UpgradeHistory::setOutcome(const QString &transactionId, UpgradeOutcome outcome, const QString &reason)
{
    const auto found = std::ranges::find(m_entries, transactionId, &Entry::transactionId);
    if (transactionId.isEmpty() || found == m_entries.end())
        return;
    found->outcome = outcome;
    found->reason = reason;
}

void UpgradeHistory::setDowntime(const QString &transactionId, std::chrono::milliseconds downtime)
{
    const auto found = std::ranges::find(m_entries, transactionId, &Entry::transactionId);
    if (!transactionId.isEmpty() && found != m_entries.end())
        found->downtime = downtime;
}

void UpgradeHistory::remove(const QString &transactionId)
{
    if (!transactionId.isEmpty())
        m_entries.removeIf([&transactionId](const Entry &entry) { return entry.transactionId == transactionId; });
}

} // namespace nymvisor
