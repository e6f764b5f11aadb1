#pragma once

#include "core/files.h"
#include "core/jsonreader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <optional>

namespace nymvisor {

/// What a state file holds; nothing where there is none. T has `static Result<T> fromJson(const QJsonObject &)`.
template <typename T>
Result<std::optional<T>> readState(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<T>();
    const QByteArray bytes = TRY(readFile(path));
    const QJsonObject json = TRY(parseJsonObject(bytes, path));
    auto value = T::fromJson(json).withContext("%1 cannot be used", {path});
    if (!value)
        return value.error();
    return std::optional<T>(std::move(value).value());
}

/// Writes a state file, whole or not at all.
template <typename T>
Result<> writeState(const QString &path, const T &value)
{
    return writeFile(path, QJsonDocument(value.toJson()).toJson());
}

/// Keeps a file that cannot be read as `NAME.corrupt-TIME`, so that another can take its place.
Result<QString> moveCorruptAside(const QString &path, const QDateTime &now);

} // namespace nymvisor
