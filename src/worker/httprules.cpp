#include "worker/httprules.h"

#include <algorithm>

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

bool isUsableEtag(const QByteArray &etag)
{
    constexpr qsizetype longest = 1024;
    // A line break in it would begin another header of our request.
    const auto isVisible = [](char c) { return static_cast<uchar>(c) > ' ' && c != '\x7f'; };
    return !etag.isEmpty() && etag.size() <= longest && std::ranges::all_of(etag, isVisible);
}

} // namespace nymvisor
