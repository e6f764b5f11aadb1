#include "release/binarysource.h"

#include "release/filestampjson.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<BinarySource> BinarySource::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const BinarySource source{readStamp(reader), reader.text("identity")};
    TRY(reader.result());
    return source;
}

QJsonObject BinarySource::toJson() const
{
    QJsonObject json{{u"identity"_s, identity}};
    addStamp(json, stamp);
    return json;
}

} // namespace nymvisor
