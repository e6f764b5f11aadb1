#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace nymvisor {

/// What has to be known of a file that arrived in part, to ask for the rest of it. It lies beside the part while that
/// is one.
struct ResumeRecord
{
    QString url = {};
    QString checksum = {};     // that was promised: what is promised differently begins anew
    QByteArray validator = {}; // the strong ETag or the date that the server gave
    qint64 size = 0;           // of the whole file; 0: it was not announced

    static QString pathFor(const QString &partialFile) { return partialFile + QLatin1String(".resume"); }

    /// Nothing where there is none, or none that can be read: then there is nothing to go on with.
    static std::optional<ResumeRecord> read(const QString &partialFile);
    Result<> write(const QString &partialFile) const;
    static Result<> remove(const QString &partialFile);
};

} // namespace nymvisor
