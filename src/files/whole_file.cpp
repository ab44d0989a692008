#include "files/whole_file.hpp"
#include "files/file_name.hpp"
#include "files/new_file.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace referralbook::files {

namespace fs = std::filesystem;

namespace {

std::unexpected<book::problem> refused(fs::path const& path, std::string_view why, text::language const& say) {
    return book::refuse(
        say.tr("The file {1} could not be written: {2}. Choose another name or folder; nothing was changed.",
            shown_path(path), why));
}

fs::path folder_of(fs::path const& path) { return path.has_parent_path() ? path.parent_path() : fs::path{"."}; }

std::string why(std::error_code error, text::language const& say) {
    using std::errc;
    if (error == errc::permission_denied || error == errc::operation_not_permitted ||
        error == errc::read_only_file_system)
        return say.tr("its folder does not allow it");
#ifdef EDQUOT
    const bool over_quota = error == std::error_code{EDQUOT, std::generic_category()};
#else
    constexpr bool over_quota = false;
#endif
    if (over_quota || error == errc::no_space_on_device) return say.tr("the disk is full");
    return error.message();
}

}

book::result<void> check_whole_file(fs::path const& path, text::language const& say) {
    if (path.filename().empty()) return refused(path, say.tr("it has no name"), say);
    std::error_code failure;
    const auto before = fs::symlink_status(path, failure);
    if (failure == std::errc::filename_too_long) return refused(path, say.tr("its name is too long"), say);
    if (fs::is_symlink(before)) {
        std::error_code unknown;
        return refused(path, say.tr("it is a link to {1}", shown_path(fs::read_symlink(path, unknown))), say);
    }
    const bool replaces = !failure && fs::exists(before);
    if (replaces && !fs::is_regular_file(before)) return refused(path, say.tr("it is no plain file"), say);
    if (replaces && may_write(path)) return refused(path, say.tr("it may not be changed"), say);
    if (!fs::is_directory(folder_of(path), failure)) return refused(path, say.tr("there is no such folder"), say);
    if (const auto closed = may_write(folder_of(path))) return refused(path, why(closed, say), say);
    return {};
}

book::result<void> write_whole_file(fs::path const& path, std::string_view content, text::language const& say) {
    if (const auto ready = check_whole_file(path, say); !ready) return ready;
    remove_left_over_files(folder_of(path));
    new_file made{folder_of(path)};
    if (const auto error = made.failure()) return refused(path, why(error, say), say);
    if (const auto error = made.write_all(content)) return refused(path, why(error, say), say);
    if (const auto error = made.put_in_place(path)) return refused(path, why(error, say), say);
    return {};
}

book::result<std::optional<std::string>> read_whole_file(fs::path const& path, text::language const& say) {
    return read_beginning_of_file(path, std::string::npos, say);
}

book::result<std::optional<std::string>> read_beginning_of_file(
    fs::path const& path, std::size_t bytes, text::language const& say) {
    std::error_code failure;
    if (!fs::exists(path, failure)) return std::optional<std::string>{};
    const auto unreadable = book::refuse(say.tr("The file {1} cannot be read. Choose another name.", shown_path(path)));
    if (!fs::is_regular_file(path, failure)) return unreadable;
    std::ifstream in{path, std::ios::binary};
    if (!in.is_open()) return unreadable;
    try {
        std::string content;
        char piece[1 << 16];
        while (content.size() < bytes) {
            in.read(piece, static_cast<std::streamsize>(std::min(bytes - content.size(), sizeof piece)));
            if (in.gcount() == 0) break;
            content.append(piece, static_cast<std::size_t>(in.gcount()));
        }
        if (in.bad()) return unreadable;
        return content;
    } catch (std::exception const&) {   // a disk that fails in the middle
        return unreadable;
    }
}

}
