#pragma once

#include "core/humantime.h"

#include <QByteArray>

namespace nymvisor {

/// What tells this instance's host from others: the machine's id, and a seed kept at @p path, which is made at the
/// first call: cloned machines have one id, and default instances one name.
Result<QByteArray> hostIdentity(const QString &path);

/// The point of @p span at which this instance does an upgrade, from 0 to less than the span: always the same for the
/// same host, instance and upgrade, and spread evenly over many of them (SHA-256).
std::chrono::milliseconds splayOf(Duration span, const QByteArray &host, const QString &instance,
                                  const QString &upgrade);

} // namespace nymvisor
