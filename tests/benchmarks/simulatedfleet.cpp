#include "benchmarks/simulatedfleet.h"

#include "config/settingstable.h"
#include "service/upstreampoller.h"
#include "upgrade/begintime.h"
#include "upgrade/samples.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace nymvisor::benchmarks {

namespace {

const QDateTime origin = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);

QDateTime momentAt(double seconds)
{
    return origin.addMSecs(static_cast<qint64>(seconds * 1000));
}

double secondsTo(const QDateTime &moment)
{
    return static_cast<double>(origin.msecsTo(moment)) / 1000;
}

class SimulatedInstance
{
public:
    SimulatedInstance(const FleetPlan &plan, const UpgradeInfo &release, const PlannerInput &input)
        : m_plan(plan), m_release(release), m_input(input)
    {
    }

    /// Asks, and decides at each answer and when it is to look again; when it began the upgrade, or -1.
    double live(double start, std::mt19937_64 &random, std::vector<double> &polls)
    {
        std::uniform_real_distribution<double> chance(0, 1);
        const auto until = static_cast<double>(m_plan.until.count());
        double upgraded = -1;
        bool isFirst = true;
        for (double now = start; now < until;) {
            polls.push_back(now);
            const auto delay =
                nextPollDelay(std::chrono::hours(1), 0, chance(random), {}, std::exchange(isFirst, false));
            const double next = now + static_cast<double>(delay.count()) / 1000;
            if (upgraded < 0 && now >= static_cast<double>(m_plan.releasedAfter.count()))
                upgraded = decideUntil(now, std::min(next, until));
            now = next;
        }
        return upgraded;
    }

private:
    double decideUntil(double now, double end)
    {
        m_input.plan.insert(m_release);
        while (now < end) {
            m_input.now = momentAt(now);
            (void)noteSeen(m_input);
            const Decision decision = decideNext(m_input);
            if (decision.toUpgrade)
                return now;
            if (!decision.lookAgainAt)
                return -1;
            now = secondsTo(*decision.lookAgainAt);
        }
        return -1;
    }

    const FleetPlan &m_plan;
    const UpgradeInfo &m_release;
    PlannerInput m_input;
};

PlannerInput inputOf(const FleetPlan &plan, const QByteArray &host)
{
    Settings settings = defaultSettings();
    settings.id = u"nym-node-default"_s;
    settings.upgradeSplay = plan.splay;
    PlannerInput input = PlannerInput::by(
        settings, VersionInfo(u"genesis"_s, samples::buildInfo(u"1.0.0"_s, u"nym-node"_s), origin), host);
    input.stagingOf = [](const UpgradeInfo &) { return Staging::Staged; };
    input.contentOf = [](const UpgradeInfo &upgrade) { return Content{upgrade.name, upgrade.version, {}}; };
    return input;
}

} // namespace

FleetHistory simulate(const FleetPlan &plan)
{
    std::mt19937_64 random(plan.seed);
    std::uniform_real_distribution<double> start(0, static_cast<double>(plan.startedOver.count()));
    const auto due = static_cast<double>((plan.releasedAfter + plan.dueAfter).count());
    const UpgradeInfo release = samples::release(u"v1.1"_s, u"1.1.0"_s, Timestamp(momentAt(due)).text());
    FleetHistory history;
    for (int i = 0; i < plan.instances; ++i) {
        const QByteArray host = QByteArray::number(random(), 16) + QByteArray::number(random(), 16);
        SimulatedInstance instance(plan, release, inputOf(plan, host));
        history.upgrades.push_back(instance.live(start(random), random, history.polls));
    }
    return history;
}

qint64 busiest(const std::vector<double> &moments, double begin, double end, double window)
{
    std::vector<qint64> counts(static_cast<size_t>(std::max((end - begin) / window, 1.0)));
    for (const double moment : moments) {
        const auto place = static_cast<size_t>((moment - begin) / window);
        if (moment >= begin && place < counts.size())
            ++counts[place];
    }
    return *std::ranges::max_element(counts);
}

} // namespace nymvisor::benchmarks
