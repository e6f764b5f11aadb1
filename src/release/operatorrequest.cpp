#include "release/operatorrequest.h"

#include "core/jsonreader.h"
#include "core/safename.h"
#include "release/statefile.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct KindName
{
    OperatorRequest::Kind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames{
    KindName{OperatorRequest::Kind::Retry, "retry"_L1},
    KindName{OperatorRequest::Kind::Cancel, "cancel"_L1},
};

QString nameOf(OperatorRequest::Kind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->name;
}

} // namespace

Result<OperatorRequest> OperatorRequest::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    OperatorRequest request;
    const QString kind = reader.text("request");
    const auto known = std::ranges::find(kindNames, kind, &KindName::name);
    request.upgrade = reader.text("upgrade");
    if (known != kindNames.end())
        request.kind = known->kind;
    else
        reader.fail("request", Error(ExitStatus::BadData, "'%1' is no request: retry and cancel are", {kind.left(64)}));
    reader.check("upgrade", checkName(request.upgrade, "the upgrade '%1'"));
    TRY(reader.result());
    return request;
}

QJsonObject OperatorRequest::toJson() const
{
    return {{u"request"_s, nameOf(kind)}, {u"upgrade"_s, upgrade}};
}

QString OperatorRequest::fileIn(const QString &folder) const
{
    return folder + u'/' + nameOf(kind) + u'-' + upgrade + ".json"_L1;
}

Result<> leaveRequest(const QString &folder, const OperatorRequest &request)
{
    TRY(makeFolder(folder));
    return writeState(request.fileIn(folder), request);
}

Result<> takeRequestBack(const QString &folder, const OperatorRequest &request)
{
    return removeSynced(request.fileIn(folder));
}

QStringList requestFiles(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed))
        files += entry.filePath();
    return files;
}

} // namespace nymvisor
