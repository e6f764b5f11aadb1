#pragma once

#include <QString>

#include <functional>
#include <initializer_list>

namespace nymvisor::log {

enum class Level { Error, Warning, Info };

/// One `key=value` of a log line.
struct Field
{
    const char *key;
    QString value;
};
using Fields = std::initializer_list<Field>;

/// Where lines go: without the line's end. The standard one writes to stderr with one write() a line.
using Sink = std::function<void(Level, const QString &line)>;
void setSink(Sink sink);

/// How a line is made. As text it is "TIME LEVEL part: message key=value…", or, where it goes to systemd's journal,
/// which adds the time itself, "<PRIORITY>part: message key=value…". As JSON it is an object with `time`, `level`,
/// `part`, `message` and `fields`.
enum class Format { Text, Journal, Json };
void setFormat(Format format);

/// Whether what is written to standard error goes to systemd's journal (JOURNAL_STREAM, systemd.exec(5)).
bool isToJournal();

/// `disable_logs` silences everything.
void setEnabled(bool enabled);

/// @p part names the part of the program that speaks; @p message is English and has no line breaks. Secrets in URLs are
/// left out.
void write(Level level, const char *part, const QString &message, Fields fields = {});
void error(const char *part, const QString &message, Fields fields = {});
void warning(const char *part, const QString &message, Fields fields = {});
void info(const char *part, const QString &message, Fields fields = {});

} // namespace nymvisor::log
