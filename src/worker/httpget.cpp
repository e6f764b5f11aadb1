#include "worker/httpget.h"

#include "worker/httprules.h"
#include "worker/tlstrust.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int redirectLimit = 5;
constexpr qint64 readBuffer = 1 << 18; // bytes

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count());
}

QNetworkRequest networkRequest(const QUrl &url, const HttpRequest &asked)
{
    QNetworkRequest request(url);
    // Followed by hand: each hop is checked and has its own time-out, and no body of a redirect is read.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 ignores the size of the read buffer, and memory would grow with what arrives.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Said by hand, so that nothing is unpacked on the way: the size that counts is the one that arrives.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "nymvisor");
    if (!asked.etag.isEmpty())
        request.setRawHeader("If-None-Match", asked.etag);
    if (!asked.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", asked.lastModified);
    if (asked.offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(asked.offset) + '-');
        request.setRawHeader("If-Range", asked.validator);
    }
    return request;
}

} // namespace

HttpGet::HttpGet(HttpRequest request, Sink sink, const HttpPatience &patience, QObject *parent)
    : Job(parent), m_request(std::move(request)), m_sink(std::move(sink)), m_patience(patience)
{
    m_silence.setSingleShot(true);
    m_overdue.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &HttpGet::onSilence);
    connect(&m_overdue, &QTimer::timeout, this, &HttpGet::onOverdue);
    connect(&m_pace, &QTimer::timeout, this, &HttpGet::onPace);
}

void HttpGet::onStart()
{
    if (m_patience.whole.count() > 0)
        m_overdue.start(m_patience.whole);
    send(m_request.url);
}

void HttpGet::onAbort()
{
    end(abortedError());
}

void HttpGet::send(const QUrl &url)
{
    m_url = url;
    m_hasHeaders = false;
    QNetworkRequest request = networkRequest(url, m_request);
    if (url.scheme() == "https"_L1) {
        const auto tls = configuredTls();
        if (!tls) {
            end(tls.error());
            return;
        }
        if (*tls)
            request.setSslConfiguration(**tls);
    }
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpGet::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpGet::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpGet::onReplyFinished);
    m_silence.start(m_patience.answer);
}

void HttpGet::onHeaders()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_hasHeaders || !status.isValid())
        return;
    m_hasHeaders = true;
    m_silence.start(m_patience.silence);
    if (isRedirect(status.toInt())) {
        followRedirect();
        return;
    }
    m_etag = m_reply->rawHeader("ETag");
    m_lastModified = m_reply->rawHeader("Last-Modified");
    m_contentType = m_reply->rawHeader("Content-Type");
    auto checked = checkAnswer(status.toInt());
    if (checked && !m_isUnchanged && m_onAnswer)
        checked = m_onAnswer();
    if (!checked || m_isUnchanged)
        end(checked);
    else
        m_pace.start(m_patience.pace);
}

void HttpGet::followRedirect()
{
    const auto target = redirectTarget(m_url, m_reply->rawHeader("Location"));
    if (!target) {
        end(target.error());
        return;
    }
    if (++m_redirects > redirectLimit) {
        end(Error(ExitStatus::BadData, "it redirects more than %1 times", {QString::number(redirectLimit)}));
        return;
    }
    dropReply();
    send(*target);
}

Result<> HttpGet::checkAnswer(int status)
{
    m_isUnchanged = status == 304 && !(m_request.etag.isEmpty() && m_request.lastModified.isEmpty());
    if (m_isUnchanged)
        return {};
    m_isGone = status == 404 || status == 410;
    if (status == 429 || status == 503)
        m_retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    if (m_request.offset > 0 && (status == 206 || status == 416))
        TRY(checkRest(status));
    else if (status != 200)
        return Error(ExitStatus::Unavailable, "the server answered with status %1", {QString::number(status)});
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return Error(ExitStatus::BadData, "the server sends it packed as '%1', which was not asked for",
                     {QString::fromLatin1(encoding.left(32))});
    return readLength();
}

/// From where it was asked for, to the end of the file.
Result<> HttpGet::checkRest(int status)
{
    static const QRegularExpression pattern(u"\\Abytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})\\z"_s);
    const auto match = pattern.match(QString::fromLatin1(m_reply->rawHeader("Content-Range").trimmed()));
    m_wasResumed = status == 206 && match.hasMatch() && match.captured(1).toLongLong() == m_request.offset &&
                   match.captured(2).toLongLong() + 1 == match.captured(3).toLongLong();
    m_isRestRefused = !m_wasResumed;
    if (m_isRestRefused)
        return Error(ExitStatus::Unavailable, "the server has no rest of it from byte %1 on (status %2)",
                     {QString::number(m_request.offset), QString::number(status)});
    return {};
}

QByteArray HttpGet::validator() const
{
    if (isUsableEtag(m_etag) && !m_etag.startsWith("W/"))
        return m_etag;
    return isUsableDate(m_lastModified) ? m_lastModified : QByteArray();
}

Result<> HttpGet::readLength()
{
    const QByteArray text = m_reply->rawHeader("Content-Length");
    if (text.isNull() && m_request.needsLength)
        return Error(ExitStatus::BadData, "the server does not announce its length, and no checksum is known: "
                                          "nobody could tell whether it is whole");
    if (text.isNull())
        return {};
    bool isNumber = false;
    m_length = text.toLongLong(&isNumber);
    if (!isNumber || m_length < 0)
        return Error(ExitStatus::BadData, "the server announces a length that is no number: '%1'",
                     {QString::fromLatin1(text.left(32))});
    const qint64 whole = m_length + (m_wasResumed ? m_request.offset : 0);
    if (whole > m_request.sizeLimit)
        return Error(ExitStatus::BadData, "the server announces %1 bytes; at most %2 are allowed",
                     {QString::number(whole), QString::number(m_request.sizeLimit)});
    return {};
}

void HttpGet::onReadyRead()
{
    if (!m_hasHeaders)
        return; // an answer that is only announced by its end
    m_silence.start(m_patience.silence);
    if (const auto read = readBody(); !read) {
        end(read);
        return;
    }
    Q_EMIT progressed({m_received, qMax<qint64>(m_length, 0)});
}

Result<> HttpGet::readBody()
{
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const qint64 got = m_reply->read(buffer.data(), buffer.size());
        if (got <= 0)
            return {}; // what went wrong, if anything, comes with finished()
        m_received += got;
        if (m_received + (m_wasResumed ? m_request.offset : 0) > m_request.sizeLimit)
            return Error(ExitStatus::BadData, "the server sends more than the %1 bytes allowed",
                         {QString::number(m_request.sizeLimit)});
        TRY(m_sink(buffer.data(), got));
    }
}

void HttpGet::onReplyFinished()
{
    onHeaders(); // some answers, 401 for one, are only announced by their end
    if (!m_reply || m_reply != sender())
        return; // it ended here, or was a redirect
    if (!m_hasHeaders) {
        end(Error(ExitStatus::Unavailable, "%1", {m_reply->errorString()}));
        return;
    }
    const auto read = readBody();
    end(read ? checkWhole() : read);
}

Result<> HttpGet::checkWhole() const
{
    const bool isShort = m_length >= 0 && m_received != m_length;
    if (isShort)
        return Error(ExitStatus::Unavailable, "the connection was cut off after %1 of %2 bytes",
                     {QString::number(m_received), QString::number(m_length)});
    if (m_reply->error() != QNetworkReply::NoError)
        return Error(ExitStatus::Unavailable, "the connection was cut off after %1 bytes: %2",
                     {QString::number(m_received), m_reply->errorString()});
    return {};
}

void HttpGet::onSilence()
{
    if (m_hasHeaders)
        end(Error(ExitStatus::Unavailable, "nothing arrived for %1 s", {inSeconds(m_patience.silence)}));
    else
        end(Error(ExitStatus::Unavailable, "there was no answer within %1 s", {inSeconds(m_patience.answer)}));
}

void HttpGet::onOverdue()
{
    end(Error(ExitStatus::Unavailable, "it did not arrive within %1 s", {inSeconds(m_patience.whole)}));
}

void HttpGet::onPace()
{
    const qint64 arrived = m_received - std::exchange(m_receivedBefore, m_received);
    if (arrived < m_patience.leastBytes)
        end(Error(ExitStatus::Unavailable, "it is too slow: %1 bytes arrived in %2 s, at least %3 should have",
                  {QString::number(arrived), inSeconds(m_patience.pace), QString::number(m_patience.leastBytes)}));
}

void HttpGet::dropReply()
{
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which closes its connection; abort() inside of its own signals confuses it
    m_reply = nullptr;
}

void HttpGet::end(const Result<> &result)
{
    m_silence.stop();
    m_overdue.stop();
    m_pace.stop();
    if (m_reply)
        dropReply();
    finish(m_url == m_request.url ? result : result.withContext("redirected to %1", {shownUrl(m_url)}));
}

} // namespace nymvisor
