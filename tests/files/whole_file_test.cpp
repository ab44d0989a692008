// What is written to the disk: whole or not at all, on each system.
#include "files/file_name.hpp"
#include "files/new_file.hpp"
#include "files/private_folder.hpp"
#include "files/whole_file.hpp"

#include <gmock/gmock.h>

#include <cstdint>
#include <fstream>

#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace {

using namespace referralbook::files;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;
namespace fs = std::filesystem;

const referralbook::text::language english;

class a_whole_file : public testing::Test {
protected:
    fs::path in(std::string_view name) const { return folder_.path() / path_of_text(name); }
    static std::string content(fs::path const& path) { return read_whole_file(path, english)->value_or("none"); }
    static std::string refusal(fs::path const& path, std::string_view text = "new") {
        const auto done = write_whole_file(path, text, english);
        return done ? "written" : done.error().sentence;
    }
    int files_here() const {
        return static_cast<int>(std::distance(fs::directory_iterator{folder_.path()}, fs::directory_iterator{}));
    }

private:
    private_folder folder_{"referralbook-test-"};
};

}

TEST_F(a_whole_file, is_written_and_read_byte_by_byte) {
    const std::string bytes{"\xEF\xBB\xBF"
                            "a\r\nb\n\0c\x1A"
                            "d",
        13};
    ASSERT_TRUE(write_whole_file(in("list.csv"), bytes, english));
    EXPECT_EQ(content(in("list.csv")), bytes);
    EXPECT_EQ(fs::file_size(in("list.csv")), bytes.size());
}

TEST_F(a_whole_file, has_a_name_in_any_script) {
    for (const std::string_view name : {"Müller & Söhne.csv", "紹介.csv", "😀 list.csv", "two  blanks .csv"}) {
        ASSERT_TRUE(write_whole_file(in(name), name, english)) << name;
        EXPECT_EQ(content(in(name)), name);
        EXPECT_EQ(text_of(in(name).filename()), name);
    }
}

TEST_F(a_whole_file, takes_the_place_of_the_old_one_and_leaves_nothing_beside_it) {
    ASSERT_TRUE(write_whole_file(in("list.csv"), std::string(100'000, 'x'), english));
    const int before = files_here();
    ASSERT_TRUE(write_whole_file(in("list.csv"), "short", english));
    EXPECT_EQ(content(in("list.csv")), "short");
    EXPECT_EQ(files_here(), before);
}

TEST_F(a_whole_file, may_be_empty) {
    ASSERT_TRUE(write_whole_file(in("empty.csv"), "", english));
    EXPECT_EQ(content(in("empty.csv")), "");
}

TEST_F(a_whole_file, is_none_where_there_is_no_file_and_unreadable_where_there_is_a_folder) {
    EXPECT_EQ(content(in("nothing.csv")), "none");
    fs::create_directory(in("folder"));
    const auto read = read_whole_file(in("folder"), english);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().sentence, HasSubstr("cannot be read"));
}

TEST_F(a_whole_file, is_refused_with_one_sentence_that_says_why) {
    EXPECT_THAT(refusal(in("missing") / "list.csv"), HasSubstr("there is no such folder"));
    fs::create_directory(in("folder"));
    EXPECT_THAT(refusal(in("folder")), HasSubstr("it is no plain file"));
    EXPECT_THAT(refusal(in("folder") / ""), HasSubstr("it has no name"));
    for (auto const& sentence : {refusal(in("missing") / "list.csv"), refusal(in("folder"))})
        EXPECT_THAT(sentence, EndsWith("nothing was changed."));
}

TEST_F(a_whole_file, that_is_a_link_is_refused_and_what_lies_behind_it_stays) {
    ASSERT_TRUE(write_whole_file(in("real.csv"), "real", english));
    std::error_code failure;
    fs::create_symlink(in("real.csv"), in("link.csv"), failure);
    if (failure) GTEST_SKIP() << "no links here: " << failure.message();
    EXPECT_THAT(refusal(in("link.csv")), HasSubstr("it is a link to"));
    EXPECT_EQ(content(in("real.csv")), "real");
}

TEST_F(a_whole_file, that_is_read_only_is_refused_and_stays) {
    ASSERT_TRUE(write_whole_file(in("kept.csv"), "kept", english));
    fs::permissions(in("kept.csv"), fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    if (!may_write(in("kept.csv"))) {   // the administrator of a Unix may write everything
        EXPECT_EQ(refusal(in("kept.csv")), "written");
        return;
    }
    EXPECT_THAT(refusal(in("kept.csv")), HasSubstr("it may not be changed"));
    EXPECT_EQ(content(in("kept.csv")), "kept");
    fs::permissions(in("kept.csv"), fs::perms::owner_all);
}

#ifndef _WIN32
TEST_F(a_whole_file, keeps_the_mode_of_the_one_before) {
    ASSERT_TRUE(write_whole_file(in("own.csv"), "1", english));
    fs::permissions(in("own.csv"), fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(write_whole_file(in("own.csv"), "2", english));
    EXPECT_EQ(fs::status(in("own.csv")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(a_whole_file, that_is_made_like_another_one_may_be_read_by_the_same_and_written_by_its_owner) {
    using fs::perms;
    std::ofstream{in("list.csv")} << "people's data";
    for (auto const& [mode, made] : {std::pair{perms::owner_read | perms::owner_write, perms{0600}},
             {perms::owner_read | perms::group_read, perms{0640}}}) {
        fs::permissions(in("list.csv"), mode);
        ASSERT_FALSE(make_empty_like(in("list.ods"), in("list.csv")));
        EXPECT_EQ(fs::status(in("list.ods")).permissions(), made);
        EXPECT_EQ(make_empty_like(in("list.ods"), in("list.csv")), std::errc::file_exists);
        fs::remove(in("list.ods"));
    }
    fs::create_symlink(in("nowhere"), in("list.ods"));
    EXPECT_EQ(make_empty_like(in("list.ods"), in("list.csv")), std::errc::file_exists);
    EXPECT_FALSE(fs::exists(in("nowhere")));
}
#endif

#ifdef __linux__
namespace {

constexpr auto list_of_access = "system.posix_acl_access", list_of_folder = "system.posix_acl_default";

/// As the system keeps it: the owner and user 4711 may read and write, the owning group and others nothing.
std::string list_with_one_user() {
    struct entry {
        std::uint16_t tag, rights;
        std::uint32_t who;
    };
    constexpr std::uint32_t nobody = 0xFFFF'FFFF, version = 2;
    constexpr entry entries[]{
        {0x01, 6, nobody}, {0x02, 6, 4711}, {0x04, 0, nobody}, {0x10, 6, nobody}, {0x20, 0, nobody}};
    std::string list{reinterpret_cast<char const*>(&version), sizeof version};
    return list.append(reinterpret_cast<char const*>(entries), sizeof entries);
}

std::string list_of(fs::path const& path) {
    std::string list(1024, '\0');
    const auto size = getxattr(path.c_str(), list_of_access, list.data(), list.size());
    list.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
    return list;
}

bool take_list(fs::path const& path, char const* which) {
    const auto list = list_with_one_user();
    return setxattr(path.c_str(), which, list.data(), list.size(), 0) == 0;
}

}

TEST_F(a_whole_file, keeps_the_list_of_who_may_read_the_one_before) {
    ASSERT_TRUE(write_whole_file(in("list.csv"), "1", english));
    if (!take_list(in("list.csv"), list_of_access)) GTEST_SKIP() << "no lists of access on this disk";
    ASSERT_TRUE(write_whole_file(in("list.csv"), "2", english));
    EXPECT_EQ(content(in("list.csv")), "2");
    EXPECT_EQ(list_of(in("list.csv")), list_with_one_user());
}

TEST_F(a_whole_file, takes_no_list_of_who_may_read_it_from_its_folder_where_the_one_before_has_none) {
    ASSERT_TRUE(write_whole_file(in("list.csv"), "1", english));
    fs::permissions(in("list.csv"), fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    if (!take_list(in(""), list_of_folder)) GTEST_SKIP() << "no lists of access on this disk";
    ASSERT_TRUE(write_whole_file(in("list.csv"), "2", english));
    EXPECT_EQ(list_of(in("list.csv")), "");
    EXPECT_EQ(fs::status(in("list.csv")).permissions(),
        fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
}
#endif

TEST_F(a_whole_file, that_was_left_half_is_taken_away_once_nobody_writes_it) {
    const auto make = [&](std::string_view name, std::chrono::minutes age) {
        std::ofstream{in(name)} << "people's data";
        fs::last_write_time(in(name), fs::file_time_type::clock::now() - age);
    };
    using std::chrono::minutes;
    make(".referralbook-0011.tmp", minutes{5});
    make(".referralbook-0022.tmp", minutes{0});   // somebody may be about to hold it
    make("referralbook.tmp", minutes{5});         // the user's
    remove_left_over_files(in(""));
    EXPECT_FALSE(fs::exists(in(".referralbook-0011.tmp")));
    EXPECT_TRUE(fs::exists(in(".referralbook-0022.tmp")));
    EXPECT_TRUE(fs::exists(in("referralbook.tmp")));
}

TEST_F(a_whole_file, is_read_no_further_than_wanted) {
    const auto path = in("large.eml");
    std::ofstream{path, std::ios::binary} << "From: a@b.example\n\n";
    fs::resize_file(path, std::uintmax_t{1} << 40);   // a file with holes: reading all of it would not fit into memory
    const auto read = read_beginning_of_file(path, 262'144, english);
    ASSERT_TRUE(read && *read);
    EXPECT_EQ((**read).size(), 262'144u);
    EXPECT_THAT(**read, StartsWith("From: a@b.example"));
    std::ofstream{path, std::ios::binary} << "short";
    EXPECT_EQ(**read_beginning_of_file(path, 262'144, english), "short");
    EXPECT_EQ(**read_beginning_of_file(path, 5, english), "short");
    EXPECT_EQ(**read_beginning_of_file(path, 4, english), "shor");
    EXPECT_FALSE(read_beginning_of_file(in(""), 4, english)) << "a folder";
    EXPECT_FALSE(read_beginning_of_file(in("none.eml"), 4, english)->has_value());
}

TEST(a_private_folder, is_there_as_long_as_it_is_held) {
    fs::path path;
    {
        const private_folder made{"referralbook-test-"};
        path = made.path();
        ASSERT_TRUE(fs::is_directory(path));
        EXPECT_THAT(text_of(path.filename()), StartsWith("referralbook-test-"));
        std::ofstream{path / "copy.ods"} << "people's data";
        remove_left_over_folders("referralbook-test-");
        EXPECT_TRUE(fs::exists(path / "copy.ods"));
    }
    EXPECT_FALSE(fs::exists(path));
}

TEST(a_private_folder, of_a_program_that_is_gone_is_taken_away) {
    const auto left = fs::temp_directory_path() / "referralbook-gone-1-2";
    fs::create_directory(left);
    std::ofstream{left / "in-use"}.close();
    std::ofstream{left / "copy.ods"} << "people's data";
    remove_left_over_folders("referralbook-gone-");
    EXPECT_FALSE(fs::exists(left));
}

TEST(a_path_in_a_sentence, is_cut_in_front_between_letters) {
    EXPECT_EQ(shown_path(path_of_text("lists/a.csv")), text_of(path_of_text("lists/a.csv")));
    std::string name;
    for (int i = 0; i < 100; ++i) name += "ü";
    const auto shown = shown_path(path_of_text(name + ".csv"));
    EXPECT_THAT(shown, StartsWith("...ü"));
    EXPECT_THAT(shown, EndsWith("ü.csv"));
    EXPECT_LE(shown.size(), 123u);
}
