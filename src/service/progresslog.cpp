#include "service/progresslog.h"

#include "core/log.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace nymvisor {

namespace {

constexpr qsizetype lineWidth = 78;
constexpr qsizetype widestBar = 30;
constexpr qsizetype activityWidth = 20;
constexpr auto pauseOfBars = 100ms;
constexpr auto pauseOfLines = 1000ms;

QString mebibytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1 << 20), 'f', 1);
}

double shareOf(const TaskProgress &progress)
{
    return progress.total > 0
               ? std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0)
               : 0.0;
}

} // namespace

ProgressLog::ProgressLog(const Clock &clock, const QString &activity)
    : m_clock(clock), m_activity(activity), m_isOnTerminal(::isatty(STDERR_FILENO) == 1), m_lastShown(clock.monotonic())
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
        std::fprintf(stderr, "\r%s\033[K", qUtf8Printable(barFor(m_activity, progress)));
        return;
    }
    const QString total = progress.total > 0 ? mebibytes(progress.total) : u"unknown"_s;
    log::info("progress", m_activity, {{"mebibytes", mebibytes(progress.done)}, {"of", total}});
}

QString ProgressLog::barFor(const QString &activity, const TaskProgress &progress)
{
    const QString label = activity.left(activityWidth).leftJustified(activityWidth);
    if (progress.total <= 0)
        return u"%1 %2 MiB"_s.arg(label, mebibytes(progress.done));
    const QString rest =
        u"] %1 %  %2 of %3 MiB"_s.arg(QString::number(static_cast<int>(shareOf(progress) * 100)).rightJustified(3),
                                      mebibytes(progress.done), mebibytes(progress.total));
    const auto width = std::clamp<qsizetype>(lineWidth - label.size() - 2 - rest.size(), 0, widestBar);
    const auto filled = static_cast<qsizetype>(shareOf(progress) * static_cast<double>(width));
    return label + " ["_L1 + QString(filled, u'=') + QString(width - filled, u' ') + rest;
}

} // namespace nymvisor
