#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace nymvisor {

/// The bytes of an answer, asked for piece by piece: a large body is never in memory.
struct FakeBody
{
    qint64 size = 0;
    std::function<QByteArray(qint64 offset, qint64 size)> read = {};

    FakeBody() = default;
    FakeBody(const QByteArray &bytes);
    static FakeBody ofFile(const QString &path);
    /// @p size bytes that look random and are the same each time.
    static FakeBody generated(qint64 size);

    QByteArray sha256() const;
};

/// What is answered to a request for a path, the truth and the lies.
struct FakeAnswer
{
    int status = 200;
    FakeBody body = {};
    QList<QByteArray> headers = {};               // whole lines: "Location: /elsewhere"
    QByteArray etag = {};                         // sent; a request with If-None-Match for it is answered with 304
    std::optional<QByteArray> claimedLength = {}; // instead of the body's; empty: no Content-Length at all
    std::optional<qint64> stallAfter = {};        // bytes of the body, and then nothing more
    std::optional<qint64> breakAfter = {};        // bytes of the body, and then the end of the connection
    std::chrono::milliseconds drip{0};            // between two bytes of the body
    QByteArray raw = {};                          // sent instead of anything else; then the connection ends
    bool isChunked = false;
    bool isMute = false; // not even a status line
    bool hasEndlessHeaders = false;

    static FakeAnswer page(int status);
    static FakeAnswer redirect(const QByteArray &location);
};

struct FakeRequest
{
    QByteArray method = {};
    QByteArray path = {};                       // as sent, with its query
    QHash<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray body = {};                       // as long as Content-Length says
};

/// An HTTP/1.1 server on a free port of the loopback interface that does what it is told for each path, over TLS where
/// it is given a certificate and its key.
class FakeUpstream : public QObject
{
    Q_OBJECT

public:
    using Answerer = std::function<FakeAnswer(const FakeRequest &request)>;

    explicit FakeUpstream(QObject *parent = nullptr);
    explicit FakeUpstream(const QSslConfiguration &tls, QObject *parent = nullptr);

    quint16 port() const { return m_server->serverPort(); }
    QString url(const QString &path) const;

    /// For this path from now on; a query in the request does not matter.
    void answer(const QString &path, const FakeAnswer &answer) { m_answers[path.toUtf8()] = answer; }
    /// For the paths that answer() says nothing of. Without it they are 404.
    void setAnswerer(Answerer answerer) { m_answerer = std::move(answerer); }

    QList<FakeRequest> requests() const { return m_requests; }

private:
    FakeUpstream(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent);

    void onConnection();
    FakeAnswer answerFor(const FakeRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QByteArray, FakeAnswer> m_answers;
    Answerer m_answerer;
    QList<FakeRequest> m_requests;
};

} // namespace nymvisor
