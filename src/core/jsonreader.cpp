#include "core/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Error wrongKind(const char *kind)
{
    return {ExitStatus::BadData, "it is not %1", {QString::fromUtf8(kind)}};
}

constexpr auto aText = "a text";
constexpr auto aBoolean = "true or false";
constexpr auto aNumber = "a whole number";
constexpr auto anObject = "an object";
constexpr auto anArray = "a list";

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

std::optional<QJsonValue> JsonReader::required(const char *key, const char *kind)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined())
        return value;
    fail(key, Error(ExitStatus::BadData, "it is missing; it must be %1", {QString::fromUtf8(kind)}));
    return std::nullopt;
}

QString JsonReader::text(const char *key)
{
    const auto value = required(key, aText);
    if (value && !value->isString())
        fail(key, wrongKind(aText));
    return value ? value->toString() : QString();
}

QString JsonReader::optionalText(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fail(key, wrongKind(aText));
    return value.toString();
}

bool JsonReader::boolean(const char *key)
{
    const auto value = required(key, aBoolean);
    if (value && !value->isBool())
        fail(key, wrongKind(aBoolean));
    return value && value->toBool();
}

bool JsonReader::optionalBoolean(const char *key, bool fallback)
{
    return m_object.contains(QLatin1StringView(key)) ? boolean(key) : fallback;
}

qint64 JsonReader::integer(const char *key)
{
    const auto value = required(key, aNumber);
    if (!value)
        return 0;
    const double number = value->toDouble(std::nan(""));
    constexpr double largest = 9'007'199'254'740'991.0; // 2^53 - 1: from 2^53 on, neighbours become one
    if (!(std::abs(number) <= largest) || number != std::floor(number)) {
        fail(key, wrongKind(aNumber));
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
    const auto value = required(key, anObject);
    if (value && !value->isObject())
        fail(key, wrongKind(anObject));
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
    const auto value = required(key, anArray);
    if (value && !value->isArray())
        fail(key, wrongKind(anArray));
    return value ? value->toArray() : QJsonArray();
}

QStringList JsonReader::optionalTexts(const char *key)
{
    QStringList texts;
    if (!m_object.contains(QLatin1StringView(key)))
        return texts;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            fail(key, wrongKind("a list of texts"));
        texts += value.toString();
    }
    return texts;
}

} // namespace nymvisor
