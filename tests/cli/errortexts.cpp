#include "errortexts.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A call, or what else stands in brackets.
struct Call
{
    QString callee; // the name before the bracket
    QList<QStringList> arguments{QStringList()};
};

struct Source
{
    QString path;
    QString text;
    QList<Call> calls;
};

using Places = QHash<QString, qsizetype>; // which argument of a function is the text of an error

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(
        uR"(//[^\n]*|/\*.*?\*/|#include[^\n]*|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"(?:_\w+)?|'(?:\\.|[^'\\\n])+'|\d[\w'.]*|\w+|\S)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    for (auto match = token.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!found.startsWith("//"_L1) && !found.startsWith("/*"_L1) && !found.startsWith("#include"_L1))
            tokens += found;
    }
    return tokens;
}

bool isLiteral(const QString &token)
{
    return token.size() >= 2 && token.startsWith(u'"') && token.endsWith(u'"'); // not "text"_L1
}

bool isName(const QString &token)
{
    return !token.isEmpty() && (token[0].isLetter() || token[0] == u'_');
}

/// What is called: of "Error error(" it is Error, as it is of "{ExitStatus::".
QString calleeOf(const QStringList &tokens, qsizetype bracket)
{
    if (tokens[bracket] == "{"_L1 && tokens.value(bracket + 1) == "ExitStatus"_L1)
        return u"Error"_s;
    if (bracket > 1 && tokens[bracket - 2] == "Error"_L1 && isName(tokens[bracket - 1]))
        return u"Error"_s;
    return bracket > 0 && isName(tokens[bracket - 1]) ? tokens[bracket - 1] : QString();
}

QList<Call> callsOf(const QString &text)
{
    const QStringList tokens = tokensOf(text);
    QList<Call> calls;
    QList<Call> open{Call()};
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString &token = tokens[i];
        if (token == "("_L1 || token == "{"_L1 || token == "["_L1) {
            open.last().arguments.last() += token;
            open += Call{calleeOf(tokens, i)};
        } else if ((token == ")"_L1 || token == "}"_L1 || token == "]"_L1) && open.size() > 1) {
            calls += open.takeLast();
        } else if (token == ","_L1) {
            open.last().arguments += QStringList();
        } else {
            open.last().arguments.last() += token;
        }
    }
    return calls;
}

QString unquoted(const QString &literal)
{
    QString text;
    for (qsizetype i = 1; i < literal.size() - 1; ++i) {
        if (literal[i] != u'\\')
            text += literal[i];
        else
            text += literal[++i] == u'n' ? u'\n' : literal[i];
    }
    return text;
}

/// Those of an argument; literals that follow each other are one.
QStringList literalsOf(const QStringList &argument)
{
    QStringList literals;
    bool isJoined = false;
    for (const QString &token : argument) {
        if (!isLiteral(token)) {
            isJoined = false;
            continue;
        }
        if (isJoined)
            literals.last() += unquoted(token);
        else
            literals += unquoted(token);
        isJoined = true;
    }
    return literals;
}

/// "const char *text" or "int number = 0", where a function is declared.
bool isParameter(const QStringList &argument)
{
    return argument.size() > 1 && isName(argument[0]) && (isName(argument[1]) || argument[1] == "*"_L1);
}

/// The functions of the file with such a parameter.
Places functionsWith(const QString &parameter, const QString &text)
{
    const QRegularExpression signature(uR"((\w+)(?: = \[[^\]]*\])?\(([^()]*)\bconst char \*%1\b)"_s.arg(parameter));
    Places places;
    for (auto match = signature.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        places[found.captured(1)] = found.captured(2).count(u',');
    }
    return places;
}

} // namespace

QSet<QString> errorTexts(const QString &folder, QStringList &mistakes)
{
    QList<Source> sources;
    for (QDirIterator it(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (path.contains("/manual/"_L1))
            continue; // the manual is in English, and writes of exit statuses without being an error
        const QString text = read(path);
        sources += Source{path, text, callsOf(text)};
    }
    const Places own{{u"Error"_s, 1}, {u"withContext"_s, 0}, {u"systemError"_s, 0}};
    Places places = own;
    for (const Source &source : sources) {
        for (const Call &call : source.calls) {
            const QStringList argument = call.arguments.value(own.value(call.callee, -1));
            if (argument.isEmpty() || isParameter(argument) || !literalsOf(argument).isEmpty())
                continue;
            const Places found = functionsWith(argument.last(), source.text);
            if (found.isEmpty())
                mistakes += u"%1: %2(… %3 …)"_s.arg(source.path, call.callee, argument.join(u' '));
            places.insert(found);
        }
    }
    QSet<QString> texts;
    for (const Source &source : sources) {
        for (const Call &call : source.calls) {
            for (const QString &text : literalsOf(call.arguments.value(places.value(call.callee, -1))))
                texts += text;
        }
    }
    return texts;
}
