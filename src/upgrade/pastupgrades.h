#pragma once

#include "upgrade/instanceview.h"

namespace nymvisor {

/// As an outcome: it is in place, and its first start is left to the operator.
inline constexpr QLatin1StringView outcomeAtRest("at rest");

/// One upgrade that has ended, or is yet to.
struct PastUpgrade
{
    QString name = {};
    QString version = {};
    QDateTime at = {};
    QString outcome = {};       // "completed", "on probation", "at rest", "rolled back", "called off", "vetoed"
    QString reason = {};        // where it did not succeed and that is known
    QString instance = {};      // empty: made by another program
    QString transactionId = {}; // likewise
    bool isRefused = false;     // nothing but the operator's word leads to another try
    std::optional<std::chrono::milliseconds> downtime = {}; // of the daemon, where that is known
    QString leftName = {};                                  // of the version that it left; empty: none, or not known
    QString leftVersion = {};

    /// It stands neither on probation nor at rest.
    bool hasEnded() const;
};

/// The history and what went wrong since, put together; the newest first. Of what was never switched to nothing is
/// left once the operator has it tried again.
QList<PastUpgrade> pastUpgrades(const InstanceView &view);

/// The newest that has ended.
std::optional<PastUpgrade> lastEnded(const InstanceView &view);

} // namespace nymvisor
