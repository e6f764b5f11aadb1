// A library that is preloaded, and makes a program meet its fate at an exact moment: at the n-th of its operations on
// files that count. FAKE_FAULT is a row of orders, KEY=VALUE, parted by blanks:
//
//   in=NAMES    the programs that are meant, by the file names of their executables, parted by commas
//   task=WORD   only where an argument of the program is WORD
//   of=NAMES    the operations that count: open (for writing, or making), write, rename, link, symlink, unlink, mkdir,
//               rmdir, sync, truncate, clone (FICLONE, copy_file_range); all of these unless given. answer: what goes
//               to standard output, by which a worker tells its progress and result, counts only where it is named
//   path=TEXT   only on files whose path contains TEXT; of a rename both paths count
//   at=N        at the N-th of them, counted in each process, over its threads
//   do=ACTION   kill         it is gone before the operation: SIGKILL
//               killafter    it is gone after it
//               termafter    it is told to end after it: SIGTERM
//               killparent   before it the process that started it is gone
//               ENOSPC …     the operation fails with that error, and does nothing
//               cut          the file system on= loses power before it (see powercut.h), and the program is gone
//               trace        each one is noted, and nothing happens
//   on=FOLDER   of the file system that loses power
//   while=FILE  each operation from the N-th on fails for as long as FILE is there, in each process
//   note=FILE   says what happened, once it has; from then on nothing happens any more, except with while=
//
// A program may lock itself in: what this library opens it opens before. What a child does between fork and exec does
// not count: it is not the program any more, and its stack may be too small for what is done here. It is plain C++
// without anything that allocates: it runs inside of any thread of any program.
#include "fakes/powercut.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

using std::string_view;

constexpr unsigned long cloneRequest = 0x40049409; // FICLONE, without linux/fs.h and what it drags in
constexpr size_t longestPath = 4096;

/// What FAKE_FAULT says, if it is meant for this program.
struct Orders
{
    bool isActive = false;
    string_view operations = {};
    string_view path = {};
    string_view action = {};
    string_view lasting = {};
    int note = -1;
    int powerOf = -1;
    pid_t process = 0;
    long at = 1;
    int error = 0;
};

Orders orders;
std::atomic<long> counted{0};
thread_local bool isInside = false; // of this library: what it does itself does not count

string_view valueOf(string_view text, string_view key)
{
    while (!text.empty()) {
        const size_t blank = text.find(' ');
        const string_view word = text.substr(0, blank);
        if (word.size() > key.size() && word.substr(0, key.size()) == key && word[key.size()] == '=')
            return word.substr(key.size() + 1);
        text = blank == string_view::npos ? string_view() : text.substr(blank + 1);
    }
    return {};
}

bool isListed(string_view name, string_view list)
{
    while (!list.empty()) {
        const size_t comma = list.find(',');
        if (list.substr(0, comma) == name)
            return true;
        list = comma == string_view::npos ? string_view() : list.substr(comma + 1);
    }
    return false;
}

int errorNamed(string_view name)
{
    struct Row
    {
        string_view name;
        int number;
    };
    constexpr std::array<Row, 8> rows{{{"ENOSPC", ENOSPC},
                                       {"EIO", EIO},
                                       {"EROFS", EROFS},
                                       {"EACCES", EACCES},
                                       {"EMFILE", EMFILE},
                                       {"EINTR", EINTR},
                                       {"EDQUOT", EDQUOT},
                                       {"EXDEV", EXDEV}}};
    for (const Row &row : rows) {
        if (row.name == name)
            return row.number;
    }
    return 0;
}

/// Of a path that is a view into a longer text.
struct Terminated
{
    explicit Terminated(string_view text)
    {
        const size_t size = text.size() < longestPath - 1 ? text.size() : longestPath - 1;
        std::memcpy(bytes.data(), text.data(), size);
    }
    std::array<char, longestPath> bytes{};
};

bool isThere(string_view path)
{
    return ::access(Terminated(path).bytes.data(), F_OK) == 0;
}

bool hasArgument(string_view wanted)
{
    std::array<char, longestPath> bytes{};
    const int file = ::open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    const ssize_t size = file < 0 ? 0 : ::read(file, bytes.data(), bytes.size());
    ::close(file);
    string_view left(bytes.data(), size > 0 ? static_cast<size_t>(size) : 0);
    while (!left.empty()) {
        const size_t end = left.find('\0');
        if (left.substr(0, end) == wanted)
            return true;
        left = end == string_view::npos ? string_view() : left.substr(end + 1);
    }
    return false;
}

/// Out of the way of the descriptors that the program opens.
int openAside(string_view path, int flags)
{
    constexpr int aside = 100;
    const int file = ::open(Terminated(path).bytes.data(), flags | O_CLOEXEC, 0600);
    const int moved = file < 0 ? -1 : ::fcntl(file, F_DUPFD_CLOEXEC, aside);
    if (file >= 0)
        ::close(file);
    return moved;
}

bool isNoteEmpty()
{
    struct stat status = {};
    return ::fstat(orders.note, &status) == 0 && status.st_size == 0;
}

__attribute__((constructor)) void readOrders()
{
    const char *text = std::getenv("FAKE_FAULT");
    if (!text)
        return;
    isInside = true;
    std::array<char, longestPath> program{};
    const ssize_t size = ::readlink("/proc/self/exe", program.data(), program.size() - 1);
    const string_view path(program.data(), size > 0 ? static_cast<size_t>(size) : 0);
    const string_view name = path.substr(path.rfind('/') + 1);
    const string_view task = valueOf(text, "task");
    if (isListed(name, valueOf(text, "in")) && (task.empty() || hasArgument(task))) {
        orders.operations = valueOf(text, "of");
        orders.path = valueOf(text, "path");
        orders.action = valueOf(text, "do");
        orders.lasting = valueOf(text, "while");
        orders.note = openAside(valueOf(text, "note"), O_WRONLY | O_CREAT | O_APPEND);
        if (const string_view folder = valueOf(text, "on"); !folder.empty())
            orders.powerOf = openAside(folder, O_RDONLY | O_DIRECTORY);
        orders.error = errorNamed(orders.action);
        const string_view at = valueOf(text, "at");
        orders.at = at.empty() ? 1 : std::strtol(at.data(), nullptr, 10);
        const bool isOver = orders.lasting.empty() && orders.action != "trace" && !isNoteEmpty();
        orders.process = ::getpid();
        orders.isActive = !isOver;
    }
    isInside = false;
}

/// Says in the note what happens; false where that has been done by someone before.
bool takeNote(string_view operation, string_view path)
{
    const bool isRepeated = orders.action == "trace" || !orders.lasting.empty();
    std::array<char, longestPath + 64> line{};
    const int length = std::snprintf(line.data(), line.size(), "%.*s %.*s\n", static_cast<int>(operation.size()),
                                     operation.data(), static_cast<int>(path.size()), path.data());
    ::flock(orders.note, LOCK_EX);
    const bool isTaken = isRepeated || isNoteEmpty();
    if (isTaken && ::write(orders.note, line.data(), static_cast<size_t>(length)) < 0)
        std::perror("the note of a fault");
    ::flock(orders.note, LOCK_UN);
    return isTaken;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

enum class Fate { Live, Fail, DieAfter, EndAfter };

bool isOutside()
{
    return !orders.isActive || isInside || ::getpid() != orders.process;
}

Fate meet(string_view operation, string_view path, string_view otherPath)
{
    const bool isElsewhere = path.substr(0, 6) == "/proc/" || path.substr(0, 5) == "/dev/";
    const bool isMeant = (orders.operations.empty() || isListed(operation, orders.operations)) &&
                         (orders.path.empty() || path.find(orders.path) != string_view::npos ||
                          otherPath.find(orders.path) != string_view::npos);
    if (isElsewhere || !isMeant)
        return Fate::Live;
    const long number = ++counted;
    if (orders.action == "trace") {
        takeNote(operation, path);
        return Fate::Live;
    }
    if (!orders.lasting.empty()) {
        const bool isDue = number >= orders.at && isThere(orders.lasting);
        if (isDue)
            takeNote(operation, path);
        return isDue ? Fate::Fail : Fate::Live;
    }
    if (number != orders.at || !takeNote(operation, path))
        return Fate::Live;
    if (orders.action == "cut")
        nymvisor::fakes::cutPower(orders.powerOf);
    if (orders.action == "kill" || orders.action == "cut")
        die();
    if (orders.action == "killparent")
        ::kill(::getppid(), SIGKILL);
    if (orders.action == "killafter")
        return Fate::DieAfter;
    if (orders.action == "termafter")
        return Fate::EndAfter;
    return orders.error != 0 ? Fate::Fail : Fate::Live;
}

/// One operation: what is in store for it, and the operation itself.
template <typename Act>
auto act(string_view operation, string_view path, string_view otherPath, Act really) -> decltype(really())
{
    if (isOutside())
        return really();
    isInside = true;
    const Fate fate = meet(operation, path, otherPath);
    isInside = false;
    if (fate == Fate::Fail) {
        errno = orders.error;
        return -1;
    }
    const auto result = really();
    if (fate == Fate::DieAfter)
        die();
    if (fate == Fate::EndAfter)
        ::kill(::getpid(), SIGTERM);
    return result;
}

template <typename Act>
auto act(string_view operation, const char *path, Act really) -> decltype(really())
{
    return act(operation, path ? string_view(path) : string_view(), {}, really);
}

/// The same for an open file; what is none (a pipe, the log) does not count.
template <typename Act>
auto act(string_view operation, int descriptor, Act really) -> decltype(really())
{
    if (isOutside())
        return really();
    isInside = true;
    const int before = errno;
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
    std::array<char, 64> link{};
    std::array<char, longestPath> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t size = isFile ? ::readlink(link.data(), path.data(), path.size() - 1) : 0;
    errno = before;
    isInside = false;
    const bool isAnswer = !isFile && descriptor == STDOUT_FILENO && isListed("answer", orders.operations);
    if (!isFile && !isAnswer)
        return really();
    return act(isAnswer ? string_view("answer") : operation,
               string_view(path.data(), size > 0 ? static_cast<size_t>(size) : 0), {}, really);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isWriting(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

bool takesMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

template <typename Really>
int openAny(const char *path, int flags, Really really)
{
    return isWriting(flags) ? act("open", path, really) : really();
}

} // namespace

// The C library's functions, as programs call them. Their names are its, not this project's.
// NOLINTBEGIN(readability-identifier-naming)
#define MODE_OF(flags)                                                                                                 \
    mode_t mode = 0;                                                                                                   \
    if (takesMode(flags)) {                                                                                            \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        mode = va_arg(list, mode_t);                                                                                   \
        va_end(list);                                                                                                  \
    }

extern "C" {

int open(const char *path, int flags, ...)
{
    MODE_OF(flags)
    static const auto real = next<int (*)(const char *, int, mode_t)>("open");
    return openAny(path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    MODE_OF(flags)
    static const auto real = next<int (*)(const char *, int, mode_t)>("open64");
    return openAny(path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags)
    static const auto real = next<int (*)(int, const char *, int, mode_t)>("openat");
    return openAny(path, flags, [&] { return real(folder, path, flags, mode); });
}

int openat64(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags)
    static const auto real = next<int (*)(int, const char *, int, mode_t)>("openat64");
    return openAny(path, flags, [&] { return real(folder, path, flags, mode); });
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return act("write", file, [&] { return real(file, bytes, size); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return act("write", file, [&] { return real(file, bytes, size, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return act("write", file, [&] { return real(file, bytes, size, offset); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return act("rename", from, to, [&] { return real(from, to); });
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *)>("renameat");
    return act("rename", from, to, [&] { return real(fromFolder, from, toFolder, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return act("rename", from, to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return act("link", from, to, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return act("link", from, to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int symlink(const char *target, const char *path) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("symlink");
    return act("symlink", path, [&] { return real(target, path); });
}

int symlinkat(const char *target, int folder, const char *path) noexcept
{
    static const auto real = next<int (*)(const char *, int, const char *)>("symlinkat");
    return act("symlink", path, [&] { return real(target, folder, path); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return act("unlink", path, [&] { return real(path); });
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int)>("unlinkat");
    return act("unlink", path, [&] { return real(folder, path, flags); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return act("mkdir", path, [&] { return real(path, mode); });
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(int, const char *, mode_t)>("mkdirat");
    return act("mkdir", path, [&] { return real(folder, path, mode); });
}

int rmdir(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("rmdir");
    return act("rmdir", path, [&] { return real(path); });
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return act("sync", file, [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return act("sync", file, [&] { return real(file); });
}

int syncfs(int file) noexcept
{
    static const auto real = next<int (*)(int)>("syncfs");
    return act("sync", file, [&] { return real(file); });
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return act("truncate", file, [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return act("truncate", file, [&] { return real(file, size); });
}

ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t size, unsigned flags)
{
    static const auto real = next<ssize_t (*)(int, off64_t *, int, off64_t *, size_t, unsigned)>("copy_file_range");
    return act("clone", to, [&] { return real(from, fromOffset, to, toOffset, size, flags); });
}

int ioctl(int file, unsigned long request, ...) noexcept
{
    va_list list;
    va_start(list, request);
    void *argument = va_arg(list, void *);
    va_end(list);
    static const auto real = next<int (*)(int, unsigned long, void *)>("ioctl");
    if (request != cloneRequest)
        return real(file, request, argument);
    return act("clone", file, [&] { return real(file, request, argument); });
}

} // extern "C"
// NOLINTEND(readability-identifier-naming)
