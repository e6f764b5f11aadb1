#include "release/outcomes.h"

#include "core/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr int upgradesAtOnce = 3;
constexpr auto shortestWait = 60s;
constexpr std::chrono::seconds longestWait = 1h;

QString nameOf(Setback::Stage stage)
{
    return stage == Setback::Stage::Staging ? u"staging"_s : u"upgrade"_s;
}

Result<Setback> readSetback(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    Setback setback;
    setback.content = {reader.text("name"), reader.text("version"), reader.optionalText("checksum")};
    setback.stage = reader.text("stage") == "staging"_L1 ? Setback::Stage::Staging : Setback::Stage::Upgrade;
    setback.count = static_cast<int>(std::clamp<qint64>(reader.integer("count"), 1, 1'000'000));
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
            {u"stage"_s, nameOf(setback.stage)},
            {u"count"_s, setback.count},
            {u"reason"_s, setback.reason},
            {u"at"_s, setback.at.text()},
            {u"nextTry"_s, setback.nextTry.text()}};
}

} // namespace

std::chrono::seconds waitAfter(Setback::Stage stage, int count, bool isForLater)
{
    const bool startsAtOnce = stage == Setback::Stage::Upgrade && !isForLater;
    const int waits = startsAtOnce ? count - upgradesAtOnce : count;
    if (waits <= 0)
        return 0s;
    const int doublings = std::min(waits - 1, 16); // beyond the longest wait, and within the numbers
    return std::min(shortestWait * (1 << doublings), longestWait);
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

Setback Outcomes::record(const Content &content, Setback::Stage stage, const QString &reason, const QDateTime &now,
                         bool isForLater)
{
    Setback setback = find(content, stage).value_or(Setback{content, stage, 0, {}, {}, {}});
    ++setback.count;
    setback.reason = reason;
    setback.at = Timestamp(now);
    setback.nextTry = Timestamp(now.addSecs(waitAfter(stage, setback.count, isForLater).count()));
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
