#include "release/outcomes.h"

#include "core/jsonreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr int upgradesAtOnce = 3;
constexpr auto shortestWait = 60s;
constexpr std::chrono::seconds longestWait = 1h;
constexpr std::chrono::seconds longestHookWait = 30min;
// 1, 2, 4, 8, 16 and from then on 30 minutes come to a day. Counted, not timed: clocks are set.
constexpr int hookLatersInADay = 52;

struct StageName
{
    Setback::Stage stage;
    QLatin1StringView name;
};
constexpr std::array stageNames{
    StageName{Setback::Stage::Staging, "staging"_L1},
    StageName{Setback::Stage::Upgrade, "upgrade"_L1},
};

struct CauseName
{
    Setback::Cause cause;
    QLatin1StringView name;
};
constexpr std::array causeNames{
    CauseName{Setback::Cause::Failure, "failure"_L1},     CauseName{Setback::Cause::Later, "later"_L1},
    CauseName{Setback::Cause::Cancelled, "cancelled"_L1}, CauseName{Setback::Cause::HookLater, "hook later"_L1},
    CauseName{Setback::Cause::HookNo, "hook no"_L1},      CauseName{Setback::Cause::DidNotStay, "did not stay"_L1},
};

/// A cause that a later version of nymvisor may have written is one more failure.
Setback::Cause causeNamed(const QString &name)
{
    const auto found = std::ranges::find(causeNames, name, &CauseName::name);
    return found == causeNames.end() ? Setback::Cause::Failure : found->cause;
}

int boundedCount(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, 1'000'000));
}

Result<Setback> readSetback(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    Setback setback;
    setback.content = {reader.text("name"), reader.text("version"), reader.optionalText("checksum")};
    setback.stage = reader.text("stage") == "staging"_L1 ? Setback::Stage::Staging : Setback::Stage::Upgrade;
    setback.cause = causeNamed(reader.optionalText("cause"));
    setback.count = std::max(1, boundedCount(reader.integer("count")));
    setback.hookLaters = boundedCount(reader.optionalInteger("hookLaters", 0));
    setback.reason = reader.optionalText("reason");
    setback.at = reader.time("at");
    setback.nextTry = reader.time("nextTry");
    TRY(reader.result());
    return setback;
}

QJsonObject writtenSetback(const Setback &setback)
{
    return {{u"name"_s, setback.content.name},
            {u"version"_s, setback.content.version},
            {u"checksum"_s, setback.content.checksum},
            {u"stage"_s, QString(std::ranges::find(stageNames, setback.stage, &StageName::stage)->name)},
            {u"cause"_s, QString(std::ranges::find(causeNames, setback.cause, &CauseName::cause)->name)},
            {u"count"_s, setback.count},
            {u"hookLaters"_s, setback.hookLaters},
            {u"reason"_s, setback.reason},
            {u"at"_s, setback.at.text()},
            {u"nextTry"_s, setback.nextTry.text()}};
}

} // namespace

bool Setback::isHolding(const QDateTime &now) const
{
    const qint64 left = now.secsTo(nextTry.moment());
    return isFinal() || (nextTry.moment() > now && left <= longestWait.count());
}

QString Setback::endName() const
{
    switch (cause) {
    case Cause::Failure:
    case Cause::Later:
    case Cause::HookLater:
        return u"called off"_s;
    case Cause::HookNo:
        return u"vetoed"_s;
    case Cause::Cancelled:
        return u"cancelled"_s;
    case Cause::DidNotStay:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds waitAfter(Setback::Stage stage, Setback::Cause cause, int count)
{
    const bool startsAtOnce = stage == Setback::Stage::Upgrade && cause == Setback::Cause::Failure;
    const int waits = startsAtOnce ? count - upgradesAtOnce : count;
    if (waits <= 0)
        return 0s;
    const int doublings = std::min(waits - 1, 16); // beyond the longest wait, and within the numbers
    const auto longest = cause == Setback::Cause::HookLater ? longestHookWait : longestWait;
    return std::min(shortestWait * (1 << doublings), longest);
}

Result<Outcomes> Outcomes::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonArray setbacks = reader.array("setbacks");
    TRY(reader.result());
    Outcomes outcomes;
    for (qsizetype i = 0; i < setbacks.size(); ++i) {
        const Setback setback = TRY(readSetback(setbacks[i].toObject(), u"setbacks[%1]"_s.arg(i)));
        outcomes.m_setbacks.append(setback);
    }
    return outcomes;
}

QJsonObject Outcomes::toJson() const
{
    QJsonArray setbacks;
    for (const Setback &setback : m_setbacks)
        setbacks.append(writtenSetback(setback));
    return {{u"setbacks"_s, setbacks}};
}

std::optional<Setback> Outcomes::find(const Content &content, Setback::Stage stage) const
{
    const auto found = std::ranges::find_if(
        m_setbacks, [&](const Setback &setback) { return setback.content == content && setback.stage == stage; });
    return found == m_setbacks.end() ? std::nullopt : std::optional(*found);
}

bool Outcomes::hasName(const QString &name) const
{
    return std::ranges::any_of(m_setbacks, [&name](const Setback &setback) { return setback.content.name == name; });
}

Setback Outcomes::record(const Content &content, Setback::Stage stage, Setback::Cause cause, const QString &reason,
                         const QDateTime &now)
{
    Setback setback = find(content, stage).value_or(Setback{content, stage, cause, 0, 0, {}, {}, {}});
    ++setback.count;
    setback.hookLaters = cause == Setback::Cause::HookLater ? setback.hookLaters + 1 : 0;
    setback.cause = setback.hookLaters >= hookLatersInADay ? Setback::Cause::HookNo : cause;
    setback.reason = reason;
    setback.at = Timestamp(now);
    const int inARow = cause == Setback::Cause::HookLater ? setback.hookLaters : setback.count;
    setback.nextTry = Timestamp(now.addSecs(waitAfter(stage, cause, inARow).count()));
    m_setbacks.removeIf([&](const Setback &known) { return known.content == content && known.stage == stage; });
    m_setbacks.append(setback);
    return setback;
}

void Outcomes::forget(const QString &name)
{
    m_setbacks.removeIf([&name](const Setback &setback) { return setback.content.name == name; });
}

void Outcomes::endWaits(const QDateTime &now)
{
    for (Setback &setback : m_setbacks)
        setback.nextTry = Timestamp(now);
}

} // namespace nymvisor
