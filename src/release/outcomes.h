#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

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

    /// What it came of, which says when the next try is.
    enum class Cause {
        Failure,    // it did not work this time
        Later,      // time or the operator has to mend it first: there was no room, a lock was held
        HookLater,  // a hook said: not now
        HookNo,     // a hook said: no
        Cancelled,  // the operator said no
        Withdrawn,  // upstream took it back: until it announces it again
        Gone,       // there is nothing to download any more: until upstream says something else
        DidNotStay, // the new version was started, did not stay up, and was taken back
    };

    Content content = {};
    Stage stage = Stage::Staging;
    Cause cause = Cause::Failure;
    int count = 0;                         // how many times in a row
    int hookLaters = 0;                    // the last so many of them were a hook's
    std::chrono::seconds hookLaterTime{0}; // over which those went on, as far as it was seen
    QString reason = {};
    QString transactionId = {}; // of the upgrade that it ended; empty: none was begun
    Timestamp at = {};
    Timestamp nextTry = {};
    QStringList reported = {}; // kinds of reasons that the failure hooks were told

    /// Only the operator's word, or other content, leads to another try.
    bool isFinal() const
    {
        return cause == Cause::HookNo || cause == Cause::Cancelled || cause == Cause::DidNotStay ||
               cause == Cause::Withdrawn || cause == Cause::Gone;
    }
    /// It was cancelled, or left for an earlier version once it had proved itself: nothing of it is wrong.
    bool isOperatorsWill() const
    {
        return cause == Cause::Cancelled || (cause == Cause::DidNotStay && transactionId.isEmpty());
    }
    /// Whether it holds the next try up at @p now. A wait longer than any that is given was stored before the clock was
    /// set back, and is over.
    bool isHolding(const QDateTime &now) const;
    /// How the log calls an upgrade's end: "called off", "vetoed", "cancelled", "withdrawn", "failed".
    QString endName() const;
    /// How it ended, and why, as a sentence about the upgrade.
    Error ending() const;
    /// Whether the failure hooks are still to be told: an upgrade ended by it, and for a reason that is new.
    bool isToBeReported() const;
    /// The end and the reason without what differs from try to try: figures, times, ids.
    QString kindOfReason() const;
};

/// `outcomes.json`: the setbacks of each content, kept outside the journal, since they outlive a transaction.
class Outcomes
{
public:
    static Result<Outcomes> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const QList<Setback> &setbacks() const { return m_setbacks; }
    std::optional<Setback> find(const Content &content, Setback::Stage stage) const;
    bool hasName(const QString &name) const;
    /// One more setback: the count goes up, and the next try lies further off, for a download 10 % sooner or later by
    /// @p chance (from 0 to 1): many hosts do not ask again together. A hook that has said "not now" to an
    /// upgrade for a day has said no.
    Setback record(const Content &content, Setback::Stage stage, Setback::Cause cause, const QString &reason,
                   const QDateTime &now, const QString &transactionId = {}, double chance = 0.5);
    /// One that the failure hooks are to be told.
    std::optional<Setback> findToReport() const;
    void markReported(const Setback &setback);
    /// Forgets the setbacks of whatever has this name.
    void forget(const QString &name);
    /// Forgets that there was nothing to download for it; true where that was known.
    bool forgetGone(const QString &name);
    /// Forgets that upstream had taken this version of it back; true where that was known.
    bool forgetWithdrawn(const QString &name, const QString &version);
    /// Lets everything that waits for a time be tried again at once; counts and reasons stay. False: nothing waited.
    bool endWaits(const QDateTime &now);

private:
    QList<Setback> m_setbacks;
};

/// How long to wait after the @p count th setback in a row. Staging, which is the network's doing mostly: 1 m, doubling
/// to 1 h. An upgrade that was called off: three times at once, then the same; what time has to mend waits from the
/// first time on, a hook's "not now" at most 30 m.
std::chrono::seconds waitAfter(Setback::Stage stage, Setback::Cause cause, int count);

} // namespace nymvisor
