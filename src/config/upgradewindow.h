#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

namespace nymvisor {

/// The times of the week at which upgrades may begin, in UTC: `Mon-Fri 22:00-05:00, Sun 01:00-06:00`. Without a day it
/// is every day; an end that is not after its beginning is that of the next day. Empty: any time.
class UpgradeWindow
{
public:
    static Result<UpgradeWindow> parse(const QString &text);

    bool isOpen(const QDateTime &moment) const { return nextOpening(moment) == moment; }
    /// When it is open next: @p moment itself, where it is open then.
    QDateTime nextOpening(const QDateTime &moment) const;

private:
    struct Span
    {
        int begin = 0; // minutes since Monday, 00:00
        int length = 0;
    };
    static Result<QList<Span>> parseSpans(const QString &text);

    QList<Span> m_spans;
};

} // namespace nymvisor
