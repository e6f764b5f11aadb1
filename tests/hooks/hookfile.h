#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace nymvisor {

/// Writes a shell script at @p path, and makes its folder as one that only its owner can write.
inline void makeHook(const QString &path, const QByteArray &script, unsigned mode = 0755)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        ::chmod(QFile::encodeName(folder).constData(), 0755);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write("#!/bin/sh\n" + script + '\n') < 0)
        qFatal("cannot make the hook %s", qPrintable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace nymvisor
