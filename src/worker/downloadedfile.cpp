#include "worker/downloadedfile.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

DownloadedFile::DownloadedFile(PartialFile file, const QString &path, const QString &algorithm)
    : m_file(std::move(file))
    , m_path(path)
    , m_sha256(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    , m_sha512(algorithm == "sha512"_L1 ? std::make_unique<QCryptographicHash>(QCryptographicHash::Sha512) : nullptr)
{
}

Result<DownloadedFile> DownloadedFile::open(const QString &path, const QString &checksum, const QString &algorithm)
{
    DownloadedFile file(TRY(PartialFile::open(path, "cannot create %1: another download is writing it")), path,
                        algorithm);
    // Only now that it is locked: another download's record is not to be believed.
    const auto record = ResumeRecord::read(path);
    if (record && record->checksum == checksum)
        file.m_record = record;
    else
        TRY(file.restart());
    return Result<DownloadedFile>(std::move(file));
}

Result<> DownloadedFile::rehash(WorkControl &control)
{
    return m_file.read([&](const char *data, qint64 size) -> Result<> {
        TRY(control.checkStopped());
        hash({data, size});
        return {};
    });
}

Result<> DownloadedFile::restart()
{
    m_sha256->reset();
    if (m_sha512)
        m_sha512->reset();
    m_beginning.clear();
    m_size = 0;
    TRY(keepRecord(std::nullopt));
    return m_file.empty();
}

Result<> DownloadedFile::keepRecord(const std::optional<ResumeRecord> &record)
{
    m_record = record;
    return record ? record->write(m_path) : ResumeRecord::remove(m_path);
}

Result<> DownloadedFile::append(const char *data, qint64 size)
{
    hash({data, size});
    return m_file.write(data, size);
}

void DownloadedFile::hash(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4;
    if (m_beginning.size() < enough)
        m_beginning.append(bytes.first(qMin(bytes.size(), enough - m_beginning.size())));
    m_sha256->addData(bytes);
    if (m_sha512)
        m_sha512->addData(bytes);
    m_size += bytes.size();
}

} // namespace nymvisor
