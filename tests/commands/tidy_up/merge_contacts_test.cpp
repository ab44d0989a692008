#include "book/schema.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "commands/tidy_up/merged_row.hpp"
#include "support/contacts_on_paper.hpp"
#include "text/cell_name.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace referralbook;
using namespace referralbook::commands;
using book::cell;
using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using tests::contacts_of;
using tests::paper_book;

namespace {

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

book::result<book::change_set> merge(paper_book const& workbook, int keep, std::vector<int> const& others) {
    return merge_contacts(workbook.read(), contacts_of(workbook), keep, others, now);
}

std::string words(paper_book const& workbook, table_id id, int row, std::string_view key) {
    return book::text_of(workbook.at(id, row, key));
}

/// Two spellings of one source, each with referrals, touches and all else that speaks of people.
paper_book book_with_two_spellings() {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "A. Meyer"}, {"phone", "0711 123"}, {"email", "a.meyer@x.example"}, {"notes", "likes tea"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"referred_by", "Anna Meyer"}});
    workbook.add(table_id::contacts,
        {{"who", "Anna Meyer"}, {"phone", "0711 1234567"}, {"email", "anna@y.example"}, {"city", "Ulm"},
            {"notes", "plays chess"}, {"received", tests::november(3)}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"source", "Anna Meyer"}, {"prospect", "Cleo Dorn"}, {"date", tests::november(2)}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"source", "Ben Cole"}, {"prospect", "Dr. A. Meyer"}, {"date", tests::november(2)}});
    workbook.add(table_id::touches, {{"who", "a. meyer"}, {"kind", "Call"}});
    workbook.add(table_id::touches, {{"who", "Ben Cole"}, {"kind", "Call"}});
    workbook.add(table_id::given, {{"partner", "A. Meyer"}, {"client", "Eve Ott"}});
    workbook.add(table_id::plans, {{"source", "A. Meyer"}, {"gain", "time"}});
    return workbook;
}

}

TEST(merging, keeps_the_better_value_in_place_and_the_other_in_the_notes) {
    auto workbook = book_with_two_spellings();
    const auto changes = merge(workbook, 1, {3});
    ASSERT_TRUE(changes);
    workbook.write(*changes);
    ASSERT_EQ(workbook.rows(table_id::contacts), 2);
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "who"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "phone"), "0711 1234567");
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "email"), "a.meyer@x.example");
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "city"), "Ulm");
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "received"), cell{book::serial_of_day(tests::november(3))});
    const auto notes = words(workbook, table_id::contacts, 1, "notes");
    for (auto const* kept :
        {"likes tea", "plays chess", "Name A. Meyer", "Phone 0711 123", "E-mail anna@y.example", "Merged 2026-11-21"})
        EXPECT_THAT(notes, HasSubstr(kept));
    EXPECT_EQ(words(workbook, table_id::contacts, 2, "who"), "Ben Cole");
}

TEST(merging, takes_everything_that_speaks_of_the_other_name_along) {
    auto workbook = book_with_two_spellings();
    const auto changes = merge(workbook, 1, {3});
    EXPECT_THAT(changes->done, HasSubstr("1 referral and 1 touch follow"));
    workbook.write(*changes);
    EXPECT_EQ(words(workbook, table_id::referrals, 1, "source"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::referrals, 2, "prospect"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::touches, 1, "who"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::touches, 2, "who"), "Ben Cole");
    EXPECT_EQ(words(workbook, table_id::given, 1, "partner"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::plans, 1, "source"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::contacts, 2, "referred_by"), "Anna Meyer");
    ASSERT_EQ(workbook.rows(table_id::aliases), 1);
    EXPECT_EQ(words(workbook, table_id::aliases, 1, "spelling"), "A. Meyer");
    EXPECT_EQ(words(workbook, table_id::aliases, 1, "source"), "Anna Meyer");
}

TEST(merging, leaves_what_may_be_another_contacts_of_that_name) {
    auto workbook = book_with_two_spellings();
    workbook.add(table_id::contacts, {{"who", "A. Meyer"}, {"city", "Kiel"}});
    const auto changes = merge(workbook, 1, {3});
    EXPECT_THAT(changes->done, HasSubstr("Another contact is called A. Meyer too"));
    workbook.write(*changes);
    EXPECT_EQ(words(workbook, table_id::touches, 1, "who"), "a. meyer");
    EXPECT_TRUE(changes->rows.empty());
}

TEST(merging, where_a_third_contact_bears_the_fuller_name_keeps_the_one_that_nobody_else_bears) {
    auto workbook = book_with_two_spellings();
    workbook.add(table_id::contacts, {{"who", "anna meyer"}, {"city", "Kiel"}});
    const auto changes = merge(workbook, 1, {3});
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "who"), "A. Meyer");
    EXPECT_EQ(words(workbook, table_id::touches, 1, "who"), "a. meyer") << "each row stays whose it was";
    EXPECT_EQ(words(workbook, table_id::contacts, 3, "who"), "anna meyer");
}

TEST(merging, without_anything_to_follow_writes_no_alias_to_a_name_of_two) {
    paper_book workbook;
    for (auto const* name : {"A. Meyer", "Anna Meyer", "Anna Meyer"}) workbook.add(table_id::contacts, {{"who", name}});
    const auto changes = merge(workbook, 1, {2});
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->rows.empty());
    EXPECT_THAT(changes->done, HasSubstr("Another contact is called Anna Meyer too"));
}

TEST(merging, changes_the_alias_of_a_spelling_that_meant_somebody_else) {
    auto workbook = book_with_two_spellings();
    workbook.add(table_id::aliases, {{"spelling", "A. Meyer"}, {"source", "Arno Meyer"}});
    const auto changes = merge(workbook, 1, {3});
    EXPECT_TRUE(changes->rows.empty());
    workbook.write(*changes);
    EXPECT_EQ(words(workbook, table_id::aliases, 1, "source"), "Anna Meyer");
}

TEST(merging, keeps_apart_under_the_new_name_who_was_said_to_be_two) {
    auto workbook = book_with_two_spellings();
    workbook.add(table_id::apart, {{"first", "Ben Cole"}, {"second", "A. Meyer"}});
    workbook.add(table_id::apart, {{"first", "Anna Meyer"}, {"second", "A. Meyer"}});   // said before, not so any more
    workbook.write(*merge(workbook, 1, {3}));
    EXPECT_EQ(words(workbook, table_id::apart, 1, "second"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::apart, 2, "second"), "A. Meyer");
}

TEST(merging, keeps_apart_by_a_detail_that_stays_who_was_told_apart_by_one_that_goes) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "j@x.example"}});
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "john@y.example"}});
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "john@z.example"}});
    workbook.write(*not_the_same(workbook.read(), 1, 3, now));
    workbook.write(*merge(workbook, 2, {3}));
    EXPECT_EQ(words(workbook, table_id::apart, 1, "second"), "John Xylander, john@y.example");
    EXPECT_TRUE(duplicates_of(workbook.read(), contacts_of(workbook), 0.2).pairs.empty());
}

TEST(merging, of_equal_rows_writes_no_note_and_no_alias) {
    paper_book workbook;
    for (int i = 0; i < 2; ++i)
        workbook.add(table_id::contacts, {{"who", i == 0 ? "Anna Meyer" : "ANNA MEYER"}, {"email", "anna@x.example"}});
    const auto changes = merge(workbook, 2, {1});
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->rows.empty());
    workbook.write(*changes);
    ASSERT_EQ(workbook.rows(table_id::contacts), 1);
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "who"), "Anna Meyer");   // not in capitals alone
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "notes"), "");
}

TEST(merging, takes_three_at_once_and_the_earlier_received_and_later_contacted_date) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Wei Lam"}, {"received", tests::november(9)}, {"last_contacted", tests::november(10)}});
    workbook.add(table_id::contacts,
        {{"who", "Wei Lam"}, {"received", tests::november(2)}, {"last_contacted", tests::november(12)}});
    workbook.add(table_id::contacts, {{"who", "W. Lam"}, {"phone", "0711 99"}});
    workbook.write(*merge(workbook, 1, {2, 3}));
    ASSERT_EQ(workbook.rows(table_id::contacts), 1);
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "received"), cell{book::serial_of_day(tests::november(2))});
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "last_contacted"), cell{book::serial_of_day(tests::november(12))});
    EXPECT_THAT(words(workbook, table_id::contacts, 1, "notes"), HasSubstr("Date received 2026-11-09"));
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "phone"), "0711 99");
}

TEST(merging, without_a_column_for_notes_writes_into_the_touch_log) {
    auto workbook = book_with_two_spellings();
    auto read = workbook.read();
    read.places.at(table_id::contacts).columns.erase("notes");
    auto table = contacts_of(workbook);
    const auto changes = merge_contacts(read, table, 1, {3}, now);
    ASSERT_TRUE(changes);
    const auto logged = std::ranges::find(changes->rows, table_id::touches, &book::row_append::table);
    ASSERT_NE(logged, changes->rows.end());
    EXPECT_THAT(book::text_of(logged->cells.back().second), HasSubstr("Phone 0711 123"));
}

TEST(merging, keeps_a_short_note_whose_letters_stand_in_the_other_but_no_note_twice) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Wei Lam"}, {"notes", "Prefers November visits\nlikes tea"}});
    workbook.add(table_id::contacts, {{"who", "Wei Lam"}, {"notes", "No"}});
    workbook.add(table_id::contacts, {{"who", "Wei Lam"}, {"notes", "likes tea"}});
    workbook.write(*merge(workbook, 1, {2, 3}));
    EXPECT_EQ(words(workbook, table_id::contacts, 1, "notes"), "Prefers November visits\nlikes tea\nNo");
}

namespace {

/// The contacts with one column of the user's own behind those of the book.
contact_table with_own_column(paper_book const& workbook, std::string header, std::vector<cell> const& cells) {
    auto table = contacts_of(workbook);
    table.headers.push_back(std::move(header));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        table.rows[i].cells.push_back(cells[i]);
        table.rows[i].formulas.push_back(false);
        table.rows[i].dates.assign(table.rows[i].cells.size(), false);
    }
    return table;
}

book::sheet_change const* change_at(book::change_set const& changes, std::size_t column) {
    const auto found = std::ranges::find(changes.sheet_cells, static_cast<int>(column), &book::sheet_change::column);
    return found == changes.sheet_cells.end() ? nullptr : &*found;
}

const auto notes_column = book::column_index(table_id::contacts, "notes");

}

TEST(merging, takes_dates_of_the_users_own_columns_as_dates) {
    paper_book workbook;
    for (int i = 0; i < 3; ++i) workbook.add(table_id::contacts, {{"who", "Wei Lam"}});
    const double day = book::serial_of_day(tests::november(3));
    auto table = with_own_column(workbook, "Birthday", {cell{}, cell{day}, cell{day + 1.5}});
    for (auto& row : table.rows) row.dates.back() = true;
    const auto changes = merge_contacts(workbook.read(), table, 1, {2, 3}, now);
    ASSERT_TRUE(changes);
    auto const* taken = change_at(*changes, table.headers.size() - 1);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->content, cell{day});
    EXPECT_EQ(taken->as, book::column_kind::date);
    EXPECT_THAT(book::text_of(change_at(*changes, notes_column)->content), HasSubstr("Birthday 2026-11-04 12:00"));
    EXPECT_THAT(differences_of(workbook.read(), table, 1, 2), ElementsAre("Birthday: (blank)  |  2026-11-03"));
}

TEST(merging, notes_what_a_formula_gave_in_a_column_of_the_users_own_and_goes_with_its_row) {
    paper_book workbook;
    for (int i = 0; i < 2; ++i) workbook.add(table_id::contacts, {{"who", "Wei Lam"}});
    auto table = with_own_column(workbook, "Region", {cell{}, cell{"North"}});
    table.rows[1].formulas.back() = true;
    const auto changes = merge_contacts(workbook.read(), table, 1, {2}, now);
    EXPECT_EQ(change_at(*changes, table.headers.size() - 1), nullptr);
    EXPECT_THAT(book::text_of(change_at(*changes, notes_column)->content), HasSubstr("Region North"));

    table.rows[0].cells.back() = "north";   // no more to say
    EXPECT_EQ(change_at(*merge_contacts(workbook.read(), table, 1, {2}, now), notes_column), nullptr);
}

TEST(merging, calls_a_column_without_a_heading_by_its_letters_in_the_language_of_the_book) {
    paper_book workbook;
    for (int i = 0; i < 2; ++i) workbook.add(table_id::contacts, {{"who", "Wei Lam"}});
    auto table = with_own_column(workbook, "", {cell{"north"}, cell{"south"}});
    const auto letters = text::column_letters(table.first_column + static_cast<int>(table.headers.size()) - 1);
    auto read = workbook.read();
    const auto noted = [&](auto const& changes) { return book::text_of(change_at(*changes, notes_column)->content); };
    EXPECT_THAT(noted(merge_contacts(read, table, 1, {2}, now)), HasSubstr("Column " + letters + " south"));
    EXPECT_THAT(differences_of(read, table, 1, 2), ElementsAre("Column " + letters + ": north  |  south"));
    read.writes = text::language_of("de");
    EXPECT_THAT(noted(merge_contacts(read, table, 1, {2}, now)), HasSubstr("Spalte " + letters + " south"));
}

TEST(merging, leaves_cells_with_formulas_as_they_are) {
    auto workbook = book_with_two_spellings();
    auto table = contacts_of(workbook);
    const auto phone = book::column_index(table_id::contacts, "phone");
    table.rows[0].formulas[phone] = true;
    const auto changes = merge_contacts(workbook.read(), table, 1, {3}, now);
    for (auto const& change : changes->sheet_cells) EXPECT_NE(change.column, static_cast<int>(phone));
    EXPECT_THAT(book::text_of(std::ranges::find(changes->sheet_cells,
                    static_cast<int>(book::column_index(table_id::contacts, "notes")), &book::sheet_change::column)
                        ->content),
        HasSubstr("0711 1234567"));
}

TEST(merging, refuses_rows_that_are_no_contacts) {
    auto workbook = book_with_two_spellings();
    EXPECT_THAT(merge(workbook, 1, {9}).error().sentence, HasSubstr("no contacts any more"));
    EXPECT_THAT(merge(workbook, 1, {1}).error().sentence, HasSubstr("no contacts any more"));
    EXPECT_THAT(merge(paper_book{}, 1, {2}).error().sentence, HasSubstr("no contacts any more"));
}

TEST(the_row_to_keep, is_the_fullest_of_equals_the_first) {
    auto workbook = book_with_two_spellings();
    EXPECT_EQ(row_to_keep(contacts_of(workbook), {1, 3}), 3);
    EXPECT_EQ(row_to_keep(contacts_of(workbook), {2, 2}), 2);
}

TEST(differences, are_told_a_line_each_blanks_too) {
    auto workbook = book_with_two_spellings();
    EXPECT_THAT(differences_of(workbook.read(), contacts_of(workbook), 1, 3),
        ElementsAre("Name: A. Meyer  |  Anna Meyer", "Phone: 0711 123  |  0711 1234567",
            "E-mail: a.meyer@x.example  |  anna@y.example", "City: (blank)  |  Ulm",
            "Date received: (blank)  |  2026-11-03", "Notes: likes tea  |  plays chess"));
}

RC_GTEST_PROP(merging, loses_nothing_that_was_typed, ()) {
    paper_book workbook;
    const auto word = rc::gen::element<std::string>(
        "", "Anna", "ANNA", "Ünal", "0711 1", "0711 22", "x@x.example", "long text here", "a");
    for (int i = 0; i < 3; ++i) {
        std::vector<std::pair<std::string, paper_book::value>> cells{{"who", "Anna " + *word}};
        for (auto const* key : {"phone", "email", "company", "city", "hours", "notes", "type"})
            cells.emplace_back(key, *word);
        workbook.add(table_id::contacts, cells);
    }
    const auto before = contacts_of(workbook);
    const auto changes = merge(workbook, 2, {1, 3});
    RC_ASSERT(changes);
    workbook.write(*changes);
    const auto after = contacts_of(workbook);
    RC_ASSERT(after.rows.size() == 1u);
    std::string all;
    for (auto const& content : after.rows[0].cells) all += book::text_of(content) + '\n';
    for (auto const& row : before.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!book::is_blank(row.cells[i]) && !says_the_same(row.cells[i], after.rows[0].cells[i]))
                RC_ASSERT(all.find(book::text_of(row.cells[i])) != std::string::npos);
}

TEST(duplicates_of_a_book, are_proposed_and_remembered_as_two) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Meyer"}, {"email", "anna@x.example"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"email", "ben@x.example"}});
    workbook.add(table_id::contacts, {{"who", "Meyer, Anna"}, {"email", "anna@x.example"}, {"phone", "0711 1234567"}});
    const auto found = duplicates_of(workbook.read(), contacts_of(workbook));
    ASSERT_EQ(found.pairs.size(), 1u);
    EXPECT_EQ(found.pairs[0].one, 1);
    EXPECT_EQ(found.pairs[0].other, 3);
    EXPECT_EQ(found.pairs[0].why, "same name and same e-mail");
    EXPECT_THAT(found.groups, ElementsAre(ElementsAre(1, 3)));
    workbook.write(*duplicates_page(workbook.read(), found, now));
    std::string page;
    for (auto const& line : workbook.page(table_id::duplicates))
        for (auto const& content : line) page += book::text_of(content) + '\n';
    EXPECT_THAT(page, HasSubstr("with row 2: same name and same e-mail"));

    workbook.write(*not_the_same(workbook.read(), 1, 3, now));
    EXPECT_EQ(words(workbook, table_id::apart, 1, "first"), "Anna Meyer");
    EXPECT_EQ(words(workbook, table_id::apart, 1, "second"), "Meyer, Anna, 0711 1234567");
    EXPECT_TRUE(duplicates_of(workbook.read(), contacts_of(workbook)).pairs.empty());
    EXPECT_THAT(duplicates_page(workbook.read(), {}, now)->done, HasSubstr("Nobody"));
}

TEST(two_people_of_one_name, are_remembered_by_what_tells_them_apart) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "j@x.example"}});
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "john@y.example"}});
    workbook.add(table_id::contacts, {{"who", "John Xylander"}, {"email", "j@x.example"}, {"phone", "1"}});
    const auto pairs = duplicates_of(workbook.read(), contacts_of(workbook), 0.2).pairs.size();
    workbook.write(*not_the_same(workbook.read(), 1, 2, now));
    const auto found = duplicates_of(workbook.read(), contacts_of(workbook), 0.2);
    EXPECT_LT(found.pairs.size(), pairs);
    EXPECT_TRUE(std::ranges::any_of(found.pairs, [](auto const& pair) { return pair.one == 1 && pair.other == 3; }));
}

TEST(columns_of_the_users_own, tell_street_birthday_and_more_phones) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Meyer"}, {"phone", "0711 1"}});
    auto table = contacts_of(workbook);
    table.headers.insert(table.headers.end(), {"Street_Address", "House number", "Date of birth", "Mobile", "Fax"});
    table.rows[0].cells.insert(table.rows[0].cells.end(),
        {cell{"Mill Lane"}, cell{12.0}, cell{book::serial_of_day(tests::november(3))}, cell{"0171 2345678"},
            cell{"0711 2"}});
    table.rows[0].formulas.resize(table.rows[0].cells.size());
    const auto people = people_of(workbook.read(), table);
    ASSERT_EQ(people.size(), 1u);
    EXPECT_EQ(people[0].facts.street, "Mill Lane 12");
    EXPECT_EQ(people[0].facts.birthday, "2026-11-03");
    EXPECT_EQ(people[0].facts.phone, "0711 1; 0171 2345678");
}

TEST(the_towns_or_postcodes, that_stand_for_areas_are_towns_and_postcodes) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Meyer"}, {"area", "70173"}});
    auto table = contacts_of(workbook);
    EXPECT_EQ(people_of(workbook.read(), table)[0].facts.city, "70173");
    table.headers[book::column_index(table_id::contacts, "area")] = "ZIP";
    EXPECT_EQ(people_of(workbook.read(), table)[0].facts.postcode, "70173");
}

TEST(two_spellings, that_the_sheet_aliases_makes_one_are_one_name) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "K&L"}, {"phone", "0711 1234567"}});
    workbook.add(table_id::contacts, {{"who", "Kline & Lamb LLP"}, {"phone", "0711 1234567"}});
    EXPECT_TRUE(duplicates_of(workbook.read(), contacts_of(workbook)).pairs.empty());
    workbook.add(table_id::aliases, {{"spelling", "K&L"}, {"source", "Kline & Lamb LLP"}});
    const auto found = duplicates_of(workbook.read(), contacts_of(workbook));
    ASSERT_EQ(found.pairs.size(), 1u);
    EXPECT_EQ(found.pairs[0].why, "same name and same phone");
}

TEST(merging, keeps_the_comments_of_the_row_that_goes) {
    auto workbook = book_with_two_spellings();
    auto table = contacts_of(workbook);
    table.rows[2].comments = {"ask for Mia"};
    workbook.write(*merge_contacts(workbook.read(), table, 1, {3}, now));
    EXPECT_THAT(words(workbook, table_id::contacts, 1, "notes"), HasSubstr("comment ask for Mia"));
}
