#include "commands/in_and_out/import_log.hpp"

#include <gmock/gmock.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;

constexpr moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

/// An empty table with all columns that people and commands fill.
sheet_table empty(table_id id) {
    sheet_table table;
    table.id = id;
    table.sheet = id == table_id::referrals ? "Referrals" : "Touches";
    table.first_row = 1;
    int at = 0;
    for (auto const& column : book::table(id).columns)
        table.columns.push_back({at++, std::string{column.header}, std::string{column.key}, !column.formula.empty()});
    table.cells.resize(table.columns.size());
    return table;
}

/// Adds a row; cells by key.
void add(sheet_table& table, std::vector<std::pair<std::string, book::cell>> const& cells) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto& column = table.cells[i].emplace_back();
        for (auto const& [key, content] : cells)
            if (key == table.columns[i].key) column.value = content;
        const auto kind = book::column(table.id, table.columns[i].key).kind;
        column.is_date = std::holds_alternative<double>(column.value) &&
            (kind == book::column_kind::date || kind == book::column_kind::date_time);
    }
}

foreign_table exported(sheet_table const& table) {
    const auto text = csv_of(table).text;
    auto file = table_of(formats::read_csv(text, formats::delimiter_of(text)));
    file.file = "log.csv";
    return file;
}

book::change_set changes(foreign_table const& file, sheet_table const& log) {
    const auto made = import_log(file, log, now);
    EXPECT_TRUE(made) << made.error().sentence;
    return made.value_or(book::change_set{});
}

sheet_table two_referrals() {
    auto table = empty(table_id::referrals);
    add(table,
        {{"number", 1.0}, {"date", 46300.0}, {"source", "Anna Kern"}, {"prospect", "Ben Ude"}, {"status", "New"},
            {"value", 300000.0}, {"note", "=1+1\nsecond line"}});
    add(table,
        {{"number", 2.0}, {"date", 46301.0}, {"source", "Tom Falk"}, {"prospect", "Eva Ott"}, {"status", "Won"}});
    return table;
}

TEST(an_export_of_referrals, is_known_by_its_headings) {
    EXPECT_EQ(log_in(exported(two_referrals())), table_id::referrals);
    auto touches = empty(table_id::touches);
    add(touches, {{"when", 46300.4}, {"who", "Anna Kern"}, {"kind", "Call"}});
    EXPECT_EQ(log_in(exported(touches)), table_id::touches);
    const auto contacts = formats::read_csv("Name,Phone,E-mail\nAnna Kern,1,2\n", ',');
    EXPECT_FALSE(log_in(table_of(contacts)));
}

TEST(an_export_of_referrals, comes_back_into_an_empty_table_cell_by_cell) {
    const auto made = changes(exported(two_referrals()), empty(table_id::referrals));
    ASSERT_EQ(made.rows.size(), 2u);
    EXPECT_EQ(made.rows[0].table, table_id::referrals);
    EXPECT_THAT(made.rows[0].cells,
        testing::IsSupersetOf({std::pair<std::string, book::cell>{"value", 300000.0}, {"date", 46300.0},
            {"note", "=1+1\nsecond line"}, {"number", 1.0}}));
}

TEST(referrals_that_are_there, are_left_out_and_their_blanks_filled) {
    auto book = two_referrals();
    auto more = two_referrals();
    more.cells[5][1] = {"eva@ott.example"};   // the e-mail address
    auto made = changes(exported(more), book);
    EXPECT_TRUE(made.rows.empty());
    ASSERT_EQ(made.sheet_cells.size(), 1u);
    EXPECT_EQ(book::text_of(made.sheet_cells[0].content), "eva@ott.example");
    EXPECT_THAT(made.done, HasSubstr("2 rows: 0 added, 1 merged, 1 left out."));
    made = changes(exported(more), more);
    EXPECT_THAT(made.done, HasSubstr("2 rows: 0 added, 0 merged, 2 left out."));
    EXPECT_TRUE(made.sheet_cells.empty());
}

TEST(a_number_of_another_referral, gives_way_to_the_next_free_one) {
    auto other = empty(table_id::referrals);
    add(other, {{"number", 2.0}, {"date", 46310.0}, {"source", "Ida Lam"}, {"prospect", "Jo Park"}});
    const auto made = changes(exported(other), two_referrals());
    ASSERT_EQ(made.rows.size(), 1u);
    EXPECT_THAT(made.rows[0].cells, testing::Contains(std::pair<std::string, book::cell>{"number", 3.0}));
}

// In a shared book the server gives them, and others may have typed some.
TEST(a_number_that_is_given, follows_on_the_last_one_and_is_nobody_elses) {
    auto others = empty(table_id::referrals);
    for (const double number : {0.0, 6.0, 2.0})
        add(others,
            {{"number", number > 0 ? book::cell{number} : book::cell{}}, {"date", 46310.0}, {"source", "Ida Lam"},
                {"prospect", "Jo Park " + std::to_string(int(number))}});
    auto here = two_referrals();
    add(here, {{"number", 5.0}, {"date", 46302.0}, {"source", "Tom Falk"}, {"prospect", "Al Orr"}});
    const auto made = import_log(exported(others), here, now, {}, {}, 4);
    ASSERT_TRUE(made);
    std::vector<book::cell> numbers;
    for (auto const& row : made->rows)
        for (auto const& [key, content] : row.cells)
            if (key == "number") numbers.push_back(content);
    EXPECT_THAT(numbers, testing::ElementsAre(7.0, 6.0, 8.0));
    EXPECT_EQ(made->first_number, 7);
    EXPECT_EQ(made->last_number, 8);
}

/// A cell as it may stand in a column of that kind.
book::cell any_cell(book::column_kind kind) {
    if (*rc::gen::inRange(0, 4) == 0) return {};
    switch (kind) {
    case book::column_kind::whole: return static_cast<double>(*rc::gen::inRange<std::int64_t>(1, 1LL << 53));
    case book::column_kind::number:
    case book::column_kind::money: return *rc::gen::inRange(-1'000'000'000, 1'000'000'000) / 100.0;
    case book::column_kind::date: return static_cast<double>(*rc::gen::inRange(30'000, 60'000));
    case book::column_kind::date_time: return *rc::gen::inRange(30'000, 60'000) + *rc::gen::inRange(0, 1440) / 1440.0;
    default: break;
    }
    static const std::vector<std::string> texts{"Anna Kern", "=1+1", "+49 711 123456", "-", "@x", "'quoted", "a;b,c|d",
        "two\nlines", "\"said\"", "Ünal", "1e5", "007", "TRUE", "2026-01-02", "a ::: b", "\xE2\x82\xAC 5"};
    return texts[*rc::gen::inRange<std::size_t>(0, texts.size())];
}

RC_GTEST_PROP(what_is_exported, comes_back_as_it_was, ()) {
    for (const auto id : {table_id::referrals, table_id::touches}) {
        auto table = empty(id);
        const int rows = *rc::gen::inRange(1, 8);
        for (int row = 0; row < rows; ++row) {
            std::vector<std::pair<std::string, book::cell>> cells;
            for (auto const& column : table.columns)
                if (!column.ours) cells.emplace_back(column.key, any_cell(book::column(id, column.key).kind));
            for (auto& [key, content] : cells)   // a number of its own, and somebody
                if (key == "number")
                    content = row + 1.0;
                else if ((key == "source" || key == "who") && book::is_blank(content))
                    content = "Anna Kern";
            add(table, cells);
        }
        const auto made = changes(exported(table), empty(id));
        RC_ASSERT(made.rows.size() == static_cast<std::size_t>(rows));
        for (int row = 0; row < rows; ++row) {
            std::map<std::string, book::cell> back(made.rows[static_cast<std::size_t>(row)].cells.begin(),
                made.rows[static_cast<std::size_t>(row)].cells.end());
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].ours) continue;
                auto const& was = table.at(i, row).value;
                auto const& is = back[table.columns[i].key];
                auto const *left = std::get_if<double>(&was), *right = std::get_if<double>(&is);
                if (left && right)
                    RC_ASSERT(std::abs(*left - *right) < 1e-7);
                else
                    RC_ASSERT(was == is);
            }
        }
        RC_ASSERT(changes(exported(table), table).rows.empty());
    }
}

/// A row of referrals from a file of these lines; by key.
std::map<std::string, book::cell> taken(std::string const& csv, std::vector<std::string>& why) {
    auto file = table_of(formats::read_csv(csv, ';'));
    file.file = "log.csv";
    EXPECT_EQ(log_in(file), table_id::referrals) << csv;
    const auto made = changes(file, empty(table_id::referrals));
    if (!made.pages.empty())
        for (auto const& line : made.pages[0].lines)
            for (auto const& cell : line.cells) why.push_back(book::text_of(cell.content));
    if (made.rows.size() != 1) return {};
    return {made.rows[0].cells.begin(), made.rows[0].cells.end()};
}

constexpr auto headings = "No.;Date;Source;Prospect;Status;Told;Value\n";

TEST(amounts_of_an_export_that_passed_another_program, are_read_where_they_mean_one_thing) {
    for (auto const& [written, value] : std::vector<std::pair<std::string, book::cell>>{{"1,234.50", 1234.5},
             {"1.234,50", 1234.5}, {"300 €", 300.0}, {"$300", 300.0}, {"300000", 300000.0}, {"1.500", 1.5},
             {"1,500", "1,500"}, {"nan", "nan"}, {"inf", "inf"}, {"much", "much"}, {"12 %", "12 %"}}) {
        std::vector<std::string> why;
        EXPECT_EQ(taken(headings + ("7;2026-11-03;Anna Kern;Ben Ude;New;;" + written + "\n"), why)["value"], value)
            << written;
    }
}

TEST(an_amount_beside_others, is_read_as_they_tell) {
    for (auto const& [other, value] : std::vector<std::pair<std::string, book::cell>>{
             {"2.400,50", 1500.0}, {"0,5", 1500.0}, {"2,400.50", 1.5}, {"12.5", 1.5}, {"980", 1.5}}) {
        auto file = table_of(formats::read_csv(headings +
                ("7;2026-11-03;Anna Kern;Ben Ude;New;;1.500\n8;2026-11-03;Anna Kern;Eva Ott;New;;" + other + "\n"),
            ';'));
        file.file = "log.csv";
        const auto rows = changes(file, empty(table_id::referrals)).rows;
        ASSERT_EQ(rows.size(), 2u);
        std::map<std::string, book::cell> first{rows[0].cells.begin(), rows[0].cells.end()};
        EXPECT_EQ(first["value"], value) << other;
    }
}

TEST(what_is_no_day_and_no_number, stands_there_as_a_text_and_is_told) {
    std::vector<std::string> why;
    auto row = taken(std::string{headings} + "7;soon;Anna Kern;Ben Ude;New;;much\n", why);
    EXPECT_EQ(row["date"], book::cell{"soon"});
    EXPECT_THAT(why, testing::Contains("Added as text, for it is no day or no number: Date soon; Value much."));
}

TEST(titles_above_the_headings_of_an_export, are_passed_over) {
    std::vector<std::string> why;
    auto row = taken(std::string{"Referrals 2026\n\n"} + headings + "7;2026-11-03;Anna Kern;Ben Ude;New;;300\n", why);
    EXPECT_EQ(row["source"], book::cell{"Anna Kern"});
    EXPECT_EQ(row["value"], book::cell{300.0});
}

TEST(a_column_of_the_users_own, is_told_not_to_come_back) {
    auto log = two_referrals();
    log.columns.push_back({40, "Shoe", "", false});
    log.cells.push_back({{"42"}, {"43"}});
    const auto made = changes(exported(log), log);
    ASSERT_FALSE(made.pages.empty());
    bool told = false;
    for (auto const& line : made.pages[0].lines)
        for (auto const& cell : line.cells)
            told = told ||
                book::text_of(cell.content) ==
                    "Not taken, for only the book's own columns go back into this table: Shoe.";
    EXPECT_TRUE(told);
}

}
}
