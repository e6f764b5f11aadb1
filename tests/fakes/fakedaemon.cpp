// A daemon for tests, small enough to start at once. What it is and does it reads, as KEY=VALUE lines, from the end of
// its own executable (so that two versions are two files) and from the environment, whose FAKE_KEY overrides:
//
//   name, version      what build-info says
//   build-info         hang | endless | garbage | fail | no-banner (refuses --no-banner)
//   run                "exit N" | "crash" | "hang-on-interrupt" | "leave-grandchild": what it does instead of serving
//   after              milliseconds before `run` happens; 0 unless given
//   data               a file to which it appends a line at each start
//   log                a file to which it appends a line for each thing that happens
//   store              a folder whose files it makes its own when it starts (see storedata.h), and to whose "lines" it
//                      appends one at each start and one when it is interrupted; data of a later version it leaves as
//                      it is, and says "foreign" in the log
//   alone              a file that it holds locked while it serves; where another does, it says "not alone" in the log
//   life               seconds after which it ends, so that no test leaves one behind for ever; 120 unless given
//   touches            a folder: when it is interrupted it writes into one file of a hundred there
//   times              a file to which it appends its first instant and its last, "start|end VERSION NANOSECONDS"
//   kills-parent       "MOMENT VERSION FILE": where it is of that version, what started it is ended as by kill -9 at
//                      its start, when it is interrupted, or when it crashes ("start", "interrupted", "crash"), once:
//                      FILE tells that this has happened
#include "fakes/storedata.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace {

constexpr auto trailerMark = "\n#fake-daemon\n";
constexpr unsigned longestLife = 120; // seconds

volatile std::sig_atomic_t wasInterrupted = 0;

std::map<std::string, std::string> readTrailer()
{
    std::ifstream self("/proc/self/exe", std::ios::binary);
    self.seekg(0, std::ios::end);
    const std::streamoff size = self.tellg();
    const std::streamoff length = size < 4096 ? size : 4096;
    self.seekg(size - length);
    std::string tail(static_cast<size_t>(length), '\0');
    self.read(tail.data(), length);
    std::map<std::string, std::string> values;
    const size_t mark = tail.rfind(trailerMark);
    std::istringstream lines(mark == std::string::npos ? "" : tail.substr(mark + std::string(trailerMark).size()));
    for (std::string line; std::getline(lines, line);) {
        if (const size_t equals = line.find('='); equals != std::string::npos)
            values[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return values;
}

class Behaviour
{
public:
    std::string operator[](const std::string &key) const
    {
        std::string variable = "FAKE_" + key;
        for (char &c : variable)
            c = c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (const char *value = std::getenv(variable.c_str()))
            return value;
        const auto found = m_values.find(key);
        return found == m_values.end() ? "" : found->second;
    }

private:
    std::map<std::string, std::string> m_values = readTrailer();
};

void append(const std::string &path, const std::string &line)
{
    if (path.empty())
        return;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const std::string text = line + "\n";
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
    ::close(file);
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// In place: the file stays the same one.
void writeOver(const std::string &path, const nymvisor::fakes::StoredFile &stored)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, stored.mode);
    if (file < 0)
        return;
    [[maybe_unused]] const auto written = ::write(file, stored.content.data(), stored.content.size());
    [[maybe_unused]] const auto cut = ::ftruncate(file, static_cast<off_t>(stored.content.size()));
    ::fchmod(file, stored.mode);
    ::fsync(file); // so that "format", which comes last, is true after a loss of power too
    ::close(file);
}

void syncFolder(const std::string &path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::fsync(folder);
    ::close(folder);
}

bool isLater(const std::string &version, const std::string &other)
{
    std::istringstream left(version);
    std::istringstream right(other);
    for (std::string a, b; std::getline(left, a, '.') && std::getline(right, b, '.');) {
        if (const int difference = std::atoi(a.c_str()) - std::atoi(b.c_str()); difference != 0)
            return difference > 0;
    }
    return false;
}

/// Makes the store this version's; what was begun before is begun anew.
void convertStore(const Behaviour &behaviour)
{
    const std::string store = behaviour["store"];
    const std::string version = behaviour["version"];
    if (store.empty())
        return;
    const std::string found = contentOf(store + "/format");
    if (isLater(found, version)) {
        append(behaviour["log"], "foreign " + version + ": the data is of " + found);
        return;
    }
    if (found == version)
        return;
    std::error_code ignored;
    for (const char *folder : {"/keys", "/deep/er", "/empty"})
        std::filesystem::create_directories(store + folder, ignored);
    for (const auto &entry : std::filesystem::directory_iterator(store, ignored)) {
        if (entry.path().filename().string().rfind("only-", 0) == 0)
            std::filesystem::remove(entry.path(), ignored);
    }
    for (const auto &[path, stored] : nymvisor::fakes::storeOf(version)) {
        if (path == "format" || path == "keys/identity")
            continue;
        writeOver(store + "/" + path, stored);
    }
    const auto files = nymvisor::fakes::storeOf(version);
    writeOver(store + "/keys/.new", files.at("keys/identity"));
    std::filesystem::rename(store + "/keys/.new", store + "/keys/identity", ignored);
    std::filesystem::remove(store + "/latest", ignored);
    std::filesystem::create_symlink("only-" + version, store + "/latest", ignored);
    for (const char *folder : {"/keys", "/deep/er", "/deep", ""})
        syncFolder(store + folder);
    writeOver(store + "/format", files.at("format"));
}

void writeLine(const Behaviour &behaviour, const std::string &line)
{
    if (const std::string store = behaviour["store"]; !store.empty())
        append(store + "/lines", line);
}

/// Two at once on one home are what must never be. The lock goes with the process.
void lookWhetherAlone(const Behaviour &behaviour)
{
    const std::string path = behaviour["alone"];
    const int file = path.empty() ? -1 : ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0)
        append(behaviour["log"], "not alone " + behaviour["version"]);
}

void killParentAt(const std::string &moment, const Behaviour &behaviour)
{
    std::istringstream orders(behaviour["kills-parent"]);
    std::string when;
    std::string version;
    std::string file;
    orders >> when >> version >> file;
    const bool isMeant = when == moment && version == behaviour["version"];
    if (isMeant && ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) >= 0)
        ::kill(::getppid(), SIGKILL);
}

/// Until SIGINT, or for some milliseconds (0: no end).
void waitFor(int milliseconds)
{
    sigset_t none;
    sigemptyset(&none);
    timespec limit{milliseconds / 1000, (milliseconds % 1000) * 1'000'000L};
    while (!wasInterrupted && ::ppoll(nullptr, 0, milliseconds > 0 ? &limit : nullptr, &none) != 0) {
    }
}

int tellBuildInfo(const Behaviour &behaviour, bool withoutBanner)
{
    const std::string how = behaviour["build-info"];
    append(behaviour["log"], "build-info " + behaviour["version"]);
    if (how == "hang")
        ::pause();
    if (how == "fail" || (how == "no-banner" && withoutBanner))
        return 2;
    while (how == "endless") {
        if (std::puts("still more") < 0)
            return 1;
    }
    if (how == "garbage") {
        std::puts("{ this is not JSON");
        return 0;
    }
    std::printf(R"({"binary_name":"%s","build_timestamp":"2026-01-01T00:00:00Z","build_version":"%s",)"
                R"("commit_sha":"0000","commit_timestamp":"2026-01-01T00:00:00Z","commit_branch":"main",)"
                R"("rustc_version":"1.0.0","rustc_channel":"stable","cargo_profile":"release","cargo_triple":"any"})"
                "\n",
                behaviour["name"].c_str(), behaviour["version"].c_str());
    return 0;
}

void noteTime(const Behaviour &behaviour, const std::string &moment)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const long long nanoseconds = now.tv_sec * 1'000'000'000LL + now.tv_nsec;
    append(behaviour["times"], moment + " " + behaviour["version"] + " " + std::to_string(nanoseconds));
}

void touchFiles(const Behaviour &behaviour)
{
    const std::string folder = behaviour["touches"];
    std::error_code ignored;
    int number = 0;
    for (auto it = std::filesystem::recursive_directory_iterator(folder, ignored);
         it != std::filesystem::recursive_directory_iterator(); it.increment(ignored)) {
        if (it.depth() == 0 && it->path().filename() == "nymvisor")
            it.disable_recursion_pending();
        if (!it->is_regular_file(ignored) || number++ % 100 != 0)
            continue;
        const int file = ::open(it->path().c_str(), O_WRONLY | O_CLOEXEC);
        [[maybe_unused]] const auto written = ::write(file, "changed", 7);
        ::close(file);
    }
}

void leaveGrandchild(const Behaviour &behaviour)
{
    const pid_t pid = ::fork();
    if (pid != 0) {
        append(behaviour["log"], "grandchild " + std::to_string(pid));
        return;
    }
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_IGN);
    ::alarm(longestLife);
    for (;;)
        ::pause();
}

int serve(const Behaviour &behaviour, int argc, char **argv)
{
    struct sigaction action = {};
    action.sa_handler = [](int) { wasInterrupted = 1; };
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    ::sigprocmask(SIG_BLOCK, &interrupt, nullptr); // let in only while waiting
    ::sigaction(SIGINT, &action, nullptr);
    const std::string life = behaviour["life"];
    ::alarm(life.empty() ? longestLife : static_cast<unsigned>(std::stoul(life)));

    std::string arguments;
    for (int i = 1; i < argc; ++i)
        arguments += " [" + std::string(argv[i]) + "]";
    lookWhetherAlone(behaviour);
    convertStore(behaviour);
    writeLine(behaviour, "start " + behaviour["version"]);
    append(behaviour["data"], "written by " + behaviour["version"]);
    append(behaviour["log"], "start " + behaviour["version"] + " " + std::to_string(::getpid()) + arguments);
    killParentAt("start", behaviour);

    const std::string how = behaviour["run"];
    if (how == "leave-grandchild")
        leaveGrandchild(behaviour);
    if (how.rfind("exit ", 0) == 0 || how == "crash")
        waitFor(std::atoi(behaviour["after"].c_str()) + 1);
    else
        waitFor(0);
    if (wasInterrupted) {
        killParentAt("interrupted", behaviour);
        writeLine(behaviour, "interrupted " + behaviour["version"]);
        append(behaviour["log"], "interrupted " + behaviour["version"]);
        while (how == "hang-on-interrupt")
            ::pause();
        if (!behaviour["touches"].empty())
            touchFiles(behaviour);
        noteTime(behaviour, "end");
        return 0;
    }
    append(behaviour["log"], how + " " + behaviour["version"]);
    killParentAt("crash", behaviour);
    if (how == "crash") {
        std::signal(SIGSEGV, SIG_DFL); // a sanitizer would take it for its own
        ::raise(SIGSEGV);
    }
    return std::atoi(how.c_str() + 5);
}

} // namespace

int main(int argc, char **argv)
{
    const Behaviour behaviour;
    const bool withoutBanner = argc > 1 && std::string(argv[1]) == "--no-banner";
    const int first = withoutBanner ? 2 : 1;
    if (argc > first && std::string(argv[first]) == "build-info")
        return tellBuildInfo(behaviour, withoutBanner);
    noteTime(behaviour, "start");
    return serve(behaviour, argc, argv);
}
