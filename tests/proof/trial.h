#pragma once

#include "scenarios/world.h"

namespace nymvisor::fakes {

/// What a trial's upgrade comes to if nobody disturbs it.
struct TrialKind
{
    bool isBad = false; // the new version starts, works for a moment, and ends with an error
    bool isBackupSkipped = false;

    QString name() const;
    QString endVersion() const { return isBad ? QStringLiteral("1.0.0") : QStringLiteral("1.1.0"); }

    /// "a good release", "a bad release, with backups skipped", ….
    static QList<TrialKind> all();
};

/// One upgrade in a world of its own, which whoever makes the trial disturbs, and what must hold afterwards: one whole
/// version on its own data byte for byte, one daemon at a time, nothing lost and nothing left over.
class Trial
{
public:
    /// The world is below @p folder; with @p notes what is noted of it is there (see World::keepNotesIn).
    explicit Trial(const TrialKind &kind, const QString &folder = QDir::tempPath(), const QString &notes = {});

    World &world() { return m_world; }
    const World &world() const { return m_world; }
    const TrialKind &kind() const { return m_kind; }

    /// A cut of the power loses what the daemon has not synced: its last lines are then not looked for.
    void expectLostLines() { m_mayLoseLines = true; }
    /// nymvisor may not end by itself from here on: it was not killed.
    void expectToStayUp() { m_mustStayUp = true; }

    /// Whether the upgrade has come to its end and is cleared away, and the right version is up.
    bool isSettled() const;
    /// Whether that is so, and the nymvisor that runs has its daemon.
    bool isAtRest() const;
    /// Waits for nymvisor's end, or for isSettled(), after what may have disturbed it.
    bool waitForEffect(int milliseconds = 20'000);
    /// Runs nymvisor, again where it ends, until isSettled(); waits that were imposed are ended on the way.
    bool settle(int milliseconds = 30'000);
    /// Stops, and looks at everything. What does not hold, in sentences; nothing where all is well.
    QStringList judge();

    /// What a failure is told with.
    QString account() const;

private:
    QStringList judgeData() const;
    QStringList judgeLines(const QString &version) const;
    QStringList judgeBackup() const;
    int linesAnywhere(const QString &line) const;

    TrialKind m_kind;
    World m_world;
    bool m_mayLoseLines = false;
    bool m_mustStayUp = false;
    bool m_hasSettled = false;
    QStringList m_found; // while it ran
};

/// The files of a store that are not what the version's are.
QStringList differencesOfStore(const QString &folder, const QString &version);
/// Files and folders of nymvisor's that have no place where nothing is under way.
QStringList leftovers(const World &world);

} // namespace nymvisor::fakes
