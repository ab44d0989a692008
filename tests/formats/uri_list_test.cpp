#include "formats/uri_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::formats {
namespace {

TEST(a_list_of_files, is_what_desktops_hand_over_without_comments_and_other_addresses) {
    EXPECT_EQ(
        files_of_list("file:///tmp/a%20b.eml\r\nfile:///tmp/c.eml\r\n"), "file:///tmp/a%20b.eml\nfile:///tmp/c.eml");
    EXPECT_EQ(files_of_list("# a comment\nhttps://x.example/a.eml\n FILE:///tmp/a.eml "), "FILE:///tmp/a.eml");
    EXPECT_EQ(files_of_list({"file:///tmp/a.eml\0", 18}), "file:///tmp/a.eml");
    EXPECT_EQ(files_of_list(""), "");
    EXPECT_EQ(files_of_list("imap://user@server/INBOX;UID=7"), "");
}

TEST(a_list_of_files, is_no_longer_than_500) {
    std::string all;
    for (int i = 0; i < 600; ++i) all += "file:///a\n";
    EXPECT_EQ(files_of_list(all).size(), 500 * 10 - 1);
}

}
}
