#define _GNU_SOURCE
#include "terminal_guard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGSYS};
static const int ends[] = {SIGHUP,    SIGINT,  SIGQUIT, SIGTERM, SIGALRM, SIGVTALRM,
                           SIGPROF,   SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGPOLL};
enum { fault_count = sizeof faults / sizeof *faults, end_count = sizeof ends / sizeof *ends };

static struct sigaction previous[NSIG];
static bool installed;
static _Alignas(16) char stack[64 * 1024];

static struct {
    int input;
    struct termios settings;
    int output;
    pid_t owner;
    size_t count;
    char bytes[1024];
} terminal;
static atomic_bool armed;

static void restore(void) {
    if (getpid() != terminal.owner || !atomic_exchange(&armed, false)) return;
    const char *next = terminal.bytes;
    size_t left = terminal.count;
    while (left > 0) {
        ssize_t written = write(terminal.output, next, left);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) break;
        next += written;
        left -= (size_t)written;
    }
    tcsetattr(terminal.input, TCSANOW, &terminal.settings);
}

/* A signal raised here waits for the handler to return, and then finds the earlier action. */
static void restore_and_pass_on(int number) {
    int saved = errno;
    restore();
    sigaction(number, &previous[number], NULL);
    raise(number);
    errno = saved;
}

static void install(int number, bool takes_over) {
    struct sigaction action = {.sa_handler = restore_and_pass_on, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(number, NULL, &previous[number]);
    bool is_free = previous[number].sa_handler == SIG_DFL;
    if (takes_over || is_free) sigaction(number, &action, NULL);
}

static void install_once(void) {
    if (installed) return;
    installed = true;
    stack_t current;
    if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
        stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
        sigaltstack(&own, NULL);
    }
    for (int index = 0; index < fault_count; index++) install(faults[index], true);
    for (int index = 0; index < end_count; index++) install(ends[index], false);
    atexit(restore);
}

int csystem_terminal_guard_remember(int input) {
    terminal.input = input;
    return tcgetattr(input, &terminal.settings);
}

int csystem_terminal_guard_arm(int output, const void *bytes, size_t count) {
    if (count > sizeof terminal.bytes) {
        errno = E2BIG;
        return -1;
    }
    atomic_store(&armed, false);
    terminal.output = output;
    terminal.owner = getpid();
    terminal.count = count;
    memcpy(terminal.bytes, bytes, count);
    install_once();
    atomic_store(&armed, true);
    return 0;
}

void csystem_terminal_guard_disarm(void) {
    if (!atomic_exchange(&armed, false)) return;
    while (tcsetattr(terminal.input, TCSADRAIN, &terminal.settings) != 0 && errno == EINTR) {}
}
