#pragma once

#include "core/result.h"

class QFileDevice;

namespace nymvisor {

/// Makes the list of entries at the end of a zip archive say of large entries what it says of small ones.
///
/// Of whatever is larger than 4 GiB, or lies beyond, QuaZip 1.4 writes that it was made under MS-DOS, for which unzip
/// forgets modes and links, and where its name is UTF-8 that it needs version 6.3 of the format, which unzip refuses.
/// @p begin is where the list begins, @p entries how many there are.
Result<> correctDirectory(QFileDevice &archive, qint64 begin, qint64 entries);

} // namespace nymvisor
