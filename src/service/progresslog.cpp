#include "service/progresslog.h"

#include "core/log.h"
#include "core/progressbar.h"
#include "core/textwidth.h"

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr qsizetype lineWidth = 78;
constexpr qsizetype activityWidth = 20;
constexpr auto pauseOfBars = 100ms;
constexpr auto pauseOfLines = 1000ms;

QString mebibytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1 << 20), 'f', 1);
}

} // namespace

ProgressLog::ProgressLog(const Clock &clock, const QString &activity, const QString &shown)
    : m_clock(clock)
    , m_activity(activity)
    , m_shown(shown.isEmpty() ? activity : shown)
    , m_isOnTerminal(::isatty(STDERR_FILENO) == 1)
    , m_lastShown(clock.monotonic())
{
}

ProgressLog::~ProgressLog()
{
    if (m_hasBar)
        std::fputs("\r\033[K", stderr);
}

void ProgressLog::show(const TaskProgress &progress)
{
    const auto now = m_clock.monotonic();
    if (now - m_lastShown < (m_isOnTerminal ? pauseOfBars : pauseOfLines))
        return;
    m_lastShown = now;
    if (m_isOnTerminal) {
        m_hasBar = true;
        std::fprintf(stderr, "\r%s\033[K", qUtf8Printable(barFor(m_shown, progress)));
        return;
    }
    const QString total = progress.total > 0 ? mebibytes(progress.total) : u"unknown"_s;
    log::info("progress", m_activity, {{"mebibytes", mebibytes(progress.done)}, {"of", total}});
}

QString ProgressLog::barFor(const QString &activity, const TaskProgress &progress)
{
    const QString label = leftJustified(activity.left(lengthWithin(activity, activityWidth)), activityWidth);
    return label + u' ' + transferBar(progress.done, progress.total, lineWidth - activityWidth - 1);
}

} // namespace nymvisor
