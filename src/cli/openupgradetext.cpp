#include "cli/openupgradetext.h"

#include "cli/momenttext.h"
#include "cli/plannedtext.h"
#include "core/progressbar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype barWidth = 30;

using Mood = TextPage::Mood;

struct OpenUpgradeText
{
    Q_DECLARE_TR_FUNCTIONS(OpenUpgrade)
};

/// How much of its probation a new version has behind it; nothing in other steps.
std::optional<QString> probationBar(const InstanceView &view)
{
    const auto period = probationOf(view);
    if (!period || !view.live || !view.live->stepSince)
        return std::nullopt;
    const std::chrono::milliseconds done(view.live->stepSince->moment().msecsTo(view.now));
    const double share = static_cast<double>(done.count()) / static_cast<double>(period->count());
    return u"%1  %2"_s.arg(progressBar(share, barWidth),
                           OpenUpgradeText::tr("%1 of %2").arg(roughSpan(std::min(done, *period)), roughSpan(*period)));
}

/// The old version is watched once it is up again: what its step takes back is done by then.
QString stepText(const Journal &journal, const InstanceView &view)
{
    if (journal.isForward())
        return OpenUpgradeText::tr("step %1").arg(journal.step.row);
    const bool isOldBack = journal.step.row == "stop"_L1 && view.live && view.live->daemon == "up"_L1;
    return isOldBack ? OpenUpgradeText::tr("taken back: %1 runs again, and is watched").arg(journal.from.version())
                     : OpenUpgradeText::tr("taking back step %1").arg(journal.step.row);
}

} // namespace

bool isUpgradeListed(const InstanceView &view)
{
    return std::ranges::any_of(
        view.planned, [](const PlannedUpgrade &planned) { return planned.next == PlannedUpgrade::Next::UnderWay; });
}

std::optional<std::chrono::milliseconds> probationOf(const InstanceView &view)
{
    if (!view.journal || !view.journal->isForward() || view.journal->step.row != "probation"_L1)
        return std::nullopt;
    const auto period = parseDuration(view.journal->settings[u"daemon.probation_period"_s].toString());
    return period && *period > Duration::zero() ? std::optional(roundedUp(*period)) : std::nullopt;
}

void addOpenUpgrade(TextPage &page, const InstanceView &view)
{
    if (!view.journal)
        return;
    const Journal &journal = *view.journal;
    page.add(OpenUpgradeText::tr("upgrade"),
             OpenUpgradeText::tr("%1, from %2 to %3")
                 .arg(journal.upgradeName(), journal.from.version(), journal.upgrade.version),
             Mood::Waiting);
    const QString step = stepText(journal, view);
    const bool isTimed = view.live && view.live->stepSince;
    page.add(
        {}, isTimed ? OpenUpgradeText::tr("%1 since %2").arg(step, momentText(view.live->stepSince->moment(), view.now))
                    : step);
    if (const auto bar = probationBar(view))
        page.addBar({}, *bar);
    if (journal.step.reason)
        page.add({}, journal.step.reason->translatedMessage(), Mood::Bad);
    if (view.live && view.live->stepRetryAt)
        page.add({},
                 OpenUpgradeText::tr("it is tried again %1: %2")
                     .arg(momentText(view.live->stepRetryAt->moment(), view.now), view.live->stepError),
                 Mood::Bad);
    if (!isUpgradeListed(view)) // else they are told with its entry
        addRequests(page, journal.upgradeName(), view);
    if (view.isRunning)
        return;
    if (!view.isAsked(OperatorRequest::Kind::Cancel, journal.upgradeName()))
        page.add({}, OpenUpgradeText::tr("it is gone on with when 'nymvisor run' is started"), Mood::Bad);
}

} // namespace nymvisor
