#pragma once

#include "core/result.h"

#include <QByteArray>

namespace nymvisor {

/// Sends one datagram to a local socket: a path, or a name without a file, written with "@" first, where the system has
/// such. It never waits: where the receiver's queue is full, that is an error (TryLater).
Result<> sendDatagram(const QByteArray &address, const QByteArray &message);

} // namespace nymvisor
