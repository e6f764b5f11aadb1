#include "worker/httprules.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace nymvisor {

QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QUrl url = from.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !url.isValid())
        return Error(ExitStatus::BadData, "it redirects without saying where to");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Error(ExitStatus::BadData, "it redirects to the scheme '%1'; only http and https are allowed",
                     {url.scheme().left(32)});
    if (url.host().isEmpty())
        return Error(ExitStatus::BadData, "it redirects to a URL without a host");
    if (from.scheme() == "https"_L1 && url.scheme() == "http"_L1)
        return Error(ExitStatus::BadData, "it redirects from https to %1, which is not encrypted", {shownUrl(url)});
    return url;
}

bool isUsableDate(const QByteArray &date)
{
    constexpr qsizetype longest = 64;
    const auto isPrintable = [](char c) { return c >= ' ' && c < '\x7f'; };
    return !date.isEmpty() && date.size() <= longest && std::ranges::all_of(date, isPrintable);
}

namespace {

/// What is written in digits alone, however many; nothing where it is not.
std::optional<qint64> numberIn(const QByteArray &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    bool isHeld = false;
    const qint64 number = text.toLongLong(&isHeld);
    return isHeld ? number : std::numeric_limits<qint64>::max();
}

} // namespace

std::chrono::seconds parseRetryAfter(const QByteArray &text, const QDateTime &now)
{
    constexpr qint64 longest = qint64(24) * 60 * 60;
    const QByteArray trimmed = text.trimmed();
    const QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(trimmed), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const qint64 date = moment.isValid() ? now.secsTo(QDateTime(moment.date(), moment.time(), Qt::UTC)) : 0;
    return std::chrono::seconds(std::clamp<qint64>(numberIn(trimmed).value_or(date), 0, longest));
}

bool isUsableEtag(const QByteArray &etag)
{
    constexpr qsizetype longest = 1024;
    // A line break in it would begin another header of our request.
    const auto isVisible = [](char c) { return static_cast<uchar>(c) > ' ' && c != '\x7f'; };
    return !etag.isEmpty() && etag.size() <= longest && std::ranges::all_of(etag, isVisible);
}

} // namespace nymvisor
