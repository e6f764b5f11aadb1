#include "worker/signaturejob.h"

#include "core/files.h"
#include "worker/minisign.h"

#include <QFile>
#include <QFileInfo>

namespace nymvisor {

namespace {

/// Mapped: a legacy signature is of the whole content at once, which may be larger than memory.
Result<QByteArrayView> contentOf(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return Error(ExitStatus::InputOutput, "cannot open %1: %2", {file.fileName(), file.errorString()});
    if (file.size() == 0)
        return QByteArrayView();
    const uchar *content = file.map(0, file.size());
    if (!content)
        return Error(ExitStatus::InputOutput, "cannot read %1: %2", {file.fileName(), file.errorString()});
    return QByteArrayView(content, static_cast<qsizetype>(file.size()));
}

Result<QJsonObject> check(const SignatureRequest &request)
{
    const auto keys = TRY(parsePublicKeys(request.publicKeys));
    const QByteArray bytes = TRY(readFile(request.signatureFile, signatureFileLimit));
    const auto signatures =
        TRY(parseSignatures(bytes).withContext("%1 holds no signatures of minisign", {request.signatureFile}));
    QFile file(request.file);
    const QByteArrayView content = TRY(contentOf(file));
    const Signers signers = signersOf(content, signatures, keys);
    TRY(checkThreshold(signers, request.threshold, keys.size()).withContext("%1 is not to be trusted", {request.file}));
    SignatureResult result{.trustedComments = signers.comments};
    for (const PublicKey &key : signers.keys)
        result.signedBy += key.text();
    return result.toJson();
}

} // namespace

SignatureJob::SignatureJob(const SignatureRequest &request, QObject *parent)
    : ThreadJob([request](WorkControl &) { return check(request); }, parent)
{
}

} // namespace nymvisor
