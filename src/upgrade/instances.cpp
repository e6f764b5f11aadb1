#include "upgrade/instances.h"

#include "core/log.h"
#include "release/statefile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

bool hasRefused(const InstanceRecord &instance, const Content &content)
{
    const auto outcomes = readState<Outcomes>(outcomesIn(instance.home));
    if (!outcomes || !*outcomes)
        return false;
    const auto setback = (*outcomes)->find(content, Setback::Stage::Upgrade);
    return setback && setback->isFinal();
}

std::optional<InstanceRecord> ownRecord(const Paths &paths)
{
    const auto record = readState<InstanceRecord>(paths.instanceRecord());
    return record ? *record : std::nullopt; // one that cannot be read is written anew
}

Result<> writeRecord(const Paths &paths, const InstanceRecord &record)
{
    if (ownRecord(paths) == record)
        return {};
    TRY(makeFolder(QFileInfo(paths.instanceRecord()).path()));
    return writeState(paths.instanceRecord(), record);
}

} // namespace

Instances Instances::besides(const Paths &paths)
{
    Instances instances;
    const QFileInfo own(paths.instanceRecord());
    const QDir folder(own.path());
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (name == own.fileName())
            continue;
        const auto record = readState<InstanceRecord>(folder.filePath(name));
        if (!record)
            log::warning("instances", record.error().message());
        else if (*record && (*record)->home != paths.home() && QFileInfo((*record)->home).isDir())
            instances.m_others += **record;
    }
    return instances;
}

bool Instances::isRunByAnother(const QString &version) const
{
    return std::ranges::any_of(m_others,
                               [&version](const InstanceRecord &instance) { return instance.current == version; });
}

bool Instances::isWantedByAnother(const Content &content) const
{
    return std::ranges::any_of(m_others, [&content](const InstanceRecord &instance) {
        return instance.current != content.name && !hasRefused(instance, content);
    });
}

Result<QList<InstanceRecord>> allInstances(const Paths &paths)
{
    QList<InstanceRecord> instances;
    const QDir folder(QFileInfo(paths.instanceRecord()).path());
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const std::optional<InstanceRecord> record = TRY(readState<InstanceRecord>(folder.filePath(name)));
        if (record)
            instances += *record;
    }
    return instances;
}

Result<> recordVersion(const Paths &paths, const QString &current)
{
    return writeRecord(paths, {paths.home(), current, lastGoodVersion(paths)});
}

Result<> recordGoodVersion(const Paths &paths, const QString &current)
{
    return writeRecord(paths, {paths.home(), current, current});
}

QString lastGoodVersion(const Paths &paths)
{
    const auto record = ownRecord(paths);
    return record ? record->lastGood : QString();
}

} // namespace nymvisor
