#include "worker/removejob.h"

#include "core/files.h"
#include "core/removetree.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

Result<QJsonObject> removeFolder(const QString &folder, WorkControl &control)
{
    if (QFileInfo(folder).isRelative())
        return Error(ExitStatus::BadData, "the folder '%1' is not an absolute path", {folder});
    if (QFileInfo(folder).isFile()) { // which goes at once
        TRY(removeSynced(folder));
        return QJsonObject();
    }
    const auto mayContinue = [&control] { return control.checkStopped(); };
    const QString partial = folder.endsWith(".part"_L1) ? folder : folder + ".part"_L1;
    TRY(removeTree(partial, mayContinue));
    if (partial != folder && QFileInfo::exists(folder)) {
        TRY(renameSynced(folder, partial));
        TRY(removeTree(partial, mayContinue));
    }
    return QJsonObject();
}

} // namespace

RemoveJob::RemoveJob(const RemoveRequest &request, QObject *parent)
    : ThreadJob([folder = request.folder](WorkControl &control) { return removeFolder(folder, control); }, parent)
{
}

} // namespace nymvisor
