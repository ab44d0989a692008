#pragma once
#include <filesystem>
#include <string_view>

namespace referralbook::files {

/// A folder for a while, in the system's own place for such, that nobody else may look into. It is gone with this;
/// where the process is killed before that, remove_left_over_folders() takes it away later.
class private_folder {
public:
    /// `prefix`: how its name begins, the same for all of one program.
    explicit private_folder(std::string_view prefix);
    ~private_folder();
    private_folder(private_folder const&) = delete;
    private_folder& operator=(private_folder const&) = delete;
    /// Empty where the system gives none: its disk is full, or the place is gone.
    std::filesystem::path const& path() const { return path_; }

private:
    bool hold();   ///< until this process ends

    std::filesystem::path path_;
#ifdef _WIN32
    void* lock_ = nullptr;
#else
    int lock_ = -1;
#endif
};

/// Removes such folders of processes that were killed. Those of a process that is alive, and of other users, stay.
void remove_left_over_folders(std::string_view prefix);

}
