#include "upgrade/waiting.h"

#include "core/timestamp.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct WhyName
{
    Waiting::Why why;
    QLatin1StringView name;
};
constexpr std::array whyNames{
    WhyName{Waiting::Why::NotDue, "not due"_L1},
    WhyName{Waiting::Why::NotSigned, "not signed"_L1},
    WhyName{Waiting::Why::TooYoung, "too young"_L1},
    WhyName{Waiting::Why::OutOfWindow, "out of window"_L1},
    WhyName{Waiting::Why::Held, "held"_L1},
    WhyName{Waiting::Why::NotNewer, "not newer"_L1},
    WhyName{Waiting::Why::CalledOff, "called off"_L1},
    WhyName{Waiting::Why::NotStaged, "not staged"_L1},
    WhyName{Waiting::Why::Failed, "failed"_L1},
    WhyName{Waiting::Why::Vetoed, "vetoed"_L1},
    WhyName{Waiting::Why::Withdrawn, "withdrawn"_L1},
    WhyName{Waiting::Why::Gone, "gone"_L1},
    WhyName{Waiting::Why::Cancelled, "cancelled"_L1},
    WhyName{Waiting::Why::DownloadsOff, "downloads off"_L1},
    WhyName{Waiting::Why::NoBinary, "no binary"_L1},
    WhyName{Waiting::Why::Elsewhere, "downloaded elsewhere"_L1},
    WhyName{Waiting::Why::Behind, "behind another"_L1},
};

} // namespace

Waiting Waiting::forOperator(const QString &upgrade, const Setback &setback)
{
    const auto untilRetried = [&](Why why, const char *reason, const QStringList &values) {
        return Waiting{upgrade, why, {}, Error(ExitStatus::TryLater, reason, values)};
    };
    switch (setback.cause) {
    case Setback::Cause::HookNo:
        return untilRetried(Why::Vetoed, "it has been vetoed: %1; 'nymvisor retry %2' lets it be tried again",
                            {setback.reason, upgrade});
    case Setback::Cause::Withdrawn:
        return untilRetried(Why::Withdrawn,
                            "%1; it is planned again when upstream announces it again, or after 'nymvisor retry %2'",
                            {setback.reason, upgrade});
    case Setback::Cause::Gone:
        return untilRetried(
            Why::Gone, "%1; it is asked for again once upstream announces it differently, or after 'nymvisor retry %2'",
            {setback.reason, upgrade});
    case Setback::Cause::Cancelled:
        return untilRetried(Why::Cancelled, "it has been cancelled; 'nymvisor retry %1' lets it be tried again",
                            {upgrade});
    case Setback::Cause::Failure:
    case Setback::Cause::Later:
    case Setback::Cause::HookLater:
    case Setback::Cause::DidNotStay:
        return untilRetried(Why::Failed, "it has failed: %1; 'nymvisor retry %2' lets it be tried again",
                            {setback.reason, upgrade});
    }
    Q_UNREACHABLE();
}

QString Waiting::text() const
{
    const QString message = reason.message();
    return until ? u"until %1: %2"_s.arg(Timestamp(*until).text(), message) : message;
}

QString Waiting::name() const
{
    return std::ranges::find(whyNames, why, &WhyName::why)->name;
}

} // namespace nymvisor
