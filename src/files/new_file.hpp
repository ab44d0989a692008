#pragma once
#include <filesystem>
#include <string_view>
#include <system_error>

namespace referralbook::files {

/// A new file with a name of its own in a folder, held by this process. It is gone with this unless it was put in
/// place; where the process is killed before that, remove_left_over_files() takes it away later. Errors are the
/// system's.
class new_file {
public:
    /// Nobody but the owner may read it at first. It is never a file or a link that somebody has put there.
    explicit new_file(std::filesystem::path const& folder);
    ~new_file();
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;

    /// Why it could not be made.
    std::error_code failure() const { return failure_; }
    /// Down to the disk.
    std::error_code write_all(std::string_view content);
    /// Takes the place of the target. That one's mode is kept and, where the system allows it, its owner and, on Linux,
    /// its list of others who may read it (ACL); where that list cannot be kept, the owner alone may read the file.
    /// Where there was none the file gets what a new file has here.
    std::error_code put_in_place(std::filesystem::path const& target);

private:
    void close();

    std::filesystem::path path_;
    std::error_code failure_;
#ifdef _WIN32
    void* handle_ = nullptr;
#else
    int descriptor_ = -1;
#endif
};

/// Makes an empty file that those may read who may read the model, which is no link; its owner may write it, too. Fails
/// where something has that name already, be it a link that leads nowhere.
std::error_code make_empty_like(std::filesystem::path const& path, std::filesystem::path const& model);

/// Removes the new files that killed processes have left in a folder: they hold people's data. Those of a process that
/// is alive, and of other users, stay.
void remove_left_over_files(std::filesystem::path const& folder);

/// Whether the file or the folder there may be written, as far as that can be told without doing it.
std::error_code may_write(std::filesystem::path const& path);

}
