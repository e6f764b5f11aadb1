// A public key, a signature file and what was signed, parted by lines of "--".

#include "fuzzing/holds.h"
#include "worker/minisign.h"

#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

namespace {

/// What stands before the next such line, which is taken off.
QByteArray taken(QByteArray &rest)
{
    const qsizetype end = rest.indexOf("\n--\n");
    const QByteArray part = end < 0 ? rest : rest.first(end + 1);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 4);
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto keys = parsePublicKeys(QString::fromUtf8(taken(rest)));
    const auto signatures = parseSignatures(taken(rest));
    if (keys) {
        const auto again = parsePublicKeys(textOf(*keys));
        mustHold(again && *again == *keys, "keys that are written are read as the same");
    }
    if (!keys || !signatures)
        return 0;
    const Signers signers = signersOf(rest, *signatures, *keys);
    mustHold(signers.keys.size() <= keys->size(), "each key counts once");
    mustHold(signers.keys.isEmpty() || rest == "signed\n", "nobody but minisign made a signature");
    return 0;
}
