#include "release/binaryrecords.h"

#include "release/filestampjson.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<BinaryRecords::Record> readRecord(const QJsonObject &json, const QString &place)
{
    JsonReader reader(json, place);
    BinaryRecords::Record record;
    record.stamp = readStamp(reader);
    record.sha256 = reader.optionalText("sha256");
    record.downloadedFor = reader.optionalText("downloadedFor");
    const QJsonObject buildInfo = reader.object("buildInfo");
    TRY(reader.result());
    record.buildInfo = TRY(BuildInfo::fromJson(buildInfo, reader.placeOf("buildInfo")));
    return record;
}

} // namespace

Result<BinaryRecords> BinaryRecords::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const QJsonObject binaries = reader.object("binaries");
    TRY(reader.result());
    BinaryRecords records;
    for (auto it = binaries.begin(); it != binaries.end(); ++it)
        records.m_records[it.key()] = TRY(readRecord(it->toObject(), u"binaries."_s + it.key()));
    return records;
}

QJsonObject BinaryRecords::toJson() const
{
    QJsonObject binaries;
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        QJsonObject record{{u"sha256"_s, it->sha256},
                           {u"downloadedFor"_s, it->downloadedFor},
                           {u"buildInfo"_s, it->buildInfo.toJson()}};
        addStamp(record, it->stamp);
        binaries[it.key()] = record;
    }
    return {{u"binaries"_s, binaries}};
}

std::optional<BinaryRecords::Record> BinaryRecords::find(const QString &path) const
{
    const auto found = m_records.constFind(path);
    if (found == m_records.constEnd())
        return std::nullopt;
    const auto stamp = stampOf(path);
    return stamp && *stamp == found->stamp ? std::optional(*found) : std::nullopt;
}

void BinaryRecords::put(const QString &path, const Record &record)
{
    m_records[path] = record;
    m_records.removeIf([](auto known) { return !QFileInfo::exists(known.key()); });
}

} // namespace nymvisor
