#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int csystem_rename_exclusive(int directory, const char *from, const char *to) {
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    if (renameat2(directory, from, directory, to, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
#endif
    if (linkat(directory, from, directory, to, 0) != 0) return -1;
    return unlinkat(directory, from, 0);
}

int csystem_memory_file(void) {
    return memfd_create("shopbell", MFD_CLOEXEC);
}

int csystem_stand_for(int descriptor, int copy) {
    int result;
    do result = dup3(descriptor, copy, O_CLOEXEC);
    while (result < 0 && (errno == EINTR || errno == EBUSY));
    return result;
}
