#include "core/priority.h"
#include "core/unixsignals.h"
#include "worker/taskrunner.h"
#include "worker/tasktable.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

constexpr auto usage = R"(Usage: nymvisor-worker [--attached] TASK < request.json

Does one task of nymvisor and ends. The request, a line of JSON, is read from stdin; progress and
the result are written to stdout as lines of JSON. nymvisor starts it; there is seldom a reason to
do so by hand. A task whose request says that it "waits" writes {"ready":true} and goes on when
stdin says "go".

Tasks:
  fetch      ask upstream for its newest release      {"url", "etag", "publicKeys", "threshold"}
  download   get a binary and check it                {"urls", "partialFile", "checksum", "algorithm", "sizeLimit"}
  signature  check who has signed a file              {"file", "signatureFile", "publicKeys", "threshold"}
  checksum   hash a file with SHA-256                 {"file"}
  archive    make a zip archive of a snapshot         {"snapshot", "archive"}
  verify     compare an archive with its manifest     {"archive"}
  extract    make what an archive holds in a folder   {"archive", "folder"}
  snapshot   copy the daemon's home, in two passes    {"home", "leftOut", "snapshot", "pass", "waits"}
  restore    put a backup in the home's place         {"home", "leftOut", "snapshot", "archive", "putAside"}
  remove     remove a folder with all that is in it   {"folder"}

Options:
  --attached   stop when stdin ends
  -h, --help   show this text
)";

struct Arguments
{
    bool isHelpWanted = false;
    bool isAttached = false;
    TaskName task = TaskName::Fetch;
};

Result<Arguments> parseArguments(QStringList given)
{
    Arguments arguments;
    arguments.isHelpWanted = given.contains("--help"_L1) || given.contains("-h"_L1);
    arguments.isAttached = given.removeAll(u"--attached"_s) > 0;
    if (arguments.isHelpWanted)
        return arguments;
    if (given.size() != 1)
        return Error(ExitStatus::Usage, "exactly one task must be named; see nymvisor-worker --help");
    const auto task = taskNamed(given.first());
    if (!task)
        return Error(ExitStatus::Usage, "there is no task '%1'; see nymvisor-worker --help", {given.first()});
    arguments.task = *task;
    return arguments;
}

int run(const QCoreApplication &application)
{
    const auto arguments = parseArguments(application.arguments().mid(1));
    if (!arguments)
        return reportError(arguments.error());
    if (arguments->isHelpWanted) {
        std::fputs(usage, stdout);
        return static_cast<int>(ExitStatus::Ok);
    }
    goFirstWhenOutOfMemory();
    if (isInBackground(arguments->task))
        makeIdle(); // before any other thread
    const UnixSignals signals({SIGTERM, SIGINT, SIGHUP});
    TaskRunner runner(arguments->task, arguments->isAttached);
    QObject::connect(&signals, &UnixSignals::received, &runner, &TaskRunner::stop);
    return QCoreApplication::exec();
}

} // namespace

} // namespace nymvisor

int main(int argc, char **argv)
{
    // Names of files are UTF-8 here whatever the surroundings say; under "C", Qt would warn about it each time.
    qputenv("LC_ALL", "C.UTF-8");
    // A reader that has gone shows as an error of write(), and the task says how it ended by its status.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    return nymvisor::run(application);
}
