#include "worker/resumerecord.h"

#include "core/files.h"
#include "core/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 longestRecord = qint64(64) * 1024;

} // namespace

std::optional<ResumeRecord> ResumeRecord::read(const QString &partialFile)
{
    const auto bytes = readFile(pathFor(partialFile), longestRecord);
    const auto json = bytes ? parseJsonObject(*bytes, pathFor(partialFile)) : Result<QJsonObject>(bytes.error());
    if (!json)
        return std::nullopt;
    JsonReader reader(*json);
    const ResumeRecord record{reader.text("url"), reader.text("checksum"), reader.text("validator").toLatin1(),
                              reader.integer("size")};
    const bool isWhole = reader.result() && !record.checksum.isEmpty() && !record.validator.isEmpty();
    return isWhole ? std::optional(record) : std::nullopt;
}

Result<> ResumeRecord::write(const QString &partialFile) const
{
    const QJsonObject json{{u"url"_s, url},
                           {u"checksum"_s, checksum},
                           {u"validator"_s, QString::fromLatin1(validator)},
                           {u"size"_s, size}};
    return writeFile(pathFor(partialFile), QJsonDocument(json).toJson());
}

Result<> ResumeRecord::remove(const QString &partialFile)
{
    return removeSynced(pathFor(partialFile));
}

} // namespace nymvisor
