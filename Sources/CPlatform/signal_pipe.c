#define _GNU_SOURCE
#include "signal_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT, SIGPIPE};
enum { watched_count = sizeof watched / sizeof *watched };

static struct sigaction previous[watched_count];
static int readable = -1;
static volatile sig_atomic_t writable = -1;

/* A full pipe already holds enough to wake the reader, so a failed write loses nothing new. */
static void forward(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (writable >= 0) (void)!write(writable, &byte, 1);
    errno = saved;
}

static void ignore(int number) { (void)number; }

static void install(int index) {
    struct sigaction action = {.sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    action.sa_handler = watched[index] == SIGPIPE ? ignore : forward;
    sigaction(watched[index], NULL, &previous[index]);
    if (watched[index] == SIGHUP && previous[index].sa_handler == SIG_IGN) return;
    sigaction(watched[index], &action, NULL);
}

int csystem_signal_pipe_open(void) {
    if (readable >= 0) {
        errno = EBUSY;
        return -1;
    }
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    readable = ends[0];
    writable = ends[1];
    for (int index = 0; index < watched_count; index++) install(index);
    return readable;
}

void csystem_signal_pipe_close(void) {
    if (readable < 0) return;
    for (int index = 0; index < watched_count; index++) {
        sigaction(watched[index], &previous[index], NULL);
    }
    int end = writable;
    writable = -1;
    close(end);
    close(readable);
    readable = -1;
}

void csystem_stop_process(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, before;
    sigset_t stop, mask;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigaction(SIGTSTP, &standard, &before);
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGTSTP, &before, NULL);
}
