#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace nymvisor {

/// The times of the week at which upgrades may begin, in UTC: `Mon-Fri 22:00-05:00, Sun 01:00-06:00`. Without a day it
/// is every day; an end that is not after its beginning is that of the next day. What touches is one opening. Empty:
/// any time.
class UpgradeWindow
{
public:
    struct Opening
    {
        QDateTime begin = {};
        std::chrono::minutes length = {};
    };

    static Result<UpgradeWindow> parse(const QString &text);

    /// The opening that @p moment lies in, else the next one. Nothing: it is open at any time.
    std::optional<Opening> openingAt(const QDateTime &moment) const;

private:
    struct Span
    {
        int begin = 0; // minutes since Monday, 00:00
        int length = 0;

        int end() const { return begin + length; }
    };
    static Result<QList<Span>> parseSpans(const QString &text);
    static QList<Span> joined(QList<Span> spans);

    QList<Span> m_spans;
};

} // namespace nymvisor
