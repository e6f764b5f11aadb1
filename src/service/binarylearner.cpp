#include "service/binarylearner.h"

#include "core/log.h"
#include "release/buildinfojob.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<> keep(const QString &path, const BuildInfo &binary, InstanceState &state)
{
    const FileStamp stamp = TRY(stampOf(path));
    return state.putBinary(path, {stamp, {}, binary});
}

void compare(const BuildInfo &binary, const VersionInfo &version)
{
    if (binary.version() != version.version())
        log::warning("daemon", u"the binary in place is of another version than current-version-info.json says"_s,
                     {{"binary", binary.version()}, {"file", version.version()}});
}

} // namespace

void learnBinary(const QString &path, const VersionInfo &version, InstanceState &state, QObject *owner)
{
    if (state.binaries().find(path))
        return;
    auto *job = new BuildInfoJob(path, owner);
    QObject::connect(job, &Job::finished, owner, [job, path, version, &state](const Result<> &result) {
        job->deleteLater();
        const auto kept = result ? keep(path, job->buildInfo(), state) : result;
        if (!kept)
            log::warning("daemon", kept.error().message());
        if (result)
            compare(job->buildInfo(), version);
    });
    job->start();
}

} // namespace nymvisor
