// What the command Letters, labels and envelopes answers where nobody looks at a dialog.
#include "commands/paper/mailing.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

TEST(the_answer_of_a_mailing, shows_the_first_lines_of_each_kind_and_counts_the_others) {
    const auto lines_of = [](std::size_t gets, std::size_t left_out, std::size_t most) {
        const std::vector<std::string> all(gets, "one");
        const std::vector<not_written> others(left_out, not_written{"x", "why"});
        const auto text = preview_of("So many.", all, others, {}, most);
        return std::ranges::count(text, '\n');
    };
    EXPECT_EQ(lines_of(20000, 0, lines_in_an_answer), 21);
    EXPECT_EQ(lines_of(20000, 20000, lines_in_an_answer), 44);
    EXPECT_EQ(lines_of(20, 0, 20), 20);
    EXPECT_EQ(lines_of(21, 0, 20), 21);
    EXPECT_EQ(lines_of(22, 0, 20), 21);
    EXPECT_EQ(lines_of(0, 500, 20), 21);
    EXPECT_EQ(lines_of(300, 0, std::string::npos), 300) << "a dialog shows all";
    EXPECT_EQ(preview_of("3.", {"a", "b", "c"}, {{"x", "why x"}, {"y", "why y"}}, {}, 1),
        "3. 2 are left out, see the end.\na\n... and 2 more\n\n2 are left out:\nwhy x\n... and 1 more");
    EXPECT_EQ(preview_of("1.", {"a"}, {}, {}, 1), "1.\na");
    EXPECT_EQ(preview_of("0.", {}, {{"x", "why x"}}, {}, 1), "0. 1 is left out:\nwhy x");
}

}
}
