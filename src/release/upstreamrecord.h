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
/// the releases that it has announced and whether it still stands by them, those that pinned keys have signed, and
/// since when each release is known.
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

    /// Whether upstream stands by what it has announced. It does not where it shows a lower version, or nothing any
    /// more: at one poll that may be the word of one server of many, at two in a row it is upstream's.
    enum class Standing {
        Announced, // or never announced there
        InDoubt,
        Withdrawn,
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

    /// What was learnt of another upstream says nothing of the one at @p newUrl.
    void beginAnew(const QString &newUrl);

    void addSigned(const SignedRelease &release);
    /// Whether @p threshold of @p pinned have signed what has this digest.
    bool isSigned(const QString &digest, const QStringList &pinned, qint64 threshold) const;

    /// Notes that a release is there at @p now; true where something is new in that.
    bool noteSeen(const UpgradeInfo &release, const QDateTime &now);
    /// It begins anew when it is noted again.
    void forgetSeen(const UpgradeInfo &release);
    /// Nothing where it was not noted with this content.
    std::optional<QDateTime> firstSeen(const UpgradeInfo &release) const;

    /// Equal when they would be written alike.
    bool operator==(const UpstreamRecord &other) const { return toJson() == other.toJson(); }

    /// A poll has shown this release, for the first time or again.
    void noteShown(const UpgradeInfo &release);
    /// A poll has shown the same as the last one that showed any.
    void noteUnchanged();
    /// A poll has shown that there is none any more.
    void noteNothingShown();
    Standing standingOf(const QString &name, const QString &version) const;
    /// What is the operator's is theirs to take back: upstream's word does not count for it.
    Standing standingOf(const UpgradeInfo &upgrade) const;
    /// The operator wants it, whatever upstream says: until that announces it again it has no standing there.
    void forgetAnnounced(const QString &name);
    /// Whether anything is in doubt, and the next poll is to tell.
    bool isInDoubt() const;

private:
    /// A release that upstream has announced, and how many polls in a row have not shown it nor a higher one.
    struct Announcement
    {
        QString name = {};
        QString version = {};
        qint64 misses = 0;
    };

    void noteShown(const Announcement &shown);

    QList<SignedRelease> m_signed;       // the newest last
    QList<Sighting> m_seen;              // likewise
    QList<Announcement> m_announced;     // likewise
    std::optional<Announcement> m_shown; // by the last poll that showed any
};

/// What tells a release as it was announced from every other: SHA-256 of all that is known of it.
QString digestOf(const UpgradeInfo &release);

} // namespace nymvisor
