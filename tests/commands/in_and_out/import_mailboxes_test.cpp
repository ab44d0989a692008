// Mailboxes with a name beside them are those without.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::IsEmpty;
using namespace tests_of_import;

/// What the mail cell of Ruth Holt holds after a file that brings another; "" where nothing was written.
std::string merged(char const* stands, char const* comes) {
    const auto book = contacts({{"Name", "who"}, {"Phone", "phone"}, {"E-mail", "email"}}, {{"Ruth Holt", "", stands}});
    const auto one = import("Name|Phone|E-mail\nRuth Holt||" + std::string{comes} + '\n', book);
    EXPECT_THAT(one.plan.added, IsEmpty()) << comes;
    return one.plan.fills.empty() ? "" : book::text_of(one.plan.fills.front().content);
}

TEST(a_mailbox, is_the_same_with_and_without_a_name) {
    for (const auto* mailbox : {"Ruth Holt <r@h.example>", "<r@h.example>", "\"Holt, Ruth\" <r@h.example>",
             "R@H.example", "mailto:r@h.example", "Ruth <r@h.example>", "r@h.example (Ruth)",
             "Holt, Ruth <r@h.example>", "Frau Holt <r@h.example>", "ruth holt <R@h.example>"}) {
        EXPECT_EQ(merged("r@h.example", mailbox), "") << mailbox;
        EXPECT_EQ(merged(mailbox, "r@h.example"), "") << mailbox;
        EXPECT_EQ(merged("s@h.example ::: r@h.example", mailbox), "") << mailbox;
        const auto two = import(
            "Name|E-mail|E-mail 2\nRuth Holt|r@h.example|" + std::string{mailbox} + '\n', contacts(plain));
        EXPECT_EQ(two.at("E-mail"), "r@h.example") << mailbox;
    }
    const auto apart = contacts(
        {{"Name", "who"}, {"E-mail", "email"}, {"Private e-mail", ""}}, {{"Ruth Holt", "s@h.example", "r@h.example"}});
    EXPECT_THAT(import("Name|E-mail\nRuth Holt|Ruth Holt <r@h.example>; s@h.example\n", apart).plan.fills, IsEmpty());
}

TEST(another_mailbox, is_kept_beside_the_one_that_stands) {
    EXPECT_EQ(merged("r@h.example ::: s@h.example", "Ruth <t@h.example>; r@h.example"),
        "r@h.example ::: s@h.example ::: Ruth <t@h.example>");
    for (const auto* mailbox :
        {"r@h.example ::: x@h.example", "Ruth <r@h.example>; x@h.example", "x@h.example; r@h.example"})
        EXPECT_EQ(merged("r@h.example", mailbox), "r@h.example ::: x@h.example") << mailbox;
    EXPECT_EQ(
        import("Name|E-mail\nAnna Kern|Eva <eva@h.example>\n", contacts(plain)).at("E-mail"), "Eva <eva@h.example>");
}

}
}
