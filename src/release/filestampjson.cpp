#include "release/filestampjson.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

template <typename Number>
Number number(JsonReader &reader, const char *key)
{
    bool isNumber = false;
    const QString text = reader.text(key);
    const Number value = std::is_signed_v<Number> ? static_cast<Number>(text.toLongLong(&isNumber))
                                                  : static_cast<Number>(text.toULongLong(&isNumber));
    if (!isNumber)
        reader.fail(key, Error(ExitStatus::BadData, "it is not a number"));
    return value;
}

} // namespace

void addStamp(QJsonObject &json, const FileStamp &stamp)
{
    json[u"inode"_s] = QString::number(stamp.inode);
    json[u"size"_s] = QString::number(stamp.size);
    json[u"modified"_s] = QString::number(stamp.modified);
}

FileStamp readStamp(JsonReader &reader)
{
    FileStamp stamp;
    stamp.inode = number<quint64>(reader, "inode");
    stamp.size = number<qint64>(reader, "size");
    stamp.modified = number<qint64>(reader, "modified");
    return stamp;
}

} // namespace nymvisor
