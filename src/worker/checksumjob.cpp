#include "worker/checksumjob.h"

#include "core/descriptor.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>

namespace nymvisor {

namespace {

Result<> checkRegular(int file, const QString &path, qint64 &size)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return systemError("cannot look at %1", path, errno);
    if (!S_ISREG(status.st_mode))
        return Error(ExitStatus::BadData, "cannot hash %1: it is not a regular file", {path});
    size = status.st_size;
    return {};
}

Result<QJsonObject> hashFile(const QString &path, WorkControl &control)
{
    // O_NONBLOCK: opening a pipe must not wait for its other end.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return systemError("cannot open %1", path, errno);
    TaskProgress progress;
    TRY(checkRegular(file.number(), path, progress.total));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr size_t piece = 1 << 18;
    const auto buffer = std::make_unique<char[]>(piece);
    for (;;) {
        TRY(control.checkStopped());
        const ssize_t got = ::read(file.number(), buffer.get(), piece);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("cannot read %1", path, errno);
        if (got == 0)
            break;
        hash.addData(QByteArrayView(buffer.get(), got));
        progress.done += got;
        control.report(progress);
    }
    return ChecksumResult{QString::fromLatin1(hash.result().toHex())}.toJson();
}

} // namespace

ChecksumJob::ChecksumJob(const ChecksumRequest &request, QObject *parent)
    : ThreadJob([path = request.file](WorkControl &control) { return hashFile(path, control); }, parent)
{
}

} // namespace nymvisor
