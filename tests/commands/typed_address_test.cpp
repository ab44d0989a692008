#include "commands/typed_address.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using commands::said_of_phone;
using commands::typed_email;

TEST(a_typed_address, is_one_where_it_has_both_ends) {
    for (const auto* right : {"", "  ", "anna@example.com", "Anna Kern <anna@example.com>", "a@b.de; info@b.de",
             "mailto:a@b.co.uk", "o'brien@example.com", "anna.kern+1@mail.example.museum", "a@b.de/c@d.de",
             "a@b.de | c@d.de", "anna@b.de.", "anna@[192.168.1.5]", "anna@praxis.local", "n/a", "keine"})
        EXPECT_TRUE(typed_email(right, "E-mail")) << right;
    for (const auto* wrong : {"anna@", "call later", "12", "@example.com", "anna@example", "anna@.de", "anna@b..de",
             "anna@b.d", "anna.@b.de", "a@b@c.de", "a@b.de; otto@"})
        EXPECT_FALSE(typed_email(wrong, "E-mail")) << wrong;
    EXPECT_EQ(typed_email("anna@", "E-mail").error().sentence,
        "E-mail: \"anna@\" is no e-mail address. Please enter one such as anna@example.com, or leave the field blank.");
}

TEST(a_typed_telephone_number, is_asked_about_where_it_has_hardly_any_digits) {
    for (const auto* kept : {"", "0171 / 234 56 78 (after 5)", "+49 (0)731 12345-0", "555-1234",
             "CALL 1-800-FLOWERS 123", "030 55", "-123"})
        EXPECT_EQ(said_of_phone(kept, "Phone"), "") << kept;
    EXPECT_EQ(said_of_phone("12", "Phone"), "Phone: \"12\" does not look like a telephone number.");
    EXPECT_NE(said_of_phone("call later", "Phone"), "");
    EXPECT_NE(said_of_phone("anna@example.com", "Phone"), "");
}

TEST(what_is_no_address, is_said_by_a_command_that_asks_nobody) {
    book::change_set changes;
    changes.done = "Saved.";
    EXPECT_EQ(commands::saying_addresses("0171 2345678", "anna@example.com", changes)->done, "Saved.");
    EXPECT_EQ(commands::saying_addresses("12", "anna@", changes)->done,
        "Saved. \"12\" does not look like a telephone number. \"anna@\" is no e-mail address. Please enter one such as "
        "anna@example.com, or leave the field blank.");
}
