#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace nymvisor {

/// Build information with every field.
inline QJsonObject buildInfoJson(const QString &version = QStringLiteral("1.1.30"))
{
    QJsonObject json = QJsonDocument::fromJson(R"({
        "binary_name": "nym-node", "build_timestamp": "2026-01-10T10:00:00.123456789Z",
        "commit_sha": "0123456789abcdef", "commit_timestamp": "2026-01-09T09:00:00.000000000Z",
        "commit_branch": "release", "rustc_version": "1.80.0", "rustc_channel": "stable", "cargo_profile": "release",
        "cargo_triple": "x86_64-unknown-linux-gnu"})")
                           .object();
    json[QLatin1String("build_version")] = version;
    return json;
}

/// A release with every field, for "any" platform.
inline QJsonObject upgradeJson(const QString &name = QStringLiteral("2026.1-sample"),
                               const QString &time = QStringLiteral("2026-02-01T12:00:00Z"))
{
    QJsonObject json = QJsonDocument::fromJson(R"({
        "manual": false, "notes": "some notes", "publishDate": "2026-01-31T12:00:00.5+01:00", "version": "1.1.30",
        "platforms": {"any": {"checksumAlgorithm": "sha256", "url": "https://example.org/nym-node",
            "checksum": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}},
        "binaryDetails": null})")
                           .object();
    json[QLatin1String("name")] = name;
    json[QLatin1String("upgradeTime")] = time;
    return json;
}

/// @p json with the field at @p path ("platforms.any.url") set to @p value; undefined removes it.
inline QJsonObject with(QJsonObject json, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    const QJsonValue inner = rest.isEmpty() ? value : QJsonValue(with(json[key].toObject(), rest, value));
    if (inner.isUndefined())
        json.remove(key);
    else
        json[key] = inner;
    return json;
}

inline QJsonObject without(const QJsonObject &json, const QString &path)
{
    return with(json, path, QJsonValue(QJsonValue::Undefined));
}

} // namespace nymvisor
