#include "upgrade/splay.h"

#include "core/files.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QtEndian>

#include <array>

namespace nymvisor {

namespace {

QByteArray newSeed()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex() + '\n';
}

} // namespace

Result<QByteArray> hostIdentity(const QString &path)
{
    if (!QFileInfo::exists(path))
        TRY(writeFile(path, newSeed()));
    const QByteArray seed = TRY(readFile(path, 4096));
    return QSysInfo::machineUniqueId() + seed.trimmed();
}

std::chrono::milliseconds splayOf(Duration span, const QByteArray &host, const QString &instance,
                                  const QString &upgrade)
{
    const auto length = std::chrono::floor<std::chrono::milliseconds>(span).count();
    if (length <= 0)
        return std::chrono::milliseconds(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {host, instance.toUtf8(), upgrade.toUtf8()}) {
        hash.addData(part);
        hash.addData(QByteArrayView("", 1)); // "a", "bc" is not "ab", "c"
    }
    const auto point = qFromBigEndian<quint64>(hash.result().constData());
    return std::chrono::milliseconds(static_cast<qint64>(point % static_cast<quint64>(length)));
}

} // namespace nymvisor
