#pragma once

#include "core/job.h"
#include "tasks/taskmessage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace nymvisor {

/// How long a server may take. Tests shorten it.
struct HttpPatience
{
    std::chrono::milliseconds answer{30'000};  // until the headers are there, after each redirect anew
    std::chrono::milliseconds silence{30'000}; // between two arrivals
    std::chrono::milliseconds whole{0};        // for everything; 0: as long as bytes arrive
    std::chrono::milliseconds pace{60'000};    // in which `leastBytes` of the body must arrive
    qint64 leastBytes = 60'000;
};

struct HttpRequest
{
    QUrl url = {};
    QByteArray etag = {};         // empty: unconditional
    QByteArray lastModified = {}; // likewise; the date that the server gave, where it gave no etag
    qint64 sizeLimit = 0;         // bytes of the body
    qint64 offset = 0;            // bytes that are there already: the rest of what has this validator is asked for
    QByteArray validator = {};    // a strong ETag or a date
    bool needsLength = false;     // an answer that does not announce its length is refused: its end could be anywhere
};

/// One GET over http or https that believes nothing of what it is told.
///
/// Where only the rest of a file is asked for, wasResumed() says whether that comes; else it is the whole, anew.
///
/// The body goes to a sink as it arrives and is never held; it is counted, whatever length was announced. Success
/// means that the answer was 200 and that as much arrived as was announced, or that it was 304 and an ETag or a date
/// was sent.
class HttpGet : public Job
{
    Q_OBJECT

public:
    /// An error of the sink ends the transfer with that error.
    using Sink = std::function<Result<>(const char *data, qint64 size)>;

    HttpGet(HttpRequest request, Sink sink, const HttpPatience &patience, QObject *parent = nullptr);

    /// Asked once the headers are there and before the first byte of the body goes to the sink.
    void setOnAnswer(std::function<Result<>()> onAnswer) { m_onAnswer = std::move(onAnswer); }

    bool isUnchanged() const { return m_isUnchanged; }
    bool wasResumed() const { return m_wasResumed; }
    /// The server has no such rest: only the whole can be asked for.
    bool isRestRefused() const { return m_isRestRefused; }
    /// The server said that there is nothing, and will not be: 404 or 410.
    bool isGone() const { return m_isGone; }
    qint64 length() const { return m_length; } // of what comes, as announced; -1: it was not
    /// What tells this content from another at the same URL; empty where the server gave nothing that does.
    QByteArray validator() const;
    qint64 received() const { return m_received; }
    /// What the server asks to wait before it is asked again (429, 503): 0 where it does not.
    std::chrono::seconds retryAfter() const { return m_retryAfter; }
    QByteArray etag() const { return m_etag; }
    QByteArray lastModified() const { return m_lastModified; }
    QByteArray contentType() const { return m_contentType; }

Q_SIGNALS:
    void progressed(const nymvisor::TaskProgress &progress);

protected:
    void onStart() override;
    void onAbort() override;

private:
    void send(const QUrl &url);
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    void onSilence();
    void onOverdue();
    void onPace();

    void followRedirect();
    Result<> checkAnswer(int status);
    Result<> checkRest(int status);
    Result<> readLength();
    Result<> readBody();
    Result<> checkWhole() const;
    void dropReply();
    void end(const Result<> &result);

    HttpRequest m_request;
    Sink m_sink;
    std::function<Result<>()> m_onAnswer;
    HttpPatience m_patience;

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; // none before the start and after the end
    QTimer m_silence;
    QTimer m_overdue;
    QTimer m_pace;
    qint64 m_receivedBefore = 0; // when the pace was last looked at
    QUrl m_url;                  // asked now, after redirects
    int m_redirects = 0;
    bool m_hasHeaders = false;

    bool m_isUnchanged = false;
    bool m_wasResumed = false;
    bool m_isRestRefused = false;
    bool m_isGone = false;
    qint64 m_length = -1; // as announced; -1: it was not
    qint64 m_received = 0;
    QByteArray m_etag;
    QByteArray m_lastModified;
    QByteArray m_contentType;
    std::chrono::seconds m_retryAfter{0};
};

} // namespace nymvisor
