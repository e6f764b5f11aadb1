// Stands in for the worker where a test wants it to die: FAKE_WORKER_DIES is "TASK MICROSECONDS FILE". The first worker
// that is started for TASK is ended so long after its start, as by kill -9; FILE tells that this has happened. Every
// other one is the real worker, NYMVISOR_REAL_WORKER.
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>

int main(int argc, char **argv)
{
    std::istringstream orders(std::getenv("FAKE_WORKER_DIES") ? std::getenv("FAKE_WORKER_DIES") : "");
    std::string task;
    std::string file;
    long microseconds = 0;
    orders >> task >> microseconds >> file;
    const bool isMeant = argc > 1 && task == argv[argc - 1];
    if (isMeant && ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) >= 0) {
        if (microseconds == 0)
            ::raise(SIGKILL);
        // The timer goes on in the program that is executed, and its signal ends that without a word.
        itimerval timer{};
        timer.it_value.tv_sec = microseconds / 1'000'000;
        timer.it_value.tv_usec = microseconds % 1'000'000;
        ::setitimer(ITIMER_REAL, &timer, nullptr);
    }
    const char *real = std::getenv("NYMVISOR_REAL_WORKER");
    ::execv(real ? real : "", argv);
    return 127;
}
