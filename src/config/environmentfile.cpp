#include "config/environmentfile.h"

#include "core/asciichars.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool isNameBegin(QChar c)
{
    return isAsciiLetter(c) || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameBegin(c) || isAsciiDigit(c);
}

Error mistake(const char *text, const QStringList &values = {})
{
    return {ExitStatus::Configuration, text, values};
}

/// Reads one line, character by character.
class LineReader
{
public:
    LineReader(QStringView line, const QProcessEnvironment &environment) : m_line(line), m_environment(environment) {}

    /// Nothing for an empty line or a comment.
    Result<std::optional<std::pair<QString, QString>>> read()
    {
        skipBlanks();
        if (isAtEnd() || peek() == u'#')
            return std::optional<std::pair<QString, QString>>();
        QString key = readName();
        if (key == "export"_L1 && !isAtEnd() && peek().isSpace()) {
            skipBlanks();
            key = readName();
        }
        if (key.isEmpty() || isAtEnd() || peek() != u'=')
            return mistake("it is not of the form KEY=VALUE");
        ++m_at;
        const QString value = TRY(readValue());
        return std::optional(std::pair(key, value));
    }

private:
    bool isAtEnd() const { return m_at >= m_line.size(); }
    QChar peek() const { return m_line[m_at]; }

    void skipBlanks()
    {
        while (!isAtEnd() && peek().isSpace())
            ++m_at;
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        if (!isAtEnd() && isNameBegin(peek())) {
            while (!isAtEnd() && isNamePart(peek()))
                ++m_at;
        }
        return m_line.mid(begin, m_at - begin).toString();
    }

    Result<QString> readValue()
    {
        QString value;
        while (!isAtEnd() && !peek().isSpace()) {
            const QChar c = m_line[m_at++];
            if (c == u'\'')
                value += TRY(readSingleQuoted());
            else if (c == u'"')
                value += TRY(readDoubleQuoted());
            else if (c == u'$')
                value += TRY(readVariable());
            else if (c == u'\\')
                return mistake("a backslash may stand only between quotes");
            else
                value += c;
        }
        skipBlanks();
        if (!isAtEnd() && peek() != u'#')
            return mistake("after the value there is more: a value with blanks needs quotes");
        return value;
    }

    Result<QString> readSingleQuoted()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at);
        if (end < 0)
            return mistake("a single quote is not closed");
        const QString text = m_line.mid(m_at, end - m_at).toString();
        m_at = end + 1;
        return text;
    }

    Result<QString> readDoubleQuoted()
    {
        QString text;
        while (!isAtEnd()) {
            const QChar c = m_line[m_at++];
            if (c == u'"')
                return text;
            if (c == u'$')
                text += TRY(readVariable());
            else if (c == u'\\')
                text += TRY(readEscape());
            else
                text += c;
        }
        return mistake("a double quote is not closed");
    }

    Result<QString> readEscape()
    {
        const QChar c = isAtEnd() ? QChar() : m_line[m_at++];
        if (c == u'n')
            return u"\n"_s;
        if (c == u'"' || c == u'\\' || c == u'$')
            return QString(c);
        return mistake("between double quotes a backslash may stand only before n, \", \\ and $");
    }

    Result<QString> readVariable()
    {
        const bool isBraced = !isAtEnd() && peek() == u'{';
        if (isBraced)
            ++m_at;
        const QString name = readName();
        if (name.isEmpty())
            return mistake("after $ there must be a name; a plain $ is written \\$ between double quotes");
        if (isBraced && (isAtEnd() || m_line[m_at++] != u'}'))
            return mistake("the { of ${%1} is not closed", {name});
        return m_environment.value(name);
    }

    QStringView m_line;
    const QProcessEnvironment &m_environment;
    qsizetype m_at = 0;
};

} // namespace

Result<> readEnvironmentFile(const QByteArray &bytes, const QString &source, QProcessEnvironment &environment)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes || text.contains(QChar::Null))
        return mistake("%1 is not a text in UTF-8", {source});
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const auto read = LineReader(line, environment).read();
        if (!read)
            return read.error().withContext("%1, line %2", {source, QString::number(number)});
        if (const auto &variable = *read)
            environment.insert(variable->first, variable->second);
    }
    return {};
}

} // namespace nymvisor
