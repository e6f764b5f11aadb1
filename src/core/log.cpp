#include "core/log.h"

#include "core/printable.h"

#include <QDateTime>

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
    bool isEnabled = true;
};

Settings &settings()
{
    static Settings theSettings;
    return theSettings;
}

QLatin1StringView nameOf(Level level)
{
    switch (level) {
    case Level::Error:
        return "ERROR"_L1;
    case Level::Warning:
        return "WARN "_L1;
    case Level::Info:
        return "INFO "_L1;
    }
    Q_UNREACHABLE();
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

} // namespace

void setSink(Sink sink)
{
    settings().sink = sink ? std::move(sink) : writeToStandardError;
}

void setEnabled(bool enabled)
{
    settings().isEnabled = enabled;
}

void write(Level level, const char *part, const QString &message, Fields fields)
{
    if (!settings().isEnabled)
        return;
    QString line = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) + u' ' + nameOf(level) +
                   u' ' + QString::fromUtf8(part) + ": "_L1 + printable(message);
    for (const Field &field : fields)
        line += u' ' + QString::fromUtf8(field.key) + u'=' + quotedWhereNeeded(field.value);
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
