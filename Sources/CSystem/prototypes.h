/* Bare prototypes of system calls that the C library has and its Swift module hides, and one call that it lacks. */
#ifndef ENISHI_CSYSTEM_PROTOTYPES_H
#define ENISHI_CSYSTEM_PROTOTYPES_H

#if defined(__linux__)
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <unistd.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);
ssize_t flistxattr(int descriptor, char *list, size_t size);
ssize_t fgetxattr(int descriptor, const char *name, void *value, size_t size);
int fsetxattr(int descriptor, const char *name, const void *value, size_t size, int flags);
int fremovexattr(int descriptor, const char *name);

/* openat2(2), by its number, which is the same on every machine: follows no symlink and never leaves the folder. */
static inline int enishi_open_below(int folder, const char *path, int flags) {
  struct { uint64_t flags, mode, resolve; } how = {(uint64_t)flags, 0, 0x04 /* no symlinks */ | 0x08 /* beneath */};
  return (int)syscall(437, folder, path, &how, sizeof how);
}
#endif

#endif
