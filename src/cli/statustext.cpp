#include "cli/statusreport.h"

#include "cli/backuptaskcommand.h"
#include "cli/momenttext.h"
#include "cli/openupgradetext.h"
#include "cli/pasttext.h"
#include "cli/plannedtext.h"
#include "core/progressbar.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype mostWaiting = 10;

struct Status
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

// What the status file says of the daemon and of what goes on, for lupdate.
[[maybe_unused]] constexpr std::array wordsOfTheFile = {
    QT_TRANSLATE_NOOP("Status", "up"),
    QT_TRANSLATE_NOOP("Status", "down"),
    QT_TRANSLATE_NOOP("Status", "starting"),
    QT_TRANSLATE_NOOP("Status", "stopping"),
    QT_TRANSLATE_NOOP("Status", "waiting to be restarted"),
    QT_TRANSLATE_NOOP("Status", "download"),
    QT_TRANSLATE_NOOP("Status", "copy"),
    QT_TRANSLATE_NOOP("Status", "archive"),
};

using Mood = TextPage::Mood;

void addDaemon(TextPage &page, const InstanceView &view)
{
    const QString label = Status::tr("daemon");
    if (!view.live) { // all that its lock tells
        const QString there = view.isRunning ? Status::tr("up") : Status::tr("up, though no nymvisor runs");
        page.add(label, view.isDaemonThere ? there : Status::tr("down"), view.isDaemonThere ? Mood::Good : Mood::Bad);
        return;
    }
    const RunStatus &live = *view.live;
    QStringList parts{Status::tr(live.daemon.toUtf8().constData())};
    if (live.daemonSince)
        parts[0] += Status::tr(" since %1").arg(momentText(live.daemonSince->moment(), view.now));
    if (live.daemonPid > 0)
        parts += Status::tr("pid %1").arg(live.daemonPid);
    if (live.failedStarts > 0)
        parts += Status::tr("%n failed starts in a row", nullptr, static_cast<int>(live.failedStarts));
    page.add(label, parts.join(", "_L1), live.daemon == "up"_L1 ? Mood::Good : Mood::Waiting);
    if (!live.daemonEnd.isEmpty() && live.daemon != "up"_L1)
        page.add({}, Status::tr("it ended with %1").arg(live.daemonEnd), Mood::Bad);
}

void addVersion(TextPage &page, const InstanceView &view)
{
    if (!view.version)
        return;
    const QString name = view.version->name();
    const bool isAtRest = view.journal && view.journal->isAtRest();
    const QString standing = isAtRest                  ? Status::tr("it has not been started yet")
                             : view.lastGood == name   ? Status::tr("it has proved itself")
                             : view.lastGood.isEmpty() ? Status::tr("it has yet to prove itself")
                                                       : Status::tr("the last good one is %1").arg(view.lastGood);
    page.add(Status::tr("version"), u"%1 (%2), %3"_s.arg(name, view.version->version(), standing));
}

void addNymvisor(TextPage &page, const InstanceView &view)
{
    const QString label = Status::tr("nymvisor");
    if (!view.isRunning)
        page.add(label, Status::tr("it does not run: nothing is asked, downloaded or upgraded"), Mood::Bad);
    else if (view.live)
        page.add(label, Status::tr("runs since %1, pid %2")
                            .arg(momentText(view.live->startedAt.moment(), view.now))
                            .arg(view.live->pid));
    else
        page.add(label, Status::tr("runs, pid %1").arg(view.pid));
}

void addHold(TextPage &page, const InstanceView &view)
{
    if (!view.hold)
        return;
    const QString end =
        view.hold->until
            ? Status::tr("no upgrade begins until %1").arg(momentText(view.hold->until->moment(), view.now))
            : Status::tr("no upgrade begins until 'nymvisor unhold'");
    page.add(Status::tr("held"), end, Mood::Waiting);
}

void addUpstream(TextPage &page, const InstanceView &view)
{
    if (!view.live || !view.live->askedAt)
        return;
    const RunStatus &live = *view.live;
    page.add(Status::tr("upstream"), Status::tr("asked %1").arg(momentText(live.askedAt->moment(), view.now)));
    if (!live.upstreamError.isEmpty())
        page.add({}, live.upstreamError, Mood::Bad);
    for (const QString &comment : view.upstream.trustedComments)
        page.add({}, Status::tr("signed: %1").arg(comment));
    if (live.asksAt)
        page.add({}, Status::tr("again %1").arg(momentText(live.asksAt->moment(), view.now)));
}

void addActivities(TextPage &page, const InstanceView &view)
{
    if (!view.live)
        return;
    for (const RunStatus::Activity &activity : view.live->activities) {
        QString label = Status::tr(activity.kind.toUtf8().constData());
        if (!activity.upgrade.isEmpty())
            page.add(std::exchange(label, QString()), activity.upgrade);
        page.addBar(label, transferBar(activity.done, activity.total, TextPage::paragraphWidth));
    }
}

void addBackup(TextPage &page, const InstanceView &view)
{
    if (!view.lastBackup)
        return;
    page.add(Status::tr("backup"),
             u"%1, %2"_s.arg(sizeText(view.lastBackup->size), momentText(view.lastBackup->at, view.now)));
    page.add({}, view.lastBackup->path);
}

} // namespace

QString statusText(const InstanceView &view, bool isColored)
{
    TextPage page(isColored);
    page.add(Status::tr("instance"), Status::tr("%1, of %2 in %3").arg(view.id, view.daemonName, view.home));
    addDaemon(page, view);
    addVersion(page, view);
    addNymvisor(page, view);
    addUpstream(page, view);
    addOpenUpgrade(page, view);
    addHold(page, view);
    addActivities(page, view);
    addQueue(page, view, mostWaiting);
    if (const auto last = lastEnded(view))
        addPast(page, Status::tr("last"), u"%1: "_s.arg(outcomeText(*last)), *last, view);
    addBackup(page, view);
    for (const Error &trouble : view.troubles)
        page.add(Status::tr("warning"), trouble.translatedMessage(), Mood::Bad);
    return page.text();
}

} // namespace nymvisor
