#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "release/outcomes.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace nymvisor {

class UpgradeInfo;

/// `upstream.json`: what an instance has to remember of upstream for longer than it runs: what it last said and when,
/// the releases that pinned keys have signed, and since when each release is known.
class UpstreamRecord
{
public:
    /// A release as it was announced, and the keys that have signed it.
    struct SignedRelease
    {
        QString digest = {}; // digestOf()
        QStringList keys = {};
    };
    struct Sighting
    {
        Content content = {};
        Timestamp at = {};
    };

    static Result<UpstreamRecord> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QString url = {}; // another one begins anew
    std::optional<Timestamp> askedSince = {};
    std::optional<Timestamp> answeredAt = {};      // last, with something valid
    std::optional<Timestamp> newestPublished = {}; // of what was signed
    QString newestSha256 = {};                     // of that file; empty: not known
    std::optional<Timestamp> expires = {};         // of what it says now
    QStringList trustedComments = {};              // of what it says now

    void addSigned(const SignedRelease &release);
    /// Whether @p threshold of @p pinned have signed what has this digest.
    bool isSigned(const QString &digest, const QStringList &pinned, qint64 threshold) const;

    /// Notes that a release is there at @p now; true where something is new in that.
    bool noteSeen(const UpgradeInfo &release, const QDateTime &now);
    /// Nothing where it was not noted with this content.
    std::optional<QDateTime> firstSeen(const UpgradeInfo &release) const;

    /// Equal when they would be written alike.
    bool operator==(const UpstreamRecord &other) const { return toJson() == other.toJson(); }

private:
    QList<SignedRelease> m_signed; // the newest last
    QList<Sighting> m_seen;        // likewise
};

/// What tells a release as it was announced from every other: SHA-256 of all that is known of it.
QString digestOf(const UpgradeInfo &release);

} // namespace nymvisor
