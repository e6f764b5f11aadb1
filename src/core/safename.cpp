#include "core/safename.h"

#include "core/asciichars.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr int longestName = 128;
constexpr std::array reservedNames{"genesis"_L1, "current"_L1, "manual"_L1};

bool isAllowed(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'.' || c == u'_' || c == u'+' || c == u'-';
}

/// For an error message: no control characters, and not a megabyte of it.
QString shown(const QString &name)
{
    QString result = name.left(longestName);
    for (QChar &c : result) {
        if (!c.isPrint())
            c = u'?';
    }
    return name.size() > longestName ? result + u"…"_s : result;
}

} // namespace

Result<> checkName(const QString &name, const char *what)
{
    const bool isFine = !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, isAllowed) &&
                        name[0] != u'.' && name[0] != u'-';
    if (isFine)
        return {};
    return Error(ExitStatus::BadData, "1 to 128 of A-Z a-z 0-9 . _ + - are allowed, not beginning with . or -")
        .withContext(what, {shown(name)});
}

Result<> checkUpgradeName(const QString &name)
{
    TRY(checkName(name, "the upgrade name '%1'"));
    if (std::ranges::find(reservedNames, name) != reservedNames.end())
        return Error(ExitStatus::BadData, "the upgrade name '%1' is reserved: genesis, current and manual are", {name});
    return {};
}

} // namespace nymvisor
