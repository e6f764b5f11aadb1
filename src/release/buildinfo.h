#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace nymvisor {

/// What a binary says of itself when asked for `build-info --output=json`: the fields of Nym's binaries.
/// Fields that are not known are kept.
class BuildInfo
{
public:
    BuildInfo() = default;

    /// All fields are texts and required, save `cargo_triple` ("unknown" where missing). Name and version must be such
    /// that they can become part of a path. An error names the field; @p place as JsonReader has it.
    static Result<BuildInfo> fromJson(const QJsonObject &json, const QString &place = {});
    static Result<BuildInfo> parse(const QByteArray &bytes, const QString &source);

    QString binaryName() const { return m_json[QLatin1StringView("binary_name")].toString(); }
    QString version() const { return m_json[QLatin1StringView("build_version")].toString(); }

    QJsonObject toJson() const { return m_json; }
    /// As people read it: a label and a value a line.
    QString toText() const;

    bool operator==(const BuildInfo &) const = default;

private:
    QJsonObject m_json;
};

} // namespace nymvisor
