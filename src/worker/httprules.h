#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace nymvisor {

/// What may be shown of a URL in errors and logs: user, password and query can be secrets.
QString shownUrl(const QUrl &url);

/// Where a redirect from @p from leads: http or https with a host, and never from https to http.
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

/// Whether an ETag is worth keeping and safe to send: 1 to 1024 visible characters.
bool isUsableEtag(const QByteArray &etag);
/// Likewise a date of HTTP.
bool isUsableDate(const QByteArray &date);

/// What a Retry-After says, in seconds or as a date: 0 where it says nothing that can be read, at most a day.
std::chrono::seconds parseRetryAfter(const QByteArray &text, const QDateTime &now);

} // namespace nymvisor
