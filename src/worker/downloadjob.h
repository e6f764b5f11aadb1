#pragma once

#include "tasks/upstreamvalues.h"
#include "worker/diskspace.h"
#include "worker/downloadedfile.h"
#include "worker/httpget.h"
#include "worker/threadjob.h"

#include <optional>

namespace nymvisor {

/// Gets a program from one of several URLs. It goes to the disk as it arrives, is hashed on the way and unpacked where
/// it is a zip archive; it is executable at its partial name only when it is whole, is what was promised, and is
/// synced. What arrived before a cut stays there where a checksum and the server's validator let it be gone on with.
class DownloadJob : public WorkerJob
{
    Q_OBJECT

public:
    explicit DownloadJob(const DownloadRequest &request, const HttpPatience &patience = {}, QObject *parent = nullptr);

protected:
    void onStart() override;
    void onAbort() override;

private:
    Result<> prepare();
    void onRehashed(const Result<> &rehashed);
    void ask();
    void askForAll();
    HttpRequest httpRequest() const;
    QString url() const { return m_request.urls[m_url]; }
    bool isContentPromised() const;
    Result<> onAnswer();
    Result<> onBytes(const char *data, qint64 size);
    void onGot(const Result<> &got);
    void tryNext(const Error &error);
    Result<> checkContent();
    Result<QJsonObject> complete(WorkControl &control);
    Result<> unpack(DownloadResult &result, WorkControl &control);
    void onCompleted(const Result<> &completed);
    void fail(const Error &error);

    DownloadRequest m_request;
    HttpPatience m_patience;
    ProgressPacer m_pacer;
    RoomWatch m_room;
    std::optional<DownloadedFile> m_file;
    std::optional<PartialFile> m_program; // that of an archive; locked as long as the archive is
    qsizetype m_url = 0;                  // which one is asked
    qsizetype m_gone = 0;                 // how many of them there are no more
    std::optional<Error> m_error;         // of the URLs that were asked before
    HttpGet *m_get = nullptr;
    ThreadJob m_rehash;     // after the files, which it uses
    ThreadJob m_completion; // likewise
};

} // namespace nymvisor
