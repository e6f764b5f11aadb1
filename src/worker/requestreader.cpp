#include "worker/requestreader.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace nymvisor {

namespace {

constexpr qsizetype requestLimit = qsizetype(8) << 20;
constexpr qsizetype lineLimit = 100; // of what follows it

} // namespace

RequestReader::RequestReader(int descriptor, QObject *parent)
    : QObject(parent), m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &RequestReader::onReadable);
}

void RequestReader::onReadable()
{
    std::array<char, 1 << 16> buffer;
    const ssize_t got = ::read(static_cast<int>(m_notifier.socket()), buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got <= 0) {
        onEnd(got == 0 ? Result<>() : systemError("cannot read the request", {}, errno));
        return;
    }
    m_buffer.append(buffer.data(), got);
    if (!m_isDelivered)
        takeRequest();
    if (m_isDelivered)
        takeLines();
}

void RequestReader::takeRequest()
{
    if (const qsizetype end = m_buffer.indexOf('\n'); end >= 0) {
        const QByteArray request = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        deliver(request);
    } else if (m_buffer.size() > requestLimit) {
        m_buffer.clear();
        deliver(Error(ExitStatus::BadData, "the request is longer than %1 bytes", {QString::number(requestLimit)}));
    }
}

void RequestReader::takeLines()
{
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.size() <= lineLimit)
            Q_EMIT lineRead(line);
    }
    if (m_buffer.size() > lineLimit)
        m_buffer.resize(lineLimit + 1); // its end, when that comes, is that of too long a line
}

void RequestReader::onEnd(const Result<> &reason)
{
    m_notifier.setEnabled(false);
    if (!m_isDelivered)
        deliver(reason ? Result<QByteArray>(m_buffer) : reason.error());
    Q_EMIT ended();
}

void RequestReader::deliver(const Result<QByteArray> &line)
{
    m_isDelivered = true;
    Q_EMIT requestRead(line);
}

} // namespace nymvisor
