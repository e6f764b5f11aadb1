#pragma once

#include <QByteArrayList>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace nymvisor {

/// A datagram socket at a path, or at a name that begins with "@", and what has come to it.
class DatagramReceiver
{
public:
    explicit DatagramReceiver(const QByteArray &address)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, address.constData(), static_cast<size_t>(address.size()));
        if (address.startsWith('@'))
            name.sun_path[0] = '\0';
        const auto size = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(address.size());
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&name), static_cast<socklen_t>(size)) != 0)
            qFatal("cannot bind a socket to %s", address.constData());
    }
    DatagramReceiver(const DatagramReceiver &) = delete;
    DatagramReceiver &operator=(const DatagramReceiver &) = delete;
    ~DatagramReceiver() { ::close(m_socket); }

    /// Everything that has come so far.
    const QByteArrayList &received()
    {
        QByteArray buffer(4096, '\0');
        for (ssize_t size = 0; size >= 0;) {
            size = ::recv(m_socket, buffer.data(), static_cast<size_t>(buffer.size()), 0);
            if (size >= 0)
                m_received += buffer.first(size);
        }
        return m_received;
    }

    /// Whether a message that has @p part in it has come, or comes soon.
    bool waitFor(const QByteArray &part, int milliseconds = 20'000)
    {
        return QTest::qWaitFor([&] { return count(part) > 0; }, milliseconds);
    }

    /// The messages that have @p part in them.
    QByteArrayList matching(const QByteArray &part)
    {
        QByteArrayList found = received();
        found.removeIf([&part](const QByteArray &message) { return !message.contains(part); });
        return found;
    }

    qsizetype count(const QByteArray &part) { return matching(part).size(); }

    void forget() { received(), m_received.clear(); }

private:
    int m_socket;
    QByteArrayList m_received;
};

} // namespace nymvisor
