#pragma once

#include "fakes/daemonfile.h"
#include "fakes/fakeupstream.h"
#include "fakes/patience.h"

#include <QDir>
#include <QJsonObject>
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
    /// In a new folder below @p folder.
    explicit World(const QString &folder = QDir::tempPath());
    ~World() override;

    QString path(const QString &name) const { return m_root.filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    QString data() const { return path(QStringLiteral(".nym/nymvisors/data/fake-node")); }
    QString hooks() const { return path(QStringLiteral(".nym/nymvisors/instances/fake-node-default/hooks")); }

    FakeUpstream &upstream() { return m_upstream; }
    QString variable(const QString &name) const { return m_environment.value(name); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Makes version 1.0.0 of the daemon and lays out an instance for it.
    void init(const QMap<QString, QString> &behaviour = {});
    /// From now on upstream has this release; what it offers is at "/binary".
    void announce(const Release &release);
    /// As announce() composed it last.
    QJsonObject announced() const { return m_announced; }
    void writeHook(const QString &phase, const QString &name, const QByteArray &script);

    /// One command to its end; the exit status.
    int command(const QStringList &arguments);
    QString commandOutput() const { return m_commandOutput; }
    /// What a command prints as JSON.
    QJsonObject printed(const QString &name);
    /// One command, in the background; its output goes to @p output, if that is given.
    std::unique_ptr<QProcess> startCommand(const QStringList &arguments, int output = -1);

    /// `nymvisor run`, in the background.
    void run(const QStringList &arguments = {});
    /// Whether a line of its log that matches has come since run(), or comes within the limit.
    bool waitForLog(const QString &pattern, int milliseconds = 20'000);
    /// The same, only for lines after the ones that were there when this was last called with @p pattern or another.
    bool waitForNextLog(const QString &pattern, int milliseconds = 20'000);
    void signal(int number);
    /// SIGKILL, and its end.
    void kill();
    /// Its exit status (128 + n for signal n); nothing where it does not end within the limit.
    std::optional<int> waitForEnd(int milliseconds = 20'000);
    /// SIGINT, and waitForEnd().
    std::optional<int> stop();
    bool isRunning() const;

    QString log() const { return m_log; }
    /// Since run(): what an earlier life left may look like what is waited for.
    QStringView logOfThisRun() const { return QStringView(m_log).sliced(m_runBegan); }
    /// Kills nymvisor as soon as its log says this.
    void killAt(const QString &pattern);

    /// What is started from now on meets this fault (see faults.cpp for the orders; where it is noted goes without
    /// saying).
    void setFault(const QString &orders);
    void clearFault();
    /// What happened, and to which file; nothing where that moment has not been reached.
    QString faultNote() const;
    /// Keeps what is noted about this world, the daemon's log and the fault's note, and what upstream offers, in
    /// another folder: what happens to this one's file system does not happen to it.
    void keepNotesIn(const QString &folder);
    /// `nymvisor run` is started by this program, which is to replace itself by it: strace -D, …
    void runUnder(const QStringList &command) { m_under = command; }
    qint64 processId() const { return m_run ? m_run->processId() : 0; }

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
    /// Those of them that serve: one that is asked for its build info only does not count.
    int servingDaemons() const;
    /// SIGKILL to each of them.
    void killDaemons();

private:
    QList<qint64> daemonProcesses() const;
    void onLog();

    QTemporaryDir m_root;
    FakeUpstream m_upstream;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_run;
    QJsonObject m_announced;
    QString m_commandOutput;
    QString m_log;
    qsizetype m_seen = 0;
    qsizetype m_runBegan = 0;
    std::optional<QRegularExpression> m_killAt;
    QStringList m_under;
    QString m_notes; // a folder
};

} // namespace nymvisor::fakes
