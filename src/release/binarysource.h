#pragma once

#include "core/files.h"

#include <QJsonObject>

namespace nymvisor {

/// What the binary beside it was downloaded for; instances that share the binary share this. It stands before the
/// binary does, and tells it by its stamp: one without is the operator's, and so is one that they have put there since.
struct BinarySource
{
    FileStamp stamp = {};
    QString identity = {}; // DownloadSource::identity()

    static QString fileFor(const QString &binary) { return binary + QLatin1String(".source.json"); }

    static Result<BinarySource> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

} // namespace nymvisor
