#include "worker/archivevisit.h"

#include "worker/orderedwork.h"

#include <utility>

namespace nymvisor {

namespace {

class Visit
{
public:
    Visit(ArchiveReader &reader, ArchiveVisitor &visitor, ContentProgress &progress)
        : m_reader(reader), m_visitor(visitor), m_progress(progress), m_work(contentUnderWay)
    {
    }

    Result<> run();

private:
    Result<> visit(const ArchiveEntry &entry);
    Result<> visitHome(const ArchiveEntry &entry);
    Result<> visitSmall(const ArchiveEntry &entry);
    Result<> visitLarge(const ArchiveEntry &entry);

    ArchiveReader &m_reader;
    ArchiveVisitor &m_visitor;
    ContentProgress &m_progress;
    OrderedWork m_work; // last: its threads end first
};

Result<> Visit::run()
{
    for (auto entry = TRY(m_reader.next()); entry; entry = TRY(m_reader.next())) {
        TRY(m_progress.add(0));
        TRY(visit(*entry));
    }
    return m_work.finish();
}

Result<> Visit::visit(const ArchiveEntry &entry)
{
    if (entry.isManifest())
        return visitHome(entry);
    if (S_ISDIR(entry.manifest.mode))
        return m_work.addFinish([this, entry] { return m_visitor.visit(entry, {}); });
    const bool isLarge = S_ISREG(entry.manifest.mode) && entry.manifest.size > largestPackedWhole;
    return isLarge ? visitLarge(entry) : visitSmall(entry);
}

/// Its content is the manifest, which is read all the while; here it is seen to be whole before it is relied on.
Result<> Visit::visitHome(const ArchiveEntry &entry)
{
    TRY(m_reader.stream([this](const QByteArray &) { return m_progress.add(0); }));
    return m_visitor.visit(entry, {});
}

Result<> Visit::visitSmall(const ArchiveEntry &entry)
{
    const PackedContent content = TRY(m_reader.content());
    return m_work.add(content.size, [this, entry, content]() -> OrderedWork::Finish {
        const auto data = unpacked(content);
        return [this, entry, data]() -> Result<> {
            if (!data)
                return Error(ExitStatus::InputOutput, "its entry '%1' is damaged", {QString::fromUtf8(entry.name())});
            TRY(m_visitor.visit(entry, *data));
            return m_progress.add(S_ISREG(entry.manifest.mode) ? data->size() : 0);
        };
    });
}

Result<> Visit::visitLarge(const ArchiveEntry &entry)
{
    TRY(m_work.finish()); // what comes before it
    TRY(m_visitor.beginLarge(entry));
    qint64 offset = 0;
    const auto onPiece = [this, &offset](const QByteArray &piece) {
        const qint64 at = std::exchange(offset, offset + piece.size());
        return m_work.add(piece.size(), [this, piece, at]() -> OrderedWork::Finish {
            return [this, added = m_visitor.addToLarge(piece, at), size = piece.size()]() -> Result<> {
                TRY(added);
                return m_progress.add(size);
            };
        });
    };
    TRY(m_reader.stream(onPiece)); // unpacks one piece while others are dealt with
    TRY(m_work.finish());
    return m_visitor.endLarge(entry);
}

} // namespace

Result<> visitArchive(const QString &path, ArchiveVisitor &visitor, ContentProgress &progress)
{
    const auto reader = TRY(ArchiveReader::open(path));
    return Visit(*reader, visitor, progress).run();
}

Result<qint64> contentSizeOfArchive(const QString &path, const WorkControl &control)
{
    const auto reader = TRY(ArchiveReader::open(path));
    return contentSizeOf(reader->manifest(), control);
}

} // namespace nymvisor
