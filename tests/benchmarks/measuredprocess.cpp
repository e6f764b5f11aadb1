#include "benchmarks/measuredprocess.h"

#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace nymvisor::benchmarks {

namespace {

[[noreturn]] void execute(const QStringList &command, int input, int output)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::close(input);
    ::close(output);
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

/// Until the process has ended, or, where that is waited for, has said that it is ready.
QByteArray readOutput(int output, bool untilReady)
{
    QByteArray said;
    std::array<char, 4096> buffer;
    for (ssize_t got = 0; (got = ::read(output, buffer.data(), buffer.size())) > 0;) {
        said.append(buffer.data(), got);
        if (untilReady && said.contains("ready"))
            break;
    }
    return said;
}

} // namespace

Measured measure(const QStringList &command, const QByteArray &input, bool waits)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0)
        std::abort();
    auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(in[1]);
        ::close(out[0]);
        execute(command, in[0], out[1]);
    }
    ::close(in[0]);
    ::close(out[1]);
    const auto say = [&in](const QByteArray &text) {
        return ::write(in[1], text.constData(), static_cast<size_t>(text.size())) == text.size();
    };
    bool isGood = say(input);
    if (waits) {
        readOutput(out[0], true);
        begin = std::chrono::steady_clock::now();
        isGood = isGood && say("go\n");
    }
    ::close(in[1]);
    const QByteArray said = readOutput(out[0], false);
    int status = 0;
    struct rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    ::close(out[0]);
    if (!isGood || status != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(command.join(u' ')), said.constData());
        std::exit(1);
    }
    return {taken.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

} // namespace nymvisor::benchmarks
