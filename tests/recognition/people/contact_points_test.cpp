#include "recognition/people/contact_points.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook::recognition;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(mail_addresses, are_found_in_cells_with_names_and_several_of_them) {
    EXPECT_THAT(mail_addresses_of("Ada <Ada@X.example>; ada@y.example ::: mailto:ada@x.example"),
        ElementsAre("ada@x.example", "ada@y.example"));
    EXPECT_THAT(mail_addresses_of("none, a@b, @x.example"), IsEmpty());
}

TEST(mail_addresses, are_told_from_the_signs_beside_them) {
    const std::vector<std::string> both{"anna@kern.example", "paul@kern.example"}, one{"anna@kern.example"};
    for (const auto* cell : {"anna@kern.example|paul@kern.example", "anna@kern.example/paul@kern.example",
             "w: anna@kern.example, p:paul@kern.example"})
        EXPECT_EQ(mail_addresses_of(cell), both) << cell;
    for (const auto* cell : {"mailto:anna@kern.example?subject=Hi", "email:anna@kern.example", "'anna@kern.example'"})
        EXPECT_EQ(mail_addresses_of(cell), one) << cell;
    EXPECT_EQ(mail_addresses_of("o'brien@kern.example"), (std::vector<std::string>{"o'brien@kern.example"}));
    EXPECT_TRUE(mail_addresses_of("anna@@kern.example").empty());
}

TEST(phone_numbers, end_before_an_extension_with_a_hash) {
    EXPECT_EQ(phone_numbers_of("937-555-0107 #12"), (std::vector<std::string>{"9375550107"}));
}

TEST(phone_numbers, are_their_digits_without_leading_zeros_and_extension) {
    EXPECT_THAT(phone_numbers_of("+49 (0)171 234 56 78"), ElementsAre("491712345678"));
    EXPECT_THAT(phone_numbers_of("0171/2345678"), ElementsAre("1712345678"));
    EXPECT_THAT(phone_numbers_of("310/246-1501 x12"), ElementsAre("3102461501"));
    EXPECT_THAT(phone_numbers_of("555-0101, 555-0102"), ElementsAre("5550101", "5550102"));
    for (auto const* extended : {"0316 5551234 Klappe 30", "0316 5551234 Kl. 30", "0316/5551234 Int. 7"})
        EXPECT_THAT(phone_numbers_of(extended), ElementsAre("3165551234")) << extended;
    for (auto const* two : {"0731 / 5551234 / 0171 / 1234567", "0731/5551234/0171/1234567"})
        EXPECT_THAT(phone_numbers_of(two), ElementsAre("7315551234", "1711234567")) << two;
    EXPECT_THAT(phone_numbers_of("call 112"), IsEmpty());
}

TEST(telephones_of_a_cell, are_as_many_as_stand_there) {
    for (auto const* two : {"(614) 555-0142 / cell 614-555-0199", "614-555-0142 (h) / 614-555-0199 (c)",
             "614-555-0142\n614-555-0199", "614-555-0142/614-555-0199", "614-555-0142 or 614-555-0199",
             "614.555.0142 x12 C: 614.555.0199", "614-555-0142 ext. 12 / 614-555-0199", "w 6145550142 c 6145550199",
             "614-555-0142 | 614-555-0199", "614 555 0142 - 614 555 0199", "614-555-0142 & 614-555-0199",
             "614-555-0142 y 614-555-0199", "614-555-0142 mobile: 614-555-0199"})
        EXPECT_THAT(phone_numbers_of(two), ElementsAre("6145550142", "6145550199")) << two;
    EXPECT_THAT(phone_numbers_of("0871/2233445 / 0171/4455667"), ElementsAre("8712233445", "1714455667"));
    for (auto const* one : {"0711/1234567", "0711 / 1234567", "+49 711 / 123 45 67", "0711 12345-67", "0711 - 1234567",
             "Tel. 0711 1234567", "0711 1234567 (Frau Kern, Zi. 12)", "0711 1234567 DW 12", "0711 1234567 / 12",
             "0049 731 / 1234567", "0049 171 - 1234567", "+49 33203 / 1234567", "+49 (0)7351 / 1234567"})
        EXPECT_THAT(phone_numbers_of(one), testing::SizeIs(1)) << one;
}

TEST(phone_numbers, are_the_same_with_and_without_country_code) {
    EXPECT_TRUE(is_same_phone("491712345678", "1712345678"));
    EXPECT_FALSE(is_same_phone("491712345678", "1712345679"));
    EXPECT_FALSE(is_same_phone("491712345678", "345678"));
}

TEST(streets, compare_in_their_usual_abbreviations) {
    EXPECT_EQ(street_of("Hauptstraße 5").key(), street_of("Haupt Str. 5").key());
    EXPECT_EQ(street_of("435 S. La Cienega Blv.").key(), street_of("435 South La Cienega Boulevard").key());
    EXPECT_NE(street_of("Mill Lane 5").key(), street_of("Mill Lane 6").key());
}

TEST(birthdays, are_eight_digits_whatever_their_format) {
    for (auto const* text : {"1980-01-31", "19800131", "31.1.1980", "31/01/1980", "1980-01-31T00:00:00", "1980/1/31"})
        EXPECT_EQ(birthday_key(text).size(), 8u) << text;
    EXPECT_EQ(birthday_key("31.1.1980"), birthday_key("1980-01-31"));
}

TEST(shared_mailboxes, belong_to_an_office) {
    EXPECT_TRUE(is_shared_mailbox("info@x.example"));
    EXPECT_FALSE(is_shared_mailbox("infanta@x.example"));
}

}
