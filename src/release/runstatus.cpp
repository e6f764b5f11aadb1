#include "release/runstatus.h"

#include "core/jsonreader.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<RunStatus::Activity> readActivity(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    const RunStatus::Activity activity{reader.text("kind"), reader.optionalText("upgrade"), reader.integer("done"),
                                       reader.integer("total")};
    TRY(reader.result());
    return activity;
}

QJsonObject writtenActivity(const RunStatus::Activity &activity)
{
    return {{u"kind"_s, activity.kind},
            {u"upgrade"_s, activity.upgrade},
            {u"done"_s, activity.done},
            {u"total"_s, activity.total}};
}

QJsonValue writtenTime(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->text()) : QJsonValue();
}

} // namespace

Result<RunStatus> RunStatus::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    RunStatus status;
    if (reader.integer("format") != format)
        reader.fail("format", Error(ExitStatus::BadData, "this version reads format %1", {QString::number(format)}));
    status.pid = reader.integer("pid");
    status.startedAt = reader.time("startedAt");
    status.settings = reader.object("settings");
    status.daemon = reader.text("daemon");
    status.daemonPid = reader.integer("daemonPid");
    status.daemonSince = reader.optionalTime("daemonSince");
    status.daemonEnd = reader.optionalText("daemonEnd");
    status.failedStarts = reader.integer("failedStarts");
    status.daemonRestarts = reader.integer("daemonRestarts");
    status.askedAt = reader.optionalTime("askedAt");
    status.asksAt = reader.optionalTime("asksAt");
    status.upstreamError = reader.text("upstreamError");
    status.stepSince = reader.optionalTime("stepSince");
    status.stepError = reader.text("stepError");
    status.stepRetryAt = reader.optionalTime("stepRetryAt");
    const QJsonArray activities = reader.array("activities");
    TRY(reader.result());
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const Activity activity = TRY(readActivity(activities[i].toObject(), u"activities[%1]"_s.arg(i)));
        status.activities += activity;
    }
    return status;
}

QJsonObject RunStatus::toJson() const
{
    QJsonArray written;
    for (const Activity &activity : activities)
        written.append(writtenActivity(activity));
    return {{u"format"_s, format},
            {u"pid"_s, pid},
            {u"startedAt"_s, startedAt.text()},
            {u"settings"_s, settings},
            {u"daemon"_s, daemon},
            {u"daemonPid"_s, daemonPid},
            {u"daemonSince"_s, writtenTime(daemonSince)},
            {u"daemonEnd"_s, daemonEnd},
            {u"failedStarts"_s, failedStarts},
            {u"daemonRestarts"_s, daemonRestarts},
            {u"askedAt"_s, writtenTime(askedAt)},
            {u"asksAt"_s, writtenTime(asksAt)},
            {u"upstreamError"_s, upstreamError},
            {u"stepSince"_s, writtenTime(stepSince)},
            {u"stepError"_s, stepError},
            {u"stepRetryAt"_s, writtenTime(stepRetryAt)},
            {u"activities"_s, written}};
}

} // namespace nymvisor
