#include "calc/files/passing_file.hpp"
#include "calc/office/office_language.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/office/whole_file.hpp"

#include <com/sun/star/frame/XStorable.hpp>

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
    std::error_code failure;
    const auto parent = fs::temp_directory_path(failure);
    if (failure) return;
    std::random_device random;
    do {
        folder_ = parent / (std::string{folder_prefix} + std::to_string(random()) + '-' + std::to_string(random()));
        if (mkdir(folder_.c_str(), S_IRWXU) == 0) break;
    } while (errno == EEXIST);
    lock_ = open((folder_ / lock_name).c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock_ >= 0 && flock(lock_, LOCK_EX) == 0) path_ = folder_ / ("copy" + std::string{extension});
}

passing_file::~passing_file() {
    std::error_code failure;
    if (!folder_.empty()) fs::remove_all(folder_, failure);
    if (lock_ >= 0) close(lock_);
}

book::problem no_passing_file() {
    std::error_code unknown;
    const auto folder = fs::temp_directory_path(unknown);
    if (unknown)
        return {tr("No copy could be made in the folder for temporary files: it is gone. Make room there and try "
                   "again; no file was written.")};
    return {tr("No copy could be made in {1}, the folder for temporary files: the disk may be full. Make room there "
               "and try again; no file was written.",
        shown_path(folder))};
}

book::result<void> store(document_ref const& document, passing_file const& to,
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> const& how) {
    if (to.path().empty()) return book::refuse(no_passing_file());
    try {
        as<com::sun::star::frame::XStorable>(document)->storeToURL(ustring(url_of(to.path())), how);
    } catch (com::sun::star::uno::Exception const&) {   // one of io for a full disk, of task for others
        return book::refuse(no_passing_file());
    }
    return {};
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
