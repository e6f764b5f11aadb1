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
