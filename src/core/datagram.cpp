#include "core/datagram.h"

#include "core/descriptor.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

namespace nymvisor {

Result<> sendDatagram(const QByteArray &address, const QByteArray &message)
{
    const QString name = QString::fromLocal8Bit(address);
    sockaddr_un to = {};
    to.sun_family = AF_UNIX;
    const auto length = static_cast<size_t>(address.size());
    const bool isKnown = address.startsWith('/') || address.startsWith('@');
    if (!isKnown || length < 2 || length >= sizeof to.sun_path)
        return Error(ExitStatus::BadData, "'%1' is no address of a local socket", {name});
    std::memcpy(to.sun_path, address.constData(), length);
    if (address.startsWith('@'))
        to.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);

    const Descriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return systemError("cannot make a socket for %1", name, errno);
    const ssize_t sent = ::sendto(socket.number(), message.constData(), static_cast<size_t>(message.size()),
                                  MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&to), size);
    if (sent < 0 && (errno == EAGAIN || errno == ENOBUFS))
        return Error(ExitStatus::TryLater, "cannot send to %1: its queue is full", {name});
    if (sent < 0)
        return systemError("cannot send to %1", name, errno);
    return {};
}

} // namespace nymvisor
