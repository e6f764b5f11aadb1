#include "fakes/fakeupstream.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QUrl>

#include <unistd.h>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nymvisor;

namespace {

FakeAnswer serve(const QString &folder, const FakeRequest &request)
{
    const QString path = QUrl::fromEncoded(request.path).path();
    const QFileInfo file(folder + path);
    if (!path.startsWith(u'/') || path.split(u'/').contains(".."_L1) || !file.isFile())
        return FakeAnswer::page(404);
    FakeAnswer answer;
    answer.body = FakeBody::ofFile(file.filePath());
    answer.etag =
        '"' + QByteArray::number(file.size()) + '-' + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '"';
    return answer;
}

} // namespace

// Serves the files of a folder, says `port N` on stdout, and ends when its stdin ends.
int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // else Qt warns where the surroundings have another
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (!QFileInfo(folder).isDir()) {
        std::fputs("Usage: fake-upstream FOLDER\n", stderr);
        return 64;
    }
    FakeUpstream upstream;
    upstream.setAnswerer([folder](const FakeRequest &request) { return serve(folder, request); });
    std::printf("port %d\n", upstream.port());
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        std::array<char, 4096> ignored;
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
