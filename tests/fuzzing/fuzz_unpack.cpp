// A zip archive that came from upstream with a program in it.

#include "core/files.h"
#include "fuzzing/holds.h"
#include "fuzzing/samplefolder.h"
#include "worker/unpack.h"

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 sizeLimit = qint64(1) << 20;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)isZipArchive(bytes);
    const SampleFolder folder;
    const QString archive = folder.filePath(u"release.zip"_s);
    mustHold(writeFile(archive, bytes).has_value(), "the sample can be written");
    auto target = PartialFile::create(folder.filePath(u"program"_s), "%1 is in use");
    mustHold(target.has_value(), "the target can be made");
    WorkControl control({}, [](const TaskProgress &) {});
    const auto unpacked = unpackProgram(archive, u"nym-node"_s, *target, sizeLimit, control);
    mustHold(QFileInfo(target->path()).size() <= sizeLimit, "no more is written than allowed");
    mustHold(!unpacked || unpacked->size <= sizeLimit, "no more is taken than allowed");
    mustHold(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 2,
             "nothing is made beside the program");
    return 0;
}
