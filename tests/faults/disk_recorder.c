/* Records what a process does to the files of one folder, so that power cuts can be replayed.
 *
 * Loaded with LD_PRELOAD. FAULTS_DISK_FOLDER is the folder's real path, without subfolders;
 * FAULTS_DISK_LOG is the file to record in. disk_replay.py reads it. Each record is a header,
 * packed and in the machine's byte order, and two strings of bytes:
 *
 *   o  opened: descriptor, flags, name; the folder's own name is ""
 *   w  written: descriptor, offset, bytes
 *   s  synced: descriptor
 *   t  truncated: descriptor, length
 *   r  renamed: name, new name
 *   u  unlinked: name
 *   c  closed: descriptor
 *   m  marked: text, told by the process itself through faults_mark
 *
 * Only calls that succeeded are recorded, in the order in which they were done.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DESCRIPTORS 4096

struct header {
    char what;
    int32_t descriptor;
    int64_t number;
    uint32_t first;
    uint32_t second;
} __attribute__((packed));

static const char *folder;
static size_t folder_length;
static int record = -1;
static char ours[DESCRIPTORS];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void)
{
    const char *name = getenv("FAULTS_DISK_LOG");
    folder = getenv("FAULTS_DISK_FOLDER");
    if (folder == NULL || name == NULL)
        return;
    folder_length = strlen(folder);
    record = syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (record < 0)
        abort();
}

static void put(const void *bytes, size_t length)
{
    while (length > 0) {
        ssize_t done = syscall(SYS_write, record, bytes, length);
        if (done <= 0)
            abort(); /* half a record would prove nothing */
        bytes = (const char *)bytes + done;
        length -= done;
    }
}

static void tell(char what, int descriptor, int64_t number, const void *first, size_t length,
                 const char *second)
{
    int told = errno;
    size_t more = second == NULL ? 0 : strlen(second);
    struct header header = {what, descriptor, number, length, more};
    put(&header, sizeof header);
    put(first, length);
    put(second, more);
    errno = told;
}

/* The name of a path within the folder, "" for the folder itself, NULL for any other path. */
static const char *within(const char *path)
{
    if (record < 0 || path == NULL || strncmp(path, folder, folder_length) != 0)
        return NULL;
    if (path[folder_length] == '\0')
        return "";
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static int is_ours(int descriptor)
{
    return descriptor >= 0 && descriptor < DESCRIPTORS && ours[descriptor];
}

static int do_open(const char *path, int flags, mode_t mode)
{
    const char *name = within(path);
    pthread_mutex_lock(&turn);
    int opened = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (opened >= DESCRIPTORS && name != NULL)
        abort();
    if (opened >= 0 && opened < DESCRIPTORS) {
        ours[opened] = name != NULL;
        if (name != NULL)
            tell('o', opened, flags, name, strlen(name), NULL);
    }
    pthread_mutex_unlock(&turn);
    return opened;
}

#define OPENS(name)                                        \
    int name(const char *path, int flags, ...)             \
    {                                                      \
        mode_t mode = 0;                                   \
        if (flags & (O_CREAT | __O_TMPFILE)) {             \
            va_list more;                                  \
            va_start(more, flags);                         \
            mode = va_arg(more, int);                      \
            va_end(more);                                  \
        }                                                  \
        return do_open(path, flags, mode);                 \
    }

OPENS(open)
OPENS(open64)

static ssize_t do_write(int descriptor, const void *bytes, size_t length, off_t offset, int placed)
{
    pthread_mutex_lock(&turn);
    if (!placed && is_ours(descriptor)) {
        offset = syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
        if (syscall(SYS_fcntl, descriptor, F_GETFL) & O_APPEND)
            abort(); /* nobody does; its place would have to be found otherwise */
    }
    ssize_t done = placed ? syscall(SYS_pwrite64, descriptor, bytes, length, offset)
                          : syscall(SYS_write, descriptor, bytes, length);
    if (done > 0 && is_ours(descriptor))
        tell('w', descriptor, offset, bytes, done, NULL);
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t write(int descriptor, const void *bytes, size_t length)
{
    return do_write(descriptor, bytes, length, 0, 0);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset)
{
    return do_write(descriptor, bytes, length, offset, 1);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset)
{
    return do_write(descriptor, bytes, length, offset, 1);
}

/* A call on a descriptor that gives 0 when it succeeds. */
static int on_descriptor(char what, long call, int descriptor, off_t number)
{
    pthread_mutex_lock(&turn);
    int known = is_ours(descriptor);
    if (what == 'c' && known)
        ours[descriptor] = 0;
    int answer = syscall(call, descriptor, number);
    if (answer == 0 && known)
        tell(what, descriptor, number, NULL, 0, NULL);
    pthread_mutex_unlock(&turn);
    return answer;
}

int fsync(int descriptor)
{
    return on_descriptor('s', SYS_fsync, descriptor, 0);
}

int fdatasync(int descriptor)
{
    return on_descriptor('s', SYS_fdatasync, descriptor, 0);
}

int ftruncate(int descriptor, off_t length)
{
    return on_descriptor('t', SYS_ftruncate, descriptor, length);
}

int ftruncate64(int descriptor, off64_t length)
{
    return on_descriptor('t', SYS_ftruncate, descriptor, length);
}

int close(int descriptor)
{
    return on_descriptor('c', SYS_close, descriptor, 0);
}

int rename(const char *path, const char *target)
{
    const char *name = within(path), *other = within(target);
    pthread_mutex_lock(&turn);
    if ((name == NULL) != (other == NULL))
        abort(); /* into or out of the folder: not what is replayed */
    int answer = syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, target, 0);
    if (answer == 0 && name != NULL)
        tell('r', -1, 0, name, strlen(name), other);
    pthread_mutex_unlock(&turn);
    return answer;
}

int unlink(const char *path)
{
    const char *name = within(path);
    pthread_mutex_lock(&turn);
    int answer = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (answer == 0 && name != NULL)
        tell('u', -1, 0, name, strlen(name), NULL);
    pthread_mutex_unlock(&turn);
    return answer;
}

void faults_mark(const char *text)
{
    pthread_mutex_lock(&turn);
    tell('m', -1, 0, text, strlen(text), NULL);
    pthread_mutex_unlock(&turn);
}
