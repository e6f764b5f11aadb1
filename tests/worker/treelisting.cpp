#include "worker/treelisting.h"

#include "core/descriptor.h"
#include "core/fileattributes.h"
#include "core/filesystem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <fcntl.h>
#include <sys/xattr.h>

#include <array>

namespace nymvisor {

namespace {

QByteArray hashOf(int file)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    std::array<char, 1 << 16> buffer;
    for (ssize_t got = 0; (got = ::read(file, buffer.data(), buffer.size())) > 0;)
        hash.addData(QByteArrayView(buffer.data(), got));
    return hash.result().toHex();
}

QByteArray attributesOf(int file)
{
    std::array<char, 4096> names{};
    const ssize_t size = ::flistxattr(file, names.data(), names.size());
    QList<QByteArray> texts;
    for (const QByteArray &name : QByteArray(names.data(), qMax<ssize_t>(size, 0)).split('\0')) {
        std::array<char, 4096> value{};
        const ssize_t length = name.isEmpty() ? -1 : ::fgetxattr(file, name.constData(), value.data(), value.size());
        if (length >= 0)
            texts += name + '=' + QByteArray(value.data(), length).toHex();
    }
    std::sort(texts.begin(), texts.end());
    return texts.join(',');
}

QByteArray lineOf(const QByteArray &path, const struct stat &status)
{
    const bool isFolder = S_ISDIR(status.st_mode);
    return path.toPercentEncoding("/") + ' ' + QByteArray::number(status.st_mode, 8) + ' ' +
           QByteArray::number(status.st_uid) + ':' + QByteArray::number(status.st_gid) + ' ' +
           QByteArray::number(isFolder ? 0 : qint64(status.st_size)) + ' ' +
           QByteArray::number(nanoseconds(status.st_mtim));
}

} // namespace

QStringList listingOf(const QString &root, const QList<QByteArray> &leftOut)
{
    QStringList lines;
    QHash<quint64, QByteArray> firstNames;
    struct stat status = {};
    ::stat(QFile::encodeName(root).constData(), &status);
    lines += QString::fromUtf8(lineOf(".", status));
    const auto walked = walkTree(root, leftOut, [&](const TreeEntry &entry) -> Result<> {
        QByteArray line = lineOf(entry.path, entry.status);
        std::array<char, 4096> target{};
        if (S_ISLNK(entry.status.st_mode)) {
            const ssize_t size = ::readlinkat(entry.folder, entry.name.constData(), target.data(), target.size());
            line += " -> " + QByteArray(target.data(), size);
        }
        const Descriptor file(
            ::openat(entry.folder, entry.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (file.isOpen())
            line += ' ' + (S_ISREG(entry.status.st_mode) ? hashOf(file.number()) : "") + attributesOf(file.number());
        if (S_ISREG(entry.status.st_mode) && entry.status.st_nlink > 1) {
            if (!firstNames.contains(entry.status.st_ino))
                firstNames[entry.status.st_ino] = entry.path;
            line += " = " + firstNames[entry.status.st_ino];
        }
        lines += QString::fromUtf8(line);
        return {};
    });
    if (!walked)
        lines += walked.error().message();
    return lines;
}

QString difference(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < qMax(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return QStringLiteral("there is\n%1\nnot\n%2").arg(actual.value(i), expected.value(i));
    }
    return {};
}

} // namespace nymvisor
