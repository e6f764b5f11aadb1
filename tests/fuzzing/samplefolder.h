#pragma once

#include "core/removetree.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace nymvisor::fuzzing {

/// A folder for one sample, where nothing waits for a disk, if there is such a place. It goes with all that is in it,
/// names that are no text included, which Qt would leave behind.
class SampleFolder
{
public:
    SampleFolder() : m_folder(place()) { m_folder.setAutoRemove(false); }
    ~SampleFolder() { (void)removeTree(path()); }
    SampleFolder(const SampleFolder &) = delete;
    SampleFolder &operator=(const SampleFolder &) = delete;

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/fuzzing-XXXXXX");
    }

    QTemporaryDir m_folder;
};

} // namespace nymvisor::fuzzing
