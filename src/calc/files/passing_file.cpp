#include "calc/files/passing_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <random>
#include <string>
#include <system_error>

namespace referralbook::calc {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view folder_prefix = "referralbook-";
constexpr char lock_name[] = "in-use";
constexpr auto while_it_is_made = std::chrono::minutes{1};   // a folder so young may be without its lock yet

bool is_ours(fs::path const& folder) {
    struct stat found{};
    return lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid();
}

bool is_in_use(fs::path const& folder) {
    const int lock = open((folder / lock_name).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (lock < 0) {
        std::error_code unknown;
        return fs::file_time_type::clock::now() - fs::last_write_time(folder, unknown) < while_it_is_made;
    }
    const bool free = flock(lock, LOCK_EX | LOCK_NB) == 0;
    close(lock);
    return !free;
}

}

passing_file::passing_file(std::string_view extension) {
    remove_left_over_files();
    std::random_device random;
    const auto parent = fs::temp_directory_path();
    do {
        folder_ = parent / (std::string{folder_prefix} + std::to_string(random()) + '-' + std::to_string(random()));
        if (mkdir(folder_.c_str(), S_IRWXU) == 0) break;
    } while (errno == EEXIST);
    lock_ = open((folder_ / lock_name).c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock_ < 0 || flock(lock_, LOCK_EX) != 0)
        throw std::system_error{errno, std::generic_category(), "no temporary file can be made"};
    path_ = folder_ / ("copy" + std::string{extension});
}

passing_file::~passing_file() {
    std::error_code failure;
    fs::remove_all(folder_, failure);
    close(lock_);
}

void remove_left_over_files() {
    std::error_code failure;
    for (fs::directory_iterator entry{fs::temp_directory_path(failure), failure}, end; !failure && entry != end;
        entry.increment(failure)) {
        std::error_code unknown;
        auto const& folder = entry->path();
        if (folder.filename().string().starts_with(folder_prefix) && is_ours(folder) && !is_in_use(folder))
            fs::remove_all(folder, unknown);
    }
}

}
