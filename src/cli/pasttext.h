#pragma once

#include "cli/textpage.h"
#include "upgrade/pastupgrades.h"

#include <QJsonObject>

namespace nymvisor {

// What has been done, as `history` and `status` both show it.

/// How it ended, in the operator's language.
QString outcomeText(const PastUpgrade &past);
/// @p before stands in front of its name.
void addPast(TextPage &page, const QString &label, const QString &before, const PastUpgrade &past,
             const InstanceView &view);
QJsonObject pastJson(const PastUpgrade &past);

} // namespace nymvisor
