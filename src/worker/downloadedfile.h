#pragma once

#include "worker/partialfile.h"
#include "worker/resumerecord.h"
#include "worker/threadjob.h"

#include <QCryptographicHash>

#include <memory>

namespace nymvisor {

/// A file that arrives piece by piece, hashed on the way. What a record tells of it is kept from one process to the
/// next, and hashed again.
class DownloadedFile
{
public:
    /// Opens and locks it. What is there already is kept where a record says how it goes on.
    static Result<DownloadedFile> open(const QString &path, const QString &checksum, const QString &algorithm);

    qint64 size() const { return m_size; }
    /// How to go on with what is there; nothing where there is nothing to go on with.
    const std::optional<ResumeRecord> &record() const { return m_record; }

    /// Hashes what is there. Takes its time.
    Result<> rehash(WorkControl &control);
    /// Empties it: it begins anew.
    Result<> restart();
    /// From now on it can be gone on with by @p record; with nothing, not.
    Result<> keepRecord(const std::optional<ResumeRecord> &record);
    Result<> append(const char *data, qint64 size);

    /// In lower-case hex, of all that is there.
    QString sha256() const { return hexOf(*m_sha256); }
    QString checksum() const { return hexOf(m_sha512 ? *m_sha512 : *m_sha256); } // by the algorithm asked for
    QByteArray beginning() const { return m_beginning; } // a few bytes, by which archives are known

    /// See PartialFile.
    Result<> sync(int mode) { return m_file.sync(mode); }
    void keep() { m_file.keep(); }

private:
    DownloadedFile(PartialFile file, const QString &path, const QString &algorithm);
    void hash(QByteArrayView bytes);
    static QString hexOf(const QCryptographicHash &hash) { return QString::fromLatin1(hash.result().toHex()); }

    PartialFile m_file;
    QString m_path;
    std::unique_ptr<QCryptographicHash> m_sha256; // behind pointers: they cannot be moved
    std::unique_ptr<QCryptographicHash> m_sha512; // null: not asked for
    std::optional<ResumeRecord> m_record;
    QByteArray m_beginning;
    qint64 m_size = 0;
};

} // namespace nymvisor
