// A backup that anybody may have made: an archive as it is, or a list of entries to make one of, a line each:
// "f PATH", "d PATH", "l PATH TARGET". A capital letter leaves the entry out of the manifest.

#include "core/files.h"
#include "fuzzing/holds.h"
#include "fuzzing/samplefolder.h"
#include "worker/extractjob.h"
#include "worker/madearchive.h"

#include <cctype>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace nymvisor;
using namespace nymvisor::fuzzing;

namespace {

MadeEntry entryOf(const QByteArray &line)
{
    const QByteArray path = line.mid(2);
    switch (std::tolower(static_cast<uchar>(line[0]))) {
    case 'd':
        return MadeEntry::folder(path);
    case 'l':
        return MadeEntry::link(path.left(path.indexOf(' ')), path.mid(path.indexOf(' ') + 1));
    default:
        return MadeEntry::file(path);
    }
}

void writeArchive(const QByteArray &input, const QString &path)
{
    if (input.startsWith("PK")) {
        mustHold(writeFile(path, input).has_value(), "the sample can be written");
        return;
    }
    QList<MadeEntry> entries;
    QList<MadeEntry> listed;
    for (const QByteArray &line : input.split('\n')) {
        if (line.size() < 3)
            continue;
        entries += entryOf(line);
        if (std::islower(static_cast<uchar>(line[0])))
            listed += entries.last();
    }
    (void)makeArchive(path, entries, listed); // one that is not whole is an input as well
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const SampleFolder folder;
    const QString archive = folder.filePath(u"home.zip"_s);
    writeArchive(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), archive);
    QFile::remove(archive + ".manifest"_L1);
    WorkControl control({}, [](const TaskProgress &) {});
    const auto made = extractTo({archive, folder.filePath(u"out"_s)}, control);
    const QStringList found = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : found)
        mustHold(name == "home.zip"_L1 || name.startsWith("out"_L1), "nothing is made outside its folder");
    mustHold(!made || found.contains(u"out"_s), "what was made is there");
    return 0;
}
