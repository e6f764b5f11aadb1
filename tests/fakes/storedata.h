#pragma once

#include <map>
#include <string>

namespace nymvisor::fakes {

struct StoredFile
{
    std::string content = {};
    unsigned mode = 0644;
    bool operator==(const StoredFile &) const = default;
};

/// What the fake daemon of a version holds in its store, byte for byte: paths below the store. "format" names the
/// version whose data it is, and is written last.
inline std::map<std::string, StoredFile> storeOf(const std::string &version)
{
    const auto filled = [&version](const std::string &what, size_t size) {
        std::string content;
        for (size_t line = 0; content.size() < size; ++line)
            content += what + " of " + version + ", line " + std::to_string(line) + "\n";
        return content;
    };
    std::map<std::string, StoredFile> files;
    files["blob"] = {filled("blob", 100'000), 0644};          // written over in place
    files["keys/identity"] = {filled("identity", 300), 0600}; // replaced by another file
    files["keys/shared"] = {filled("shared", 300), 0640};     // its mode is one of its own
    files["deep/er/table"] = {filled("table", 5'000), 0644};  // in place, and shorter or longer
    files["only-" + version] = {filled("only", 40), 0644};    // of no other version
    files["format"] = {version, 0644};
    return files;
}

} // namespace nymvisor::fakes
