#ifndef CPLATFORM_FILES_H
#define CPLATFORM_FILES_H

/*
 * Renames within one directory tree, failing with EEXIST when the new name is taken.
 * File systems without RENAME_NOREPLACE get link and unlink, which never overwrite either.
 * Returns 0, or -1 with errno set.
 */
int csystem_rename_exclusive(int directory, const char *_Nonnull from, const char *_Nonnull to);

#endif
