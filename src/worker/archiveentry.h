#pragma once

#include "core/filesystem.h"
#include "worker/manifest.h"

namespace nymvisor {

/// The first entry of each archive: the snapshot's manifest. Nothing in the home has its name, since the home's
/// `nymvisor/` folder is in no backup.
constexpr const char *manifestName = "nymvisor/manifest";

/// An entry of an archive. Each line of the manifest has one, in the same order; that of the home itself is the
/// manifest's, so that a place is there for the home's extended attributes.
struct ArchiveEntry
{
    ManifestEntry manifest = {};
    bool hasOtherNames = false; // a file of which other entries are names, too; each holds its content
    ExtendedAttributes attributes = {};

    bool isManifest() const { return manifest.path.isEmpty(); }
    /// As the archive has it: a folder's ends with "/".
    QByteArray name() const;
    /// With the type.
    mode_t mode() const;
};

/// The extra fields that the format provides for: time and owner as Info-ZIP has them ("UT", "ux").
QByteArray standardFields(const ArchiveEntry &entry);

/// What other programs skip: further names and extended attributes ("nv"). Empty where there are none, nothing where
/// they are more than the format can hold.
std::optional<QByteArray> ownField(const ArchiveEntry &entry);

/// Reads the own one of an entry's extra @p fields into @p entry; false where it cannot be read.
bool readOwnField(const QByteArray &fields, ArchiveEntry &entry);

/// Whether names as bytes are UTF-8, which the format marks.
bool isUtf8(const QByteArray &name);

} // namespace nymvisor
