#include "core/error.h"

#include "core/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

/// All places at once, unlike chained QString::arg(), which would fill a "%1" inside an earlier value.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            result += text[i];
            continue;
        }
        result += values.value(text[++i].unicode() - u'1');
    }
    return result;
}

/// A status that the list does not have, or that of success, is a mistake of whoever wrote it.
ExitStatus statusFrom(const QJsonValue &value)
{
    const auto status = static_cast<ExitStatus>(value.toInt());
    switch (status) {
    case ExitStatus::Failure:
    case ExitStatus::Usage:
    case ExitStatus::BadData:
    case ExitStatus::NoInput:
    case ExitStatus::Unavailable:
    case ExitStatus::Internal:
    case ExitStatus::CannotCreate:
    case ExitStatus::InputOutput:
    case ExitStatus::TryLater:
    case ExitStatus::NoPermission:
    case ExitStatus::Configuration:
        return status;
    case ExitStatus::Ok:
        break;
    }
    return ExitStatus::Internal;
}

ExitStatus statusFor(int errorNumber)
{
    switch (errorNumber) {
    case EACCES:
    case EPERM:
        return ExitStatus::NoPermission;
    case EAGAIN:
    case EMFILE:
    case ENFILE:
    case ENOSPC: // room is made by time or by the operator
    case EDQUOT:
        return ExitStatus::TryLater;
    case EEXIST:
        return ExitStatus::CannotCreate;
    default:
        return ExitStatus::InputOutput;
    }
}

} // namespace

Error::Error(ExitStatus status, const char *text, const QStringList &values)
    : m_status(status), m_sentences{{QByteArray(text), values}}
{
}

Error Error::withContext(const char *text, const QStringList &values) const
{
    Error outer = *this;
    outer.m_sentences.prepend({QByteArray(text), values});
    return outer;
}

Error Error::withStatus(ExitStatus status) const
{
    Error other = *this;
    other.m_status = status;
    return other;
}

QString Error::message() const
{
    QStringList parts;
    for (const Sentence &sentence : m_sentences)
        parts += filled(QString::fromUtf8(sentence.text), sentence.values);
    return withoutSecrets(parts.join(": "_L1));
}

QString Error::translatedMessage() const
{
    QStringList parts;
    for (const Sentence &sentence : m_sentences)
        parts += filled(QCoreApplication::translate("Error", sentence.text.constData()), sentence.values);
    return withoutSecrets(parts.join(": "_L1));
}

QJsonObject Error::toJson() const
{
    QJsonArray sentences;
    for (const Sentence &sentence : m_sentences) {
        sentences.append(QJsonObject{{u"text"_s, QString::fromUtf8(sentence.text)},
                                     {u"values"_s, QJsonArray::fromStringList(sentence.values)}});
    }
    return {{u"status"_s, static_cast<int>(m_status)}, {u"sentences"_s, sentences}};
}

Error Error::fromJson(const QJsonObject &json)
{
    const Error unreadable(ExitStatus::Internal, "an error without a text was reported");
    const QJsonArray sentences = json["sentences"_L1].toArray();
    if (sentences.isEmpty())
        return unreadable;
    Error error(statusFrom(json["status"_L1]), "");
    error.m_sentences.clear();
    for (const QJsonValue &value : sentences) {
        Sentence sentence{value["text"_L1].toString().toUtf8(), {}};
        if (sentence.text.isEmpty())
            return unreadable;
        for (const QJsonValue &filling : value["values"_L1].toArray())
            sentence.values += filling.toString();
        error.m_sentences += sentence;
    }
    return error;
}

Error systemError(const char *text, const QString &path, int errorNumber)
{
    return Error(statusFor(errorNumber), "%1", {QString::fromLocal8Bit(std::strerror(errorNumber))})
        .withContext(text, {path});
}

} // namespace nymvisor
