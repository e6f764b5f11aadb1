#pragma once

#include "core/result.h"

#include <functional>

namespace nymvisor {

/// A file that holds some room on the disk beside the journal, for when there is no more: it is given up so that state
/// files can still be written.
class Reserve
{
public:
    explicit Reserve(const QString &path) : m_path(path) {}

    /// Makes it where it is not there. Not being able to changes nothing else.
    void fill() const;
    /// Makes the call; where that fails and there is a reserve, gives the reserve up and makes it once more.
    Result<> spend(const std::function<Result<>()> &write) const;

private:
    QString m_path;
};

} // namespace nymvisor
