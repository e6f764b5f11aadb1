#pragma once

#include "config/publickey.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace nymvisor {

/// One signature as `minisign -S` writes it.
struct MinisignSignature
{
    bool isPrehashed = false; // it signs the BLAKE2b-512 of the content; else the content itself
    QByteArray keyId = {};
    QByteArray signature = {};
    QByteArray trustedComment = {};
    QByteArray globalSignature = {}; // of the signature and the trusted comment
};

/// What more than 64 signatures with their comments take is no file of signatures.
inline constexpr qint64 signatureFileLimit = qint64(1) << 16;

/// What a signature file holds: one or more signatures, one after the other.
Result<QList<MinisignSignature>> parseSignatures(const QByteArray &bytes);

/// Who signed a content.
struct Signers
{
    QList<PublicKey> keys = {};
    QStringList comments = {};          // of them, fit to be shown
    std::optional<Error> mismatch = {}; // a pinned key's signature is of something else
};

/// Which of @p keys have signed @p content, each counted once.
Signers signersOf(QByteArrayView content, const QList<MinisignSignature> &signatures, const QList<PublicKey> &keys);

/// Whether @p threshold of the @p pinned keys have signed; an error says why not.
Result<> checkThreshold(const Signers &signers, qint64 threshold, qsizetype pinned);

} // namespace nymvisor
