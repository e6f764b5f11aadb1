#pragma once

#include "upgrade/steprunner.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace nymvisor {

/// A trivial table of steps in one line, a word a row: its name, a letter, and
///
///   x   doing it fails each time          1   doing it fails the first time
///   u   taking it back fails once         -   there is nothing to take back
///   R   a failure is retried              L   a failure is logged
///   c   done again after a crash          z   it is rested in front of it
///   w   doing it takes for ever           d   the child is down in it
struct TrivialRow
{
    QString name;
    QByteArray label;
    int failures = 0; // of doing it, still to come
    int backFailures = 0;
    bool hasTakeBack = true;
    bool takesForEver = false;
    Step::IfItFails ifItFails = Step::IfItFails::TurnBack;
    Step::AfterCrash afterCrash = Step::AfterCrash::TurnBack;
    Step::Child child = Step::Child::Up;
    bool restsBefore = false;
};

constexpr int everyTime = 1'000'000;

inline QList<TrivialRow> trivialRows(const QString &table)
{
    QList<TrivialRow> rows;
    for (const QString &word : table.split(u' ', Qt::SkipEmptyParts)) {
        TrivialRow row;
        row.name = word.left(1);
        row.label = row.name.toLatin1();
        row.failures = word.contains(u'x') ? everyTime : static_cast<int>(word.count(u'1'));
        row.backFailures = static_cast<int>(word.count(u'u'));
        row.hasTakeBack = !word.contains(u'-');
        row.takesForEver = word.contains(u'w');
        if (word.contains(u'R'))
            row.ifItFails = Step::IfItFails::Retry;
        if (word.contains(u'L'))
            row.ifItFails = Step::IfItFails::LogIt;
        if (word.mid(1).contains(u'c'))
            row.afterCrash = Step::AfterCrash::Redo;
        if (word.mid(1).contains(u'd'))
            row.child = Step::Child::Down;
        row.restsBefore = word.contains(u'z');
        rows += row;
    }
    return rows;
}

/// Goes round the event loop until @p isOver, which is looked at after each event: at once, where waiting would be by
/// the clock. Bounded.
inline bool spinUntil(const std::function<bool()> &isOver)
{
    const QDeadlineTimer limit(10'000);
    QTimer waker; // nothing may be left to happen
    waker.start(100);
    while (!isOver() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isOver();
}

/// Ends only when it is aborted.
class EndlessJob : public Job
{
protected:
    void onStart() override {}
};

} // namespace nymvisor
