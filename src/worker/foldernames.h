#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace nymvisor {

/// What is in the folder @p path, in the order of the names' bytes.
Result<QList<QByteArray>> namesInFolder(const QByteArray &path);

} // namespace nymvisor
