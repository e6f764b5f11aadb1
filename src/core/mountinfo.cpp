#include "core/mountinfo.h"

namespace nymvisor {

namespace {

/// Blanks, tabs, line breaks and backslashes stand as three octal digits.
QByteArray decoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        const uint code = text[i] == '\\' ? text.mid(i + 1, 3).toUInt(&isNumber, 8) : 0;
        result += isNumber ? static_cast<char>(code) : text[i];
        i += isNumber ? 3 : 0;
    }
    return result;
}

} // namespace

QList<QByteArray> mountPointsOf(const QByteArray &mountinfo, const QByteArray &folder)
{
    constexpr qsizetype mountPoint = 4; // its field, from 0
    const QByteArray prefix = folder.endsWith('/') ? folder : folder + '/';
    QList<QByteArray> points;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const QByteArray path = decoded(line.split(' ').value(mountPoint));
        const bool isFolder = !path.isEmpty() && path == folder;
        if (!isFolder && !path.startsWith(prefix))
            continue;
        const QByteArray relative = isFolder ? QByteArray("") : path.mid(prefix.size());
        if (!points.contains(relative))
            points += relative;
    }
    return points;
}

} // namespace nymvisor
