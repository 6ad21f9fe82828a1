#ifndef CPLATFORM_SIGNAL_PIPE_H
#define CPLATFORM_SIGNAL_PIPE_H

/*
 * Turns HUP, INT, QUIT, TERM, WINCH, TSTP and CONT into bytes on a pipe, each byte the signal's
 * number, so that a main loop can watch them like any other input. A HUP that was ignored when
 * the pipe was opened (nohup) stays ignored. PIPE gets a handler that does nothing, which
 * unlike ignoring it does not reach child processes.
 *
 * One pipe per process. Returns its readable, non-blocking descriptor, or -1 with errno set
 * (EBUSY if it is open already).
 */
int csystem_signal_pipe_open(void);

/* Puts the earlier handlers back and closes the pipe. Harmless when it is not open. */
void csystem_signal_pipe_close(void);

/* Stops this process as an unhandled TSTP does, and returns when it has been continued. */
void csystem_stop_process(void);

#endif
