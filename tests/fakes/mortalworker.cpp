// Stands in for the worker where a test wants it to die: FAKE_WORKER_DIES is "TASK MOMENT FILE". The first worker that
// is started for TASK is ended as by kill -9: so many microseconds after its start, or, where MOMENT is "done", when it
// has done its work and not said so. FILE tells that this has happened. Every other one is the real worker,
// NYMVISOR_REAL_WORKER.
#include <fcntl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>

namespace {

/// Nobody hears what it says.
void doWorkInSilence(const char *real, char **argv)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        ::execv(real, argv);
        ::_exit(127);
    }
    ::waitpid(child, nullptr, 0);
}

} // namespace

int main(int argc, char **argv)
{
    const char *real = std::getenv("NYMVISOR_REAL_WORKER");
    std::istringstream orders(std::getenv("FAKE_WORKER_DIES") ? std::getenv("FAKE_WORKER_DIES") : "");
    std::string task;
    std::string moment;
    std::string file;
    orders >> task >> moment >> file;
    const bool isMeant = argc > 1 && task == argv[argc - 1];
    if (isMeant && ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) >= 0) {
        const bool isDone = moment == "done";
        const long microseconds = std::atol(moment.c_str());
        if (isDone)
            doWorkInSilence(real ? real : "", argv);
        if (isDone || microseconds == 0)
            ::raise(SIGKILL);
        // The timer goes on in the program that is executed, and its signal ends that without a word.
        itimerval timer{};
        timer.it_value.tv_sec = microseconds / 1'000'000;
        timer.it_value.tv_usec = microseconds % 1'000'000;
        ::setitimer(ITIMER_REAL, &timer, nullptr);
    }
    ::execv(real ? real : "", argv);
    return 127;
}
