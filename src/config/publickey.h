#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace nymvisor {

/// A public key as `minisign -G` makes it: Ed25519, with an id of its own.
struct PublicKey
{
    /// The line of 56 characters of base64 that a `.pub` file holds.
    static Result<PublicKey> parse(const QString &text);

    QByteArray id = {};    // 8 bytes
    QByteArray bytes = {}; // 32 bytes

    /// As parse() reads it.
    QString text() const;
    /// As minisign shows it: 16 hexadecimal digits.
    QString shownId() const;

    /// Whatever the id, which nothing proves: one secret key makes the signatures of all of them.
    bool operator==(const PublicKey &other) const { return bytes == other.bytes; }
};

/// Keys parted by blanks; one that is written twice, if with another id, counts once. None where the text is empty.
Result<QList<PublicKey>> parsePublicKeys(const QString &text);
QString textOf(const QList<PublicKey> &keys);

} // namespace nymvisor
