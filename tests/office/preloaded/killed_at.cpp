// Loaded before everything else into an office (LD_PRELOAD), it kills that office, as a power cut would, at the N-th
// call that changes files once the file REFERRALBOOK_KILLED_AT is there; N stands in it.
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<long> done{0};

/// Asked with the system's own calls, so that it does not meet itself.
long limit() {
    const char* path = std::getenv("REFERRALBOOK_KILLED_AT");
    if (!path) return 0;
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    char text[32]{};
    const long count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    return count > 0 ? std::atol(text) : 0;
}

void count() {
    if (const long most = limit(); most > 0 && ++done >= most) kill(getpid(), SIGKILL);
}

template <class Call> Call next(char const* name) { return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name)); }

}

#define REFERRALBOOK_SHOWN extern "C" __attribute__((visibility("default")))

REFERRALBOOK_SHOWN ssize_t write(int file, void const* from, size_t size) {
    static const auto real = next<ssize_t (*)(int, void const*, size_t)>("write");
    struct stat about{};
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode)) count();
    return real(file, from, size);
}

REFERRALBOOK_SHOWN ssize_t pwrite(int file, void const* from, size_t size, off_t at) {
    static const auto real = next<ssize_t (*)(int, void const*, size_t, off_t)>("pwrite");
    count();
    return real(file, from, size, at);
}

REFERRALBOOK_SHOWN int fsync(int file) {
    static const auto real = next<int (*)(int)>("fsync");
    count();
    return real(file);
}

REFERRALBOOK_SHOWN int fchmod(int file, mode_t mode) noexcept {
    static const auto real = next<int (*)(int, mode_t)>("fchmod");
    count();
    return real(file, mode);
}

REFERRALBOOK_SHOWN int rename(char const* from, char const* to) noexcept {
    static const auto real = next<int (*)(char const*, char const*)>("rename");
    count();
    return real(from, to);
}

REFERRALBOOK_SHOWN int unlink(char const* path) noexcept {
    static const auto real = next<int (*)(char const*)>("unlink");
    count();
    return real(path);
}

REFERRALBOOK_SHOWN int mkdir(char const* path, mode_t mode) noexcept {
    static const auto real = next<int (*)(char const*, mode_t)>("mkdir");
    count();
    return real(path, mode);
}
