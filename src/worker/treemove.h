#pragma once

#include "worker/homescope.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Moves all that a scope does not leave out from one folder to another; both stand for the home.
///
/// Nothing is ever half there under its name: an entry is renamed, or, to another file system, copied whole before it
/// is. A mount point, and what holds one, stays where it is and only its content moves. After an end at any point the
/// same move goes on where it was. What has a name already gets another one, beside it. Sockets, pipes and devices do
/// not come along to another file system.
class TreeMove
{
public:
    TreeMove(const HomeScope &scope, const QString &from, const QString &to, WorkControl &control);

    Result<> run();

private:
    Result<> moveFolder(const QByteArray &path);
    Result<> moveContent(const QByteArray &path);
    Result<> moveNames(const QByteArray &source, const QByteArray &target, const QList<QByteArray> &names);
    Result<> copyAcross(const QByteArray &source, const QByteArray &target, const QList<QByteArray> &names);
    Result<> finishAcross(const QByteArray &source, const QByteArray &target);
    Result<> giveWay(const QByteArray &path);
    Result<> remove(const QByteArray &path);

    const HomeScope &m_scope;
    QByteArray m_from;
    QByteArray m_to;
    WorkControl &m_control;
};

} // namespace nymvisor
