#pragma once

#include "core/fileattributes.h"
#include "worker/archivewriter.h"

#include <QFile>

namespace nymvisor {

/// An entry as somebody might make it.
struct MadeEntry
{
    ArchiveEntry entry = {};
    QByteArray content = {};

    static MadeEntry file(const QByteArray &path, const QByteArray &content = "x")
    {
        const PackedContent counted = packed(content);
        return {{{.path = path, .mode = S_IFREG | 0600, .size = content.size(), .checksum = counted.checksum}},
                content};
    }
    static MadeEntry folder(const QByteArray &path) { return {{{.path = path, .mode = S_IFDIR | 0700}}, {}}; }
    static MadeEntry link(const QByteArray &path, const QByteArray &target)
    {
        return {{{.path = path, .mode = S_IFLNK | 0777}}, target};
    }
};

/// An archive of @p entries with a manifest of @p listed, which need not agree.
inline Result<> makeArchive(const QString &path, const QList<MadeEntry> &entries, const QList<MadeEntry> &listed)
{
    const QString list = path + QStringLiteral(".manifest");
    const ArchiveEntry home{{.path = "", .mode = S_IFDIR | 0700}};
    const auto manifest = TRY(ManifestWriter::create(list, 0));
    TRY(manifest->add(home.manifest));
    for (const MadeEntry &made : listed)
        TRY(manifest->add(made.entry.manifest));
    TRY(manifest->close());
    QFile file(path);
    QFile content(list);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !content.open(QIODevice::ReadOnly))
        return Error(ExitStatus::InputOutput, "the sample cannot be made");
    ArchiveWriter writer(file.handle());
    TRY(writer.open());
    TRY(writer.addManifest(home, content.handle(), [](qint64) { return Result<>(); }));
    for (const MadeEntry &made : entries)
        TRY(writer.add(made.entry, packed(made.content)));
    return writer.close();
}

inline Result<> makeArchive(const QString &path, const QList<MadeEntry> &entries)
{
    return makeArchive(path, entries, entries);
}

} // namespace nymvisor
