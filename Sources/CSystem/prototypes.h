/* Bare prototypes of system calls that the C library has and its Swift module hides. */
#ifndef ENISHI_CSYSTEM_PROTOTYPES_H
#define ENISHI_CSYSTEM_PROTOTYPES_H

#if defined(__linux__)
#include <stddef.h>
#include <sys/types.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);
ssize_t flistxattr(int descriptor, char *list, size_t size);
ssize_t fgetxattr(int descriptor, const char *name, void *value, size_t size);
int fsetxattr(int descriptor, const char *name, const void *value, size_t size, int flags);
int fremovexattr(int descriptor, const char *name);
#endif

#endif
