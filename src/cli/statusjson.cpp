#include "cli/statusreport.h"

#include "cli/openupgradetext.h"
#include "cli/pasttext.h"
#include "cli/plannedtext.h"
#include "cli/reportcommand.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QJsonValue timeJson(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->text()) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject daemonJson(const InstanceView &view)
{
    const QString state = view.live ? view.live->daemon : view.isDaemonThere ? u"up"_s : u"down"_s;
    const RunStatus live = view.live.value_or(RunStatus());
    return {{u"state"_s, state},
            {u"pid"_s, live.daemonPid > 0 ? QJsonValue(live.daemonPid) : QJsonValue()},
            {u"since"_s, timeJson(live.daemonSince)},
            {u"lastEnd"_s, textJson(live.daemonEnd)},
            {u"failedStarts"_s, live.failedStarts},
            {u"restarts"_s, live.daemonRestarts}};
}

QJsonValue upgradeJson(const InstanceView &view)
{
    if (!view.journal)
        return {};
    const Journal &journal = *view.journal;
    const RunStatus live = view.live.value_or(RunStatus());
    const auto probation = probationOf(view);
    return QJsonObject{{u"name"_s, journal.upgradeName()},
                       {u"from"_s, journal.from.version()},
                       {u"to"_s, journal.upgrade.version},
                       {u"transactionId"_s, journal.transactionId},
                       {u"step"_s, journal.step.row},
                       {u"direction"_s, journal.isForward() ? u"forward"_s : u"back"_s},
                       {u"since"_s, timeJson(live.stepSince)},
                       {u"probationMs"_s, probation ? QJsonValue(qint64(probation->count())) : QJsonValue()},
                       {u"reason"_s, journal.step.reason ? QJsonValue(journal.step.reason->message()) : QJsonValue()},
                       {u"error"_s, textJson(live.stepError)},
                       {u"nextTry"_s, timeJson(live.stepRetryAt)}};
}

QJsonArray activitiesJson(const InstanceView &view)
{
    QJsonArray activities;
    for (const RunStatus::Activity &activity : view.live.value_or(RunStatus()).activities)
        activities.append(QJsonObject{{u"kind"_s, activity.kind},
                                      {u"upgrade"_s, textJson(activity.upgrade)},
                                      {u"done"_s, activity.done},
                                      {u"total"_s, activity.total > 0 ? QJsonValue(activity.total) : QJsonValue()}});
    return activities;
}

QJsonObject nymvisorJson(const InstanceView &view)
{
    return {{u"running"_s, view.isRunning},
            {u"pid"_s, view.pid > 0 ? QJsonValue(view.pid) : QJsonValue()},
            {u"since"_s, view.live ? QJsonValue(view.live->startedAt.text()) : QJsonValue()}};
}

QJsonValue upstreamJson(const InstanceView &view)
{
    if (!view.live)
        return {};
    return QJsonObject{{u"askedAt"_s, timeJson(view.live->askedAt)},
                       {u"asksAt"_s, timeJson(view.live->asksAt)},
                       {u"error"_s, textJson(view.live->upstreamError)},
                       {u"trustedComments"_s, QJsonArray::fromStringList(view.upstream.trustedComments)}};
}

QJsonValue backupJson(const InstanceView &view)
{
    if (!view.lastBackup)
        return {};
    return QJsonObject{{u"path"_s, view.lastBackup->path},
                       {u"size"_s, view.lastBackup->size},
                       {u"at"_s, Timestamp(view.lastBackup->at).text()}};
}

} // namespace

QJsonObject statusJson(const InstanceView &view)
{
    QJsonObject json = reportJson(view);
    json[u"instance"_s] = QJsonObject{{u"id"_s, view.id}, {u"daemon"_s, view.daemonName}, {u"home"_s, view.home}};
    json[u"nymvisor"_s] = nymvisorJson(view);
    json[u"daemon"_s] = daemonJson(view);
    json[u"current"_s] = versionJson(view);
    json[u"upstream"_s] = upstreamJson(view);
    json[u"hold"_s] = holdJson(view);
    json[u"upgrade"_s] = upgradeJson(view);
    json[u"activities"_s] = activitiesJson(view);
    json[u"queue"_s] = plannedJson(view);
    json[u"requests"_s] = requestsJson(view);
    json[u"backup"_s] = backupJson(view);
    const auto last = lastEnded(view);
    json[u"last"_s] = last ? QJsonValue(pastJson(*last)) : QJsonValue();
    return json;
}

} // namespace nymvisor
