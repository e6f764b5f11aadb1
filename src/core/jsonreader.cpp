#include "core/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Error wrongKind(const char *text)
{
    return {ExitStatus::BadData, text};
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &source)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(parseError.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        return Error(ExitStatus::BadData, "%1 is not JSON: line %2, column %3: %4",
                     {source, QString::number(line), QString::number(column), parseError.errorString()});
    }
    if (!document.isObject())
        return Error(ExitStatus::BadData, "%1 is not a JSON object", {source});
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place))
{
}

QString JsonReader::placeOf(const char *key) const
{
    return m_place.isEmpty() ? QString::fromUtf8(key) : m_place + u'.' + QString::fromUtf8(key);
}

void JsonReader::fail(const char *key, const Error &error)
{
    if (!m_error)
        m_error = error.withContext("the field '%1'", {placeOf(key)});
}

void JsonReader::check(const char *key, const Result<> &checked)
{
    if (!checked)
        fail(key, checked.error());
}

Result<> JsonReader::result() const
{
    return m_error ? Result<>(*m_error) : Result<>();
}

std::optional<QJsonValue> JsonReader::required(const char *key, const char *absence)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined())
        return value;
    fail(key, Error(ExitStatus::BadData, absence));
    return std::nullopt;
}

QString JsonReader::text(const char *key)
{
    const auto value = required(key, "it is missing; it must be a text");
    if (value && !value->isString())
        fail(key, wrongKind("it is not a text"));
    return value ? value->toString() : QString();
}

QString JsonReader::optionalText(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fail(key, wrongKind("it is not a text"));
    return value.toString();
}

bool JsonReader::boolean(const char *key)
{
    const auto value = required(key, "it is missing; it must be true or false");
    if (value && !value->isBool())
        fail(key, wrongKind("it is not true or false"));
    return value && value->toBool();
}

bool JsonReader::optionalBoolean(const char *key, bool fallback)
{
    return m_object.contains(QLatin1StringView(key)) ? boolean(key) : fallback;
}

qint64 JsonReader::integer(const char *key)
{
    const auto value = required(key, "it is missing; it must be a whole number");
    if (!value)
        return 0;
    const double number = value->toDouble(std::nan(""));
    constexpr double largest = 9'007'199'254'740'991.0; // 2^53 - 1: from 2^53 on, neighbours become one
    if (!(std::abs(number) <= largest) || number != std::floor(number)) {
        fail(key, wrongKind("it is not a whole number"));
        return 0;
    }
    return static_cast<qint64>(number);
}

qint64 JsonReader::optionalInteger(const char *key, qint64 fallback)
{
    return m_object.contains(QLatin1StringView(key)) ? integer(key) : fallback;
}

Timestamp JsonReader::time(const char *key)
{
    const QString written = text(key);
    if (m_error)
        return {};
    const auto timestamp = Timestamp::parse(written);
    if (!timestamp)
        fail(key, timestamp.error());
    return timestamp.value_or({});
}

std::optional<Timestamp> JsonReader::optionalTime(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return time(key);
}

QJsonObject JsonReader::object(const char *key)
{
    const auto value = required(key, "it is missing; it must be an object");
    if (value && !value->isObject())
        fail(key, wrongKind("it is not an object"));
    return value ? value->toObject() : QJsonObject();
}

std::optional<QJsonObject> JsonReader::optionalObject(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return object(key);
}

QJsonArray JsonReader::array(const char *key)
{
    const auto value = required(key, "it is missing; it must be a list");
    if (value && !value->isArray())
        fail(key, wrongKind("it is not a list"));
    return value ? value->toArray() : QJsonArray();
}

QJsonArray JsonReader::optionalArray(const char *key)
{
    const bool isThere = !m_object.value(QLatin1StringView(key)).isNull() && m_object.contains(QLatin1StringView(key));
    return isThere ? array(key) : QJsonArray();
}

QStringList JsonReader::optionalTexts(const char *key)
{
    QStringList texts;
    if (!m_object.contains(QLatin1StringView(key)))
        return texts;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            fail(key, wrongKind("it is not a list of texts"));
        texts += value.toString();
    }
    return texts;
}

} // namespace nymvisor
