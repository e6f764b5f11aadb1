#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace nymvisor {

/// Keys and signatures as the distribution's minisign makes them.
class Minisign
{
public:
    /// A pair of keys without a password, and the public one as a .pub file has it.
    QString makeKey(const QString &name) const
    {
        run({QStringLiteral("-G"), QStringLiteral("-f"), QStringLiteral("-W"), QStringLiteral("-p"), publicFile(name),
             QStringLiteral("-s"), secretFile(name)});
        return QString::fromLatin1(contentOf(publicFile(name)).split('\n').value(1));
    }

    QByteArray sign(const QByteArray &content, const QString &key, const QString &comment = QStringLiteral("a release"),
                    bool isLegacy = false) const
    {
        const QString file = m_folder.filePath(QStringLiteral("content"));
        QFile written(file);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file));
        written.close();
        QStringList arguments{QStringLiteral("-S"),
                              QStringLiteral("-s"),
                              secretFile(key),
                              QStringLiteral("-t"),
                              comment,
                              QStringLiteral("-m"),
                              file};
        if (isLegacy)
            arguments.insert(1, QStringLiteral("-l"));
        run(arguments);
        return contentOf(file + QStringLiteral(".minisig"));
    }

    QString publicFile(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".pub")); }

private:
    QString secretFile(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".key")); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("minisign"), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("minisign %s: %s (installer/install-packages test installs it)",
                   qPrintable(arguments.join(QLatin1Char(' '))), process.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace nymvisor
