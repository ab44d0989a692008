// A client's own need, and the partner who fills it.
#include "commands/follow_up/introduce.hpp"
#include "panels/known/digest.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

paper_book office() {
    paper_book paper;
    paper.values.office = "Lake Dental";
    paper.add(table_id::contacts, {{"who", "Kline Tax"}, {"type", "Adviser"}, {"phone", "030 77"}});
    paper.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"email", "nb@brandt.example"}});
    for (const auto* who : {"Kline Tax", "Okafor Tax", "Silent Tax"})
        paper.add(table_id::plans, {{"source", who}, {"serves", "Tax, Books"}});
    paper.add(table_id::contacts, {{"who", "Silent Tax"}, {"do_not_contact", "yes"}});
    paper.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Okafor Tax"}, {"prospect", "Eve"}, {"status", "Won"},
            {"value", 900.0}});
    return paper;
}

std::vector<std::string> partners(paper_book const& paper, std::string_view client, std::string_view need) {
    auto read = paper.read();
    const auto known = panels::digest_of(read, november(18));
    return partners_to_introduce(read, known->ranking, client, need, november(18));
}

TEST(a_clients_need, is_offered_to_the_best_partner_who_may_be_contacted) {
    EXPECT_THAT(partners(office(), "Nadia Brandt", "tax"), ElementsAre("Okafor Tax", "Kline Tax"));
    EXPECT_THAT(partners(office(), "Okafor Tax", "Tax"), ElementsAre("Kline Tax")) << "nobody to themselves";
    EXPECT_THAT(partners(office(), "Nadia Brandt", "Roof"), IsEmpty());
}

TEST(an_introduction, names_the_partner_the_need_and_the_phone) {
    const auto letter = introduction_letter(
        office().read(), {"Nadia Brandt", "Kline Tax", "a tax return"}, november(18));
    ASSERT_TRUE(letter) << letter.error().sentence;
    EXPECT_EQ(letter->to, "nb@brandt.example");
    EXPECT_THAT(letter->text, HasSubstr("Dear Nadia,\n\nYou told us that you need a tax return."));
    EXPECT_THAT(letter->text, HasSubstr("in touch with Kline Tax."));
    EXPECT_THAT(letter->text, HasSubstr("\n030 77\n"));
    EXPECT_THAT(letter->text, HasSubstr("Kind regards\nLake Dental"));
    EXPECT_THAT(letter->text, Not(HasSubstr("{")));
}

TEST(an_introduction, names_nobody_who_was_sent_in_its_subject) {
    auto paper = office();
    paper.add(table_id::texts,
        {{"key", "Introduce a client to a partner"}, {"subject", "{first_name}, {client}: {need}, {partner}"},
            {"text", "{client}: {need}"}});
    const auto letter = [&](std::string const& need) {
        return *introduction_letter(paper.read(), {"Nadia Brandt", "Kline Tax", need}, november(18));
    };
    for (auto const* need : {"Divorce of Nadia Brandt", "BRANDT", "Nadia's will", "Brandts", "Estate, N. Brandt",
             "a flat for Frau Brandt", "nadia brandt"}) {
        EXPECT_EQ(letter(need).subject, "Hello, you: what you need, Kline Tax");
        EXPECT_EQ(letter(need).text, std::string{"Nadia Brandt: "} + need);
    }
    for (auto const* need : {"a tax return", "Braces", "a brand new roof"})
        EXPECT_EQ(letter(need).subject, std::string{"Hello, you: "} + need + ", Kline Tax");
    paper.values.names_in_subjects = true;
    EXPECT_EQ(letter("Braces").subject, "Nadia, Nadia Brandt: Braces, Kline Tax");
}

TEST(an_introduction, greets_with_the_title_of_the_users_own_column) {
    const auto letter = introduction_letter(office().read(),
        {"Nadia Brandt", "Kline Tax", "a tax return", [](book::contact const&) { return std::string{"Dr."}; }},
        november(18));
    ASSERT_TRUE(letter) << letter.error().sentence;
    EXPECT_THAT(letter->text, HasSubstr("Dear Dr. Brandt,"));
}

TEST(an_introduction, needs_all_three_and_a_client_who_wants_letters) {
    auto paper = office();
    EXPECT_THAT(introduction_letter(paper.read(), {"Nadia Brandt", "", "Tax"}, november(18)).error().sentence,
        HasSubstr("names all three"));
    paper.add(table_id::contacts, {{"who", "Ben Cole"}, {"correspondence", "no"}});
    EXPECT_FALSE(introduction_letter(paper.read(), {"Ben Cole", "Kline Tax", "Tax"}, november(18)));
}

}
}
