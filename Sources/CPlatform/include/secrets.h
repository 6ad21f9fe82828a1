#ifndef CPLATFORM_SECRETS_H
#define CPLATFORM_SECRETS_H

/*
 * From here on this process leaves no core file, and no other process of the same user may look
 * into its memory. Programs it starts are not affected. Returns 0, or -1 with errno set.
 */
int csystem_hide_memory(void);

/* Whether that was done. */
int csystem_is_memory_hidden(void);

#endif
