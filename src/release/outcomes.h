#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace nymvisor {

/// One content of a release: the same name with another binary is another content, and begins anew.
struct Content
{
    QString name = {};
    QString version = {};
    QString checksum = {}; // the announced one, else the sha256 of the binary; empty: not known yet

    bool operator==(const Content &) const = default;
};

/// What went wrong last with a content, and when it may be tried again.
struct Setback
{
    enum class Stage { Staging, Upgrade };

    Content content = {};
    Stage stage = Stage::Staging;
    int count = 0; // how many times in a row
    QString reason = {};
    Timestamp at = {};
    Timestamp nextTry = {};
};

/// `outcomes.json`: the setbacks of each content, kept outside the journal, since they outlive a transaction.
class Outcomes
{
public:
    static Result<Outcomes> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const QList<Setback> &setbacks() const { return m_setbacks; }
    std::optional<Setback> find(const Content &content, Setback::Stage stage) const;
    /// One more setback: the count goes up, and the next try lies further off. One that time has to mend
    /// (@p isForLater) is not tried again at once.
    Setback record(const Content &content, Setback::Stage stage, const QString &reason, const QDateTime &now,
                   bool isForLater = false);
    /// Forgets the setbacks of whatever has this name.
    void forget(const QString &name);
    /// Lets everything be tried again at once; counts and reasons stay.
    void endWaits(const QDateTime &now);

private:
    QList<Setback> m_setbacks;
};

/// How long to wait after the @p count th setback in a row. Staging, which is the network's doing mostly: 1 m, doubling
/// to 1 h. An upgrade that was called off: three times at once, then the same.
/// What time has to mend waits from the first time on.
std::chrono::seconds waitAfter(Setback::Stage stage, int count, bool isForLater = false);

} // namespace nymvisor
