#include "release/versioninfo.h"

#include "core/jsonreader.h"
#include "core/safename.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

VersionInfo::VersionInfo(const QString &name, const BuildInfo &binary, const QDateTime &since)
    : m_name(name), m_version(binary.version()), m_upgradeTime(since), m_binaryDetails(binary)
{
}

Result<VersionInfo> VersionInfo::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    VersionInfo info;
    info.m_json = json;
    info.m_name = reader.text("name");
    info.m_version = reader.text("version");
    info.m_upgradeTime = reader.time("upgradeTime");
    const QJsonObject details = reader.object("binaryDetails");
    reader.check("name", checkName(info.m_name, "the version's name '%1'"));
    TRY(reader.result());
    info.m_binaryDetails = TRY(BuildInfo::fromJson(details, u"binaryDetails"_s));
    return info;
}

QJsonObject VersionInfo::toJson() const
{
    QJsonObject json = m_json;
    json[u"name"_s] = m_name;
    json[u"version"_s] = m_version;
    json[u"upgradeTime"_s] = m_upgradeTime.text();
    json[u"binaryDetails"_s] = m_binaryDetails.toJson();
    return json;
}

} // namespace nymvisor
