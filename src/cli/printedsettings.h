#pragma once

#include "config/settings.h"

namespace nymvisor {

/// The lines of `config`: a label padded to 35 columns and the value; the documented ones first, ours after them.
QString settingsAsText(const Settings &settings);

/// One line of JSON, `{"nymvisor":{…},"daemon":{…}}`, the keys those of config.toml and in their order.
QString settingsAsJson(const Settings &settings);

} // namespace nymvisor
