#pragma once

#include <QString>

namespace nymvisor {

/// @p text with stars in the place of what a URL in it may hold that is nobody else's business: the user and password
/// before its host, and the values of parameters that are named as a token, a key, a password or a signature is.
QString withoutSecrets(const QString &text);

} // namespace nymvisor
