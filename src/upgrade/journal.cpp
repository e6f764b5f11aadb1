#include "upgrade/journal.h"

#include "core/jsonreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QJsonObject writtenStep(const StepState &step)
{
    return {{u"row"_s, step.row},
            {u"direction"_s, step.direction == StepState::Direction::Forward ? u"forward"_s : u"back"_s},
            {u"attempts"_s, step.attempts},
            {u"askedToStop"_s, step.wasAskedToStop},
            {u"reason"_s, step.reason ? QJsonValue(step.reason->toJson()) : QJsonValue()},
            {u"turnedBackOnRequest"_s, step.turnedBackOnRequest}};
}

Result<StepState> readStep(const QJsonObject &json)
{
    JsonReader reader(json, u"step"_s);
    StepState step;
    step.row = reader.text("row");
    const QString direction = reader.text("direction");
    step.direction = direction == "back"_L1 ? StepState::Direction::Back : StepState::Direction::Forward;
    step.attempts = static_cast<int>(reader.integer("attempts"));
    step.wasAskedToStop = reader.boolean("askedToStop");
    step.turnedBackOnRequest = reader.optionalBoolean("turnedBackOnRequest", false);
    const auto reason = reader.optionalObject("reason");
    if (direction != "back"_L1 && direction != "forward"_L1)
        reader.fail("direction", Error(ExitStatus::BadData, "it is neither forward nor back"));
    TRY(reader.result());
    if (reason || step.direction == StepState::Direction::Back)
        step.reason = Error::fromJson(reason.value_or(QJsonObject()));
    return step;
}

struct AnswerName
{
    Journal::HookAnswer answer;
    QLatin1StringView name;
};
constexpr std::array answerNames{
    AnswerName{Journal::HookAnswer::None, ""_L1},
    AnswerName{Journal::HookAnswer::NotNow, "not now"_L1},
    AnswerName{Journal::HookAnswer::No, "no"_L1},
};

Journal::HookAnswer readAnswer(JsonReader &reader)
{
    const auto found = std::ranges::find(answerNames, reader.optionalText("hookAnswer"), &AnswerName::name);
    if (found != answerNames.end())
        return found->answer;
    reader.fail("hookAnswer", Error(ExitStatus::BadData, "it is neither 'not now' nor 'no'"));
    return Journal::HookAnswer::None;
}

QJsonValue writtenTime(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->text()) : QJsonValue();
}

} // namespace

bool Journal::mayBeCalledOff() const
{
    return isForward() && (step.row == "pre-upgrade"_L1 || step.row == "copy"_L1);
}

bool Journal::isAtRest() const
{
    return isForward() && step.row == "start"_L1 && restsAfterSwitch && !wasNewStarted;
}

bool Journal::mayBeTakenBack() const
{
    const bool isOnTrial = step.row == "start"_L1 || step.row == "probation"_L1;
    return isForward() && isOnTrial && wasNewStarted && !isRollback && !snapshot.isEmpty();
}

std::optional<std::chrono::milliseconds> Journal::downtime() const
{
    if (restsAfterSwitch || !stoppedAt || !startedAt)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, stoppedAt->moment().msecsTo(startedAt->moment())));
}

Result<Journal> Journal::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Journal journal;
    const qint64 writtenFormat = reader.integer("format");
    if (writtenFormat != format)
        reader.fail("format", Error(ExitStatus::BadData, "this version reads format %1", {QString::number(format)}));
    journal.transactionId = reader.text("transactionId");
    journal.toSha256 = reader.optionalText("toSha256");
    journal.settings = reader.object("settings");
    journal.snapshot = reader.optionalText("snapshot");
    journal.putAside = reader.optionalText("putAside");
    journal.hookAnswer = readAnswer(reader);
    journal.wasCancelled = reader.optionalBoolean("wasCancelled", false);
    journal.isDataBack = reader.optionalBoolean("isDataBack", false);
    journal.didOldFail = reader.optionalBoolean("didOldFail", false);
    journal.isRollback = reader.optionalBoolean("isRollback", false);
    journal.olderData = reader.optionalText("olderData");
    journal.olderAside = reader.optionalText("olderAside");
    journal.restsAfterSwitch = reader.boolean("restsAfterSwitch");
    journal.wasNewStarted = reader.boolean("wasNewStarted");
    journal.begunAt = reader.time("begunAt");
    journal.stoppedAt = reader.optionalTime("stoppedAt");
    journal.startedAt = reader.optionalTime("startedAt");
    const QJsonObject step = reader.object("step");
    const QJsonObject upgrade = reader.object("upgrade");
    const QJsonObject previous = reader.object("previous");
    const QJsonObject from = reader.object("from");
    const QJsonObject toBinary = reader.object("toBinary");
    TRY(reader.result());
    journal.step = TRY(readStep(step));
    journal.upgrade = TRY(UpgradeInfo::fromJson(upgrade, u"upgrade"_s));
    journal.previous = TRY(UpgradeInfo::fromJson(previous, u"previous"_s));
    journal.from = TRY(VersionInfo::fromJson(from));
    journal.toBinary = TRY(BuildInfo::fromJson(toBinary, u"toBinary"_s));
    return journal;
}

QJsonObject Journal::toJson() const
{
    return {{u"format"_s, format},
            {u"transactionId"_s, transactionId},
            {u"step"_s, writtenStep(step)},
            {u"upgrade"_s, upgrade.toJson()},
            {u"previous"_s, previous.toJson()},
            {u"from"_s, from.toJson()},
            {u"toBinary"_s, toBinary.toJson()},
            {u"toSha256"_s, toSha256},
            {u"settings"_s, settings},
            {u"snapshot"_s, snapshot},
            {u"putAside"_s, putAside},
            {u"hookAnswer"_s, QString(std::ranges::find(answerNames, hookAnswer, &AnswerName::answer)->name)},
            {u"wasCancelled"_s, wasCancelled},
            {u"isDataBack"_s, isDataBack},
            {u"didOldFail"_s, didOldFail},
            {u"isRollback"_s, isRollback},
            {u"olderData"_s, olderData},
            {u"olderAside"_s, olderAside},
            {u"restsAfterSwitch"_s, restsAfterSwitch},
            {u"wasNewStarted"_s, wasNewStarted},
            {u"begunAt"_s, begunAt.text()},
            {u"stoppedAt"_s, writtenTime(stoppedAt)},
            {u"startedAt"_s, writtenTime(startedAt)}};
}

} // namespace nymvisor
