#pragma once

#include "core/exitstatus.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace nymvisor {

/// Why something could not be done: a status, and sentences from the outermost activity to the innermost cause.
///
/// Texts are templates with %1 to %9, kept apart from their values, so that the command line can show them in the
/// operator's language while logs and files stay English. Errors cross between the two programs as JSON.
class Error
{
public:
    Error(ExitStatus status, const char *text, const QStringList &values = {});

    /// The same error, seen from an activity further out: "cannot stage 1.2: cannot write /x: no space left".
    Error withContext(const char *text, const QStringList &values = {}) const;

    /// The same error, where it means something else to whoever asked.
    Error withStatus(ExitStatus status) const;

    ExitStatus status() const { return m_status; }

    /// English, outermost first, joined by ": ", without secrets.
    QString message() const;
    /// The same in the operator's language, where there is a translation.
    QString translatedMessage() const;

    QJsonObject toJson() const;
    /// Never fails: what cannot be read becomes an internal error that says so.
    static Error fromJson(const QJsonObject &json);

private:
    struct Sentence
    {
        QByteArray text;
        QStringList values;
    };

    ExitStatus m_status;
    QList<Sentence> m_sentences;
};

/// The error of the system call that has just failed. @p text has %1 for @p path; the system's words follow.
Error systemError(const char *text, const QString &path, int errorNumber);

} // namespace nymvisor
