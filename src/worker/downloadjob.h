#pragma once

#include "tasks/taskvalues.h"
#include "worker/httpget.h"
#include "worker/partialfile.h"
#include "worker/threadjob.h"

#include <QCryptographicHash>

#include <optional>

namespace nymvisor {

/// Gets a program. It goes to the disk as it arrives, is hashed on the way and unpacked where it is a zip archive;
/// it stays at its partial name only when it is whole, is what was promised, and is synced and executable.
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
    Result<> onBody(const char *data, qint64 size);
    void onGot(const Result<> &got);
    Result<> checkContent();
    Result<QJsonObject> complete(WorkControl &control);
    Result<> unpack(DownloadResult &result, WorkControl &control);
    void onCompleted(const Result<> &completed);
    void fail(const Error &error);

    DownloadRequest m_request;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    QCryptographicHash m_sha512{QCryptographicHash::Sha512};
    QByteArray m_beginning; // a few bytes, by which archives are known
    ProgressPacer m_pacer;
    std::optional<PartialFile> m_file;
    std::optional<PartialFile> m_program; // that of an archive; locked as long as the archive is
    HttpGet m_get;
    ThreadJob m_completion; // after the files, which it uses
};

} // namespace nymvisor
