#include "book/rules/rule_specs.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/rule_row.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using recognition::role;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

using namespace std::chrono_literals;
constexpr book::day last_week{2026y / 10 / 27};

}

TEST(an_unknown_status_word, asks_what_the_words_mean_that_say_no_status_and_takes_the_answer) {
    auto facts = sheet(recognition::sheet_kind::referral_log,
        {{role::date, std::vector(5, date(last_week))}, {role::source, std::vector(5, words("Okafor Dental"))},
            {role::status,
                {words("Erledigt"), words("purple"), words("erledigt"), words("Trying"), words("purple ")}}});
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_THAT(plan.referrals.unknown_words,
        ElementsAre(commands::unknown_word{"Erledigt", 2}, commands::unknown_word{"purple", 2}));
    EXPECT_EQ(plan.referrals.unknown_status, 4);
    EXPECT_THAT(plan.notes, Contains("4 statuses not understood: taken as New (Erledigt, purple)."));

    facts.answers.statuses = {{"erledigt", book::status::won}, {"purple", book::status::lost}};
    const auto answered = *commands::plan_set_up(facts);
    std::vector<std::string> states;
    for (auto const& row : answered.referrals.rows) states.push_back(book::text_of(cell_of(row, "status")));
    EXPECT_THAT(states, ElementsAre("Won", "Lost", "Won", "Trying", "Lost"));
    EXPECT_EQ(answered.referrals.unknown_status, 0);
    EXPECT_EQ(answered.referrals.unknown_words, plan.referrals.unknown_words) << "they stay in sight";
    EXPECT_THAT(answered.notes, Not(Contains(HasSubstr("not understood"))));
}

TEST(an_unknown_status_word, is_kept_on_the_sheet_rules_with_what_it_means) {
    auto facts = sheet(recognition::sheet_kind::referral_log,
        {{role::date, {date(last_week)}}, {role::source, {words("Okafor Dental")}}, {role::status, {words("purple")}}});
    EXPECT_FALSE(commands::plan_set_up(facts)->status_words) << "no sheet Rules stands";
    facts.answers.statuses = {{"erledigt", book::status::won}, {"purple", book::status::lost}};
    const auto rules = commands::plan_set_up(facts)->rules;
    EXPECT_THAT(rules, Contains(Contains(book::cell{"erledigt = Won; purple = Lost"})));
    facts.status_words = {.row = 8, .text = "purple = Lost"};
    const auto again = commands::plan_set_up(facts)->status_words;
    ASSERT_TRUE(again);
    EXPECT_EQ(again->row, 8);
    EXPECT_EQ(again->text, "erledigt = Won; purple = Lost");
    EXPECT_FALSE(again->is_new);
    facts.status_words->text = "Purple = lost; blue = Wonn";
    EXPECT_EQ(commands::plan_set_up(facts)->status_words->text, "erledigt = Won; purple = Lost; blue = Wonn");
    facts.status_words->text = again->text + "; blue = Wonn";
    EXPECT_FALSE(commands::plan_set_up(facts)->status_words) << "they stand there";
}

TEST(the_rule_of_status_words, takes_its_own_row_or_a_free_one_that_no_newer_rule_takes) {
    using words = std::vector<book::cell>;
    const std::vector<words> rows{
        {"Half-life", 180.0}, {"Holiday", "2026-12-25"}, {"Holiday", {}}, {{}, "a remark"}, {{}, {}}, {{}, {}}};
    commands::newer_default at_six;
    at_six.row = 6;
    const auto free = [&](std::span<words const> of, std::vector<commands::newer_default> const& newer = {}) {
        const auto found = commands::rule_row_or_free(book::status_words_key, of, 4, newer);
        return found && found->is_new ? found->row : -1;
    };
    EXPECT_EQ(free(rows), 6);
    EXPECT_EQ(free(rows, {at_six}), 8);
    EXPECT_EQ(free(std::span{rows}.first(2)), -1);
    auto with_rule = rows;
    with_rule[4] = {" status  WORDS", "purple = Lost"};
    const auto own = *commands::rule_row_or_free(book::status_words_key, with_rule, 4, {});
    EXPECT_EQ(own.row, 8);
    EXPECT_EQ(own.text, "purple = Lost");
    EXPECT_FALSE(own.is_new);
}

TEST(what_status_words_mean, is_read_as_it_is_written_in_any_language) {
    using commands::statuses_of_text;
    const commands::said_statuses said{{"est. sent", book::status::trying}, {"erledigt", book::status::won}};
    for (auto const* language : {"en", "de", "fr", "es"})
        EXPECT_EQ(statuses_of_text(commands::text_of_statuses(said, text::language_of(language))), said) << language;
    EXPECT_EQ(statuses_of_text(" Erledigt=gewonnen ;est. sent  =  Trying;; nonsense; x = ; = Won; y = soon"), said);
    EXPECT_EQ(commands::text_of_statuses({{"a=b", book::status::won}, {"c;d", book::status::won}}, {}), "");
}

TEST(an_unknown_status_word, says_of_a_client_whose_status_is_not_understood_that_it_is_taken_as_won) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna Meyer"), words("Ben Ude"), words("Cleo Falk")}},
            {role::received, std::vector(3, date(last_week))},
            {role::referred_by, std::vector(3, words("Okafor Dental"))},
            {role::status, {words("purple"), words("purple"), words("Dossier clos")}},
            {role::type, {words("Client"), words("Client"), words("Prospect")}}});
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_THAT(plan.notes,
        testing::AllOf(testing::Contains("1 status not understood: taken as New (Dossier clos)."),
            Contains("2 statuses not understood: taken as Won, for the contacts are clients (purple).")));
    ASSERT_EQ(plan.referrals.unknown_words.size(), 2u);
    EXPECT_EQ(plan.referrals.unknown_words[0].taken_for(), book::status::won);
    EXPECT_EQ(plan.referrals.unknown_words[1].taken_for(), book::status::fresh);

    facts.answers.statuses = {{"purple", book::status::fresh}};
    const auto answered = *commands::plan_set_up(facts);
    for (auto const& row : answered.referrals.rows) EXPECT_EQ(cell_of(row, "status"), book::cell{"New"});
}
