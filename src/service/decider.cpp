#include "service/decider.h"

#include "core/log.h"
#include "release/hold.h"
#include "release/statefile.h"
#include "upgrade/begintime.h"
#include "upgrade/instances.h"
#include "upgrade/splay.h"
#include "upgrade/versions.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Decider::Decider(const UpgradeContext &context, const Stager &stager) : m_context(context), m_stager(stager)
{
}

void Decider::learnHost()
{
    const auto host = hostIdentity(m_context.paths.splaySeed());
    if (host)
        m_host = *host;
    else
        log::warning("plan", host.error().message());
}

std::optional<Decider::Decided> Decider::decide(const VersionInfo &version)
{
    const auto plan = this->plan();
    if (!plan)
        return {};
    const Versions versions(m_context.paths, m_context.state.binaries());
    PlannerInput input = PlannerInput::by(m_context.settings, version, m_host);
    input.plan = *plan;
    input.upstream = m_context.state.upstream();
    input.outcomes = m_context.state.outcomes();
    input.now = m_context.clock.now();
    const auto rollback = rollbackToDo(m_context.paths, version.name(), input.now);
    if (rollback)
        input.rollback = rollback->asEntry();
    keepSeen(input);
    input.hold = holdInForce(m_context.paths.hold(), input.now);
    input.stagingOf = [this](const UpgradeInfo &upgrade) { return m_stager.stagingOf(upgrade); };
    input.contentOf = [&versions](const UpgradeInfo &upgrade) { return versions.contentOf(upgrade); };
    input.isWantedByAnother = [this](const Content &content) {
        return Instances::besides(m_context.paths).isWantedByAnother(content);
    };
    const Decision decision = decideNext(input);
    logWaiting(decision.waiting);
    return Decided{decision, *plan, rollback};
}

std::optional<UpgradePlan> Decider::plan()
{
    const auto plan = readState<UpgradePlan>(m_context.paths.plan());
    const QString error = plan ? QString() : plan.error().message();
    if (error != std::exchange(m_lastPlanError, error) && !plan)
        log::error("plan", error,
                   {{"remedy", u"mend it; at its next start nymvisor puts it aside and makes a new one"_s}});
    return plan ? *plan : std::nullopt;
}

void Decider::keepSeen(PlannerInput &input)
{
    if (!noteSeen(input))
        return;
    if (const auto kept = m_context.state.putUpstream(input.upstream); !kept)
        log::warning("upstream", kept.error().message());
}

void Decider::logWaiting(const QList<Waiting> &waiting)
{
    for (const Waiting &entry : waiting) {
        if (!m_lastWaiting.contains(entry))
            log::info("plan", u"waiting"_s, {{"upgrade", entry.upgrade}, {"reason", entry.text()}});
    }
    m_lastWaiting = waiting;
}

} // namespace nymvisor
