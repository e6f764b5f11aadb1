#include "worker/archivecheck.h"

#include "core/filecopy.h"
#include "worker/archivevisit.h"

#include <atomic>

namespace nymvisor {

namespace {

/// That it is visited is all, but for counting.
class Check : public ArchiveVisitor
{
public:
    Result<> visit(const ArchiveEntry &entry, const QByteArray &content) override
    {
        count(entry);
        if (S_ISREG(entry.manifest.mode))
            m_content.onDisk += sizeOnDisk(content.constData(), content.size());
        return {};
    }
    Result<> beginLarge(const ArchiveEntry &) override { return {}; }
    Result<> addToLarge(const QByteArray &piece, qint64) override
    {
        m_largeOnDisk += sizeOnDisk(piece.constData(), piece.size());
        return {};
    }
    Result<> endLarge(const ArchiveEntry &entry) override
    {
        count(entry);
        m_content.onDisk += m_largeOnDisk.exchange(0);
        return {};
    }
    const ArchiveContent &content() const { return m_content; }

private:
    void count(const ArchiveEntry &entry)
    {
        if (!S_ISREG(entry.manifest.mode))
            return;
        ++m_content.files;
        m_content.bytes += entry.manifest.size;
    }

    ArchiveContent m_content;
    std::atomic<qint64> m_largeOnDisk = 0; // of the large file that is read
};

} // namespace

Result<ArchiveContent> checkArchive(const QString &path, ContentProgress &progress)
{
    Check check;
    TRY(visitArchive(path, check, progress));
    return check.content();
}

} // namespace nymvisor
