#pragma once

#include "core/timestamp.h"
#include "release/buildinfo.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace nymvisor {

/// Where the binary for one platform is, and what it must be.
struct DownloadSource
{
    QString checksum = {};  // lower-case hex; empty: none was named
    QString algorithm = {}; // "sha256" or "sha512"
    QString url = {};
    QStringList mirrors = {}; // ours, and optional, as `urls`: the same content elsewhere
    QJsonObject json = {};    // as it was read, with fields that are not known

    QStringList allUrls() const { return QStringList(url) + mirrors; }

    /// What tells one content from another: the checksum; without one, the URL.
    QString identity() const { return checksum.isEmpty() ? url : checksum; }

    bool operator==(const DownloadSource &) const = default;
};

/// Who put an upgrade into the plan. What is the operator's, upstream does not touch.
enum class Origin { Upstream, Operator };

/// A release as `upgrade-info.json` describes it. Fields and platforms that are not known are kept when it is written.
class UpgradeInfo
{
public:
    /// Checks everything that is read; an error names the field.
    static Result<UpgradeInfo> fromJson(const QJsonObject &json, const QString &place = {});
    static Result<UpgradeInfo> parse(const QByteArray &bytes, const QString &source);

    /// The version an instance begins with: name "genesis", due since 1970.
    static UpgradeInfo genesis(const BuildInfo &binary);

    QJsonObject toJson() const;
    QByteArray toBytes() const;

    bool isManual = false;
    QString name;
    QString notes;
    std::optional<Timestamp> publishDate;
    QString version;
    QMap<QString, DownloadSource> platforms;
    Timestamp upgradeTime;
    std::optional<Timestamp> expires; // ours, and optional: from when on nobody should take it for the newest
    std::optional<BuildInfo> binaryDetails;
    Origin origin = Origin::Upstream;
    bool isForNow = false;         // the operator's: no hold binds it
    bool isDowngradeMeant = false; // the operator's: it may be lower than what runs

    /// For this machine, else for "any"; null where there is none.
    const DownloadSource *sourceForThisPlatform() const;

    /// Equal when they would be written alike.
    bool operator==(const UpgradeInfo &other) const { return toJson() == other.toJson(); }

private:
    QJsonObject m_json; // as it was read
};

/// "linux-x86_64", "linux-aarch64", …: the key of this machine under `platforms`.
QString thisPlatform();

} // namespace nymvisor
