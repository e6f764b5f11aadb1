#include "tasks/taskmessage.h"

#include "core/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct ToJson
{
    QJsonObject operator()(const TaskProgress &progress) const
    {
        return {{u"progress"_s, QJsonObject{{u"done"_s, progress.done}, {u"total"_s, progress.total}}}};
    }
    QJsonObject operator()(const TaskReady &) const { return {{u"ready"_s, true}}; }
    QJsonObject operator()(const TaskEnd &end) const
    {
        return end ? QJsonObject{{u"result"_s, *end}} : QJsonObject{{u"error"_s, end.error().toJson()}};
    }
};

} // namespace

QByteArray lineFor(const TaskMessage &message)
{
    return QJsonDocument(std::visit(ToJson(), message)).toJson(QJsonDocument::Compact) + '\n';
}

Result<TaskMessage> parseTaskMessage(const QByteArray &line)
{
    const QJsonObject json = TRY(parseJsonObject(line, u"a line of the worker"_s));
    if (json.contains("progress"_L1)) {
        JsonReader reader(json["progress"_L1].toObject(), u"progress"_s);
        const TaskProgress progress{reader.integer("done"), reader.integer("total")};
        TRY(reader.result());
        return TaskMessage(progress);
    }
    if (json["ready"_L1].toBool())
        return TaskMessage(TaskReady());
    if (json["error"_L1].isObject())
        return TaskMessage(TaskEnd(Error::fromJson(json["error"_L1].toObject())));
    if (json["result"_L1].isObject())
        return TaskMessage(TaskEnd(json["result"_L1].toObject()));
    return Error(ExitStatus::Internal, "a line of the worker is neither progress nor a result nor an error");
}

} // namespace nymvisor
