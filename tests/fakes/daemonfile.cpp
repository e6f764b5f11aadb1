#include "fakes/daemonfile.h"

#include "fakes/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nymvisor::fakes {

void makeDaemon(const QString &path, const QString &version, const QMap<QString, QString> &behaviour, qint64 padding)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile program(QStringLiteral(FAKE_DAEMON));
    QFile file(path);
    if (!program.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot make the fake daemon %s", qPrintable(path));
    file.write(program.readAll());
    if (padding > 0)
        file.seek(file.pos() + padding);
    file.write("\n#fake-daemon\n");
    constexpr int life = 120; // seconds
    QMap<QString, QString> values{{QStringLiteral("name"), daemonName},
                                  {QStringLiteral("life"), QString::number(patient(life))}};
    values.insert(behaviour);
    values.insert(QStringLiteral("version"), version);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        file.write((it.key() + u'=' + it.value() + u'\n').toUtf8());
    file.setPermissions(QFile::Permissions(0x7755));
}

} // namespace nymvisor::fakes
