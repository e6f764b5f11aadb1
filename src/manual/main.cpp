#include "cli/commandtable.h"
#include "core/files.h"
#include "manual/manualpages.h"

#include "buildinformation.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> writePages(const QString &hooks, const QString &folder)
{
    QList<CommandSyntax> commands;
    for (const CommandRow &row : commandTable())
        commands += row.syntax;
    const QString date = QString::fromUtf8(build::timestamp).left(10);
    for (const ManualPage &page : manualPages({commands, QString::fromUtf8(TRY(readFile(hooks))), date}))
        TRY(writeUnsynced(folder + u'/' + page.file, page.text.toUtf8(), 0644));
    return {};
}

} // namespace

} // namespace nymvisor

// Part of the build: nymvisor-manual hooks/README.md FOLDER writes the manual's pages into the folder.
int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("Usage: nymvisor-manual HOOKS_README FOLDER\n", stderr);
        return static_cast<int>(nymvisor::ExitStatus::Usage);
    }
    const auto written = nymvisor::writePages(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (written)
        return 0;
    std::fprintf(stderr, "nymvisor-manual: %s\n", qPrintable(written.error().message()));
    return static_cast<int>(written.error().status());
}
