#include "fakes/fakeupstream.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qint64 piece = 64 * 1024;
constexpr qint64 enoughUnderWay = 512 * 1024;
constexpr qsizetype requestLimit = 64 * 1024;

/// One pattern, over and over; not compressible, and of a length that no buffer's size divides.
const QByteArray &pattern()
{
    static const QByteArray thePattern = [] {
        QByteArray bytes(65'521, Qt::Uninitialized);
        quint32 state = 12'345;
        for (char &byte : bytes) {
            state = state * 1'664'525 + 1'013'904'223;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }();
    return thePattern;
}

FakeRequest parseRequest(const QByteArray &text)
{
    const qsizetype headersEnd = text.indexOf("\r\n\r\n");
    QList<QByteArray> lines = text.first(headersEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    FakeRequest request{first.value(0), first.value(1), {}, text.mid(headersEnd + 4)};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    return request;
}

/// One connection, one answer: it goes out as fast as the socket takes it.
class Conversation : public QObject
{
public:
    using Answerer = std::function<FakeAnswer(const FakeRequest &request)>;

    Conversation(QTcpSocket *socket, Answerer answerer)
        : QObject(socket), m_socket(socket), m_answerer(std::move(answerer))
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_socket, &QTcpSocket::readyRead, this, &Conversation::onReadyRead);
        connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Conversation::onBytesWritten);
        connect(&m_drip, &QTimer::timeout, this, [this] { sendBody(1); });
    }

private:
    void onReadyRead()
    {
        m_request += m_socket->readAll().left(requestLimit);
        if (m_hasAnswered || !m_request.contains("\r\n\r\n"))
            return;
        const FakeRequest request = parseRequest(m_request);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        m_hasAnswered = true;
        m_answer = m_answerer(request);
        if (m_answer.isMute)
            return;
        if (!m_answer.raw.isEmpty()) {
            m_hasEnded = true;
            m_socket->write(m_answer.raw);
            m_socket->disconnectFromHost(); // once all is written
            return;
        }
        if (!m_answer.etag.isEmpty() && request.headers.value("if-none-match") == m_answer.etag) {
            m_answer.status = 304;
            m_answer.body = {};
        }
        sendHeaders();
        begin();
    }

    void sendHeaders()
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Whatever\r\nConnection: close\r\n";
        if (m_answer.isChunked)
            text += "Transfer-Encoding: chunked\r\n";
        else if (!m_answer.claimedLength)
            text += "Content-Length: " + QByteArray::number(m_answer.body.size) + "\r\n";
        else if (!m_answer.claimedLength->isEmpty())
            text += "Content-Length: " + *m_answer.claimedLength + "\r\n";
        if (!m_answer.etag.isEmpty())
            text += "ETag: " + m_answer.etag + "\r\n";
        for (const QByteArray &header : m_answer.headers)
            text += header + "\r\n";
        m_socket->write(m_answer.hasEndlessHeaders ? text : text + "\r\n");
    }

    void begin()
    {
        if (m_answer.drip.count() > 0)
            m_drip.start(m_answer.drip);
        else
            onBytesWritten();
    }

    void onBytesWritten()
    {
        if (!m_hasAnswered || m_answer.isMute || m_drip.isActive())
            return;
        while (m_socket->bytesToWrite() < enoughUnderWay && !m_hasEnded) {
            if (m_answer.hasEndlessHeaders)
                m_socket->write("X-More: " + QByteArray(1000, 'x') + "\r\n");
            else
                sendBody(piece);
        }
    }

    void sendBody(qint64 size)
    {
        const qint64 end = std::min({m_answer.body.size, m_answer.stallAfter.value_or(m_answer.body.size),
                                     m_answer.breakAfter.value_or(m_answer.body.size)});
        if (const qint64 next = std::min(size, end - m_sent); next > 0) {
            const QByteArray bytes = m_answer.body.read(m_sent, next);
            m_socket->write(m_answer.isChunked ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"
                                               : bytes);
            m_sent += next;
        }
        if (m_sent < end)
            return;
        m_hasEnded = true;
        m_drip.stop();
        if (m_answer.stallAfter)
            return;
        if (m_answer.isChunked && !m_answer.breakAfter)
            m_socket->write("0\r\n\r\n");
        m_socket->disconnectFromHost(); // once all is written
    }

    QTcpSocket *m_socket;
    Answerer m_answerer;
    QByteArray m_request;
    FakeAnswer m_answer;
    QTimer m_drip;
    qint64 m_sent = 0;
    bool m_hasAnswered = false;
    bool m_hasEnded = false;
};

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

FakeBody::FakeBody(const QByteArray &bytes)
    : size(bytes.size()), read([bytes](qint64 offset, qint64 count) { return bytes.mid(offset, count); })
{
}

FakeBody FakeBody::ofFile(const QString &path)
{
    const auto file = std::make_shared<QFile>(path);
    FakeBody body;
    body.size = file->open(QIODevice::ReadOnly) ? file->size() : 0;
    body.read = [file](qint64 offset, qint64 count) { return file->seek(offset) ? file->read(count) : QByteArray(); };
    return body;
}

FakeBody FakeBody::generated(qint64 size)
{
    FakeBody body;
    body.size = size;
    body.read = [](qint64 offset, qint64 count) {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += pattern().mid((offset + bytes.size()) % pattern().size(), count - bytes.size());
        return bytes;
    };
    return body;
}

QByteArray FakeBody::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < size; offset += piece)
        hash.addData(read(offset, std::min(piece, size - offset)));
    return hash.result().toHex();
}

FakeAnswer FakeAnswer::page(int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = QByteArray("<!DOCTYPE html>\n<title>Whatever</title>\n<p>This is not what you wanted.\n");
    answer.headers = {"Content-Type: text/html"};
    return answer;
}

FakeAnswer FakeAnswer::redirect(const QByteArray &location)
{
    FakeAnswer answer;
    answer.status = 302;
    answer.headers = {"Location: " + location};
    return answer;
}

FakeUpstream::FakeUpstream(QObject *parent) : FakeUpstream(std::make_unique<QTcpServer>(), u"http"_s, parent)
{
}

FakeUpstream::FakeUpstream(const QSslConfiguration &tls, QObject *parent)
    : FakeUpstream(tlsServer(tls), u"https"_s, parent)
{
}

FakeUpstream::FakeUpstream(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_scheme(scheme)
{
    // Over TLS a connection can be talked to later than it is there.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeUpstream::onConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the fake upstream cannot listen: %s", qPrintable(m_server->errorString()));
}

QString FakeUpstream::url(const QString &path) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(port()).arg(path);
}

void FakeUpstream::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Conversation(socket, [this](const FakeRequest &request) { return answerFor(request); });
}

FakeAnswer FakeUpstream::answerFor(const FakeRequest &request)
{
    m_requests += request;
    const QByteArray path = request.path.split('?').first();
    if (const auto found = m_answers.constFind(path); found != m_answers.constEnd())
        return *found;
    return m_answerer ? m_answerer(request) : FakeAnswer::page(404);
}

} // namespace nymvisor
