#include "upgrade/reserve.h"

#include "core/files.h"
#include "core/log.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr qsizetype size = qsizetype(1) << 20; // many times what all state files take

/// Of bytes that no file system packs into fewer.
QByteArray incompressible()
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto *words = reinterpret_cast<quint32 *>(bytes.data());
    QRandomGenerator(1).fillRange(words, size / qsizetype(sizeof(quint32)));
    return bytes;
}

} // namespace

void Reserve::fill() const
{
    if (QFileInfo::exists(m_path))
        return;
    if (const auto filled = writeFile(m_path, incompressible()); !filled)
        log::warning("state", filled.error().message());
}

Result<> Reserve::spend(const std::function<Result<>()> &write) const
{
    const auto written = write();
    if (written || !QFileInfo::exists(m_path))
        return written;
    log::warning("state", u"the reserve is given up, so that a state file can be written"_s,
                 {{"reason", written.error().message()}});
    TRY(removeSynced(m_path));
    return write();
}

} // namespace nymvisor
