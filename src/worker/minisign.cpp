#include "worker/minisign.h"

#include "core/printable.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype keyIdSize = 8;
constexpr qsizetype signatureSize = 64; // of Ed25519
constexpr qsizetype linesOfSignature = 4;
constexpr qsizetype mostSignatures = 64;
constexpr qsizetype longestComment = 8192;

const QByteArray untrustedBeginning = "untrusted comment:";
const QByteArray trustedBeginning = "trusted comment: ";

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

bool hasSigned(const PublicKey &key, QByteArrayView message, const QByteArray &signature)
{
    const Key opened(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(key.bytes),
                                                 static_cast<size_t>(key.bytes.size())));
    const DigestContext context(EVP_MD_CTX_new());
    return opened && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, opened.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(message),
                            static_cast<size_t>(message.size())) == 1;
}

/// Empty where OpenSSL cannot, which no signature matches.
QByteArray blake2b512(QByteArrayView content)
{
    std::array<uchar, EVP_MAX_MD_SIZE> digest;
    unsigned size = 0;
    const int done = EVP_Digest(content.data(), static_cast<size_t>(content.size()), digest.data(), &size,
                                EVP_blake2b512(), nullptr);
    return done == 1 ? QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size))
                     : QByteArray();
}

Result<QByteArray> decoded(const QByteArray &line, qsizetype size)
{
    auto bytes = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors).decoded;
    if (bytes.size() != size)
        return Error(ExitStatus::BadData, "it is not %1 bytes in base64", {QString::number(size)});
    return bytes;
}

Result<MinisignSignature> parseSignature(const QList<QByteArray> &lines)
{
    if (lines.size() < linesOfSignature)
        return Error(ExitStatus::BadData, "it ends in the middle of a signature");
    if (!lines[0].startsWith(untrustedBeginning))
        return Error(ExitStatus::BadData, "a signature must begin with '%1'",
                     {QString::fromLatin1(untrustedBeginning)});
    if (!lines[2].startsWith(trustedBeginning) || lines[2].size() > longestComment)
        return Error(ExitStatus::BadData, "a signature must have a line that begins with '%1', of at most %2 bytes",
                     {QString::fromLatin1(trustedBeginning), QString::number(longestComment)});
    const QByteArray own = TRY(decoded(lines[1], 2 + keyIdSize + signatureSize).withContext("its second line"));
    const QByteArray algorithm = own.first(2);
    if (algorithm != "ED" && algorithm != "Ed")
        return Error(ExitStatus::BadData, "it has an algorithm that is not minisign's");
    const QByteArray global = TRY(decoded(lines[3], signatureSize).withContext("its fourth line"));
    return MinisignSignature{
        .isPrehashed = algorithm == "ED",
        .keyId = own.mid(2, keyIdSize),
        .signature = own.last(signatureSize),
        .trustedComment = lines[2].mid(trustedBeginning.size()),
        .globalSignature = global,
    };
}

} // namespace

Result<QList<MinisignSignature>> parseSignatures(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    lines.removeAll(QByteArray());
    QList<MinisignSignature> signatures;
    for (qsizetype i = 0; i < lines.size(); i += linesOfSignature) {
        if (signatures.size() == mostSignatures)
            return Error(ExitStatus::BadData, "it holds more than %1 signatures", {QString::number(mostSignatures)});
        const MinisignSignature signature =
            TRY(parseSignature(lines.mid(i, linesOfSignature))
                    .withContext("signature %1", {QString::number(signatures.size() + 1)}));
        signatures += signature;
    }
    if (signatures.isEmpty())
        return Error(ExitStatus::BadData, "it holds no signature");
    return signatures;
}

Signers signersOf(QByteArrayView content, const QList<MinisignSignature> &signatures, const QList<PublicKey> &keys)
{
    Signers signers;
    QByteArray hash;
    for (const MinisignSignature &signature : signatures) {
        if (signature.isPrehashed && hash.isEmpty())
            hash = blake2b512(content);
        for (const PublicKey &key : keys) {
            if (key.id != signature.keyId || signers.keys.contains(key))
                continue;
            const QByteArrayView message = signature.isPrehashed ? QByteArrayView(hash) : content;
            if (!hasSigned(key, message, signature.signature)) {
                signers.mismatch =
                    Error(ExitStatus::BadData, "the signature by the key %1 does not match it", {key.shownId()});
            } else if (!hasSigned(key, signature.signature + signature.trustedComment, signature.globalSignature)) {
                signers.mismatch =
                    Error(ExitStatus::BadData, "the trusted comment is not the one that the key %1 has signed",
                          {key.shownId()});
            } else {
                signers.keys += key;
                signers.comments += printable(QString::fromUtf8(signature.trustedComment));
            }
        }
    }
    return signers;
}

Result<> checkThreshold(const Signers &signers, qint64 threshold, qsizetype pinned)
{
    if (threshold > pinned)
        return Error(ExitStatus::Configuration,
                     "signature_threshold is %1, and only %2 keys are pinned: nothing could ever be accepted",
                     {QString::number(threshold), QString::number(pinned)});
    if (signers.keys.size() >= threshold)
        return {};
    if (signers.mismatch)
        return *signers.mismatch;
    return Error(ExitStatus::BadData, "%1 of the pinned keys have signed it, and signature_threshold is %2",
                 {QString::number(signers.keys.size()), QString::number(threshold)});
}

} // namespace nymvisor
