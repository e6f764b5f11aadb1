#include "worker/archivecheck.h"

#include "core/filecopy.h"
#include "worker/archivevisit.h"

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
    Result<> addToLarge(const char *data, qint64 size) override
    {
        m_content.onDisk += sizeOnDisk(data, size);
        return {};
    }
    Result<> endLarge(const ArchiveEntry &entry) override
    {
        count(entry);
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
};

} // namespace

Result<ArchiveContent> checkArchive(const QString &path, ContentProgress &progress)
{
    Check check;
    TRY(visitArchive(path, check, progress));
    return check.content();
}

} // namespace nymvisor
