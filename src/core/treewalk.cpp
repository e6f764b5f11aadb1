#include "core/treewalk.h"

#include "core/descriptor.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

class Walk
{
public:
    Walk(const QString &root, const QList<QByteArray> &leftOut, const TreeVisitor &visit)
        : m_root(root), m_leftOut(leftOut), m_visit(visit)
    {
    }

    Result<> enter(Descriptor folder, const QByteArray &path);

private:
    Result<> visit(TreeEntry &entry);
    Result<> descend(const TreeEntry &entry);
    Result<QList<QByteArray>> sortedNames(DIR *folder, const QByteArray &path) const;
    QString shown(const QByteArray &path) const { return m_root + u'/' + QString::fromUtf8(path); }

    const QString &m_root;
    const QList<QByteArray> &m_leftOut;
    const TreeVisitor &m_visit;
};

Result<> Walk::enter(Descriptor folder, const QByteArray &path)
{
    // fdopendir() takes the descriptor it is given, and this one is needed for what is in the folder.
    const Folder listing(::fdopendir(::fcntl(folder.number(), F_DUPFD_CLOEXEC, 0)), &::closedir);
    if (!listing)
        return systemError("cannot read the folder %1", shown(path), errno);
    const auto names = TRY(sortedNames(listing.get(), path));
    for (const QByteArray &name : names) {
        TreeEntry entry{path.isEmpty() ? name : path + '/' + name, name, folder.number(), {}};
        if (!m_leftOut.contains(entry.path))
            TRY(visit(entry));
    }
    return {};
}

Result<QList<QByteArray>> Walk::sortedNames(DIR *folder, const QByteArray &path) const
{
    QList<QByteArray> names;
    for (;;) {
        errno = 0;
        const dirent *found = ::readdir(folder);
        if (!found && errno != 0)
            return systemError("cannot read the folder %1", shown(path), errno);
        if (!found)
            break;
        const QByteArray name(found->d_name);
        if (name != "." && name != "..")
            names += name;
    }
    std::ranges::sort(names);
    return names;
}

Result<> Walk::visit(TreeEntry &entry)
{
    if (::fstatat(entry.folder, entry.name.constData(), &entry.status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError("cannot look at %1", shown(entry.path), errno);
    }
    if (!S_ISDIR(entry.status.st_mode))
        return m_visit(entry);
    return descend(entry);
}

Result<> Walk::descend(const TreeEntry &entry)
{
    Descriptor folder(::openat(entry.folder, entry.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP) // gone, or something else has its name by now
            return {};
        return systemError("cannot open the folder %1", shown(entry.path), errno);
    }
    TRY(m_visit(entry));
    return enter(std::move(folder), entry.path);
}

} // namespace

Result<> walkTree(const QString &root, const QList<QByteArray> &leftOut, const TreeVisitor &visit)
{
    // The root itself may be reached by a link: it is the operator who named it.
    Descriptor folder(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("cannot open the folder %1", root, errno);
    return Walk(root, leftOut, visit).enter(std::move(folder), {});
}

} // namespace nymvisor
