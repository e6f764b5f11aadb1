#pragma once

#include "cli/program.h"
#include "fakes/daemonfile.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

namespace nymvisor {

/// How a command ended, and what it printed.
struct Typed
{
    std::optional<int> status = {}; // nothing: it did not end
    QString answer = {};
    QString remarks = {};
    QString asked = {}; // to be answered with yes or no

    QJsonObject json() const { return QJsonDocument::fromJson(answer.toUtf8()).object(); }
};

/// A user with a home folder of its own, who types commands; they run in this process.
class User
{
public:
    User()
    {
        environment.insert(QStringLiteral("HOME"), path({}));
        environment.insert(QStringLiteral("PATH"), QString::fromLocal8Bit(qgetenv("PATH")));
        // Nothing asks another host.
        environment.insert(QStringLiteral("NYMVISOR_UPSTREAM_BASE_UPGRADE_URL"), QStringLiteral("http://127.0.0.1:1/"));
    }

    QString path(const QString &name) const { return QDir::cleanPath(folder.filePath(name)); }
    QString data(const QString &name) const { return path(QStringLiteral(".nym/nymvisors/data/fake-node/") + name); }
    QString instanceFolder(const QString &name) const
    {
        return path(QStringLiteral(".nym/nymvisors/instances/") + name);
    }
    QString configFile() const { return instanceFolder(QStringLiteral("fake-node-default/config/config.toml")); }
    QString home() const { return path(QStringLiteral("home")); }

    /// A binary of the fake daemon outside of everything.
    QString binary(const QString &version, const QMap<QString, QString> &behaviour = {}, qint64 padding = 0) const
    {
        const QString file = path(QStringLiteral("build/") + version);
        fakes::makeDaemon(file, version, behaviour, padding);
        return file;
    }

    Typed types(const QStringList &arguments) const
    {
        QList<QByteArray> bytes;
        for (const QString &argument : arguments)
            bytes += argument.toUtf8();
        return types(bytes);
    }

    Typed types(const QList<QByteArray> &arguments) const
    {
        Typed typed;
        Console console{[&typed](const QString &text) { typed.answer += text; },
                        [&typed](const QString &text) { typed.remarks += text; }};
        if (answers) {
            console.confirm = [&](const QString &question) {
                typed.asked += question;
                return *answers;
            };
        }
        Program program(console, environment);
        QEventLoop loop; // Qt Test's waits look every 10 ms only
        QObject::connect(&program, &Program::done, &loop, [&](int status) {
            typed.status = status;
            loop.quit();
        });
        program.start(arguments);
        if (!typed.status) {
            QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return typed;
    }

    /// An instance of version 1.0.0, laid out by `init`.
    Typed inits(const QStringList &flags = {}, const QMap<QString, QString> &behaviour = {}) const
    {
        return types(QStringList(QStringLiteral("init")) + flags +
                     QStringList{QStringLiteral("--daemon-home"), home(), binary(QStringLiteral("1.0.0"), behaviour)});
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;
    std::optional<bool> answers = {}; // what is said where the user is asked; nothing: nobody is there
};

/// The test goes on only where the command ended with @p expected.
#define VERIFY_STATUS(typed, expected)                                                                                 \
    do {                                                                                                               \
        const Typed &verifiedTyped = (typed);                                                                          \
        QVERIFY2(verifiedTyped.status == static_cast<int>(expected),                                                   \
                 qPrintable(QStringLiteral("status %1: %2")                                                            \
                                .arg(verifiedTyped.status.value_or(-1))                                                \
                                .arg(verifiedTyped.remarks + verifiedTyped.answer)));                                  \
    } while (false)

/// Texts of several lines: where they differ, the first line that does is shown.
#define COMPARE_TEXT(actual, expected)                                                                                 \
    do {                                                                                                               \
        const QStringList actualLines = QString(actual).split(u'\n');                                                  \
        const QStringList expectedLines = QString(expected).split(u'\n');                                              \
        for (qsizetype line = 0; line < std::max(actualLines.size(), expectedLines.size()); ++line)                    \
            QCOMPARE(actualLines.value(line), expectedLines.value(line));                                              \
    } while (false)

} // namespace nymvisor
