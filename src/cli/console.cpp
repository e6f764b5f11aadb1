#include "cli/console.h"

#include <QCoreApplication>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace nymvisor {

namespace {

bool isReaderGone = false;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    errno = 0;
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
    isReaderGone = isReaderGone || (stream == stdout && errno == EPIPE);
}

bool ask(const QString &question)
{
    print(stderr, question);
    char answer[64] = {};
    //: The letters that say yes to a question that ends with [y/N], in your language and in English
    const QByteArray yes = QCoreApplication::translate("Console", "yY").toUtf8();
    return std::fgets(answer, sizeof answer, stdin) && yes.contains(answer[0]);
}

qsizetype rowsOfTerminal()
{
    winsize size = {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

} // namespace

Console Console::standard()
{
    const bool isTerminal = ::isatty(STDOUT_FILENO) == 1;
    const bool isColored = isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return {.answer = [](const QString &text) { print(stdout, text); },
            .remark = [](const QString &text) { print(stderr, text); },
            .isTerminal = isTerminal,
            .isColored = isColored,
            .rows = rowsOfTerminal,
            .confirm = ::isatty(STDIN_FILENO) == 1 ? std::function<bool(const QString &)>(ask) : nullptr};
}

bool Console::isAnswerOut()
{
    return std::ferror(stdout) == 0;
}

bool Console::isAnswerWanted()
{
    return !isReaderGone;
}

} // namespace nymvisor
