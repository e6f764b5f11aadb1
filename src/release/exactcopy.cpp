#include "release/exactcopy.h"

#include "core/jsonreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<ExactCopyRequest> ExactCopyRequest::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const ExactCopyRequest request{reader.text("copy")};
    const QFileInfo copy(request.copy);
    if (!copy.isAbsolute() || !copy.fileName().startsWith(nameBeginning()))
        reader.fail("copy", Error(ExitStatus::BadData, "'%1' is no copy of 'backup create'", {request.copy.left(64)}));
    TRY(reader.result());
    return request;
}

QJsonObject ExactCopyRequest::toJson() const
{
    return {{u"copy"_s, copy}};
}

QString ExactCopyRequest::lockIn(const Paths &paths)
{
    return folderIn(paths) + "/create.lock"_L1;
}

Result<ExactCopyAnswer> ExactCopyAnswer::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ExactCopyAnswer answer;
    if (const auto error = reader.optionalObject("error"))
        answer.error = Error::fromJson(*error);
    answer.downtime = std::chrono::milliseconds(reader.integer("downtime"));
    answer.skipped = reader.optionalTexts("skipped");
    TRY(reader.result());
    return answer;
}

QJsonObject ExactCopyAnswer::toJson() const
{
    return {{u"error"_s, error ? QJsonValue(error->toJson()) : QJsonValue()},
            {u"downtime"_s, static_cast<qint64>(downtime.count())},
            {u"skipped"_s, QJsonArray::fromStringList(skipped)}};
}

} // namespace nymvisor
