#include "core/unixsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace nymvisor {

namespace {

// A handler may do next to nothing: it writes the number into a pipe, and the event loop reads it.
std::array<int, 2> thePipe{-1, -1};

void passOn(int number)
{
    const int savedError = errno;
    const auto byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(thePipe[1], &byte, 1); // a full pipe already says enough
    errno = savedError;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(const QList<int> &numbers, QObject *parent) : QObject(parent), m_numbers(numbers)
{
    if (::pipe(thePipe.data()) != 0)
        qFatal("cannot make a pipe for signals");
    for (const int end : thePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(thePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::onReadable);
    for (const int number : m_numbers)
        setHandler(number, passOn);
}

UnixSignals::~UnixSignals()
{
    for (const int number : m_numbers)
        setHandler(number, SIG_DFL);
    for (int &end : thePipe) {
        ::close(end);
        end = -1;
    }
}

void UnixSignals::onReadable()
{
    std::array<char, 64> numbers;
    const ssize_t count = ::read(thePipe[0], numbers.data(), numbers.size());
    for (ssize_t i = 0; i < count; ++i)
        Q_EMIT received(numbers[static_cast<size_t>(i)]);
}

} // namespace nymvisor
