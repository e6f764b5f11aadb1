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
};

struct HttpRequest
{
    QUrl url = {};
    QByteArray etag = {};     // empty: unconditional
    qint64 sizeLimit = 0;     // bytes of the body
    bool needsLength = false; // an answer that does not announce its length is refused: its end could be anywhere
};

/// One GET over http or https that believes nothing of what it is told.
///
/// The body goes to a sink as it arrives and is never held; it is counted, whatever length was announced. Success
/// means that the answer was 200 and that as much arrived as was announced, or that it was 304 and an ETag was sent.
class HttpGet : public Job
{
    Q_OBJECT

public:
    /// An error of the sink ends the transfer with that error.
    using Sink = std::function<Result<>(const char *data, qint64 size)>;

    HttpGet(HttpRequest request, Sink sink, const HttpPatience &patience, QObject *parent = nullptr);

    bool isUnchanged() const { return m_isUnchanged; }
    qint64 received() const { return m_received; }
    QByteArray etag() const { return m_etag; }
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

    void followRedirect();
    Result<> checkAnswer(int status);
    Result<> readLength();
    Result<> readBody();
    Result<> checkWhole() const;
    void dropReply();
    void end(const Result<> &result);

    HttpRequest m_request;
    Sink m_sink;
    HttpPatience m_patience;

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; // none before the start and after the end
    QTimer m_silence;
    QTimer m_overdue;
    QUrl m_url; // asked now, after redirects
    int m_redirects = 0;
    bool m_hasHeaders = false;

    bool m_isUnchanged = false;
    qint64 m_length = -1; // as announced; -1: it was not
    qint64 m_received = 0;
    QByteArray m_etag;
    QByteArray m_contentType;
};

} // namespace nymvisor
