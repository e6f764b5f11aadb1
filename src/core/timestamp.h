#pragma once

#include "core/result.h"

#include <QDateTime>

namespace nymvisor {

/// A moment as RFC 3339 writes it. The text it was read from is kept, so that a file that is rewritten keeps it.
class Timestamp
{
public:
    Timestamp() = default;
    explicit Timestamp(const QDateTime &moment);

    /// An offset is required, any number of fraction digits is read (kept to the millisecond in moment()).
    static Result<Timestamp> parse(const QString &text);

    /// In UTC.
    QDateTime moment() const { return m_moment; }
    QString text() const { return m_text; }

    bool operator==(const Timestamp &other) const { return m_moment == other.m_moment; }

private:
    QDateTime m_moment;
    QString m_text;
};

/// A moment as it stands in names of files and folders: "2026-01-31-235959123", in UTC.
QString nameForTime(const QDateTime &moment);

} // namespace nymvisor
