#include "secrets.h"

#include <sys/prctl.h>

int csystem_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

int csystem_is_memory_hidden(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0; }
