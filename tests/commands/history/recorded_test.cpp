// The sheet History: what a command does to the records becomes lines, and what was typed is found by comparing.
#include "commands/history/recorded.hpp"
#include "commands/history/typed.hpp"
#include "commands/history/who_changed.hpp"
#include "commands/privacy/forget.hpp"
#include "follow_up/habits.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const commands::recorded_by ada{{november(18), 0.5}, "Ada"};

commands::recorded_facts facts_of(paper_book const& workbook, text::language writes = {}) {
    return {writes, {},
        [&workbook](table_id table, std::string_view key, int row) { return workbook.at(table, row, key); },
        [](std::string const& sheet, int, int column) -> std::optional<commands::recorded_facts::spot> {
            if (sheet != "Contacts") return {};
            return commands::recorded_facts::spot{table_id::contacts, column == 0 ? "who" : "Shoe size"};
        }};
}

std::string in_words(book::row_append const& row) {
    std::string all;
    for (auto const& [key, content] : row.cells)
        if (key != "when") all += (all.empty() ? "" : " | ") + key + '=' + book::text_of(content);
    return all;
}

std::vector<std::string> lines(std::vector<book::row_append> const& rows) {
    std::vector<std::string> all;
    for (auto const& row : rows) all.push_back(in_words(row));
    return all;
}

book::change_set titled(std::string title) {
    book::change_set changes;
    changes.title = std::move(title);
    return changes;
}

paper_book office() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}});
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(3)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
            {"status", "New"}});
    return workbook;
}

sharing::table_picture picture(std::vector<sharing::record> const& rows) {
    sharing::table_picture made{table_id::referrals, {"number", "source", "prospect", "status", "date"}, {}};
    for (int place = 1; auto const& row : rows) made.rows.push_back({"", row, place++});
    return made;
}

sharing::record row(double number, std::string prospect, std::string status = "New") {
    return {{"number", number}, {"prospect", std::move(prospect)}, {"status", std::move(status)}};
}

}

TEST(a_command, leaves_a_line_for_each_cell_with_what_stood_there) {
    const auto workbook = office();
    auto changes = titled("Thank Dr Ünal");
    changes.cells.push_back({table_id::referrals, "thanked", 1, {}, book::serial_of_day(november(18))});
    changes.cells.push_back({table_id::referrals, "status", 1, std::string{"New"}, std::string{"Trying"}});
    changes.cells.push_back({table_id::today, "done", 1, {}, std::string{"x"}});
    changes.fills.push_back({table_id::referrals, {1}});
    EXPECT_THAT(lines(commands::history_of(changes, facts_of(workbook), ada)),
        ElementsAre("by=Ada | what=Thank Dr Ünal | table=Referrals | row=7 | column=Thanked | after=2026-11-18",
            "by=Ada | what=Thank Dr Ünal | table=Referrals | row=7 | column=Status | before=New | after=Trying"));
}

TEST(a_command, leaves_one_line_for_a_row_that_comes_or_goes) {
    const auto workbook = office();
    auto changes = titled("x");
    changes.rows.push_back({table_id::touches, {{"who", std::string{"Dr Ünal"}}, {"kind", std::string{"Call"}}}});
    changes.removals.push_back({table_id::referrals, 1});
    EXPECT_THAT(lines(commands::history_of(changes, facts_of(workbook), ada)),
        ElementsAre("by=Ada | what=x | table=Referrals | row=7 | before=No.: 7; Date: 2026-11-03; Source: Dr Ünal; "
                    "Prospect: Nadia Brandt; Status: New",
            "by=Ada | what=x | table=Touches | row=Dr Ünal | after=Name: Dr Ünal; Kind: Call"));
}

TEST(a_command, is_told_in_the_language_of_the_book_and_of_own_columns_too) {
    const auto workbook = office();
    auto changes = titled("x");
    changes.cells.push_back({table_id::referrals, "status", 1, std::string{"New"}, std::string{"Won"}});
    changes.sheet_cells.push_back({"Contacts", 1, 3, {}, 42.0});
    changes.sheet_cells.push_back({"Notes of mine", 1, 3, {}, 42.0});
    EXPECT_THAT(lines(commands::history_of(changes, facts_of(workbook, text::language_of("de")), ada)),
        ElementsAre(
            HasSubstr("column=Status | before=Neu | after=Gewonnen"), HasSubstr("column=Shoe size | after=42")));
}

TEST(a_command, that_writes_pages_alone_leaves_none_and_very_many_cells_are_counted) {
    const auto workbook = office();
    auto page = titled("Habits");
    page.pages.push_back({table_id::habits, {}});
    EXPECT_THAT(commands::history_of(page, facts_of(workbook), ada), IsEmpty());
    auto many = titled("Repair dates");
    for (int i = 0; i < 700; ++i) many.cells.push_back({table_id::referrals, "note", 1, {}, std::to_string(i)});
    const auto rows = commands::history_of(many, facts_of(workbook), ada);
    ASSERT_EQ(rows.size(), 501u);
    EXPECT_EQ(in_words(rows.back()), "by=Ada | what=Repair dates | after=200 more changes");
    many.history = book::remembered::as_one;
    EXPECT_THAT(lines(commands::history_of(many, facts_of(workbook), ada)),
        ElementsAre("by=Ada | what=Repair dates | after=700 changes"));
}

TEST(a_command, names_nothing_that_it_has_no_line_for) {
    const auto workbook = office();
    auto facts = facts_of(workbook);
    std::size_t read = 0;
    facts.at = [&, at = facts.at](table_id table, std::string_view key, int row) {
        ++read;
        return at(table, key, row);
    };
    auto many = titled("Repair dates");
    for (int i = 0; i < 700; ++i) many.cells.push_back({table_id::referrals, "note", 1, {}, std::to_string(i)});
    for (int i = 0; i < 300; ++i) many.removals.push_back({table_id::referrals, 1});
    const auto made = commands::changes_to_record(many, facts);
    EXPECT_EQ(made.lines.size(), commands::most_lines_of_a_change);
    EXPECT_EQ(made.more, 500u);
    EXPECT_EQ(read, commands::most_lines_of_a_change) << "the number of each line's referral";
    read = 0;
    many.history = book::remembered::as_one;
    EXPECT_THAT(
        lines(commands::history_of(many, facts, ada)), ElementsAre("by=Ada | what=Repair dates | after=1000 changes"));
    EXPECT_EQ(read, 0u);
}

TEST(an_import, has_one_line_where_it_adds_new_people_alone) {
    const auto workbook = office();
    auto import = titled("Import contacts");
    import.history = book::remembered::as_one;
    EXPECT_THAT(commands::history_of(import, facts_of(workbook), ada), IsEmpty());
    EXPECT_THAT(lines(commands::history_of(import, facts_of(workbook), ada, 40)),
        ElementsAre("by=Ada | what=Import contacts | after=40 changes"));
}

TEST(what_was_typed, is_counted_where_very_much_is_pasted) {
    std::vector<sharing::record> many;
    for (int i = 1; i <= 2000; ++i) many.push_back(row(i, "P" + std::to_string(i)));
    auto changed = many;
    for (auto& one : changed) sharing::set_cell(one, "status", std::string{"Lost"});
    for (auto const& [was, is] :
        {std::pair{picture({}), picture(many)}, {picture(many), picture({})}, {picture(many), picture(changed)}}) {
        const auto found = commands::typed_changes(was, is, {});
        EXPECT_EQ(found.lines.size(), commands::most_lines_of_a_change);
        EXPECT_EQ(found.more, 1500u);
        EXPECT_EQ(found.lines.front().row, cell{1.0}) << "those at the top have the lines";
    }
    EXPECT_EQ(commands::typed_changes(picture({}), picture(many), {}, {}, 0).more, 2000u);
    EXPECT_EQ(in_words(commands::more_changes_row(1500, "typed", ada, facts_of(office()))),
        "by=Ada | what=typed | after=1500 more changes");
}

TEST(what_was_typed, is_found_by_number_wherever_the_row_stands_now) {
    const auto before = picture({row(1, "Ann"), row(2, "Ben"), row(3, "Cem")});
    const auto after = picture({row(3, "Cem"), row(2, "Ben", "Won"), row(1, "Ann"), row(4, "Dora")});
    EXPECT_THAT(commands::typed_changes(before, after, {}).lines,
        ElementsAre(
            commands::recorded_change{table_id::referrals, 2.0, "Status", std::string{"New"}, std::string{"Won"}},
            commands::recorded_change{
                table_id::referrals, 4.0, "", {}, std::string{"No.: 4; Prospect: Dora; Status: New"}}));
}

TEST(what_was_typed, says_what_stood_in_a_row_that_is_gone_and_nothing_of_a_new_column) {
    auto after = picture({row(1, "Ann")});
    EXPECT_THAT(commands::typed_changes(picture({row(1, "Ann"), row(2, "Ben")}), after, {}).lines,
        ElementsAre(commands::recorded_change{
            table_id::referrals, 2.0, "", std::string{"No.: 2; Prospect: Ben; Status: New"}, {}}));
    after.columns.insert("fit");
    after.rows[0].content.emplace("fit", std::string{"yes"});
    EXPECT_THAT(commands::typed_changes(picture({row(1, "Ann")}), after, {}).lines, IsEmpty());
}

RC_GTEST_PROP(what_was_typed, is_nothing_where_rows_were_only_sorted,
    (std::vector<std::pair<unsigned char, unsigned char>> const& rows)) {
    std::vector<sharing::record> all;
    for (auto const& [number, name] : rows) all.push_back(row(number % 8, "P" + std::to_string(name % 8)));
    auto sorted = all;
    std::ranges::sort(sorted);
    RC_ASSERT(commands::typed_changes(picture(all), picture(sorted), {}).lines.empty());
}

RC_GTEST_PROP(
    what_was_typed, is_told_back_by_its_lines, (std::vector<unsigned char> const& numbers, unsigned char which)) {
    std::set<unsigned char> once{numbers.begin(), numbers.end()};
    RC_PRE(!once.empty());
    std::vector<sharing::record> all;
    for (const auto number : once) all.push_back(row(number + 1, "P"));
    auto after = all;
    sharing::set_cell(after[which % after.size()], "status", std::string{"Lost"});
    const auto found = commands::typed_changes(picture(all), picture(after), {}).lines;
    RC_ASSERT(found.size() == 1u);
    RC_ASSERT(found[0].row == sharing::cell_of(all[which % all.size()], "number"));
    RC_ASSERT(found[0].before == cell{std::string{"New"}} && found[0].after == cell{std::string{"Lost"}});
}

TEST(the_oldest_lines, go_after_the_months_of_the_rule_and_above_the_most) {
    const auto today = november(18);
    const auto days_ago = [&](int days) { return std::optional{today - book::days{days}}; };
    EXPECT_THAT(
        commands::history_lines_to_drop({days_ago(40), days_ago(33), days_ago(3)}, today, 1, 5), ElementsAre(0, 1));
    EXPECT_THAT(commands::history_lines_to_drop({days_ago(33), days_ago(3)}, today, 1, 5), IsEmpty())
        << "not each day anew";
    EXPECT_THAT(commands::history_lines_to_drop({std::nullopt, days_ago(400), std::nullopt, days_ago(3)}, today, 1, 5),
        ElementsAre(1))
        << "what nobody can date stays, and stops nothing";
    const std::vector<std::optional<book::day>> full(commands::most_history_lines, today);
    EXPECT_THAT(commands::history_lines_to_drop(full, today, 24, 0), IsEmpty());
    const auto drop = static_cast<int>(commands::history_lines_to_drop(full, today, 24, 5).size());
    EXPECT_EQ(commands::most_history_lines - drop + 5, commands::most_history_lines * 19 / 20);
    EXPECT_EQ(commands::history_lines_to_drop(full, today, 24, 900'000).size(), full.size());
}

namespace {

/// The office after what the change sets did, with their history.
void take_in(paper_book& workbook, book::change_set changes, book::day day) {
    for (auto& row : commands::history_of(changes, facts_of(workbook), {{day, 0.25}, "Ada"}))
        changes.rows.push_back(std::move(row));
    workbook.write(changes);
}

book::change_set status(std::string const& before, std::string const& after, book::day since) {
    auto changes = titled(after);
    changes.cells.push_back({table_id::referrals, "status", 1, before, after});
    changes.cells.push_back({table_id::referrals, "status_since", 1, {}, book::serial_of_day(since)});
    return changes;
}

}

TEST(who_changed, tells_the_newest_first_and_one_row_alone) {
    auto workbook = office();
    workbook.add(table_id::referrals, {{"number", 8.0}, {"prospect", "Eve"}});
    take_in(workbook, status("New", "Trying", november(5)), november(5));
    auto other = titled("Note");
    other.cells.push_back({table_id::referrals, "note", 2, {}, std::string{"hello"}});
    take_in(workbook, other, november(6));
    const auto read = workbook.read();
    EXPECT_THAT(commands::who_changed(read, commands::row_in_question{table_id::referrals, 7.0}),
        ElementsAre("2026-11-05 06:00, Ada: Trying. Status: Trying (was New); Status since: 2026-11-05 (was blank)."));
    EXPECT_THAT(commands::who_changed(read, std::nullopt),
        ElementsAre("2026-11-06 06:00, Ada: Note. Note: hello (was blank).", HasSubstr("Ada: Trying.")));
}

TEST(who_changed, keeps_the_words_of_several_lines_apart_and_says_the_minute_that_has_begun) {
    auto workbook = office();
    auto note = titled("Note");
    note.cells.push_back({table_id::referrals, "note", 1, {}, std::string{"likes tea\nno needles"}});
    for (auto& row : commands::history_of(note, facts_of(workbook), {{november(6), (9 * 60 + 59.9) / 1440}, "Ada"}))
        note.rows.push_back(std::move(row));
    workbook.write(note);
    EXPECT_THAT(commands::who_changed(workbook.read(), std::nullopt),
        ElementsAre("2026-11-06 09:59, Ada: Note. Note: likes tea no needles (was blank)."));
}

TEST(habits, count_the_days_at_each_stage_that_the_history_knows) {
    auto workbook = office();   // received on the 3rd
    workbook.values.today = november(30);
    const auto of = [&] { return follow_up::habits_of(workbook.read(), november(1), november(30), november(30)); };
    take_in(workbook, status("New", "Trying", november(5)), november(5));
    auto on = titled("In talks");
    on.cells.push_back({table_id::referrals, "status", 1, std::string{"Trying"}, std::string{"In talks"}});
    take_in(workbook, on, november(15));
    const auto found = of();
    EXPECT_EQ(found.by_history, 1u);
    EXPECT_EQ(found.stands[0], 2.0);
    EXPECT_EQ(found.stands[1], 10.0);
    EXPECT_EQ(found.stands[2], 15.0);
    auto won = titled("Won");
    won.cells.push_back({table_id::referrals, "status", 1, std::string{"In talks"}, std::string{"Won"}});
    won.cells.push_back(
        {table_id::referrals, "status_since", 1, book::serial_of_day(november(5)), book::serial_of_day(november(20))});
    take_in(workbook, won, november(25));
    EXPECT_EQ(of().stands[2], 5.0) << "the row says since when";
    EXPECT_EQ(of().days_to_won, 17.0);
}

TEST(habits, count_no_stay_that_began_before_the_history) {
    auto workbook = office();   // received on the 3rd
    workbook.values.today = november(30);
    workbook.write(status("New", "Trying", november(5)));   // before there was a history
    auto since = titled("In talks");
    since.cells.push_back({table_id::referrals, "status", 1, std::string{"Trying"}, std::string{"In talks"}});
    since.cells.push_back(
        {table_id::referrals, "status_since", 1, book::serial_of_day(november(5)), book::serial_of_day(november(20))});
    take_in(workbook, since, november(20));
    auto found = follow_up::habits_of(workbook.read(), november(1), november(30), november(30));
    EXPECT_EQ(found.by_history, 1u);
    EXPECT_EQ(found.stands[0], std::nullopt);
    EXPECT_EQ(found.stands[1], std::nullopt) << "nobody knows since when";
    EXPECT_EQ(found.stands[2], 10.0);
    auto won = titled("Won");
    won.cells.push_back({table_id::referrals, "status", 1, std::string{"In talks"}, std::string{"Won"}});
    won.cells.push_back(
        {table_id::referrals, "status_since", 1, book::serial_of_day(november(20)), book::serial_of_day(november(26))});
    take_in(workbook, won, november(26));
    found = follow_up::habits_of(workbook.read(), november(1), november(30), november(30));
    EXPECT_EQ(found.stands[2], 6.0);
    EXPECT_EQ(found.days_to_won, 23.0) << "from the day it was received";
}

TEST(habits, go_by_the_row_where_the_history_does_not_lead_to_its_status) {
    auto workbook = office();
    take_in(workbook, status("New", "Trying", november(5)), november(5));
    auto unseen = titled("");
    unseen.cells.push_back({table_id::referrals, "status", 1, std::string{"Trying"}, std::string{"Meeting"}});
    workbook.write(unseen);
    const auto found = follow_up::habits_of(workbook.read(), november(1), november(30), november(30));
    EXPECT_EQ(found.by_history, 0u);
    EXPECT_EQ(found.stands[3], 25.0);
}

TEST(forgetting_somebody, takes_out_the_names_that_they_had_before) {
    auto workbook = office();
    workbook.add(table_id::contacts, {{"who", "Anna Sommer"}});
    workbook.add(table_id::contacts, {{"who", "Ben Ott"}});
    const auto line = [&](std::string row, std::string column, std::string before, std::string after) {
        workbook.add(table_id::history,
            {{"when", november(5)}, {"what", "typed"}, {"table", "Contacts"}, {"row", row}, {"column", column},
                {"before", before}, {"after", after}});
    };
    line("Anna Klein", "Note", "", "afraid of needles");
    line("Anna Meier", "Name", "Anna Klein", "Anna Meier");
    line("Anna Meier", "Phone", "", "0171 5550123");
    line("Anna Sommer", "Last name", "Meier", "Sommer");
    line("Ben Ott", "Name", "Anna Sommer", "Ben Ott");
    line("Ben Ott", "Note", "", "plays chess");
    line("Anna Sommer", "Kundin", "Anna Winter", "Anna Sommer");   // a heading of the user's own
    line("Anna Winter", "Note", "", "left-handed");
    line("Cem Aydin", "Employer", "Praxis Nord", "Anna Sommer");
    line("Cem Aydin", "Company", "Praxis", "Anna Sommer");
    line("Cem Aydin", "Note", "", "sails");
    auto forgetting = commands::forget(
        workbook.read(), tests::whole_book_of(workbook), "Anna Sommer", {november(18), 0.5});
    ASSERT_TRUE(forgetting);
    workbook.write(forgetting->changes);
    std::string left;
    for (auto const& one : workbook.read().history)
        left += book::text_of(one.row) + '|' + one.column + '|' + book::text_of(one.before) + '|' +
            book::text_of(one.after) + '\n';
    for (auto const* gone : {"Anna", "Meier", "Klein", "Winter", "needles", "left-handed", "5550123"})
        EXPECT_THAT(left, Not(HasSubstr(gone)));
    EXPECT_THAT(left, HasSubstr("Cem Aydin|Note||sails")) << "who works for somebody is not them";
    EXPECT_THAT(left, HasSubstr("Ben Ott|Note||plays chess")) << "who has the name today is somebody else";
}

TEST(forgetting_somebody, takes_them_out_of_the_history_too) {
    auto workbook = office();
    workbook.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"phone", "0171 5550123"}});
    workbook.add(table_id::referrals, {{"number", 8.0}, {"source", "Nadia Brandt"}, {"prospect", "Eve Dietz"}});
    take_in(workbook, status("New", "Trying", november(5)), november(5));
    auto some = titled("Thank Nadia Brandt");
    some.cells.push_back({table_id::referrals, "note", 1, {}, std::string{"afraid of needles"}});
    some.cells.push_back({table_id::referrals, "note", 2, {}, std::string{"Eve likes tea"}});
    some.rows.push_back(
        {table_id::touches, {{"who", std::string{"Dr Ünal"}}, {"referral", 7.0}, {"note", std::string{"she limps"}}}});
    some.rows.push_back({table_id::referrals,
        {{"number", 9.0}, {"source", std::string{"Brandt, Nadia"}}, {"prospect", std::string{"Jo Ek"}}}});
    take_in(workbook, some, november(6));
    auto forgetting = commands::forget(
        workbook.read(), tests::whole_book_of(workbook), "Nadia Brandt", {november(18), 0.5});
    ASSERT_TRUE(forgetting);
    EXPECT_EQ(forgetting->changes.history, book::remembered::by_title);
    EXPECT_THAT(lines(commands::history_of(forgetting->changes, facts_of(workbook), ada)),
        ElementsAre("by=Ada | what=Forget: Forgotten 1"));
    workbook.write(forgetting->changes);
    std::string left;
    for (auto const& line : workbook.read().history)
        left += line.what + '|' + book::text_of(line.row) + '|' + line.column + '|' + book::text_of(line.before) + '|' +
            book::text_of(line.after) + '\n';
    EXPECT_THAT(left, Not(HasSubstr("Brandt")));
    EXPECT_THAT(left, Not(HasSubstr("needles")));
    EXPECT_THAT(left, Not(HasSubstr("limps")));
    EXPECT_THAT(left, HasSubstr("Eve likes tea")) << "a referral that they sent is somebody else's";
    EXPECT_THAT(left, HasSubstr("Source: Forgotten 1; Prospect: Jo Ek"));
    EXPECT_THAT(left, HasSubstr("Thank Forgotten 1"));
}
