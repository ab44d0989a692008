#include "files/private_folder.hpp"

#include <chrono>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace referralbook::files {

namespace fs = std::filesystem;

namespace {

constexpr char lock_name[] = "in-use";
constexpr auto while_without_lock = std::chrono::minutes{1};   // a folder so young may be without its lock yet

bool is_young(fs::path const& folder) {
    std::error_code unknown;
    return fs::file_time_type::clock::now() - fs::last_write_time(folder, unknown) < while_without_lock;
}

/// "referralbook-1804289383-846930886", as the constructor names it; another folder with this beginning is nobody's to
/// remove.
bool has_own_name(std::string_view name, std::string_view prefix) {
    if (!name.starts_with(prefix)) return false;
    name.remove_prefix(prefix.size());
    constexpr std::string_view digits = "0123456789";
    const auto divider = name.find_first_not_of(digits), second = divider + 1;
    return divider != std::string_view::npos && divider > 0 && name[divider] == '-' && second < name.size() &&
        name.find_first_not_of(digits, second) == std::string_view::npos;
}

#ifdef _WIN32

/// The user's own place for temporary files is nobody else's.
bool is_ours(fs::path const& folder) {
    std::error_code unknown;
    return fs::symlink_status(folder, unknown).type() == fs::file_type::directory;
}

bool is_in_use(fs::path const& folder) {
    auto* const lock = CreateFileW(
        (folder / lock_name).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (lock == INVALID_HANDLE_VALUE) return GetLastError() == ERROR_SHARING_VIOLATION || is_young(folder);
    CloseHandle(lock);
    return false;
}

bool make_private(fs::path const& folder, std::error_code& failure) { return fs::create_directory(folder, failure); }

#else

bool is_ours(fs::path const& folder) {
    struct stat found{};
    return lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid();
}

bool is_in_use(fs::path const& folder) {
    const int lock = open((folder / lock_name).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (lock < 0) return is_young(folder);
    const bool free = flock(lock, LOCK_EX | LOCK_NB) == 0;
    close(lock);
    return !free;
}

bool make_private(fs::path const& folder, std::error_code& failure) {
    if (mkdir(folder.c_str(), S_IRWXU) == 0) return true;
    if (errno != EEXIST) failure = {errno, std::generic_category()};
    return false;
}

#endif

}

private_folder::private_folder(std::string_view prefix) {
    std::error_code failure;
    const auto parent = fs::temp_directory_path(failure);
    if (failure) return;
    std::random_device random;
    fs::path made;
    do {
        made = parent / (std::string{prefix} + std::to_string(random()) + '-' + std::to_string(random()));
    } while (!make_private(made, failure) && !failure);
    if (failure) return;
    path_ = made;
    if (hold()) return;
    fs::remove_all(path_, failure);
    path_.clear();
}

#ifdef _WIN32

bool private_folder::hold() {
    lock_ = CreateFileW(
        (path_ / lock_name).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (lock_ == INVALID_HANDLE_VALUE) lock_ = nullptr;
    return lock_ != nullptr;
}

private_folder::~private_folder() {
    if (lock_) CloseHandle(lock_);   // an open file would keep the folder
    std::error_code failure;
    if (!path_.empty()) fs::remove_all(path_, failure);
}

#else

bool private_folder::hold() {
    lock_ = open((path_ / lock_name).c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return lock_ >= 0 && flock(lock_, LOCK_EX) == 0;
}

private_folder::~private_folder() {
    std::error_code failure;
    if (!path_.empty()) fs::remove_all(path_, failure);
    if (lock_ >= 0) close(lock_);
}

#endif

void remove_left_over_folders(std::string_view prefix) {
    std::error_code failure;
    for (fs::directory_iterator entry{fs::temp_directory_path(failure), failure}, end; !failure && entry != end;
        entry.increment(failure)) {
        std::error_code unknown;
        auto const& folder = entry->path();
        const auto name = folder.filename().u8string();
        const std::string_view text{reinterpret_cast<char const*>(name.data()), name.size()};
        if (has_own_name(text, prefix) && is_ours(folder) && !is_in_use(folder)) fs::remove_all(folder, unknown);
    }
}

}
