// A file of variables.

#include "config/environmentfile.h"
#include "fuzzing/holds.h"

#include <QStringList>

#include <cstdint>

using namespace nymvisor;
using namespace nymvisor::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/operator"));
    if (!readEnvironmentFile(bytes, QStringLiteral("input"), environment))
        return 0;
    for (const QString &name : environment.keys()) {
        mustHold(!name.isEmpty() && !name.contains(u'='), "a name is one");
        mustHold(!environment.value(name).contains(QChar::Null), "a value can be handed to a program");
    }
    return 0;
}
