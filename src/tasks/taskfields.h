#pragma once

#include "core/jsonreader.h"

#include <QJsonArray>

namespace nymvisor {

// A value's fields are said once, by a function `describe(fields, value)` that names each with its member; either of
// these does with them what its name says.

class FieldWriter
{
public:
    template <typename T>
    void required(const char *key, const T &value)
    {
        m_json.insert(QLatin1String(key), written(value));
    }
    template <typename T>
    void optional(const char *key, const T &value)
    {
        required(key, value);
    }

    const QJsonObject &json() const { return m_json; }

private:
    static QJsonValue written(const QString &value) { return value; }
    static QJsonValue written(bool value) { return value; }
    static QJsonValue written(int value) { return value; }
    static QJsonValue written(qint64 value) { return value; }
    static QJsonValue written(const QStringList &value) { return QJsonArray::fromStringList(value); }
    template <typename T>
    static QJsonValue written(const std::optional<T> &value)
    {
        return value ? QJsonValue(value->toJson()) : QJsonValue();
    }

    QJsonObject m_json;
};

/// What is optional, and not there, stays as it was.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json) : m_reader(json) {}

    void required(const char *key, QString &value) { value = m_reader.text(key); }
    void required(const char *key, bool &value) { value = m_reader.boolean(key); }
    void required(const char *key, qint64 &value) { value = m_reader.integer(key); }
    void required(const char *key, int &value) { value = static_cast<int>(m_reader.integer(key)); }

    void optional(const char *key, QString &value) { value = m_reader.optionalText(key); }
    void optional(const char *key, bool &value) { value = m_reader.optionalBoolean(key, value); }
    void optional(const char *key, qint64 &value) { value = m_reader.optionalInteger(key, value); }
    void optional(const char *key, QStringList &value) { value = m_reader.optionalTexts(key); }
    void optional(const char *key, std::optional<Error> &value)
    {
        if (const auto error = m_reader.optionalObject(key))
            value = Error::fromJson(*error);
    }

    JsonReader &reader() { return m_reader; }

private:
    JsonReader m_reader;
};

template <typename Value, typename Describe>
QJsonObject jsonOf(const Value &value, Describe describe)
{
    FieldWriter fields;
    describe(fields, value);
    return fields.json();
}

/// The fields that are wrong make one error.
template <typename Value, typename Describe>
Result<Value> valueOf(const QJsonObject &json, Describe describe)
{
    FieldReader fields(json);
    Value value;
    describe(fields, value);
    TRY(fields.reader().result());
    return value;
}

} // namespace nymvisor
