#pragma once

#include <QElapsedTimer>

namespace nymvisor {

/// Keeps reports of progress apart: whoever watches learns no more from a thousand of them a second.
class ProgressPacer
{
public:
    /// True for the first report, and then once 100 ms have gone by since the last that was due.
    bool isDue()
    {
        if (m_sinceLast.isValid() && m_sinceLast.elapsed() < 100)
            return false;
        m_sinceLast.start();
        return true;
    }

private:
    QElapsedTimer m_sinceLast;
};

} // namespace nymvisor
