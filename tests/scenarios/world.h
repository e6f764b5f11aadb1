#pragma once

#include "fakes/daemonfile.h"
#include "fakes/fakeupstream.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace nymvisor::fakes {

/// What upstream announces, truly or not.
struct Release
{
    QString name = QStringLiteral("v1.1");
    QString version = QStringLiteral("1.1.0"); // as announced
    QString binaryVersion = {};                // as the binary says; empty: as announced
    QMap<QString, QString> behaviour = {};     // of the binary
    QString checksum = {};                     // as announced; empty: the true one
    QString platform = QStringLiteral("any");
    QByteArray json = {}; // announced instead of all this
    bool isManual = false;
};

/// A machine in a folder: a home, an instance, an upstream over real sockets, and the real programs.
class World : public QObject
{
    Q_OBJECT

public:
    World();
    ~World() override;

    QString path(const QString &name) const { return m_root.filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    QString data() const { return path(QStringLiteral(".nym/nymvisors/data/fake-node")); }
    QString hooks() const { return path(QStringLiteral(".nym/nymvisors/instances/fake-node-default/hooks")); }

    FakeUpstream &upstream() { return m_upstream; }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Makes version 1.0.0 of the daemon and lays out an instance for it.
    void init(const QMap<QString, QString> &behaviour = {});
    /// From now on upstream has this release; what it offers is at "/binary".
    void announce(const Release &release);
    void writeHook(const QString &phase, const QString &name, const QByteArray &script);

    /// One command to its end; the exit status.
    int command(const QStringList &arguments);
    QString commandOutput() const { return m_commandOutput; }

    /// `nymvisor run`, in the background.
    void run(const QStringList &arguments = {});
    /// Whether a line of its log that matches has come, or comes within the limit.
    bool waitForLog(const QString &pattern, int milliseconds = 20'000);
    /// The same, only for lines after the ones that were there when this was last called with @p pattern or another.
    bool waitForNextLog(const QString &pattern, int milliseconds = 20'000);
    void signal(int number);
    /// Its exit status (128 + n for signal n); nothing where it does not end within the limit.
    std::optional<int> waitForEnd(int milliseconds = 20'000);
    /// SIGINT, and waitForEnd().
    std::optional<int> stop();
    bool isRunning() const;

    QString log() const { return m_log; }
    /// Kills nymvisor as soon as its log says this.
    void killAt(const QString &pattern);

    /// The steps of the upgrades, in the order of the log: "stop", "back:stop", "committed", "called off", …
    QStringList trace() const;
    /// What the files on disk say runs: of version info, link and plan; "?" where they do not agree.
    QString versionOnDisk() const;
    QStringList daemonLog() const;
    /// Lines of the daemon's log that begin so.
    int countInDaemonLog(const QString &beginning) const;
    QString file(const QString &name) const;
    /// Processes of the daemon that live.
    int livingDaemons() const;

private:
    void onLog();

    QTemporaryDir m_root;
    FakeUpstream m_upstream;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_run;
    QString m_commandOutput;
    QString m_log;
    qsizetype m_seen = 0;
    std::optional<QRegularExpression> m_killAt;
};

} // namespace nymvisor::fakes
