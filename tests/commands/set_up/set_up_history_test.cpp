#include "commands/set_up/alike_sources.hpp"
#include "commands/set_up/history_dates.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using commands::set_up_facts;
using recognition::role;
using namespace referralbook::tests;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using namespace std::chrono_literals;
constexpr auto today = set_up_on;
constexpr book::day long_ago{2025y / 6 / 2}, last_week{2026y / 10 / 27};

set_up_facts log(std::vector<recognition::sample_cell> dates, std::string const& status = "") {
    std::vector<recognition::sample_cell> sources(dates.size(), words("Okafor Dental")),
        states(dates.size(), words(status));
    return sheet(recognition::sheet_kind::referral_log,
        {{role::date, std::move(dates)}, {role::source, sources}, {role::status, states}});
}

}

TEST(the_history_of_a_sheet, comes_in_later_where_it_was_left_out_and_nothing_twice) {
    auto facts = log({date(last_week), blank(), date(long_ago)});
    const auto first = *commands::plan_set_up(facts);
    EXPECT_EQ(first.referrals.rows.size(), 2u);
    ASSERT_EQ(first.referrals.left_out.size(), 1u);
    EXPECT_EQ(first.referrals.left_out[0].row, 4);
    EXPECT_EQ(first.referrals.left_out[0].why, "no date");
    facts.log_taken = facts.bring_rest = true;
    facts.known_referrals[{"", "okafor dental"}] = 2;
    facts.cells.at(0)[1] = date(last_week);
    const auto again = *commands::plan_set_up(facts);
    EXPECT_EQ(again.referrals.rows.size(), 1u);
    EXPECT_FALSE(again.log_to_remember);
}

TEST(the_history_of_a_sheet, spells_a_source_as_its_own_row_does) {
    const auto sources_of = [](std::vector<recognition::sample_cell> people, std::string const& referred_by) {
        std::vector<recognition::sample_cell> dates(people.size(), date(last_week)), by(people.size(), blank());
        by.back() = words(referred_by);
        const auto plan = *commands::plan_set_up(sheet(recognition::sheet_kind::contacts_and_referrals,
            {{role::who, std::move(people)}, {role::referred_by, by}, {role::received, dates}}));
        return book::text_of(cell_of(plan.referrals.rows.at(0), "source"));
    };
    EXPECT_EQ(sources_of({words("Lucía Núñez"), words("Ben")}, "Lucia Nunez"), "Lucía Núñez");
    EXPECT_EQ(sources_of({words("Lucía Núñez"), words("Ben")}, "nunez, lucia"), "Lucía Núñez");
    EXPECT_EQ(sources_of({words("Lucía Núñez"), words("Ben")}, "Lucio Nunez"), "Lucio Nunez");
    EXPECT_EQ(sources_of({words("Lucía Núñez"), words("Lucia Núñez"), words("Ben")}, "Lucia Nunez"), "Lucia Nunez")
        << "nobody knows which of the two it is";
}

TEST(the_history_of_a_sheet, gets_the_date_that_was_asked_for_all_where_it_has_none) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna"), words("Ben")}}, {role::referred_by, {words("Okafor"), words("Acme")}},
            {role::status, {words("Won"), words("Open")}}, {role::last_contacted, {date(long_ago), blank()}}});
    const auto asked = commands::questions_of_history(facts);
    EXPECT_EQ(asked.undated, 2);
    EXPECT_TRUE(asked.last_contact);
    EXPECT_THAT(commands::plan_set_up(facts)->referrals.rows, IsEmpty());
    facts.answers.undated = commands::undated_referrals::last_contact;
    const auto plan = *commands::plan_set_up(facts);
    ASSERT_EQ(plan.referrals.rows.size(), 2u);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "date"), book::cell{book::serial_of_day(long_ago)});
    EXPECT_EQ(cell_of(plan.referrals.rows[1], "date"), book::cell{book::serial_of_day(long_ago)})
        << "nobody without a contact came today: as long ago as the oldest";
    EXPECT_EQ(cell_of(plan.referrals.rows[1], "thanked"), book::cell{book::serial_of_day(today)}) << "it is history";
    EXPECT_THAT(plan.done, HasSubstr("2 referrals had no readable date and got the one you chose."));
}

TEST(the_history_of_a_sheet, may_have_one_column_for_the_last_contact_and_the_day_received) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna")}}, {role::referred_by, {words("Okafor")}},
            {role::last_contacted, {date(last_week)}}});
    facts.wanted.columns.emplace_back(role::received, facts.wanted.column_of(role::last_contacted));
    const auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan) << plan.error().sentence;
    EXPECT_EQ(plan->referrals.rows.size(), 1u);
}

TEST(the_history_of_a_sheet, shows_dates_that_another_country_read_and_turns_them_where_the_user_says_so) {
    const auto read_as = [](int month, unsigned day) {
        return date(book::day{2026y / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::day{day}});
    };
    auto facts = log({words("14/09/2026"), read_as(2, 11), read_as(3, 9), read_as(8, 10)});
    const auto asked = commands::questions_of_history(facts);
    EXPECT_EQ(asked.turned, 3);
    EXPECT_EQ(asked.turned_sample, "Wed 11 Feb 2026 is Mon 2 Nov 2026 then");
    facts.answers.turn = true;
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "date"), book::cell{book::serial_of_day(book::day{2026y / 9 / 14})});
    EXPECT_EQ(cell_of(plan.referrals.rows[1], "date"), book::cell{book::serial_of_day(book::day{2026y / 11 / 2})});
    EXPECT_EQ(commands::questions_of_history(log({words("14/09/2026"), read_as(2, 11), read_as(3, 19), read_as(8, 10)}))
                  .turned,
        0);
}

TEST(the_history_of_a_sheet, is_asked_once_about_the_order_of_day_and_month) {
    auto facts = log({words("03/04/25"), words("05/06/25")});
    EXPECT_EQ(commands::questions_of_history(facts).unclear, "03/04/25 is Thu 3 Apr 2025 or Tue 4 Mar 2025");
    facts.answers.order = recognition::date_order::day_first;
    EXPECT_EQ(commands::plan_set_up(facts)->referrals.rows.size(), 2u);
}

TEST(the_history_of_a_sheet, brings_the_spellings_that_were_joined) {
    auto facts = log({date(last_week)});
    facts.joined = {{"K & L", "Kline & Lamb LLP"}};
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(plan.aliases, facts.joined);
    EXPECT_THAT(plan.adds, testing::Contains("7 sheets: Today, Referrals, Sources, Touches, Rules, Lists, Aliases"));
    facts.names.insert("RB_ALIASES");
    EXPECT_THAT(commands::plan_set_up(facts)->adds, testing::Contains(testing::StartsWith("6 sheets: ")));
}

TEST(sources_that_seem_one, are_found_by_likeness_and_by_initials) {
    using commands::joined_spelling;
    EXPECT_THAT(commands::alike_among({{"Kline & Lamb LLP", 3, true}, {"Kline & Lamb", 4, false}, {"K & L", 1, false},
                    {"Tom OBrien", 2, false}, {"Tom O'Brien", 5, false}, {"Anna Meyer", 1, false},
                    {"Anton Meyer", 1, false}, {"Website", 3, false}}),
        testing::UnorderedElementsAre(joined_spelling{"Kline & Lamb", "Kline & Lamb LLP"},
            joined_spelling{"K & L", "Kline & Lamb LLP"}, joined_spelling{"Tom OBrien", "Tom O'Brien"}));
}

TEST(sources_that_seem_one, may_begin_with_an_umlaut_that_is_written_in_two_letters) {
    using commands::joined_spelling;
    for (auto const& [contact, written] :
        {std::pair{"Dr. med. dent. \u00dcnal", "Dr. Uenal"}, {"Aylin \u00d6zdemir", "Aylin Oezdemir"},
            {"\u00c4ffle GmbH", "Aeffle"}, {"J. \u00c5kesson", "J. Aakesson"}, {"Dr. Oetker", "Dr. \u00d6tker"}})
        EXPECT_THAT(commands::alike_among({{contact, 0, true}, {written, 1, false}}),
            testing::ElementsAre(joined_spelling{written, contact}));
}

TEST(sources_that_seem_one, are_spelled_with_capitals) {
    EXPECT_THAT(commands::alike_among({{"price and co accountants", 3, false}, {"Price & Co Accountants", 1, false}}),
        testing::ElementsAre(commands::joined_spelling{"price and co accountants", "Price & Co Accountants"}));
}

TEST(sources_that_seem_one, are_no_person_with_a_courtesy_and_an_office) {
    for (auto const& [person, office] :
        {std::pair{"Mme Roux", "Cabinet Roux"}, {"Herr Huber", "Huber GmbH"}, {"Mrs Okafor", "Okafor Dental"},
            {"Sra. Gil", "Despacho Gil"}, {"Sig.ra Rossi", "Studio Rossi"}, {"Mevr. Bakker", "Bakker Advocaten"}}) {
        EXPECT_THAT(commands::alike_among({{office, 3, false}, {person, 1, false}}), testing::IsEmpty()) << person;
        EXPECT_THAT(commands::alike_among({{person, 3, true}, {office, 1, false}}), testing::IsEmpty()) << person;
    }
    EXPECT_THAT(commands::alike_among({{"Huber Bau GmbH", 3, false}, {"Huber Bau", 1, false}}), testing::SizeIs(1));
}

namespace {

std::string rule_of(commands::set_up_plan const& plan, std::string_view key) {
    const auto found = std::ranges::find_if(plan.rules, [&](auto const& row) { return book::text_of(row[0]) == key; });
    return found == plan.rules.end() ? "no such rule" : book::text_of((*found)[1]);
}

set_up_facts contacts_referred_by(std::vector<std::string> const& sources) {
    std::vector<recognition::sample_cell> names, by, dates;
    for (auto const& source : sources) {
        names.push_back(words("Contact " + std::to_string(names.size())));
        by.push_back(source.empty() ? blank() : words(source));
        dates.push_back(date(last_week));
    }
    names.front() = words("Google Ads");   // somebody is called so
    return sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, names}, {role::referred_by, by}, {role::received, dates}});
}

}

TEST(sources_that_are_called_as_ways_are, stand_in_the_rules_of_a_new_book_and_are_said) {
    auto facts = contacts_referred_by({"website", "Website", "Laufkundschaft", "Kline & Lamb", "Google Ads", ""});
    auto plan = *commands::plan_set_up(facts);
    EXPECT_THAT(plan.ways, testing::UnorderedElementsAre("website", "Laufkundschaft")) << "a contact is no way";
    EXPECT_EQ(rule_of(plan, "Ways, not people"), "Laufkundschaft, website");
    EXPECT_THAT(plan.notes,
        testing::Contains(std::string{"Taken as a way, not a person, and never thanked: Laufkundschaft, website."}));

    facts.people = {"website"};
    plan = *commands::plan_set_up(facts);
    EXPECT_EQ(rule_of(plan, "Ways, not people"), "Laufkundschaft") << "the user said that it is a person or office";

    facts.names.insert("RB_RULES");
    EXPECT_THAT(commands::plan_set_up(facts)->ways, IsEmpty()) << "rules that stand are the office's own";
}

TEST(sources_that_seem_to_be_one, are_initials_of_a_firm_with_the_same_words_behind) {
    const auto of = [](std::string const& one, std::string const& other) {
        return commands::alike_among({{one, 3, false}, {other, 1, false}}).size();
    };
    EXPECT_EQ(of("Kline & Lamb Realty", "K & L Realty"), 1u);
    EXPECT_EQ(of("Kline & Lamb Realty LLC", "K. & L. Realty"), 1u);
    EXPECT_EQ(of("Huber & Söhne Bau GmbH", "H & S Bau"), 1u);
    EXPECT_EQ(of("Kline & Lamb Realty", "K & L"), 0u) << "which trade is not said";
    EXPECT_EQ(of("Kline & Lamb Realty", "K & L Plumbing"), 0u);
    EXPECT_EQ(of("Kline & Lamb Realty", "K & M Realty"), 0u);
}

TEST(sources_that_are_called_as_ways_are, join_those_of_rules_that_stand) {
    auto facts = contacts_referred_by({"Website", "Laufkundschaft", "Google", "Yelp"});
    facts.names.insert("RB_RULES");
    facts.ways = commands::rule_row{7, "Website, Plakat"};
    facts.sources = {"google"};
    facts.people = {"yelp"};
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_THAT(plan.ways, testing::ElementsAre("Laufkundschaft"))
        << "one is a way already, one stands as a person, one is said to be an office";
    ASSERT_TRUE(plan.ways_rule);
    EXPECT_EQ(plan.ways_rule->row, 7);
    EXPECT_EQ(plan.ways_rule->text, "Website, Plakat, Laufkundschaft");
    EXPECT_FALSE(plan.empty());

    facts.people.insert("laufkundschaft");
    EXPECT_FALSE(commands::plan_set_up(facts)->ways_rule);
}

namespace {

// Who, Referred by, Date received, Last contacted of a list that was printed on three pages.
set_up_facts printed_list() {
    const auto named = [](role what) { return words(std::string{recognition::name_of(what)}); };
    return sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who,
             {words("Anna Kern"), words("Page 1 of 3"), words("Our clients"), named(role::who), words("Ben Ude"),
                 words("Cleo Falk"), words("Our clients"), named(role::who), words("Dan Ruiz"), words("TOTAL WON"),
                 words("Stand vom 3.5.2026")}},
            {role::referred_by,
                {words("Okafor"), {}, {}, named(role::referred_by), words("Okafor"), words("Total Fitness GmbH"), {},
                    named(role::referred_by), {}, words("TO DATE"), {}}},
            {role::received,
                {date(last_week), {}, {}, named(role::received), date(last_week), words("next week"), {},
                    named(role::received), {}, {12.0, false}, {}}},
            {role::last_contacted,
                {words("3 Nov 2025"), {}, {}, named(role::last_contacted), words("04/05/26"), words("called"), {},
                    named(role::last_contacted), date(last_week), {}, {}}}});
}

}

TEST(the_history_of_a_sheet, says_of_won_ones_that_they_count_as_rewarded_too) {
    const auto says_so = testing::Contains(
        HasSubstr("1 of them is won: it counts as rewarded and asked for referrals today, too."));
    const auto notes = [](book::day day, char const* status) {
        return commands::plan_set_up(sheet(recognition::sheet_kind::referral_log,
                                         {{role::date, {date(day)}}, {role::source, {words("Kern")}},
                                             {role::status, {words(status)}}, {role::prospect, {words("Ben Ude")}}}))
            ->notes;
    };
    EXPECT_THAT(notes(long_ago, "Won"), says_so);
    EXPECT_THAT(notes(long_ago, "Lost"), testing::Not(says_so));
    EXPECT_THAT(notes(last_week, "Won"), testing::Not(says_so));
}

TEST(dates_that_say_no_day, are_left_out_and_said_with_their_number) {
    const auto plan = *commands::plan_set_up(log({date(last_week), words("Mai 2020"), words("05/2020"),
        words("mayo de 2020"), words("2020"), recognition::sample_cell{2020.0}, words("soon")}));
    EXPECT_EQ(plan.referrals.rows.size(), 1u);
    EXPECT_EQ(plan.referrals.days_missing, 5);
    EXPECT_EQ(plan.referrals.unreadable_dates, 1);
    ASSERT_EQ(plan.referrals.left_out.size(), 6u);
    EXPECT_EQ(plan.referrals.left_out[0].why, "the date does not say the day");
    EXPECT_EQ(plan.referrals.left_out[5].why, "the date cannot be read");
    EXPECT_THAT(plan.notes,
        testing::Contains(HasSubstr("5 dates say a month or a year but no day and were left out. Set up again brings "
                                    "them in once the sheet says the day.")));
}

TEST(rows_that_are_printed_with_a_list, are_nobody_and_count_nowhere) {
    auto facts = printed_list();
    EXPECT_EQ(commands::questions_of_history(facts).undated, 1) << "Cleo Falk, whose date cannot be read";
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(plan.referrals.rows.size(), 2u);
    EXPECT_EQ(plan.referrals.without_date, 0);
    EXPECT_EQ(plan.referrals.unreadable_dates, 1);
    ASSERT_EQ(plan.referrals.left_out.size(), 1u);
    EXPECT_EQ(plan.referrals.left_out[0].who, "Cleo Falk");
    EXPECT_THAT(plan.notes, testing::Contains(HasSubstr("2 entries in \"Last contacted\" are text, not dates")));
    EXPECT_THAT(plan.notes,
        testing::Contains(
            HasSubstr("1 entry in \"Last contacted\" cannot be read as a date: no visit counts from it.")));
    facts.answers.undated = commands::undated_referrals::today;
    EXPECT_EQ(commands::plan_set_up(facts)->referrals.rows.size(), 3u) << "a total without a day is no referral";
}

TEST(rows_of_a_log_that_are_printed_with_it, are_no_rows_without_a_source) {
    auto facts = sheet(recognition::sheet_kind::referral_log,
        {{role::date,
             {date(last_week), words("Referrals 2026"), words("Date"), date(last_week), words("Referrals 2026"),
                 words("Date"), date(last_week), words("Gesamt"), words("Summe: 3")}},
            {role::source,
                {words("Kern"), {}, words("Source"), words("Total Energies"), {}, words("Source"), words("Tote Hansen"),
                    words("bis heute"), {}}}});
    facts.answers.undated = commands::undated_referrals::today;
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(plan.referrals.rows.size(), 3u);
    EXPECT_EQ(plan.referrals.without_source, 0);
    EXPECT_THAT(plan.referrals.left_out, IsEmpty());
}

TEST(the_history_of_a_sheet, says_apart_what_is_old_what_has_no_date_and_what_comes_up_later) {
    std::vector<recognition::sample_cell> people, dates;
    for (int i = 0; i < 8; ++i) people.push_back(words("Client " + std::to_string(i)));
    dates.assign(7, date(long_ago));
    dates.push_back(blank());
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, people}, {role::referred_by, {8, words("Okafor")}}, {role::received, dates}});
    facts.answers.undated = commands::undated_referrals::today;
    const auto plan = *commands::plan_set_up(facts);
    ASSERT_EQ(plan.referrals.rows.size(), 8u);
    EXPECT_THAT(plan.done, HasSubstr("7 referrals older than 30 days count as thanked and told today."));
    EXPECT_THAT(plan.done, HasSubstr("1 referral without a date of its own counts as thanked and told today, too."));
    EXPECT_THAT(plan.done,
        HasSubstr("Those still open come up 5 a working day: " + std::to_string(plan.referrals.put_off) +
            " of them later than today."));
}

TEST(the_history_of_a_sheet, has_one_blank_between_the_words_of_a_name) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("  Tom   Reese ")}}, {role::referred_by, {words("Mike  Dunning")}},
            {role::received, {date(last_week)}}});
    const auto plan = *commands::plan_set_up(facts);
    ASSERT_EQ(plan.referrals.rows.size(), 1u);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "prospect"), book::cell{"Tom Reese"});
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "source"), book::cell{"Mike Dunning"});
}

TEST(the_history_of_a_sheet, takes_clients_by_their_type_in_seven_languages_for_won) {
    for (auto const* type : {"Client", "Cliente", "clienta", "Kundin", "Klant", "Mandant", "Mandantin", "Mandante",
             "Patientin", "paciente", "Paziente", "Assurée", "asegurado", "Assicurato", "Segurada", "Versicherter",
             "Verzekerde", "Policyholder"}) {
        auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
            {{role::who, {words("Tom Reese")}}, {role::type, {words(type)}}, {role::referred_by, {words("Okafor")}},
                {role::received, {date(last_week)}}});
        const auto plan = *commands::plan_set_up(facts);
        ASSERT_EQ(plan.referrals.rows.size(), 1u) << type;
        EXPECT_EQ(cell_of(plan.referrals.rows[0], "status"), book::cell{"Won"}) << type;
    }
}
