#pragma once

#include "core/error.h"
#include "release/outcomes.h"

#include <QDateTime>

#include <optional>

namespace nymvisor {

/// Why an entry of the plan is not acted upon now.
struct Waiting
{
    enum class Why {
        NotDue,
        NotSigned,    // not by as many of the pinned keys as there must be
        TooYoung,     // it has not been seen here for minimum_release_age
        OutOfWindow,  // of upgrade_window
        Held,         // the operator lets no upgrade begin
        NotNewer,     // than what runs; upstream's is dropped when it is due
        CalledOff,    // the last try came to nothing, and the next one is later
        NotStaged,    // so did the last try to download or verify it
        Failed,       // it was taken back: only the operator's word, or other content, leads to another try
        Vetoed,       // likewise, because a hook said no
        Withdrawn,    // upstream does not announce it any more
        Gone,         // there is nothing to download any more, until upstream says something else
        Cancelled,    // likewise, because the operator did
        DownloadsOff, // and its binary is not there
        NoBinary,     // it has none for this machine
        Elsewhere,    // another instance is downloading it
        Behind,       // another upgrade comes first
    };

    /// What went wrong for good: time alone does not end it.
    static Waiting forOperator(const QString &upgrade, const Setback &setback);

    QString upgrade = {};
    Why why = Why::NotDue;
    std::optional<QDateTime> until = {}; // nothing: time alone does not end it
    Error reason;

    /// As the log has it: "until TIME: reason".
    QString text() const;
    /// The name of `why`: "not due", "called off", …
    QString name() const;

    bool operator==(const Waiting &other) const { return upgrade == other.upgrade && text() == other.text(); }
};

} // namespace nymvisor
