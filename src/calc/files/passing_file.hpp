#pragma once
#include <filesystem>
#include <string_view>

namespace referralbook::calc {

/// A file for a while, in the system's own place for them, in a folder that nobody else may look into. It is gone with
/// this; where the office is killed before that, remove_left_over_files() takes it away at the next start.
class passing_file {
public:
    explicit passing_file(std::string_view extension);   ///< ".ods"; throws std::system_error where there is no room
    ~passing_file();
    passing_file(passing_file const&) = delete;
    passing_file& operator=(passing_file const&) = delete;
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path folder_, path_;
    int lock_ = -1;   ///< held as long as the file is in use: the system lets it go with the process
};

/// Removes the passing files of offices that were killed. Those of an office that is alive, and of other users, stay.
void remove_left_over_files();

}
