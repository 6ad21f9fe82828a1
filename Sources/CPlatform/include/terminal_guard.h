#ifndef CPLATFORM_TERMINAL_GUARD_H
#define CPLATFORM_TERMINAL_GUARD_H

#include <stddef.h>

/*
 * Remembers a terminal's line settings, and while armed gives the terminal back when the process
 * dies of a signal or calls exit: it writes the restoring bytes, sets the settings, and lets the
 * signal go on to whatever handled it before.
 *
 * Only asynchronous-signal-safe calls are made then; the bytes are copied here. Signals that
 * somebody handles already, other than faults, are left alone. A child made by fork never
 * restores. The thread that arms first gets a stack of its own for faults, so that an overflown
 * stack is no obstacle there.
 */

/* Remembers the settings of a terminal. Returns 0, or -1 with errno set (ENOTTY). */
int csystem_terminal_guard_remember(int input);

/* Arms. Returns 0, or -1 with errno E2BIG if there are more bytes than the guard holds. */
int csystem_terminal_guard_arm(int output, const void *_Nonnull bytes, size_t count);

/* Disarms, and puts the remembered settings back once everything written has left. */
void csystem_terminal_guard_disarm(void);

#endif
