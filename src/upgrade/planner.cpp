#include "upgrade/planner.h"

#include "release/version.h"
#include "upgrade/begintime.h"
#include "upgrade/splay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 pauseForOthers = 60; // seconds: when their download ends well, the folder's watch tells

Error because(const char *reason, const QStringList &values = {})
{
    return {ExitStatus::TryLater, reason, values};
}

/// Goes through the plan once and collects the decision.
class Planner
{
public:
    explicit Planner(const PlannerInput &input) : m_input(input) {}

    Decision decide()
    {
        for (const UpgradeInfo &upgrade : candidates(m_input))
            consider(upgrade);
        return m_decision;
    }

private:
    void consider(const UpgradeInfo &upgrade)
    {
        if (isSuperseded(upgrade)) {
            if (isWantedByAnother(upgrade))
                wait(upgrade, Waiting::Why::NotNewer,
                     because("it is not newer than what runs here; another instance may do it"));
            else if (isDue(upgrade))
                m_decision.superseded += upgrade.name;
            else
                wait(upgrade, Waiting::Why::NotNewer, because("it is not newer than what runs"), dueTime(upgrade));
            return;
        }
        const Content content = m_input.contentOf(upgrade);
        const auto setback = m_input.outcomes.find(content, Setback::Stage::Upgrade);
        const auto standing = m_input.upstream.standingOf(upgrade);
        if (standing == UpstreamRecord::Standing::Withdrawn && isToLeave(upgrade, setback)) {
            m_decision.withdrawn += upgrade.name;
            wait(upgrade, Waiting::Why::Withdrawn, because("upstream has withdrawn it"));
            return;
        }
        if (setback && setback->isFinal()) {
            m_decision.waiting += Waiting::forOperator(upgrade.name, *setback);
            return;
        }
        if (standing != UpstreamRecord::Standing::Announced) {
            m_decision.wanted += upgrade; // what is under way goes on
            wait(upgrade, Waiting::Why::Withdrawn,
                 because("upstream did not announce it any more when it was last asked: its next answer tells"));
            return;
        }
        if (isUnmeantDowngrade(upgrade)) {
            wait(upgrade, Waiting::Why::NotNewer,
                 because("it is lower than %1, which runs: 'nymvisor add-upgrade --force --allow-downgrade' if it is "
                         "meant, 'nymvisor cancel %2' if not",
                         {m_input.currentVersion, upgrade.name}));
            return;
        }
        if (!isTrusted(m_input, upgrade)) {
            wait(upgrade, Waiting::Why::NotSigned,
                 because("too few of the pinned keys have signed it (signature_threshold is %1): upstream has to "
                         "announce it again, signed",
                         {QString::number(m_input.signatureThreshold)}));
            return;
        }
        const Staging staging = m_input.stagingOf(upgrade);
        if (staging != Staging::Staged) {
            considerStaging(upgrade, staging, m_input.outcomes.find(content, Setback::Stage::Staging));
            return;
        }
        considerUpgrading(upgrade, setback);
    }

    QDateTime dueTime(const UpgradeInfo &upgrade) const { return nymvisor::dueTime(m_input, upgrade); }
    /// Whether the hold that is in force now still is then: one that ends before an upgrade is due holds nothing up.
    bool isHeldAt(const QDateTime &moment, const UpgradeInfo &upgrade) const
    {
        const bool isMeantForNow = upgrade.isForNow && upgrade.origin == Origin::Operator;
        const auto &hold = m_input.hold;
        return hold && !isMeantForNow && (!hold->until || hold->until->moment() > moment);
    }

    /// What is pending is not refused for good, however long it has to wait.
    bool isBehindRollback(const UpgradeInfo &upgrade) const
    {
        if (!m_input.rollback || m_input.rollback->name == upgrade.name)
            return false;
        const auto setback = m_input.outcomes.find(m_input.contentOf(*m_input.rollback), Setback::Stage::Upgrade);
        return !setback || !setback->isFinal();
    }

    bool isDue(const UpgradeInfo &upgrade) const { return dueTime(upgrade) <= m_input.now; }

    /// What the operator put into the plan is meant, whatever its version.
    bool isSuperseded(const UpgradeInfo &upgrade) const
    {
        if (upgrade.name == m_input.currentName)
            return true;
        if (upgrade.origin == Origin::Operator)
            return false;
        const auto order = compareVersions(upgrade.version, m_input.currentVersion);
        return std::is_eq(order) || (std::is_lt(order) && !m_input.mayDowngrade);
    }

    /// It was none when the operator planned it: another version runs since.
    bool isUnmeantDowngrade(const UpgradeInfo &upgrade) const
    {
        return upgrade.origin == Origin::Operator && !upgrade.isDowngradeMeant && !m_input.mayDowngrade &&
               std::is_lt(compareVersions(upgrade.version, m_input.currentVersion));
    }

    /// What has left the queue with another instance, or is wanted by one, is only noted as withdrawn.
    bool isToLeave(const UpgradeInfo &upgrade, const std::optional<Setback> &setback) const
    {
        const bool isNoted = setback && setback->isFinal();
        return !isNoted || (m_input.plan.find(upgrade.name) && !isWantedByAnother(upgrade));
    }

    bool isWantedByAnother(const UpgradeInfo &upgrade) const
    {
        return m_input.isWantedByAnother && m_input.isWantedByAnother(m_input.contentOf(upgrade));
    }

    void considerStaging(const UpgradeInfo &upgrade, Staging staging, const std::optional<Setback> &setback)
    {
        if (staging == Staging::Elsewhere)
            wait(upgrade, Waiting::Why::Elsewhere, because("another instance is downloading it"),
                 m_input.now.addSecs(pauseForOthers));
        else if (staging == Staging::Missing && setback && setback->isFinal())
            m_decision.waiting += Waiting::forOperator(upgrade.name, *setback);
        else if (staging == Staging::Missing && !m_input.mayDownload)
            wait(upgrade, Waiting::Why::DownloadsOff,
                 because("its binary is not there, and downloads are switched off: put it there with 'nymvisor "
                         "add-upgrade BINARY --upgrade-name %1 --add-binary'",
                         {upgrade.name}));
        else if (staging == Staging::Missing && !upgrade.sourceForThisPlatform())
            wait(upgrade, Waiting::Why::NoBinary, noBinary(upgrade));
        else if (const auto ripe = ripeTime(m_input, upgrade); ripe && *ripe > m_input.now)
            wait(upgrade, Waiting::Why::TooYoung, tooYoung(), ripe);
        else
            takeForStaging(upgrade, staging, setback);
    }

    void takeForStaging(const UpgradeInfo &upgrade, Staging staging, const std::optional<Setback> &setback)
    {
        m_decision.wanted += upgrade;
        if (setback && !setback->isFinal() && setback->isHolding(m_input.now))
            wait(upgrade, Waiting::Why::NotStaged, because("%1", {setback->reason}), setback->nextTry.moment());
        else
            takeFirst(staging == Staging::Missing ? m_decision.toDownload : m_decision.toVerify, upgrade);
    }

    Error tooYoung() const
    {
        return because("it has to be known here for %1 first (minimum_release_age)",
                       {formatDuration(m_input.minimumAge)});
    }

    static Error noBinary(const UpgradeInfo &upgrade)
    {
        if (upgrade.origin != Origin::Operator)
            return because("it names no binary for %1", {thisPlatform()});
        return because("its binary is gone: put it there again with 'nymvisor add-upgrade BINARY --upgrade-name %1 "
                       "--add-binary'",
                       {upgrade.name});
    }

    void considerUpgrading(const UpgradeInfo &upgrade, const std::optional<Setback> &setback)
    {
        const QDateTime due = dueTime(upgrade);
        const QDateTime begin = beginTime(m_input, upgrade);
        if (isHeldAt(std::max(due, m_input.now), upgrade))
            wait(upgrade, Waiting::Why::Held, because("the operator holds upgrades; 'nymvisor unhold' lets it begin"),
                 m_input.hold->until ? std::optional(m_input.hold->until->moment()) : std::nullopt);
        else if (due > m_input.now && isTooYoung(upgrade))
            wait(upgrade, Waiting::Why::TooYoung, tooYoung(), due);
        else if (due > m_input.now)
            wait(upgrade, Waiting::Why::NotDue, because("it is due then"), due);
        else if (isBehindRollback(upgrade))
            wait(upgrade, Waiting::Why::Behind,
                 because("the operator wants %1 back: that comes first; 'nymvisor cancel %1' calls it off",
                         {m_input.rollback->name}));
        else if (setback && setback->isHolding(m_input.now))
            wait(upgrade, Waiting::Why::CalledOff, because("%1", {setback->reason}), setback->nextTry.moment());
        else if (begin > m_input.now)
            wait(upgrade, Waiting::Why::OutOfWindow, because("upgrades begin only in the upgrade_window"), begin);
        else
            takeFirst(m_decision.toUpgrade, upgrade);
    }

    bool isTooYoung(const UpgradeInfo &upgrade) const
    {
        const auto ripe = ripeTime(m_input, upgrade);
        return ripe && *ripe > m_input.now && *ripe > upgrade.upgradeTime.moment();
    }

    void takeFirst(std::optional<UpgradeInfo> &place, const UpgradeInfo &upgrade)
    {
        if (place)
            wait(upgrade, Waiting::Why::Behind, because("%1 comes first", {place->name}));
        else
            place = upgrade;
    }

    void wait(const UpgradeInfo &upgrade, Waiting::Why why, const Error &reason,
              const std::optional<QDateTime> &until = {})
    {
        m_decision.waiting += Waiting{upgrade.name, why, until, reason};
        if (until && (!m_decision.lookAgainAt || *until < *m_decision.lookAgainAt))
            m_decision.lookAgainAt = until;
    }

    const PlannerInput &m_input;
    Decision m_decision;
};

} // namespace

bool Decision::wantsBinaryOf(const UpgradeInfo &upgrade) const
{
    const auto identity = [](const UpgradeInfo &info) {
        const DownloadSource *source = info.sourceForThisPlatform();
        return source ? source->identity() : QString();
    };
    return std::ranges::any_of(wanted, [&](const UpgradeInfo &known) {
        return known.name == upgrade.name && known.version == upgrade.version && identity(known) == identity(upgrade);
    });
}

PlannerInput PlannerInput::by(const Settings &settings, const VersionInfo &version, const QByteArray &host)
{
    PlannerInput input;
    input.currentName = version.name();
    input.currentVersion = version.version();
    input.mayDownload = settings.allowBinariesDownload;
    input.mayDowngrade = settings.allowDowngrade;
    input.pinnedKeys = settings.upstreamPublicKeys.simplified().split(u' ', Qt::SkipEmptyParts);
    input.signatureThreshold = settings.signatureThreshold;
    input.minimumAge = settings.minimumReleaseAge;
    input.window = UpgradeWindow::parse(settings.upgradeWindow).value_or({}); // checked when it was read
    input.splayOf = [span = settings.upgradeSplay, id = settings.id, host](const UpgradeInfo &upgrade,
                                                                           Duration longest) {
        return nymvisor::splayOf(std::min(span, longest), host, id, upgrade.name);
    };
    return input;
}

QList<UpgradeInfo> candidates(const PlannerInput &input)
{
    UpgradePlan all = input.plan;
    const UpgradeInfo &current = all.current();
    const bool isOthers = !current.name.isEmpty() && current.name != input.currentName;
    const bool isAhead =
        isOthers && !all.find(current.name) && std::is_gt(compareVersions(current.version, input.currentVersion));
    if (isAhead)
        all.insert(current);
    if (!input.rollback)
        return all.queue();
    all.remove(input.rollback->name);
    return QList<UpgradeInfo>{*input.rollback} + all.queue();
}

bool isTrusted(const PlannerInput &input, const UpgradeInfo &upgrade)
{
    return input.pinnedKeys.isEmpty() || upgrade.origin == Origin::Operator ||
           input.upstream.isSigned(digestOf(upgrade), input.pinnedKeys, input.signatureThreshold);
}

Decision decideNext(const PlannerInput &input)
{
    return Planner(input).decide();
}

} // namespace nymvisor
