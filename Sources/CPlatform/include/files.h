#ifndef CPLATFORM_FILES_H
#define CPLATFORM_FILES_H

/*
 * Renames within one directory tree, failing with EEXIST when the new name is taken.
 * File systems without RENAME_NOREPLACE get link and unlink, which never overwrite either.
 * Returns 0, or -1 with errno set.
 */
int csystem_rename_exclusive(int directory, const char *_Nonnull from, const char *_Nonnull to);

/* A file that is in memory alone and closes when another program begins; -1 with errno set. */
int csystem_memory_file(void);

/* Lets another descriptor, which is open, stand for the same file; -1 with errno set. */
int csystem_stand_for(int descriptor, int copy);

#endif
