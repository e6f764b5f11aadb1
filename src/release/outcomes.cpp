#include "release/outcomes.h"

#include "core/jsonreader.h"

#include <QRegularExpression>

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
constexpr std::chrono::seconds longestHookLaters = 24h;
constexpr qsizetype mostReported = 20; // kinds of reasons of one content; the oldest are forgotten

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
    CauseName{Setback::Cause::Gone, "gone"_L1},           CauseName{Setback::Cause::Failure, "failure"_L1},
    CauseName{Setback::Cause::Later, "later"_L1},         CauseName{Setback::Cause::Withdrawn, "withdrawn"_L1},
    CauseName{Setback::Cause::Cancelled, "cancelled"_L1}, CauseName{Setback::Cause::HookLater, "hook later"_L1},
    CauseName{Setback::Cause::HookNo, "hook no"_L1},      CauseName{Setback::Cause::DidNotStay, "did not stay"_L1},
};

/// A cause that a later version of nymvisor may have written is one more failure.
Setback::Cause causeNamed(const QString &name)
{
    const auto found = std::ranges::find(causeNames, name, &CauseName::name);
    return found == causeNames.end() ? Setback::Cause::Failure : found->cause;
}

/// What has passed since the last try, as far as that can be told: clocks are set, forwards and back, and nymvisor may
/// have been down. No try is further from the last than the longest wait.
std::chrono::seconds timeSince(const Timestamp &last, const QDateTime &now)
{
    return std::clamp<std::chrono::seconds>(std::chrono::seconds(last.moment().secsTo(now)), 0s, longestWait);
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
    setback.hookLaterTime = std::chrono::seconds(boundedCount(reader.optionalInteger("hookLaterSeconds", 0)));
    setback.reason = reader.optionalText("reason");
    setback.transactionId = reader.optionalText("transactionId");
    setback.reported = reader.optionalTexts("reported");
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
            {u"hookLaterSeconds"_s, static_cast<qint64>(setback.hookLaterTime.count())},
            {u"reason"_s, setback.reason},
            {u"transactionId"_s, setback.transactionId},
            {u"reported"_s, QJsonArray::fromStringList(setback.reported)},
            {u"at"_s, setback.at.text()},
            {u"nextTry"_s, setback.nextTry.text()}};
}

} // namespace

bool Setback::isHolding(const QDateTime &now) const
{
    const qint64 left = now.secsTo(nextTry.moment());
    const auto longest = longestWait + longestWait / 10; // with what chance adds
    return isFinal() || (nextTry.moment() > now && left <= longest.count());
}

Error Setback::ending() const
{
    switch (cause) {
    case Cause::HookNo:
        return Error(ExitStatus::Unavailable, "it was vetoed here: %1", {reason});
    case Cause::Cancelled:
        return Error(ExitStatus::Unavailable, "it was cancelled here: %1", {reason});
    case Cause::Withdrawn:
        return Error(ExitStatus::Unavailable, "%1", {reason});
    case Cause::DidNotStay:
        return Error(ExitStatus::Unavailable, "it has failed here: %1", {reason});
    case Cause::Gone:
    case Cause::Failure:
    case Cause::Later:
    case Cause::HookLater:
        return Error(ExitStatus::Unavailable, "it was called off here: %1", {reason});
    }
    Q_UNREACHABLE();
}

QString Setback::endName() const
{
    switch (cause) {
    case Cause::Failure:
    case Cause::Later:
    case Cause::HookLater:
    case Cause::Gone:
        return u"called off"_s;
    case Cause::HookNo:
        return u"vetoed"_s;
    case Cause::Cancelled:
        return u"cancelled"_s;
    case Cause::Withdrawn:
        return u"withdrawn"_s;
    case Cause::DidNotStay:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

bool Setback::isToBeReported() const
{
    const bool hasEndedUpgrade = stage == Stage::Upgrade || isFinal();
    return hasEndedUpgrade && !reported.contains(kindOfReason());
}

QString Setback::kindOfReason() const
{
    static const QRegularExpression wordWithADigit(u"[\\w.,-]*[0-9][\\w.,-]*"_s);
    QString kind = endName() + ": "_L1 + reason;
    return kind.remove(wordWithADigit);
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
                         const QDateTime &now, const QString &transactionId, double chance)
{
    Setback setback = find(content, stage).value_or(Setback{.content = content, .stage = stage});
    const bool isHookLater = cause == Setback::Cause::HookLater;
    const bool isOneMore = isHookLater && setback.hookLaters > 0;
    setback.hookLaterTime = isOneMore ? setback.hookLaterTime + timeSince(setback.at, now) : 0s;
    setback.hookLaters = isHookLater ? setback.hookLaters + 1 : 0;
    const bool isForADay = stage == Setback::Stage::Upgrade && setback.hookLaterTime >= longestHookLaters;
    ++setback.count;
    setback.cause = isForADay ? Setback::Cause::HookNo : cause;
    setback.reason = reason;
    setback.transactionId = transactionId;
    setback.at = Timestamp(now);
    const int inARow = isHookLater ? setback.hookLaters : setback.count;
    const std::chrono::milliseconds wait = waitAfter(stage, cause, inARow);
    const double share = stage == Setback::Stage::Staging ? 0.9 + 0.2 * chance : 1.0;
    setback.nextTry = Timestamp(now.addMSecs(static_cast<qint64>(static_cast<double>(wait.count()) * share)));
    m_setbacks.removeIf([&](const Setback &known) { return known.content == content && known.stage == stage; });
    m_setbacks.append(setback);
    return setback;
}

std::optional<Setback> Outcomes::findToReport() const
{
    const auto found = std::ranges::find_if(m_setbacks, &Setback::isToBeReported);
    return found == m_setbacks.end() ? std::nullopt : std::optional(*found);
}

void Outcomes::markReported(const Setback &setback)
{
    for (Setback &known : m_setbacks) {
        if (known.content != setback.content || known.stage != setback.stage)
            continue;
        known.reported += setback.kindOfReason();
        if (known.reported.size() > mostReported)
            known.reported.removeFirst();
    }
}

void Outcomes::forget(const QString &name)
{
    m_setbacks.removeIf([&name](const Setback &setback) { return setback.content.name == name; });
}

bool Outcomes::forgetGone(const QString &name)
{
    return m_setbacks.removeIf([&name](const Setback &setback) {
        return setback.content.name == name && setback.cause == Setback::Cause::Gone;
    }) > 0;
}

bool Outcomes::forgetWithdrawn(const QString &name, const QString &version)
{
    return m_setbacks.removeIf([&](const Setback &setback) {
        return setback.content.name == name && setback.content.version == version &&
               setback.cause == Setback::Cause::Withdrawn;
    }) > 0;
}

bool Outcomes::endWaits(const QDateTime &now)
{
    bool isAnyEnded = false;
    for (Setback &setback : m_setbacks) {
        if (setback.nextTry.moment() <= now)
            continue;
        setback.nextTry = Timestamp(now);
        isAnyEnded = true;
    }
    return isAnyEnded;
}

} // namespace nymvisor
