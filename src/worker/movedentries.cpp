#include "worker/movedentries.h"

#include "worker/foldernames.h"

#include <QFile>

#include <cerrno>

namespace nymvisor {

namespace {

class Visiting
{
public:
    Visiting(const QString &root, const HomeScope &scope, const std::function<Result<>(const MovedEntry &)> &visit)
        : m_root(QFile::encodeName(root)), m_scope(scope), m_visit(visit)
    {
    }

    Result<> contentOf(const QByteArray &path)
    {
        const auto names = TRY(namesInFolder(m_root + '/' + path));
        for (const QByteArray &name : names) {
            const QByteArray inside = path.isEmpty() ? name : path + '/' + name;
            if (!m_scope.isLeftOut(inside))
                TRY(entry(inside));
        }
        return {};
    }

private:
    Result<> entry(const QByteArray &path)
    {
        MovedEntry entry{path, {}, m_scope.holdsMountPoint(path)};
        const QByteArray absolute = m_root + '/' + path;
        if (::lstat(absolute.constData(), &entry.status) != 0)
            return errno == ENOENT ? Result<>() : systemError("cannot look at %1", QString::fromUtf8(absolute), errno);
        TRY(m_visit(entry));
        return S_ISDIR(entry.status.st_mode) && entry.onlyItsContent ? contentOf(path) : Result<>();
    }

    QByteArray m_root;
    const HomeScope &m_scope;
    const std::function<Result<>(const MovedEntry &)> &m_visit;
};

} // namespace

Result<> visitMovedEntries(const QString &root, const HomeScope &scope,
                           const std::function<Result<>(const MovedEntry &)> &visit)
{
    return Visiting(root, scope, visit).contentOf({});
}

} // namespace nymvisor
