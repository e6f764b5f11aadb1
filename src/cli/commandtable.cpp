#include "cli/commandtable.h"

#include "cli/addupgradecommand.h"
#include "cli/backupcreatecommand.h"
#include "cli/backuplistcommand.h"
#include "cli/backuprestorecommand.h"
#include "cli/backupverifycommand.h"
#include "cli/cancelcommand.h"
#include "cli/checkcommand.h"
#include "cli/completionscommand.h"
#include "cli/doctorcommand.h"
#include "cli/historycommand.h"
#include "cli/holdcommand.h"
#include "cli/hookslistcommand.h"
#include "cli/hooksruncommand.h"
#include "cli/infocommands.h"
#include "cli/initcommand.h"
#include "cli/keyscommands.h"
#include "cli/plancommand.h"
#include "cli/retrycommand.h"
#include "cli/rollbackcommand.h"
#include "cli/runcommand.h"
#include "cli/statuscommand.h"
#include "cli/verifycommand.h"

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

template <typename T>
CommandRow row()
{
    return {T::syntax(),
            [](const CommandContext &context) -> std::unique_ptr<Command> { return std::make_unique<T>(context); }};
}

} // namespace

QList<CommandRow> commandTable()
{
    // clang-format off
    return {
        row<InitCommand>(),
        row<RunCommand>(),
        row<StatusCommand>(),
        row<HistoryCommand>(),
        row<PlanCommand>(),
        row<CheckCommand>(),
        row<DoctorCommand>(),
        row<AddUpgradeCommand>(),
        row<CancelCommand>(),
        row<RetryCommand>(),
        row<RollbackCommand>(),
        row<HoldCommand>(),
        row<UnholdCommand>(),
        row<BackupCreateCommand>(),
        row<BackupListCommand>(),
        row<BackupVerifyCommand>(),
        row<BackupRestoreCommand>(),
        row<HooksListCommand>(),
        row<HooksRunCommand>(),
        row<KeysListCommand>(),
        row<KeysAddCommand>(),
        row<KeysRemoveCommand>(),
        row<VerifyCommand>(),
        row<ConfigCommand>(),
        row<BuildInfoCommand>(),
        row<DaemonBuildInfoCommand>(),
        row<CompletionsCommand>(),
        row<HelpCommand>(),
    };
    // clang-format on
}

} // namespace nymvisor
