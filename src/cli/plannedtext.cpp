#include "cli/plannedtext.h"

#include "cli/momenttext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct Planned
{
    Q_DECLARE_TR_FUNCTIONS(Planned)
};

struct NextText
{
    PlannedUpgrade::Next next;
    QLatin1StringView name; // in JSON
    const char *running;    // for people, while `run` runs
    const char *stopped;    // and while it does not
};
constexpr std::array nextTexts{
    NextText{PlannedUpgrade::Next::Wait, "wait"_L1, QT_TRANSLATE_NOOP("Planned", "it waits"),
             QT_TRANSLATE_NOOP("Planned", "it waits")},
    NextText{PlannedUpgrade::Next::Download, "download"_L1,
             QT_TRANSLATE_NOOP("Planned", "its binary is downloaded now"),
             QT_TRANSLATE_NOOP("Planned", "its binary is downloaded when 'nymvisor run' is started")},
    NextText{PlannedUpgrade::Next::Verify, "verify"_L1, QT_TRANSLATE_NOOP("Planned", "its binary is verified now"),
             QT_TRANSLATE_NOOP("Planned", "its binary is verified when 'nymvisor run' is started")},
    NextText{PlannedUpgrade::Next::Upgrade, "upgrade"_L1, QT_TRANSLATE_NOOP("Planned", "it begins now"),
             QT_TRANSLATE_NOOP("Planned", "it begins when 'nymvisor run' is started")},
    NextText{PlannedUpgrade::Next::Drop, "drop"_L1,
             QT_TRANSLATE_NOOP("Planned", "it is not newer than what runs, and is dropped"),
             QT_TRANSLATE_NOOP("Planned", "it is not newer than what runs, and is dropped")},
    NextText{PlannedUpgrade::Next::UnderWay, "under way"_L1, QT_TRANSLATE_NOOP("Planned", "it is under way"),
             QT_TRANSLATE_NOOP("Planned", "it is under way, and gone on with when 'nymvisor run' is started")},
};

struct StagingText
{
    Staging staging;
    QLatin1StringView name; // in JSON
    const char *text;
};
constexpr std::array stagingTexts{
    StagingText{Staging::Missing, "missing"_L1, QT_TRANSLATE_NOOP("Planned", "its binary is not there yet")},
    StagingText{Staging::Elsewhere, "downloading"_L1, QT_TRANSLATE_NOOP("Planned", "its binary is being downloaded")},
    StagingText{Staging::Unverified, "unverified"_L1,
                QT_TRANSLATE_NOOP("Planned", "its binary is there, and yet to be verified")},
    StagingText{Staging::Staged, "staged"_L1, QT_TRANSLATE_NOOP("Planned", "its binary is in place")},
};

const NextText &textsOf(PlannedUpgrade::Next next)
{
    return *std::ranges::find(nextTexts, next, &NextText::next);
}

const StagingText &textsOf(Staging staging)
{
    return *std::ranges::find(stagingTexts, staging, &StagingText::staging);
}

QString nextText(const PlannedUpgrade &planned, const InstanceView &view)
{
    const bool isTakenBack = planned.next == PlannedUpgrade::Next::UnderWay && !view.journal->isForward();
    if (isTakenBack)
        return Planned::tr("it is being taken back");
    if (!planned.waiting) {
        const NextText &texts = textsOf(planned.next);
        return Planned::tr(view.isRunning ? texts.running : texts.stopped);
    }
    const QString reason = planned.waiting->reason.translatedMessage();
    if (!planned.waiting->until)
        return Planned::tr("it waits: %1").arg(reason);
    return Planned::tr("it waits until %1: %2").arg(momentText(*planned.waiting->until, view.now), reason);
}

TextPage::Mood moodOf(const PlannedUpgrade &planned)
{
    using enum Waiting::Why;
    if (!planned.waiting)
        return TextPage::Mood::Good;
    const Waiting::Why why = planned.waiting->why;
    const bool isInOrder =
        why == NotDue || why == TooYoung || why == OutOfWindow || why == Behind || why == Elsewhere || why == NotNewer;
    return isInOrder ? TextPage::Mood::Plain : TextPage::Mood::Bad;
}

QJsonObject jsonOf(const PlannedUpgrade &planned)
{
    const UpgradeInfo &info = planned.info;
    const auto &waiting = planned.waiting;
    return {{u"name"_s, info.name},
            {u"version"_s, info.version},
            {u"due"_s, Timestamp(planned.due).text()},
            {u"manual"_s, info.isManual},
            {u"origin"_s, info.origin == Origin::Operator ? u"operator"_s : u"upstream"_s},
            {u"binary"_s, QString(textsOf(planned.staging).name)},
            {u"next"_s, QString(textsOf(planned.next).name)},
            {u"why"_s, waiting ? QJsonValue(waiting->name()) : QJsonValue()},
            {u"until"_s, waiting && waiting->until ? QJsonValue(Timestamp(*waiting->until).text()) : QJsonValue()},
            {u"reason"_s, waiting ? QJsonValue(waiting->reason.message()) : QJsonValue()}};
}

void addPlanned(TextPage &page, const PlannedUpgrade &planned, const InstanceView &view)
{
    const UpgradeInfo &info = planned.info;
    const QString name = u"%1 (%2)"_s.arg(info.name, info.version);
    page.add(Planned::tr("planned"),
             info.origin == Origin::Operator ? Planned::tr("%1, by the operator").arg(name) : name);
    const QString due = Planned::tr("due %1").arg(momentText(planned.due, view.now));
    const bool isSaidBelow =
        planned.next == PlannedUpgrade::Next::Verify || planned.next == PlannedUpgrade::Next::Download;
    page.add({}, isSaidBelow ? due : u"%1; %2"_s.arg(due, Planned::tr(textsOf(planned.staging).text)));
    if (info.isManual)
        page.add({}, Planned::tr("manual: nymvisor ends after the switch, and its next start goes on"));
    page.add({}, nextText(planned, view), moodOf(planned));
    addRequests(page, info.name, view);
}

/// Empty: it is being obeyed.
QString textOf(const OperatorRequest &request, const InstanceView &view)
{
    const bool isCancel = request.kind == OperatorRequest::Kind::Cancel;
    if (!view.isRunning)
        return isCancel ? Planned::tr("the operator cancels it: that is done when 'nymvisor run' is started")
                        : Planned::tr("what went wrong is forgotten when 'nymvisor run' is started");
    const bool isHeeded = isCancel && view.openUpgrade(request.upgrade);
    if (!view.journal || isHeeded)
        return {};
    return isCancel ? Planned::tr("the operator cancels it: that is done when the upgrade that is under way has ended")
                    : Planned::tr("what went wrong is forgotten when the upgrade that is under way has ended");
}

bool isPlanned(const QString &upgrade, const InstanceView &view)
{
    return std::ranges::any_of(view.planned,
                               [&upgrade](const PlannedUpgrade &planned) { return planned.info.name == upgrade; });
}

/// Of what stands nowhere else: what failed is not planned until that is forgotten.
void addOtherRequests(TextPage &page, const InstanceView &view)
{
    for (const OperatorRequest &request : view.requests) {
        const QString text = textOf(request, view);
        if (!text.isEmpty() && !view.openUpgrade(request.upgrade) && !isPlanned(request.upgrade, view))
            page.add(Planned::tr("asked"), request.upgrade + ": "_L1 + text, TextPage::Mood::Bad);
    }
}

} // namespace

void addRequests(TextPage &page, const QString &upgrade, const InstanceView &view)
{
    for (const OperatorRequest &request : view.requests) {
        const QString text = request.upgrade == upgrade ? textOf(request, view) : QString();
        if (!text.isEmpty())
            page.add({}, text, TextPage::Mood::Bad);
    }
}

void addVersionInPlace(TextPage &page, const InstanceView &view)
{
    if (!view.version)
        return;
    const QString version = u"%1 (%2)"_s.arg(view.version->name(), view.version->version());
    const bool isAtRest = view.journal && view.journal->isAtRest();
    page.add(isAtRest ? Planned::tr("in place") : Planned::tr("runs"),
             isAtRest ? Planned::tr("%1, not started yet").arg(version) : version);
}

void addQueue(TextPage &page, const InstanceView &view, qsizetype mostWaiting)
{
    qsizetype waiting = 0;
    for (const PlannedUpgrade &planned : view.planned) {
        const bool onlyWaits = planned.next == PlannedUpgrade::Next::Wait;
        waiting += onlyWaits ? 1 : 0;
        if (!onlyWaits || waiting <= mostWaiting)
            addPlanned(page, planned, view);
    }
    if (waiting > mostWaiting)
        page.add({}, Planned::tr("and %1 more: 'nymvisor plan' lists them").arg(waiting - mostWaiting));
    if (view.planned.isEmpty())
        page.add(Planned::tr("planned"), Planned::tr("nothing"));
    addOtherRequests(page, view);
}

QJsonArray plannedJson(const InstanceView &view)
{
    QJsonArray queue;
    for (const PlannedUpgrade &planned : view.planned)
        queue.append(jsonOf(planned));
    return queue;
}

QJsonArray requestsJson(const InstanceView &view)
{
    QJsonArray requests;
    for (const OperatorRequest &request : view.requests) {
        const bool isCancel = request.kind == OperatorRequest::Kind::Cancel;
        requests.append(QJsonObject{{u"kind"_s, isCancel ? u"cancel"_s : u"retry"_s}, {u"upgrade"_s, request.upgrade}});
    }
    return requests;
}

QJsonValue holdJson(const InstanceView &view)
{
    if (!view.hold)
        return {};
    const auto &until = view.hold->until;
    const QString since = view.hold->since.text();
    return QJsonObject{{u"since"_s, since.isEmpty() ? QJsonValue() : QJsonValue(since)},
                       {u"until"_s, until ? QJsonValue(until->text()) : QJsonValue()}};
}

QJsonValue versionJson(const InstanceView &view)
{
    if (!view.version)
        return {};
    return QJsonObject{{u"name"_s, view.version->name()},
                       {u"version"_s, view.version->version()},
                       {u"lastGood"_s, view.lastGood.isEmpty() ? QJsonValue() : QJsonValue(view.lastGood)}};
}

} // namespace nymvisor
