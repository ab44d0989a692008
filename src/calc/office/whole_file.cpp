#include "calc/office/whole_file.hpp"
#include "calc/office/office_language.hpp"
#include "text/letters.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <system_error>

namespace referralbook::calc {

namespace fs = std::filesystem;

namespace {

std::unexpected<book::problem> refused(fs::path const& path, std::string_view why) {
    return book::refuse(
        tr("The file {1} could not be written: {2}. Choose another name or folder; nothing was changed.",
            shown_path(path), why));
}

fs::path folder_of(fs::path const& path) { return path.has_parent_path() ? path.parent_path() : fs::path{"."}; }

std::string why(int error) {
    if (error == EACCES || error == EPERM || error == EROFS) return tr("its folder does not allow it");
    if (error == ENOSPC || error == EDQUOT) return tr("the disk is full");
    return std::generic_category().message(error);
}

constexpr std::string_view own_prefix = ".referralbook-", own_ending = ".tmp";
constexpr auto while_it_is_made = std::chrono::minutes{1};   // so young it may be without its lock yet

/// What an office that was killed while it wrote has left in a folder: it holds people's data.
void remove_left_over_files(fs::path const& folder) {
    std::error_code failure;
    for (fs::directory_iterator entry{folder, failure}, end; !failure && entry != end; entry.increment(failure)) {
        const auto name = entry->path().filename().string();
        if (!name.starts_with(own_prefix) || !name.ends_with(own_ending)) continue;
        const int file = open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
        if (file < 0) continue;
        struct stat found{};
        const bool ours = fstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_uid == geteuid();
        const auto age = std::chrono::system_clock::now() - std::chrono::system_clock::from_time_t(found.st_mtime);
        // Whoever writes it holds it: a lock ends with the process.
        if (ours && age > while_it_is_made && flock(file, LOCK_EX | LOCK_NB) == 0) unlink(entry->path().c_str());
        close(file);
    }
}

/// A new file with a name of its own in a folder. It is gone with this unless it was put in place.
class new_file {
public:
    /// Nobody but the owner may read it at first. `descriptor()` is -1 where it could not be made: errno says why.
    explicit new_file(fs::path const& folder) {
        std::random_device random;
        do {
            char name[20];
            std::snprintf(name, sizeof name, "%08x%08x", random(), random());
            path_ = folder / (std::string{own_prefix} + name + std::string{own_ending});
            // Never a file or a link that somebody has put there: O_EXCL follows no link.
            descriptor_ = open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        } while (descriptor_ < 0 && errno == EEXIST);
        if (descriptor_ >= 0) static_cast<void>(flock(descriptor_, LOCK_EX | LOCK_NB));
    }
    ~new_file() {
        if (descriptor_ >= 0) close(descriptor_);
        if (!path_.empty()) unlink(path_.c_str());
    }
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;

    int descriptor() const { return descriptor_; }

    /// 0, or what failed.
    int write_all(std::string_view content) const {
        while (!content.empty()) {
            const auto count = write(descriptor_, content.data(), content.size());
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return count < 0 ? errno : EIO;
            content.remove_prefix(static_cast<std::size_t>(count));
        }
        return fsync(descriptor_) == 0 ? 0 : errno;
    }

    /// Mode and owner of the file that it replaces, or what a new file has here.
    int look_like(struct stat const* before) const {
        if (!before) {
            const auto mask = umask(0);
            umask(mask);
            return fchmod(descriptor_, (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH) & ~mask) == 0
                ? 0
                : errno;
        }
        // Only root may give files away: where that fails the group is tried, and the mode never grows.
        if (fchown(descriptor_, before->st_uid, before->st_gid) != 0 &&
            fchown(descriptor_, static_cast<uid_t>(-1), before->st_gid) != 0 && errno != EPERM)
            return errno;
        return fchmod(descriptor_, before->st_mode & 07777) == 0 ? 0 : errno;
    }

    int put_in_place(fs::path const& target) {
        if (rename(path_.c_str(), target.c_str()) != 0) return errno;
        path_.clear();
        return 0;
    }

private:
    fs::path path_;
    int descriptor_ = -1;
};

}

std::string shown_path(fs::path const& path) {
    constexpr std::size_t longest = 120;
    auto text = path.string();
    if (text.size() <= longest) return text;
    auto from = text.size() - longest;
    while (from < text.size() && text::is_inside_letter(text[from])) ++from;   // inside a letter
    return "..." + text.substr(from);
}

book::result<void> check_whole_file(fs::path const& path) {
    if (path.filename().empty()) return refused(path, tr("it has no name"));
    struct stat before{};
    const bool replaces = lstat(path.c_str(), &before) == 0;
    if (!replaces && errno == ENAMETOOLONG) return refused(path, tr("its name is too long"));
    if (replaces && S_ISLNK(before.st_mode)) {
        std::error_code unknown;
        return refused(path, tr("it is a link to {1}", shown_path(fs::read_symlink(path, unknown))));
    }
    if (replaces && !S_ISREG(before.st_mode)) return refused(path, tr("it is no plain file"));
    if (replaces && access(path.c_str(), W_OK) != 0) return refused(path, tr("it may not be changed"));
    std::error_code failure;
    if (!fs::is_directory(folder_of(path), failure)) return refused(path, tr("there is no such folder"));
    if (access(folder_of(path).c_str(), W_OK | X_OK) != 0) return refused(path, why(errno));
    return {};
}

book::result<void> write_whole_file(fs::path const& path, std::string_view content) {
    if (const auto ready = check_whole_file(path); !ready) return ready;
    struct stat before{};
    const bool replaces = lstat(path.c_str(), &before) == 0;
    remove_left_over_files(folder_of(path));
    new_file made{folder_of(path)};
    if (made.descriptor() < 0) return refused(path, why(errno));
    if (const int error = made.write_all(content)) return refused(path, why(error));
    if (const int error = made.look_like(replaces ? &before : nullptr)) return refused(path, why(error));
    if (const int error = made.put_in_place(path)) return refused(path, why(error));
    return {};
}

book::result<std::optional<std::string>> read_whole_file(fs::path const& path) {
    std::error_code failure;
    if (!fs::exists(path, failure)) return std::optional<std::string>{};
    const auto unreadable = book::refuse(tr("The file {1} cannot be read. Choose another name.", shown_path(path)));
    if (!fs::is_regular_file(path, failure)) return unreadable;
    std::ifstream in{path, std::ios::binary};
    if (!in.is_open()) return unreadable;
    try {
        std::string content;
        for (char piece[1 << 16]; in.read(piece, sizeof piece) || in.gcount() > 0;)
            content.append(piece, static_cast<std::size_t>(in.gcount()));
        if (in.bad()) return unreadable;
        return content;
    } catch (std::exception const&) {   // a disk that fails in the middle
        return unreadable;
    }
}

}
