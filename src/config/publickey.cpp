#include "config/publickey.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

const QByteArray algorithm = "Ed";
constexpr qsizetype idSize = 8;
constexpr qsizetype keySize = 32;

} // namespace

Result<PublicKey> PublicKey::parse(const QString &text)
{
    // Empty where it is not base64.
    const QByteArray decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors).decoded;
    const bool isKey = decoded.size() == algorithm.size() + idSize + keySize && decoded.startsWith(algorithm) &&
                       decoded.toBase64() == text.toUtf8();
    if (!isKey)
        return Error(ExitStatus::BadData,
                     "'%1' is no public key of minisign: it is the second line of a .pub file, 56 characters that "
                     "begin with RW",
                     {text.left(64)});
    return PublicKey{decoded.mid(algorithm.size(), idSize), decoded.last(keySize)};
}

QString PublicKey::text() const
{
    return QString::fromLatin1((algorithm + id + bytes).toBase64());
}

QString PublicKey::shownId() const
{
    QByteArray reversed = id; // minisign shows it as a little-endian number
    std::ranges::reverse(reversed);
    return QString::fromLatin1(reversed.toHex()).toUpper();
}

Result<QList<PublicKey>> parsePublicKeys(const QString &text)
{
    QList<PublicKey> keys;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const PublicKey key = TRY(PublicKey::parse(word));
        if (!keys.contains(key))
            keys += key;
    }
    return keys;
}

QString textOf(const QList<PublicKey> &keys)
{
    QStringList texts;
    for (const PublicKey &key : keys)
        texts += key.text();
    return texts.join(u' ');
}

} // namespace nymvisor
