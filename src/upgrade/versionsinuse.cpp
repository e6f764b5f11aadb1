#include "upgrade/versionsinuse.h"

#include "release/instancerecord.h"
#include "release/statefile.h"
#include "release/versioninfo.h"
#include "upgrade/journal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> addOpen(const QString &journalFile, QMap<QString, QString> &inUse)
{
    const std::optional<Journal> journal = TRY(readState<Journal>(journalFile));
    if (!journal)
        return {};
    inUse[journal->from.name()] = u"an open upgrade leaves it"_s;
    inUse[journal->upgradeName()] = u"an upgrade to it is open"_s;
    return {};
}

} // namespace

Result<QMap<QString, QString>> versionsInUse(const UpgradePlan &plan, const Paths &paths)
{
    QMap<QString, QString> inUse{{plan.current().name, u"it runs"_s}};
    const std::optional<VersionInfo> version = TRY(readState<VersionInfo>(paths.versionInfo()));
    if (version)
        inUse[version->name()] = u"it runs"_s;
    TRY(addOpen(paths.journal(), inUse));
    const QDir records(QFileInfo(paths.instanceRecord()).path());
    for (const QString &name : records.entryList({u"*.json"_s}, QDir::Files)) {
        const std::optional<InstanceRecord> record = TRY(readState<InstanceRecord>(records.filePath(name)));
        if (!record)
            continue;
        TRY(addOpen(journalIn(record->home), inUse));
        inUse[record->lastGood] = u"the instance %1 keeps it as last good"_s.arg(QFileInfo(name).completeBaseName());
        inUse[record->current] = u"the instance %1 runs it"_s.arg(QFileInfo(name).completeBaseName());
    }
    return inUse;
}

} // namespace nymvisor
