#include "config/values.h"

#include "config/publickey.h"
#include "config/upgradewindow.h"
#include "core/asciichars.h"
#include "core/safename.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct SizeUnit
{
    QLatin1StringView name;
    qint64 bytes;
    bool isWritten;
};

// Largest first, for writing.
constexpr std::array sizeUnits{
    SizeUnit{"TiB"_L1, qint64(1) << 40, true},
    SizeUnit{"TB"_L1, 1'000'000'000'000, false},
    SizeUnit{"GiB"_L1, qint64(1) << 30, true},
    SizeUnit{"GB"_L1, 1'000'000'000, false},
    SizeUnit{"MiB"_L1, qint64(1) << 20, true},
    SizeUnit{"MB"_L1, 1'000'000, false},
    SizeUnit{"KiB"_L1, qint64(1) << 10, true},
    SizeUnit{"kB"_L1, 1'000, false},
    SizeUnit{"B"_L1, 1, true},
    SizeUnit{""_L1, 1, false},
};

Result<> checkPath(const QString &text)
{
    if (!text.startsWith(u'/'))
        return Error(ExitStatus::BadData, "'%1' is not an absolute path: it must begin with /", {text});
    return {};
}

} // namespace

Result<bool> parseBoolean(const QString &text)
{
    const QString lower = text.toLower();
    if (lower == "true"_L1 || lower == "t"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "f"_L1 || lower == "0"_L1)
        return false;
    return Error(ExitStatus::BadData, "'%1' is neither true (t, 1) nor false (f, 0)", {text});
}

Result<qint64> parseCount(const QString &text, qint64 least)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    const bool isPlain = std::ranges::all_of(text, isAsciiDigit); // no sign or blanks
    if (isNumber && isPlain && count >= least)
        return count;
    return Error(ExitStatus::BadData, "'%1' is not a whole number from %2 on", {text, QString::number(least)});
}

Result<qint64> parseSize(const QString &text)
{
    static const QRegularExpression pattern(u"\\A(\\d+) ?([A-Za-z]*)\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    bool isNumber = false;
    const qint64 number = match.captured(1).toLongLong(&isNumber);
    for (const SizeUnit &unit : sizeUnits) {
        qint64 bytes = 0;
        if (isNumber && match.captured(2) == unit.name && !__builtin_mul_overflow(number, unit.bytes, &bytes) &&
            bytes > 0)
            return bytes;
    }
    return Error(ExitStatus::BadData, "'%1' is not a size: write a number above 0 with B, KiB, MiB, GiB or TiB",
                 {text});
}

QString formatSize(qint64 bytes)
{
    for (const SizeUnit &unit : sizeUnits) {
        if (unit.isWritten && bytes % unit.bytes == 0)
            return QString::number(bytes / unit.bytes) + unit.name;
    }
    Q_UNREACHABLE(); // every number is one of bytes
}

Result<> checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isAllowed =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (isAllowed)
        return {};
    return Error(ExitStatus::BadData, "'%1' is not a URL that can be asked: it must begin with https:// or http://",
                 {text});
}

Result<> checkText(ValueKind kind, const QString &text)
{
    switch (kind) {
    case ValueKind::Name:
        return checkName(text, "the name '%1'");
    case ValueKind::Path:
        return checkPath(text);
    case ValueKind::OptionalPath:
        return text.isEmpty() ? Result<>() : checkPath(text);
    case ValueKind::Url:
        return checkUrl(text);
    case ValueKind::OptionalUrl:
        return text.isEmpty() ? Result<>() : checkUrl(text);
    case ValueKind::PublicKeys:
        TRY(parsePublicKeys(text).withContext("'%1'", {text.left(1000)}));
        return {};
    case ValueKind::Window:
        TRY(UpgradeWindow::parse(text));
        return {};
    case ValueKind::LogFormat:
        return text == "text"_L1 || text == "json"_L1
                   ? Result<>()
                   : Error(ExitStatus::BadData, "'%1' is no form of a log: text and json are", {text});
    case ValueKind::Boolean:
    case ValueKind::TimeSpan:
    case ValueKind::Count:
    case ValueKind::Number:
    case ValueKind::Size:
        break; // these have parsers of their own
    }
    Q_UNREACHABLE();
}

} // namespace nymvisor
