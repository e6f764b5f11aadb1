#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <sys/stat.h>

#include <memory>
#include <optional>

namespace nymvisor {

/// What a snapshot's manifest says of a file, a folder or a link: how it was in the home when it was copied.
struct ManifestEntry
{
    QByteArray path = {}; // relative to the home, empty for the home itself
    mode_t mode = 0;      // with the type
    uid_t owner = 0;
    gid_t group = 0;
    qint64 size = 0;
    qint64 modified = 0; // nanoseconds since 1970, as changed is
    qint64 changed = 0;
    quint64 inode = 0;
    quint64 device = 0;
    std::optional<quint32> checksum = {}; // CRC-32; nothing where the content did not pass through this program

    static ManifestEntry of(const QByteArray &path, const struct stat &status,
                            std::optional<quint32> checksum = std::nullopt);
    bool operator==(const ManifestEntry &) const = default;
};

/// Writes a manifest, a line for each entry in the order of the walk, under a temporary name; renamed when it is whole.
class ManifestWriter
{
public:
    /// @p begin is the file system's time, in nanoseconds, before which the home was not yet looked at.
    static Result<std::unique_ptr<ManifestWriter>> create(const QString &path, qint64 begin);

    Result<> add(const ManifestEntry &entry);
    /// Syncs it and gives it its name.
    Result<> close();

private:
    explicit ManifestWriter(const QString &path);
    Result<> put(const QByteArray &line);

    QString m_path;
    QFile m_file;
    qint64 m_entries = 0;
};

/// Reads a manifest entry by entry, so that its size does not matter.
class ManifestReader
{
public:
    static Result<std::unique_ptr<ManifestReader>> open(const QString &path);
    /// From what is open already; @p shown names it in errors.
    static Result<std::unique_ptr<ManifestReader>> read(std::unique_ptr<QIODevice> device, const QString &shown);

    qint64 begin() const { return m_begin; }
    /// Nothing after the last entry. A manifest that was cut off is an error.
    Result<std::optional<ManifestEntry>> next();

private:
    ManifestReader(std::unique_ptr<QIODevice> device, const QString &shown);
    Error damaged() const;
    QByteArrayView nextLine(); // until the next one

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_buffer; // of a line
    QString m_shown;
    qint64 m_begin = 0;
    qint64 m_entries = 0;
};

/// Whether a walk comes to @p one before @p other: names are compared as bytes, folder by folder.
bool isEarlier(const QByteArray &one, const QByteArray &other);

} // namespace nymvisor
