#include "release/instancerecord.h"

#include "core/jsonreader.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<InstanceRecord> InstanceRecord::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    InstanceRecord record;
    record.home = reader.text("home");
    record.current = reader.text("current");
    record.lastGood = reader.optionalText("lastGood");
    TRY(reader.result());
    return record;
}

QJsonObject InstanceRecord::toJson() const
{
    return {{u"home"_s, home}, {u"current"_s, current}, {u"lastGood"_s, lastGood}};
}

} // namespace nymvisor
