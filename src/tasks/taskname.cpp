#include "tasks/taskname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct Row
{
    TaskName name;
    QLatin1StringView text;
};
constexpr std::array rows{
    Row{TaskName::Fetch, "fetch"_L1},         Row{TaskName::Download, "download"_L1},
    Row{TaskName::Checksum, "checksum"_L1},   Row{TaskName::Archive, "archive"_L1},
    Row{TaskName::Verify, "verify"_L1},       Row{TaskName::Extract, "extract"_L1},
    Row{TaskName::Snapshot, "snapshot"_L1},   Row{TaskName::Restore, "restore"_L1},
    Row{TaskName::Remove, "remove"_L1},       Row{TaskName::Preflight, "preflight"_L1},
    Row{TaskName::Signature, "signature"_L1},
};

} // namespace

QString textOf(TaskName name)
{
    return std::ranges::find(rows, name, &Row::name)->text;
}

std::optional<TaskName> taskNamed(const QString &text)
{
    const auto found = std::ranges::find(rows, text, &Row::text);
    return found == rows.end() ? std::nullopt : std::optional(found->name);
}

} // namespace nymvisor
