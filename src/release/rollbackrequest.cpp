#include "release/rollbackrequest.h"

#include "core/jsonreader.h"
#include "core/safename.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<RollbackRequest> RollbackRequest::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    RollbackRequest request;
    request.version = reader.text("version");
    request.withData = reader.boolean("withData");
    request.backup = reader.optionalText("backup");
    request.at = reader.time("at");
    reader.check("version", checkName(request.version, "the version '%1'"));
    if (request.withData && QDir::isRelativePath(request.backup))
        reader.fail("backup", Error(ExitStatus::BadData, "'%1' is not an absolute path", {request.backup}));
    TRY(reader.result());
    return request;
}

QJsonObject RollbackRequest::toJson() const
{
    return {{u"version"_s, version}, {u"withData"_s, withData}, {u"backup"_s, backup}, {u"at"_s, at.text()}};
}

} // namespace nymvisor
