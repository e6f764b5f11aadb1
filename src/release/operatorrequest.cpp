#include "release/operatorrequest.h"

#include "core/jsonreader.h"
#include "core/safename.h"
#include "release/statefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

QString nameOf(OperatorRequest::Kind kind)
{
    switch (kind) {
    case OperatorRequest::Kind::Retry:
        return u"retry"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<OperatorRequest> OperatorRequest::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    OperatorRequest request;
    const QString kind = reader.text("request");
    request.upgrade = reader.text("upgrade");
    if (kind != nameOf(Kind::Retry))
        reader.fail("request", Error(ExitStatus::BadData, "'%1' is no request: retry is", {kind.left(64)}));
    reader.check("upgrade", checkUpgradeName(request.upgrade));
    TRY(reader.result());
    return request;
}

QJsonObject OperatorRequest::toJson() const
{
    return {{u"request"_s, nameOf(kind)}, {u"upgrade"_s, upgrade}};
}

QString OperatorRequest::fileName() const
{
    return nameOf(kind) + u'-' + upgrade + ".json"_L1;
}

Result<> leaveRequest(const QString &folder, const OperatorRequest &request)
{
    TRY(makeFolder(folder));
    return writeState(folder + u'/' + request.fileName(), request);
}

QStringList requestFiles(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed))
        files += entry.filePath();
    return files;
}

} // namespace nymvisor
