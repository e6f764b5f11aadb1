// What a server answers, over a real connection. The first byte says how it was asked: 'r' for the rest of a file,
// 'c' for what has changed, 'l' for something with an announced length.

#include "fuzzing/holds.h"
#include "worker/httpget.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fuzzing;

namespace {

constexpr qint64 sizeLimit = 4096;

/// Gives the same answer to whoever connects.
class Answering : public QTcpServer
{
public:
    explicit Answering(const QByteArray &answer)
    {
        mustHold(listen(QHostAddress::LocalHost), "a port can be had");
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/file"_s.arg(serverPort())); }
};

HttpRequest requestOf(char kind, const QUrl &url)
{
    HttpRequest request{.url = url, .sizeLimit = sizeLimit};
    if (kind == 'r') {
        request.offset = 100;
        request.validator = "\"one\"";
    }
    if (kind == 'c')
        request.etag = "\"one\"";
    request.needsLength = kind == 'l';
    return request;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication application(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const Answering server(QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    const HttpPatience patience{
        .answer = std::chrono::seconds(2), .silence = std::chrono::seconds(2), .whole = std::chrono::seconds(3)};
    qint64 taken = 0;
    const auto take = [&taken](const char *, qint64 length) {
        taken += length;
        return Result<>();
    };
    HttpGet get(requestOf(char(data[0]), server.url()), take, patience);
    QSignalSpy finished(&get, &Job::finished);
    get.start();
    mustHold(finished.wait(20'000), "it ends");
    mustHold(taken <= sizeLimit, "no more is taken than allowed");
    const auto result = finished.first().first().value<Result<>>();
    mustHold(!result || get.isUnchanged() || get.length() < 0 || taken == get.length(), "what is announced has come");
    mustHold(!get.isUnchanged() || data[0] == 'c', "nothing is unchanged that was not asked about");
    mustHold(!get.wasResumed() || data[0] == 'r', "nothing is gone on with that was not begun");
    return 0;
}
