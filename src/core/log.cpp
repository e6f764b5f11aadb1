#include "core/log.h"

#include "core/printable.h"
#include "core/secrets.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor::log {

namespace {

void writeToStandardError(Level, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    // Nothing can be done about a log that cannot be written.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

struct Settings
{
    Sink sink = writeToStandardError;
    Format format = Format::Text;
    bool isEnabled = true;
};

Settings &settings()
{
    static Settings theSettings;
    return theSettings;
}

struct LevelNames
{
    QLatin1StringView text;
    QLatin1StringView json;
    QLatin1StringView priority; // of syslog(3)
};

LevelNames namesOf(Level level)
{
    switch (level) {
    case Level::Error:
        return {"ERROR"_L1, "error"_L1, "<3>"_L1};
    case Level::Warning:
        return {"WARN "_L1, "warning"_L1, "<4>"_L1};
    case Level::Info:
        return {"INFO "_L1, "info"_L1, "<6>"_L1};
    }
    Q_UNREACHABLE();
}

QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

QString quotedWhereNeeded(const QString &value)
{
    const QString line = printable(value);
    const bool isPlain =
        !line.isEmpty() && std::ranges::none_of(line, [](QChar c) { return c.isSpace() || c == u'"' || c == u'='; });
    if (isPlain)
        return line;
    return u'"' + QString(line).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

QString textLine(Level level, const char *part, const QString &message, Fields fields)
{
    const LevelNames names = namesOf(level);
    QString line =
        settings().format == Format::Journal ? QString(names.priority) : timeNow() + u' ' + names.text + u' ';
    line += QString::fromUtf8(part) + ": "_L1 + printable(withoutSecrets(message));
    for (const Field &field : fields)
        line += u' ' + QString::fromUtf8(field.key) + u'=' + quotedWhereNeeded(withoutSecrets(field.value));
    return line;
}

QString jsonLine(Level level, const char *part, const QString &message, Fields fields)
{
    QJsonObject values;
    for (const Field &field : fields)
        values[QString::fromUtf8(field.key)] = withoutSecrets(field.value);
    const QJsonObject line{{u"time"_s, timeNow()},
                           {u"level"_s, QString(namesOf(level).json)},
                           {u"part"_s, QString::fromUtf8(part)},
                           {u"message"_s, withoutSecrets(message)},
                           {u"fields"_s, values}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace

void setSink(Sink sink)
{
    settings().sink = sink ? std::move(sink) : writeToStandardError;
}

void setFormat(Format format)
{
    settings().format = format;
}

bool isToJournal()
{
    struct stat status = {};
    if (::fstat(STDERR_FILENO, &status) != 0)
        return false;
    const QByteArray own =
        QByteArray::number(qulonglong(status.st_dev)) + ':' + QByteArray::number(qulonglong(status.st_ino));
    return qgetenv("JOURNAL_STREAM") == own;
}

void setEnabled(bool enabled)
{
    settings().isEnabled = enabled;
}

void write(Level level, const char *part, const QString &message, Fields fields)
{
    if (!settings().isEnabled)
        return;
    const QString line = settings().format == Format::Json ? jsonLine(level, part, message, fields)
                                                           : textLine(level, part, message, fields);
    settings().sink(level, line);
}

void error(const char *part, const QString &message, Fields fields)
{
    write(Level::Error, part, message, fields);
}

void warning(const char *part, const QString &message, Fields fields)
{
    write(Level::Warning, part, message, fields);
}

void info(const char *part, const QString &message, Fields fields)
{
    write(Level::Info, part, message, fields);
}

} // namespace nymvisor::log
