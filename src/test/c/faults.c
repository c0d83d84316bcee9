/* Preloaded into the program under test: counts what it does to the files under one folder, and on
 * command kills, fails, cuts short or delays the n-th of these calls. The commands stand in a file
 * that both sides have mapped (Shim.java writes it); what was done goes to a log, for replaying a
 * power cut. Calls on other files pass untouched. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum kind { OPEN = 1, WRITE = 2, SYNC = 4, RENAME = 8, TRUNCATE = 16, UNLINK = 32, MKDIR = 64, MODE = 128 };
enum action { PASS, KILL_BEFORE, KILL_AFTER, KILL_HALFWAY, FAIL, FAIL_HALFWAY, DELAY };

struct orders {
    int kinds, first, action, error, millis, seen, hits, unused;
    char under[512];
    char naming[256];
};

static struct orders *orders;
static int log_fd = -1;

#define NEXT(name) static __typeof__(&name) next; if (!next) next = (__typeof__(&name)) dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULTS"), *log = getenv("FAULTS_LOG");
    if (!path) return;
    int fd = syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
    if (fd < 0) return;
    void *map = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    syscall(SYS_close, fd);
    if (map != MAP_FAILED) orders = map;
    if (log) log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CLOEXEC, 0);
}

static int concerns(const char *path) {
    return orders && path[0] == '/' && orders->under[0]
        && strncmp(path, orders->under, strlen(orders->under)) == 0;
}

static int name_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return length > 0 && concerns(path);
}

static void die(void) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
}

static void rest(void) {
    struct timespec time = {orders->millis / 1000, orders->millis % 1000 * 1000000L};
    nanosleep(&time, 0);
}

/* The name that is asked for, anywhere in the path; at its end when it ends in $. */
static int is_named(const char *path) {
    size_t length = strlen(orders->naming), whole = strlen(path);
    if (length == 0) return 1;
    if (orders->naming[length - 1] != '$') return strstr(path, orders->naming) != 0;
    return whole >= length - 1 && strncmp(path + whole - (length - 1), orders->naming, length - 1) == 0;
}

/* What is to happen to this call, which is counted. */
static int order(enum kind kind, const char *path) {
    if (!(orders->kinds & kind)) return PASS;
    if (!is_named(path)) return PASS;
    int number = __sync_add_and_fetch(&orders->seen, 1);
    int action = orders->action;
    if (action == PASS || number < orders->first) return PASS;
    if (action != FAIL && action != FAIL_HALFWAY && action != DELAY && number != orders->first) return PASS;
    __sync_add_and_fetch(&orders->hits, 1);
    if (action == KILL_BEFORE) die();
    if (action == DELAY) rest();
    return action;
}

static void after(int action) {
    if (action == KILL_AFTER || action == KILL_HALFWAY) die();
}

static int failed(int action) {
    if (action != FAIL && action != FAIL_HALFWAY) return 0;
    errno = orders->error;
    return 1;
}

static void note(const char *verb, const char *path, long inode, long at, const char *more, const unsigned char *bytes, size_t length) {
    if (log_fd < 0) return;
    int kept = errno;
    size_t size = 2 * length + 2 * PATH_MAX + 128;
    char *line = malloc(size);
    int end = snprintf(line, size - 2 * length, "%s\t%s\t%ld\t%ld\t%s\t", verb, path, inode, at, more);
    for (size_t i = 0; i < length; i++) end += sprintf(line + end, "%02x", bytes[i]);
    line[end++] = '\n';
    syscall(SYS_write, log_fd, line, end);
    free(line);
    errno = kept;
}

static long inode(int fd) {
    struct stat stat;
    return fstat(fd, &stat) ? -1 : (long) stat.st_ino;
}

static ssize_t written(int fd, const void *bytes, size_t length, long at, int placed) {
    char path[PATH_MAX];
    int is_ours = name_of(fd, path);
    int action = is_ours ? order(WRITE, path) : PASS;
    if (action == FAIL) return failed(action), -1;
    size_t part = action == KILL_HALFWAY || action == FAIL_HALFWAY ? length / 2 : length;
    if (action == FAIL_HALFWAY && part == 0) return failed(action), -1;
    long start = placed ? at : syscall(SYS_lseek, fd, 0, SEEK_CUR);
    if (is_ours && !placed && (fcntl(fd, F_GETFL) & O_APPEND)) {
        struct stat stat;
        start = fstat(fd, &stat) ? start : stat.st_size;
    }
    ssize_t done = placed ? syscall(SYS_pwrite64, fd, bytes, part, at) : syscall(SYS_write, fd, bytes, part);
    if (is_ours && done > 0) note("write", path, inode(fd), start, "", bytes, done);
    after(action);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return written(fd, bytes, length, at, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return written(fd, bytes, length, at, 1); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
    ssize_t all = 0;
    for (int i = 0; i < count; i++) {
        if (parts[i].iov_len == 0) continue;
        ssize_t done = written(fd, parts[i].iov_base, parts[i].iov_len, 0, 0);
        if (done < 0) return all ? all : -1;
        all += done;
        if ((size_t) done < parts[i].iov_len) break;
    }
    return all;
}

/* A copy within the kernel becomes the reads and writes that other kernels would need. */
ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t length, unsigned int flags) {
    char path[PATH_MAX];
    if (name_of(out, path)) { errno = ENOSYS; return -1; }
    return syscall(SYS_copy_file_range, in, in_at, out, out_at, length, flags);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t length) {
    char path[PATH_MAX];
    if (name_of(out, path)) { errno = EINVAL; return -1; }
    return syscall(SYS_sendfile, out, in, at, length);
}
ssize_t sendfile(int out, int in, off_t *at, size_t length) { return sendfile64(out, in, at, length); }

static int opened(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX] = "";
    /* A machine that slept: how long it has been up is read elsewhere. */
    const char *uptime = strcmp(name, "/proc/uptime") ? 0 : getenv("FAULTS_UPTIME");
    if (uptime) return syscall(SYS_openat, AT_FDCWD, uptime, flags, mode);
    if (name[0] != '/' && folder != AT_FDCWD && name_of(folder, path)) {
        strncat(path, "/", sizeof path - strlen(path) - 1);
        strncat(path, name, sizeof path - strlen(path) - 1);
    } else {
        strncat(path, name, sizeof path - 1);
    }
    int is_ours = concerns(path);
    int action = is_ours ? order(OPEN, path) : PASS;
    if (failed(action)) return -1;
    int is_new = is_ours && (flags & O_CREAT) && syscall(SYS_faccessat, folder, name, F_OK) != 0;
    int fd = syscall(SYS_openat, folder, name, flags, mode);
    if (is_ours && fd >= 0 && is_new) note("create", path, inode(fd), 0, "", 0, 0);
    if (is_ours && fd >= 0 && (flags & O_TRUNC) && (flags & O_ACCMODE) != O_RDONLY) note("truncate", path, inode(fd), 0, "", 0, 0);
    after(action);
    return fd;
}

#define MODE_OF(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *name, int flags, ...) { MODE_OF(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE_OF(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE_OF(flags) return opened(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE_OF(flags) return opened(folder, name, flags, mode); }

static int synced(int fd, long call) {
    char path[PATH_MAX];
    int is_ours = name_of(fd, path);
    int action = is_ours ? order(SYNC, path) : PASS;
    if (failed(action)) return -1;
    int result = syscall(call, fd);
    if (is_ours && result == 0) note("sync", path, inode(fd), 0, "", 0, 0);
    after(action);
    return result;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
    int action = concerns(to) ? order(RENAME, to) : PASS;
    if (failed(action)) return -1;
    int result = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (concerns(to) && result == 0) note("rename", from, 0, 0, to, 0, 0);
    after(action);
    return result;
}

static int cut(int fd, off64_t length) {
    char path[PATH_MAX];
    int is_ours = name_of(fd, path);
    int action = is_ours ? order(TRUNCATE, path) : PASS;
    if (failed(action)) return -1;
    int result = syscall(SYS_ftruncate, fd, length);
    if (is_ours && result == 0) note("truncate", path, inode(fd), length, "", 0, 0);
    after(action);
    return result;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

int unlink(const char *path) {
    int action = concerns(path) ? order(UNLINK, path) : PASS;
    if (failed(action)) return -1;
    int result = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (concerns(path) && result == 0) note("unlink", path, 0, 0, "", 0, 0);
    after(action);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    int action = concerns(path) ? order(MKDIR, path) : PASS;
    if (failed(action)) return -1;
    int result = syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (concerns(path) && result == 0) note("mkdir", path, 0, 0, "", 0, 0);
    after(action);
    return result;
}

/* chmod, chown and the like: what makes a copy the person's same file. */
static int changed(int fd, int (*act)(int, long, long), long one, long two) {
    char path[PATH_MAX];
    int action = name_of(fd, path) ? order(MODE, path) : PASS;
    if (failed(action)) return -1;
    int result = act(fd, one, two);
    after(action);
    return result;
}
static int to_mode(int fd, long mode, long none) { (void) none; return syscall(SYS_fchmod, fd, mode); }
static int to_owner(int fd, long user, long group) { return syscall(SYS_fchown, fd, user, group); }
int fchmod(int fd, mode_t mode) { return changed(fd, to_mode, mode, 0); }
int fchown(int fd, uid_t user, gid_t group) { return changed(fd, to_owner, user, group); }
