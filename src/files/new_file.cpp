#include "files/new_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace referralbook::files {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view own_prefix = ".referralbook-", own_ending = ".tmp";
constexpr auto while_it_is_made = std::chrono::minutes{1};   // so young it may not be held yet

fs::path random_name() {
    std::random_device random;
    std::array<char, 17> number{};
    std::snprintf(number.data(), number.size(), "%08x%08x", random(), random());
    return std::string{own_prefix} + number.data() + std::string{own_ending};
}

bool has_own_name(fs::path const& path) {
    const auto name = path.filename().u8string();
    const std::string_view text{reinterpret_cast<char const*>(name.data()), name.size()};
    return text.starts_with(own_prefix) && text.ends_with(own_ending);
}

void remove_if_left_over(fs::path const& path);

}

void remove_left_over_files(fs::path const& folder) {
    std::error_code failure;
    for (fs::directory_iterator entry{folder, failure}, end; !failure && entry != end; entry.increment(failure))
        if (has_own_name(entry->path())) remove_if_left_over(entry->path());
}

#ifdef _WIN32

namespace {

std::error_code last_error() { return {static_cast<int>(GetLastError()), std::system_category()}; }

void remove_if_left_over(fs::path const& path) {
    std::error_code unknown;
    const bool plain = fs::symlink_status(path, unknown).type() == fs::file_type::regular;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(path, unknown);
    // Whoever writes it has it open and lets nobody delete it.
    if (plain && !unknown && age > while_it_is_made) DeleteFileW(path.c_str());
}

}

new_file::new_file(fs::path const& folder) {
    do {
        path_ = folder / random_name();
        handle_ = CreateFileW(path_.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    } while (handle_ == INVALID_HANDLE_VALUE && GetLastError() == ERROR_FILE_EXISTS);
    if (handle_ == INVALID_HANDLE_VALUE) failure_ = last_error(), handle_ = nullptr, path_.clear();
}

new_file::~new_file() {
    close();
    if (!path_.empty()) DeleteFileW(path_.c_str());
}

void new_file::close() {
    if (handle_) CloseHandle(handle_);
    handle_ = nullptr;
}

std::error_code new_file::write_all(std::string_view content) {
    constexpr std::size_t at_once = 1 << 24;
    while (!content.empty()) {
        DWORD written = 0;
        if (!WriteFile(
                handle_, content.data(), static_cast<DWORD>(std::min(content.size(), at_once)), &written, nullptr))
            return last_error();
        content.remove_prefix(written);
    }
    return FlushFileBuffers(handle_) ? std::error_code{} : last_error();
}

std::error_code new_file::put_in_place(fs::path const& target) {
    close();
    // ReplaceFile keeps the rights and attributes of the file that was there; it wants one.
    const bool done = GetFileAttributesW(target.c_str()) != INVALID_FILE_ATTRIBUTES
        ? ReplaceFileW(target.c_str(), path_.c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr) != 0
        : MoveFileExW(path_.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH) != 0;
    if (!done) return last_error();
    path_.clear();
    return {};
}

std::error_code make_empty_like(fs::path const& path, fs::path const& /*model*/) {
    auto* const made = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (made == INVALID_HANDLE_VALUE) return last_error();
    CloseHandle(made);
    return {};
}

std::error_code may_write(fs::path const& path) {
    return _waccess(path.c_str(), 2) == 0 ? std::error_code{} : std::error_code{errno, std::generic_category()};
}

#else

namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

void remove_if_left_over(fs::path const& path) {
    const int file = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return;
    struct stat found{};
    const bool ours = fstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_uid == geteuid();
    const auto age = std::chrono::system_clock::now() - std::chrono::system_clock::from_time_t(found.st_mtime);
    // Whoever writes it holds it: a lock ends with the process.
    if (ours && age > while_it_is_made && flock(file, LOCK_EX | LOCK_NB) == 0) unlink(path.c_str());
    ::close(file);
}

/// Gives the new file the list of others who may read or write it (ACL) that the old one has, and takes away what it
/// got from its folder where the old one has none. False where that could not be done.
bool give_access_list(int descriptor, fs::path const& old) {
#ifdef __linux__
    constexpr auto name = "system.posix_acl_access";
    std::string list(1 << 16, '\0');   // the longest that there can be
    const auto size = lgetxattr(old.c_str(), name, list.data(), list.size());
    if (size >= 0) return fsetxattr(descriptor, name, list.data(), static_cast<std::size_t>(size), 0) == 0;
    if (errno == ENOTSUP) return true;
    return errno == ENODATA && (fremovexattr(descriptor, name) == 0 || errno == ENODATA || errno == ENOTSUP);
#else
    static_cast<void>(descriptor), static_cast<void>(old);
    return true;
#endif
}

/// Mode, list of access and owner of the file that it replaces, or what a new file has here.
std::error_code look_like(int descriptor, fs::path const& target) {
    struct stat before{};
    if (lstat(target.c_str(), &before) != 0) {
        const auto mask = umask(0);
        umask(mask);
        const auto usual = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
        return fchmod(descriptor, usual & ~mask) == 0 ? std::error_code{} : last_error();
    }
    // Only root may give files away: where that fails the group is tried. A group that could not be kept gives another
    // one no rights.
    const bool kept = fchown(descriptor, before.st_uid, before.st_gid) == 0 ||
        fchown(descriptor, static_cast<uid_t>(-1), before.st_gid) == 0;
    auto mode = before.st_mode & 07777 & ~(kept ? mode_t{} : mode_t{S_IRWXG | S_ISUID | S_ISGID});
    // With such a list the bits of the group are the most that anybody on it may: without it they would be the group's.
    if (!give_access_list(descriptor, target)) mode &= S_IRWXU;
    return fchmod(descriptor, mode) == 0 ? std::error_code{} : last_error();
}

}

new_file::new_file(fs::path const& folder) {
    do {
        path_ = folder / random_name();
        // O_EXCL follows no link.
        descriptor_ = open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    } while (descriptor_ < 0 && errno == EEXIST);
    if (descriptor_ < 0)
        failure_ = last_error(), path_.clear();
    else
        static_cast<void>(flock(descriptor_, LOCK_EX | LOCK_NB));
}

new_file::~new_file() {
    close();
    if (!path_.empty()) unlink(path_.c_str());
}

void new_file::close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
}

std::error_code new_file::write_all(std::string_view content) {
    while (!content.empty()) {
        const auto count = write(descriptor_, content.data(), content.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return last_error();
        if (count == 0) return std::make_error_code(std::errc::io_error);
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    return fsync(descriptor_) == 0 ? std::error_code{} : last_error();
}

std::error_code new_file::put_in_place(fs::path const& target) {
    if (const auto failed = look_like(descriptor_, target)) return failed;
    if (rename(path_.c_str(), target.c_str()) != 0) return last_error();
    path_.clear();
    return {};
}

std::error_code make_empty_like(fs::path const& path, fs::path const& model) {
    const int made = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) return last_error();
    auto failed = look_like(made, model);
    // Of a file that nobody may change its owner is to get one that can be written.
    struct stat now{};
    if (!failed && (fstat(made, &now) != 0 || fchmod(made, (now.st_mode & 07777) | S_IRUSR | S_IWUSR) != 0))
        failed = last_error();
    ::close(made);
    if (failed) unlink(path.c_str());
    return failed;
}

std::error_code may_write(fs::path const& path) {
    std::error_code unknown;
    const int how = fs::is_directory(path, unknown) ? W_OK | X_OK : W_OK;
    return access(path.c_str(), how) == 0 ? std::error_code{} : last_error();
}

#endif

}
