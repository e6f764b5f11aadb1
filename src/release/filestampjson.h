#pragma once

#include "core/files.h"
#include "core/jsonreader.h"

namespace nymvisor {

/// The fields of a stamp, to be added to those of what it is the stamp of. They are texts: inodes and nanoseconds do
/// not fit into JSON's numbers.
void addStamp(QJsonObject &json, const FileStamp &stamp);
FileStamp readStamp(JsonReader &reader);

} // namespace nymvisor
