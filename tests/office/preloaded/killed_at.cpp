// Loaded before everything else into an office (LD_PRELOAD), it kills that office, as a power cut would, at the N-th
// call that changes files once the file REFERRALBOOK_KILLED_AT is there; N stands in it. Where an error number follows
// (28 is ENOSPC, a full disk), that call and all later ones that write fail with it instead.
#include <atomic>
#include <cerrno>
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

struct trouble {
    long at = 0;     ///< 0: none
    int error = 0;   ///< 0: the office is killed
};

/// Asked with the system's own calls, so that it does not meet itself.
trouble trouble_now() {
    const char* path = std::getenv("REFERRALBOOK_KILLED_AT");
    if (!path) return {};
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return {};
    char text[32]{};
    const long count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    if (count <= 0) return {};
    char* rest = nullptr;
    const long at = std::strtol(text, &rest, 10);
    return {at, static_cast<int>(std::strtol(rest, nullptr, 10))};
}

/// Counts one call; true where it has to fail, with errno set.
bool fails() {
    const auto now = trouble_now();
    if (now.at <= 0) {
        done = 0;
        return false;
    }
    if (++done < now.at) return false;
    if (now.error == 0) kill(getpid(), SIGKILL);
    errno = now.error;
    return true;
}

template <class Call> Call next(char const* name) { return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name)); }

}

#define REFERRALBOOK_SHOWN extern "C" __attribute__((visibility("default")))

REFERRALBOOK_SHOWN ssize_t write(int file, void const* from, size_t size) {
    static const auto real = next<ssize_t (*)(int, void const*, size_t)>("write");
    struct stat about{};
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode) && fails()) return -1;
    return real(file, from, size);
}

REFERRALBOOK_SHOWN ssize_t pwrite(int file, void const* from, size_t size, off_t at) {
    static const auto real = next<ssize_t (*)(int, void const*, size_t, off_t)>("pwrite");
    if (fails()) return -1;
    return real(file, from, size, at);
}

REFERRALBOOK_SHOWN int fsync(int file) {
    static const auto real = next<int (*)(int)>("fsync");
    if (fails()) return -1;
    return real(file);
}

REFERRALBOOK_SHOWN int fchmod(int file, mode_t mode) noexcept {
    static const auto real = next<int (*)(int, mode_t)>("fchmod");
    if (fails()) return -1;
    return real(file, mode);
}

REFERRALBOOK_SHOWN int rename(char const* from, char const* to) noexcept {
    static const auto real = next<int (*)(char const*, char const*)>("rename");
    if (fails()) return -1;
    return real(from, to);
}

REFERRALBOOK_SHOWN int unlink(char const* path) noexcept {
    static const auto real = next<int (*)(char const*)>("unlink");
    static_cast<void>(fails());   // a full disk lets files go
    return real(path);
}

REFERRALBOOK_SHOWN int mkdir(char const* path, mode_t mode) noexcept {
    static const auto real = next<int (*)(char const*, mode_t)>("mkdir");
    if (fails()) return -1;
    return real(path, mode);
}
