// Copies that an office which was killed has left in the folder for temporary files: they hold people's data and go.
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// A folder as a killed office leaves it, or somebody else has made it.
fs::path folder_named(std::string const& name, std::string const& lock) {
    const auto folder = fs::temp_directory_path() / name;
    fs::remove_all(folder);
    fs::create_directory(folder);
    std::ofstream{folder / "copy.ods"} << "people";
    if (!lock.empty()) std::ofstream{folder / lock} << "";
    fs::last_write_time(folder, fs::file_time_type::clock::now() - std::chrono::minutes{5});
    return folder;
}

}

TEST(left_over_files, of_offices_that_are_gone_are_removed_and_no_others) {
    const auto workbook = small_book();
    const auto killed = folder_named("referralbook-1-1", "in-use"), older = folder_named("referralbook-2-2", "");
    const auto alive = folder_named("referralbook-3-3", "in-use"), foreign = folder_named("referralbookish", "");
    const auto theirs = folder_named("referralbook-backup-2026", "");
    const auto victim = folder_named("victim-of-a-link", "");
    const auto link = fs::temp_directory_path() / "referralbook-4-4";
    fs::remove(link);
    fs::create_directory_symlink(victim, link);
    const int held = open((alive / "in-use").c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_EQ(flock(held, LOCK_EX), 0);

    const auto shared = the_office().folder() / "left_over.ods";
    EXPECT_THAT(command(workbook, "Share", {{"File", any(shared.string())}}), HasSubstr("Wrote"));
    EXPECT_FALSE(fs::exists(killed));
    EXPECT_FALSE(fs::exists(older));
    EXPECT_TRUE(fs::exists(alive / "copy.ods"));
    EXPECT_TRUE(fs::exists(foreign / "copy.ods"));
    EXPECT_TRUE(fs::exists(theirs / "copy.ods")) << "it begins like ours";
    EXPECT_TRUE(fs::exists(victim / "copy.ods"));
    EXPECT_TRUE(fs::is_symlink(link));

    close(held);
    for (auto const& one : {alive, foreign, theirs, victim}) fs::remove_all(one);
    fs::remove(link);
    for (auto const& entry : fs::directory_iterator{fs::temp_directory_path()})
        EXPECT_FALSE(entry.path().filename().string().starts_with("referralbook-3")) << "nothing of ours stays";
}
