#pragma once

#include <QString>

namespace nymvisor {

/// "[=====     ]  50 %" with @p width columns between the brackets; @p share is from 0 to 1.
QString progressBar(double share, qsizetype width);

/// "[=====     ]  50 %  5.0 of 10.0 MiB", or "5.0 MiB" where the total is not known (0); at most @p columns wide as
/// long as the numbers fit.
QString transferBar(qint64 done, qint64 total, qsizetype columns);

} // namespace nymvisor
