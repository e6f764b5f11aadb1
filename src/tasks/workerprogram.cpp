#include "tasks/workerprogram.h"

#include "core/processgroup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nymvisor {

QString WorkerProgram::standardPath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + "/nymvisor-worker"_L1;
    if (QFileInfo::exists(beside))
        return beside;
    return QDir::cleanPath(folder + "/../"_L1 + QLatin1StringView(NYMVISOR_LIBEXEC) + "/nymvisor-worker"_L1);
}

WorkerProgram::WorkerProgram(const QString &path)
    : m_path(path), m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
}

QString WorkerProgram::path() const
{
    const QString open = m_file.isOpen() ? pathOfDescriptor(m_file.number()) : QString();
    return open.isEmpty() ? m_path : open;
}

} // namespace nymvisor
