#include "worker/downloadjob.h"

#include "config/values.h"
#include "core/files.h"
#include "worker/httprules.h"
#include "worker/unpack.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QString partialEnding = u".part"_s;

/// Where the program of an archive is unpacked to, beside the archive.
QString unpackedName(const QString &partialFile)
{
    return partialFile + ".unpacked"_L1;
}

/// "/x/.DAEMON.part" -> "DAEMON"; empty where the name is another kind.
QString programName(const QString &partialFile)
{
    const QString name = QFileInfo(partialFile).fileName();
    const bool isPartial = name.startsWith(u'.') && name.size() > partialEnding.size() && name.endsWith(partialEnding);
    return isPartial ? name.mid(1).chopped(partialEnding.size()) : QString();
}

Result<> checkRequest(const DownloadRequest &request)
{
    TRY(checkUrl(request.url));
    if (QFileInfo(request.partialFile).isRelative() || programName(request.partialFile).isEmpty())
        return Error(ExitStatus::BadData, "the partial file '%1' is not an absolute path that ends in /.NAME.part",
                     {request.partialFile});
    if (request.algorithm != "sha256"_L1 && request.algorithm != "sha512"_L1)
        return Error(ExitStatus::BadData, "the algorithm '%1' is neither sha256 nor sha512", {request.algorithm});
    if (request.sizeLimit < 1)
        return Error(ExitStatus::BadData, "the size limit is less than one byte");
    return {};
}

/// Qt 6.4 takes chunks that were cut off for whole, so a checksum or a length has to tell.
HttpRequest httpRequest(const DownloadRequest &request)
{
    return {.url = QUrl(request.url), .sizeLimit = request.sizeLimit, .needsLength = request.checksum.isEmpty()};
}

} // namespace

DownloadJob::DownloadJob(const DownloadRequest &request, const HttpPatience &patience, QObject *parent)
    : WorkerJob(parent)
    , m_request(request)
    , m_get(
          httpRequest(request), [this](const char *data, qint64 size) { return onBody(data, size); }, patience)
    , m_completion([this](WorkControl &control) { return complete(control); })
{
    connect(&m_get, &Job::finished, this, &DownloadJob::onGot);
    connect(&m_get, &HttpGet::progressed, this, [this](const TaskProgress &progress) {
        if (m_pacer.isDue())
            Q_EMIT progressed(progress);
    });
    connect(&m_completion, &Job::finished, this, &DownloadJob::onCompleted);
}

void DownloadJob::onStart()
{
    if (const auto prepared = prepare(); !prepared)
        fail(prepared.error());
    else
        m_get.start();
}

void DownloadJob::onAbort()
{
    if (m_file)
        m_file->keep(); // nothing is wrong with what has arrived
    if (m_completion.isRunning())
        m_completion.abort();
    else if (m_get.isRunning())
        m_get.abort();
    else
        finish(abortedError());
}

Result<> DownloadJob::prepare()
{
    TRY(checkRequest(m_request));
    m_file.emplace(TRY(PartialFile::create(m_request.partialFile, "download")));
    return removeSynced(unpackedName(m_request.partialFile)); // of one that was killed
}

Result<> DownloadJob::onBody(const char *data, qint64 size)
{
    if (m_beginning.size() < 4)
        m_beginning.append(data, qMin<qint64>(size, 4 - m_beginning.size()));
    const QByteArrayView bytes(data, size);
    m_sha256.addData(bytes);
    if (m_request.algorithm == "sha512"_L1)
        m_sha512.addData(bytes);
    return m_file->write(data, size);
}

void DownloadJob::onGot(const Result<> &got)
{
    if (!isRunning())
        return; // aborted just now
    const auto checked = got ? checkContent() : got;
    if (checked)
        m_completion.start();
    else
        fail(checked.error());
}

Result<> DownloadJob::checkContent()
{
    if (m_get.received() == 0)
        return Error(ExitStatus::BadData, "the server sent an empty file");
    const QCryptographicHash &asked = m_request.algorithm == "sha512"_L1 ? m_sha512 : m_sha256;
    const QString checksum = QString::fromLatin1(asked.result().toHex());
    if (m_request.checksum.isEmpty() || m_request.checksum.toLower() == checksum)
        return {};
    return Error(ExitStatus::BadData, "the %1 checksum is %2, not %3 as upstream promised",
                 {m_request.algorithm, checksum, m_request.checksum});
}

/// In a thread: syncing half a gigabyte takes its time too.
Result<QJsonObject> DownloadJob::complete(WorkControl &control)
{
    DownloadResult result{m_get.received(), QString::fromLatin1(m_sha256.result().toHex())};
    const bool isNamedZip = QUrl(m_request.url).path().endsWith(".zip"_L1, Qt::CaseInsensitive);
    if (isNamedZip || isZipArchive(m_beginning))
        TRY(unpack(result, control).withContext("the archive cannot be used"));
    else
        TRY(m_file->sync(programMode));
    TRY(syncFolder(QFileInfo(m_request.partialFile).path()));
    TRY(control.checkStopped());
    return result.toJson();
}

Result<> DownloadJob::unpack(DownloadResult &result, WorkControl &control)
{
    m_program.emplace(TRY(PartialFile::create(unpackedName(m_request.partialFile), "download")));
    const UnpackedFile unpacked = TRY(unpackProgram(m_request.partialFile, programName(m_request.partialFile),
                                                    *m_program, m_request.sizeLimit, control));
    TRY(m_program->sync(programMode));
    TRY(m_program->renameTo(m_request.partialFile));
    result = {unpacked.size, unpacked.sha256};
    return {};
}

void DownloadJob::onCompleted(const Result<> &completed)
{
    if (!completed) {
        fail(completed.error());
        return;
    }
    m_file->keep();
    succeed(m_completion.result());
}

void DownloadJob::fail(const Error &error)
{
    m_program.reset(); // they are removed with their objects
    m_file.reset();
    finish(error.withContext("cannot download %1", {shownUrl(QUrl(m_request.url))}));
}

} // namespace nymvisor
