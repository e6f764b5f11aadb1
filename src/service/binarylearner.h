#pragma once

#include "release/buildinfojob.h"
#include "release/versioninfo.h"
#include "upgrade/instancestate.h"

#include <optional>

namespace nymvisor {

/// Knows the build information of the binary in place: it is asked once for each file, not at each start.
class BinaryLearner : public QObject
{
    Q_OBJECT

public:
    explicit BinaryLearner(InstanceState &state, QObject *parent = nullptr);

    /// Asks the binary at @p path, of the version that runs, unless what it said is there for this very file; after the
    /// one that is being asked. One that was replaced by hand is another version than @p version says; that is logged.
    void learn(const QString &path, const VersionInfo &version);
    /// Ends what is under way; idle() follows, if anything is.
    void stop();
    bool isIdle() const { return m_job == nullptr; }

Q_SIGNALS:
    void idle();

private:
    struct Binary
    {
        QString path;
        VersionInfo version;
    };

    void onAnswered(const QString &path, const VersionInfo &version, const Result<> &result);

    InstanceState &m_state;
    BuildInfoJob *m_job = nullptr;
    std::optional<Binary> m_next;
    bool m_isStopping = false;
};

} // namespace nymvisor
