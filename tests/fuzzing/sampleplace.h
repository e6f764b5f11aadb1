#pragma once

#include <QDir>
#include <QFileInfo>

namespace nymvisor::fuzzing {

/// A template for folders of samples, where nothing waits for a disk, if there is such a place.
inline QString samplePlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/fuzzing-XXXXXX");
}

} // namespace nymvisor::fuzzing
