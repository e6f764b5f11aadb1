#include "service/statuswriter.h"

#include "core/files.h"
#include "core/log.h"

#include <QJsonDocument>

namespace nymvisor {

StatusWriter::StatusWriter(const QString &path, Compose compose, QObject *parent)
    : QObject(parent), m_path(path), m_compose(std::move(compose))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StatusWriter::write);
    m_pause.start(shortestPause); // the daemon's start comes first
}

void StatusWriter::touch()
{
    m_isTouched = true;
    if (!m_pause.isActive())
        m_pause.start(0); // what changes at the same moment is one change
}

void StatusWriter::write()
{
    if (!std::exchange(m_isTouched, false))
        return;
    m_pause.start(shortestPause);
    const QByteArray content = QJsonDocument(m_compose().toJson()).toJson();
    if (content == m_written)
        return;
    const auto written = writeUnsynced(m_path, content);
    if (!written && !m_hasFailed)
        log::warning("status", written.error().message());
    m_hasFailed = !written;
    if (written)
        m_written = content;
}

} // namespace nymvisor
