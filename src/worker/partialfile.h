#pragma once

#include "core/descriptor.h"
#include "core/writebehind.h"

#include <functional>

namespace nymvisor {

/// A file that is being made, under a name that is not yet its own, with an exclusive flock(2) on it.
///
/// So a worker left over from a killed nymvisor and its successor never share one. It is removed at the end of the
/// object's life unless it was kept or renamed.
class PartialFile
{
public:
    /// Makes it, or empties the one that is there; mode 0600. TryLater where another process writes it.
    /// @p refusal says so, with %1 for the path.
    static Result<PartialFile> create(const QString &path, const char *refusal);
    /// The same, with what is there; what is written comes after it.
    static Result<PartialFile> open(const QString &path, const char *refusal);

    PartialFile(PartialFile &&other) noexcept;
    PartialFile &operator=(PartialFile &&) = delete;
    ~PartialFile();

    QString path() const { return m_path; }
    int descriptor() const { return m_file.number(); }

    /// After what is there.
    Result<> write(const char *data, qint64 size);
    /// All that is there, from its beginning, piece by piece.
    Result<> read(const std::function<Result<>(const char *data, qint64 size)> &take);
    Result<> empty();
    /// Sets the mode and makes content and mode last.
    Result<> sync(int mode);
    /// Gives it its name, for good. Whatever had that name is replaced.
    Result<> renameTo(const QString &path);
    /// Leaves it where it is.
    void keep() { m_isKept = true; }

private:
    PartialFile(Descriptor file, const QString &path, qint64 size);

    Descriptor m_file;
    QString m_path;
    qint64 m_size;
    WriteBehind m_behind;
    bool m_isKept = false;
};

} // namespace nymvisor
