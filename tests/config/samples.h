#pragma once

#include "config/settingstable.h"

namespace nymvisor {

/// A text that @p row allows and that is not its default.
inline QString sampleFor(const SettingRow &row)
{
    using namespace Qt::StringLiterals;
    switch (row.kind) {
    case ValueKind::Name:
        return u"sample-1"_s;
    case ValueKind::Path:
    case ValueKind::OptionalPath:
        return u"/srv/it's \"a\\path\" #1\u0001å"_s;
    case ValueKind::Url:
    case ValueKind::OptionalUrl:
        return u"http://127.0.0.1:8080/a?b=c#d"_s;
    case ValueKind::Boolean:
        return QLatin1StringView(row.fallback) == "true"_L1 ? u"false"_s : u"true"_s;
    case ValueKind::TimeSpan:
        return u"1day 1h 30m"_s;
    case ValueKind::Count:
    case ValueKind::Number:
        return u"4711"_s;
    case ValueKind::LogFormat:
        return u"json"_s;
    case ValueKind::Size:
        return u"512MiB"_s;
    case ValueKind::PublicKeys:
        return u"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"_s;
    case ValueKind::Window:
        return u"Mon-Fri 22:00-05:00, Sun 01:00-06:00"_s;
    }
    return {};
}

} // namespace nymvisor
