#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <sys/stat.h>

namespace nymvisor {

/// Which part of a daemon's home is copied and moved: all but what a request leaves out and `lost+found` where a file
/// system is mounted.
class HomeScope
{
public:
    /// An error where the home is no folder, or has no `nymvisor/` folder: then it is not mounted, perhaps.
    static Result<HomeScope> find(const QString &home, const QStringList &leftOut);

    /// Relative to the home.
    const QList<QByteArray> &leftOut() const { return m_leftOut; }
    bool isLeftOut(const QByteArray &path) const { return m_leftOut.contains(path); }
    /// Where other file systems are mounted below the home, save in what is left out.
    const QList<QByteArray> &mountPoints() const { return m_mountPoints; }
    /// Whether @p path is a mount point or above one, so that it cannot be moved.
    bool holdsMountPoint(const QByteArray &path) const;

    /// What of the `lost+found` was there.
    const QStringList &skipped() const { return m_skipped; }

    /// Makes all that was written to the home's file systems last.
    Result<> sync() const;

private:
    explicit HomeScope(const QString &home) : m_home(home) {}
    void addMountPoint(const QByteArray &path);
    bool isBelowLeftOut(const QByteArray &path) const;

    QString m_home;
    QList<QByteArray> m_leftOut;
    QList<QByteArray> m_mountPoints;
    QStringList m_skipped;
};

/// Whether @p path is below @p folder, both relative to one place.
bool isBelow(const QByteArray &path, const QByteArray &folder);

} // namespace nymvisor
