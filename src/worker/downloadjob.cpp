#include "worker/downloadjob.h"

#include "config/values.h"
#include "core/files.h"
#include "worker/httprules.h"
#include "worker/unpack.h"

#include <QFileInfo>

#include <algorithm>

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
    if (request.urls.isEmpty())
        return Error(ExitStatus::BadData, "there is no URL to ask");
    for (const QString &url : request.urls)
        TRY(checkUrl(url));
    if (QFileInfo(request.partialFile).isRelative() || programName(request.partialFile).isEmpty())
        return Error(ExitStatus::BadData, "the partial file '%1' is not an absolute path that ends in /.NAME.part",
                     {request.partialFile});
    if (request.algorithm != "sha256"_L1 && request.algorithm != "sha512"_L1)
        return Error(ExitStatus::BadData, "the algorithm '%1' is neither sha256 nor sha512", {request.algorithm});
    if (request.sizeLimit < 1)
        return Error(ExitStatus::BadData, "the size limit is less than one byte");
    return {};
}

} // namespace

DownloadJob::DownloadJob(const DownloadRequest &request, const HttpPatience &patience, QObject *parent)
    : WorkerJob(parent)
    , m_request(request)
    , m_patience(patience)
    , m_room(QFileInfo(request.partialFile).path())
    , m_rehash([this](WorkControl &control) -> Result<QJsonObject> {
        TRY(m_file->rehash(control));
        return QJsonObject();
    })
    , m_completion([this](WorkControl &control) { return complete(control); })
{
    m_request.checksum = m_request.checksum.toLower();
    connect(&m_rehash, &Job::finished, this, &DownloadJob::onRehashed);
    connect(&m_completion, &Job::finished, this, &DownloadJob::onCompleted);
}

void DownloadJob::onStart()
{
    if (const auto prepared = prepare(); !prepared)
        fail(prepared.error().withContext("cannot download %1", {shownUrl(QUrl(m_request.urls.value(0)))}));
    else if (m_file->record())
        m_rehash.start();
    else
        ask();
}

void DownloadJob::onAbort()
{
    if (m_file)
        m_file->keep(); // nothing is wrong with what has arrived
    if (m_rehash.isRunning())
        m_rehash.abort();
    else if (m_completion.isRunning())
        m_completion.abort();
    else if (m_get)
        m_get->abort();
    else
        finish(abortedError());
}

Result<> DownloadJob::prepare()
{
    TRY(checkRequest(m_request));
    m_file.emplace(TRY(DownloadedFile::open(m_request.partialFile, m_request.checksum, m_request.algorithm)));
    if (const auto &record = m_file->record()) { // whose server knows its rest
        const auto known = std::ranges::find(m_request.urls, record->url);
        if (known != m_request.urls.end())
            std::rotate(m_request.urls.begin(), known, m_request.urls.end());
    }
    return removeSynced(unpackedName(m_request.partialFile)); // of one that was killed
}

void DownloadJob::onRehashed(const Result<> &rehashed)
{
    if (!rehashed)
        fail(rehashed.error());
    else if (isContentPromised())
        m_completion.start(); // it had arrived in whole
    else
        ask();
}

bool DownloadJob::isContentPromised() const
{
    return !m_request.checksum.isEmpty() && m_request.checksum == m_file->checksum();
}

HttpRequest DownloadJob::httpRequest() const
{
    // Qt 6.4 takes chunks that were cut off for whole, so a checksum or a length has to tell.
    HttpRequest request{
        .url = QUrl(url()), .sizeLimit = m_request.sizeLimit, .needsLength = m_request.checksum.isEmpty()};
    const auto &record = m_file->record();
    const bool isMore = record && record->url == url() && (record->size == 0 || m_file->size() < record->size);
    if (isMore && m_file->size() > 0) {
        request.offset = m_file->size();
        request.validator = record->validator;
    }
    return request;
}

void DownloadJob::ask()
{
    m_get = new HttpGet(
        httpRequest(), [this](const char *data, qint64 size) { return onBytes(data, size); }, m_patience, this);
    m_get->setOnAnswer([this] { return onAnswer(); });
    connect(m_get, &Job::finished, this, &DownloadJob::onGot);
    connect(m_get, &HttpGet::progressed, this, [this](const TaskProgress &progress) {
        const qint64 before = m_file->size() - progress.done;
        if (m_pacer.isDue())
            Q_EMIT progressed({before + progress.done, progress.total > 0 ? before + progress.total : 0});
    });
    m_get->start();
}

/// Nothing of the body was taken yet: there must be room for it, and what is there already must be its beginning.
Result<> DownloadJob::onAnswer()
{
    if (!m_get->wasResumed()) {
        TRY(m_file->restart());
        const ResumeRecord record{url(), m_request.checksum, m_get->validator(), qMax<qint64>(m_get->length(), 0)};
        if (!record.checksum.isEmpty() && !record.validator.isEmpty())
            TRY(m_file->keepRecord(record));
    }
    const QString folder = QFileInfo(m_request.partialFile).path();
    const FileSystemSpace space = TRY(spaceAt(folder));
    return checkRoom({{u"the download"_s, folder, qMax<qint64>(m_get->length(), 0), space}});
}

/// There was room for as much as was announced; but that may be nothing, and others write, too.
Result<> DownloadJob::onBytes(const char *data, qint64 size)
{
    if (const auto room = m_room.onWritten(size); !room) {
        TRY(m_file->keepRecord(std::nullopt)); // what has arrived takes the room that is missing
        return room;
    }
    return m_file->append(data, size);
}

void DownloadJob::onGot(const Result<> &got)
{
    HttpGet *asked = std::exchange(m_get, nullptr);
    asked->deleteLater();
    if (isAborting()) {
        finish(abortedError());
        return;
    }
    m_gone += asked->isGone() ? 1 : 0;
    const auto checked = got ? checkContent() : got;
    const bool isRestWrong = asked->isRestRefused() || (got && !checked && asked->wasResumed());
    if (checked)
        m_completion.start();
    else if (isRestWrong)
        askForAll();
    else
        tryNext(checked.error().withContext("cannot download %1", {shownUrl(QUrl(url()))}));
}

void DownloadJob::askForAll()
{
    if (const auto restarted = m_file->restart(); !restarted)
        fail(restarted.error());
    else
        ask();
}

void DownloadJob::tryNext(const Error &error)
{
    m_error = m_error ? Error(error.status(), "%1; %2", {m_error->message(), error.message()}) : error;
    const bool isOwnFault = error.status() != ExitStatus::Unavailable && error.status() != ExitStatus::BadData;
    if (!isOwnFault && m_url + 1 < m_request.urls.size()) {
        ++m_url;
        ask();
    } else if (m_gone == m_request.urls.size()) {
        fail(Error(ExitStatus::NoInput, "%1", {m_error->message()}));
    } else {
        fail(*m_error);
    }
}

Result<> DownloadJob::checkContent()
{
    if (m_file->size() == 0)
        return Error(ExitStatus::BadData, "the server sent an empty file");
    if (m_request.checksum.isEmpty() || isContentPromised())
        return {};
    return Error(ExitStatus::BadData, "the %1 checksum is %2, not %3 as upstream promised",
                 {m_request.algorithm, m_file->checksum(), m_request.checksum});
}

/// In a thread: syncing half a gigabyte takes its time too.
Result<QJsonObject> DownloadJob::complete(WorkControl &control)
{
    DownloadResult result{m_file->size(), m_file->sha256()};
    const bool isNamedZip = QUrl(url()).path().endsWith(".zip"_L1, Qt::CaseInsensitive);
    if (isNamedZip || isZipArchive(m_file->beginning()))
        TRY(unpack(result, control).withContext("the archive cannot be used"));
    else
        TRY(m_file->sync(programMode));
    TRY(m_file->keepRecord(std::nullopt)); // it is whole
    TRY(syncFolder(QFileInfo(m_request.partialFile).path()));
    TRY(control.checkStopped());
    return result.toJson();
}

Result<> DownloadJob::unpack(DownloadResult &result, WorkControl &control)
{
    m_program.emplace(TRY(
        PartialFile::create(unpackedName(m_request.partialFile), "cannot create %1: another download is writing it")));
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
        fail(completed.error().withContext("cannot download %1", {shownUrl(QUrl(url()))}));
        return;
    }
    m_file->keep();
    succeed(m_completion.result());
}

/// What arrived is kept where it can be gone on with once the network, or the room, is better.
void DownloadJob::fail(const Error &error)
{
    const bool mayMend = error.status() == ExitStatus::Unavailable || error.status() == ExitStatus::TryLater;
    m_program.reset(); // they are removed with their objects
    if (m_file && mayMend && m_file->record() && m_file->size() > 0)
        m_file->keep();
    else if (m_file)
        static_cast<void>(m_file->keepRecord(std::nullopt)); // one that stays leads to a whole download, and no more
    m_file.reset();
    finish(error);
}

} // namespace nymvisor
