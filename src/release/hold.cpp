#include "release/hold.h"

#include "core/jsonreader.h"
#include "release/statefile.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

Result<Hold> Hold::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const Hold hold{reader.time("since"), reader.optionalTime("until")};
    TRY(reader.result());
    return hold;
}

QJsonObject Hold::toJson() const
{
    return {{u"since"_s, since.text()}, {u"until"_s, until ? QJsonValue(until->text()) : QJsonValue()}};
}

std::optional<Hold> holdInForce(const QString &path, const QDateTime &now)
{
    const auto read = readState<Hold>(path);
    if (!read)
        return Hold();
    const bool isOver = *read && (*read)->until && (*read)->until->moment() <= now;
    return isOver ? std::nullopt : *read;
}

} // namespace nymvisor
