// Takes the place of the fuzzer where the compiler has none: each file of the folders and files named is tried once.

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cstdint>
#include <cstdio>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int *count, char ***arguments); // not all have one

namespace {

QStringList filesOf(const QString &place)
{
    QStringList files;
    if (!QFileInfo(place).isDir())
        return {place};
    for (QDirIterator it(place, QDir::Files); it.hasNext();)
        files += it.next();
    return files;
}

} // namespace

int main(int count, char *arguments[])
{
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&count, &arguments);
    qsizetype tried = 0;
    for (int i = 1; i < count; ++i) {
        for (const QString &path : filesOf(QString::fromLocal8Bit(arguments[i]))) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
                return 66;
            }
            const QByteArray bytes = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(path)); // the last one is the one that was not survived
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
            ++tried;
        }
    }
    std::printf("tried %lld inputs\n", static_cast<long long>(tried));
    return tried > 0 ? 0 : 66;
}
