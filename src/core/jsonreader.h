#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace nymvisor {

/// Parses a document that must be an object. An error names the line and column; @p source says of what.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &source);

/// Reads the fields of one JSON object and remembers the first thing that is wrong with them, by the field's full name.
///
/// Values that could not be read are empty; result() says whether all could. So a reader lists its fields like a table
/// and asks once.
class JsonReader
{
public:
    /// @p place is the name of this object inside its document ("platforms.any"); empty for the document itself.
    explicit JsonReader(QJsonObject object, QString place = {});

    QString text(const char *key);
    /// Absent and null are the empty text.
    QString optionalText(const char *key);
    bool boolean(const char *key);
    bool optionalBoolean(const char *key, bool fallback);
    /// A whole number that a double holds exactly.
    qint64 integer(const char *key);
    qint64 optionalInteger(const char *key, qint64 fallback);
    Timestamp time(const char *key);
    std::optional<Timestamp> optionalTime(const char *key);
    QJsonObject object(const char *key);
    std::optional<QJsonObject> optionalObject(const char *key);
    QJsonArray array(const char *key);
    /// Absent and null are the empty list.
    QJsonArray optionalArray(const char *key);
    QStringList optionalTexts(const char *key);

    /// "platforms.any.url", for an error about a field.
    QString placeOf(const char *key) const;
    /// Remembers @p error as that of @p key, unless there is an earlier one.
    void fail(const char *key, const Error &error);
    void check(const char *key, const Result<> &checked);

    Result<> result() const;

private:
    std::optional<QJsonValue> required(const char *key, const char *absence);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace nymvisor
