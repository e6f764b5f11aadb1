#pragma once

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace nymvisor {

/// No process any more, or only what is left of one until somebody waits for it.
inline bool isGone(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = status.readAll();
    return line.isEmpty() || line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Of the first line of the fake daemon's log that begins so: "grandchild 123".
inline qint64 numberAfter(const QString &log, const QString &beginning)
{
    for (const QString &line : linesOf(log)) {
        if (line.startsWith(beginning + u' '))
            return line.mid(beginning.size() + 1).section(u' ', 0, 0).toLongLong();
    }
    return 0;
}

} // namespace nymvisor
