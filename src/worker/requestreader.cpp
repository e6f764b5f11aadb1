#include "worker/requestreader.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace nymvisor {

namespace {

constexpr qsizetype requestLimit = qsizetype(8) << 20;

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
        onEnd(got == 0 ? Result<>() : systemError("cannot read %1", QStringLiteral("the request"), errno));
        return;
    }
    if (m_isDelivered)
        return; // only its end matters
    m_line.append(buffer.data(), got);
    if (const qsizetype end = m_line.indexOf('\n'); end >= 0)
        deliver(m_line.left(end));
    else if (m_line.size() > requestLimit)
        deliver(Error(ExitStatus::BadData, "the request is longer than %1 bytes", {QString::number(requestLimit)}));
}

void RequestReader::onEnd(const Result<> &reason)
{
    stop();
    if (!m_isDelivered)
        deliver(reason ? Result<QByteArray>(m_line) : reason.error());
    Q_EMIT ended();
}

void RequestReader::deliver(const Result<QByteArray> &line)
{
    m_isDelivered = true;
    m_line.clear();
    Q_EMIT requestRead(line);
}

} // namespace nymvisor
