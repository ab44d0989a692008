#include "book/rows/records.hpp"
#include "book/rows/row_content.hpp"
#include "book/schema.hpp"
#include "follow_up/checklist.hpp"
#include "functions/engine/array_columns.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/ways.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::functions {

namespace {

using book::table_id;

/// A line of the answer: a step that is due, or a row whose steps cannot be told.
struct line {
    book::referral const& row;
    follow_up::checklist_item const* item = nullptr;
    std::string unreadable{};   ///< why they cannot
};

/// One column of the list.
struct follow_up_column {
    array_column named;
    book::cell (*of)(line const&, call const&);
};

/// The language of the book for a word of the schema.
std::string choice_word(call const& asked, std::string_view english) {
    return asked.say().trc(text::choice_word, english);
}

constexpr std::size_t columns_of_checklist = 4;
constexpr std::array follow_up_columns{
    follow_up_column{{"when", "Due"},
        [](line const& one, call const& asked) -> book::cell {
            if (!one.item) return {};
            return asked.serial(one.item->due);
        }},
    follow_up_column{{"whom", "Name"},
        [](line const& one, call const&) -> book::cell {
            return one.item ? one.item->name : one.row.prospect.empty() ? one.row.source : one.row.prospect;
        }},
    follow_up_column{{"step", "Step"},
        [](line const& one, call const& asked) -> book::cell {
            return one.item ? asked.say().tr(one.item->what->name) : std::string{};
        }},
    follow_up_column{{"why", "Why"},
        [](line const& one, call const&) -> book::cell { return one.item ? one.item->reason : one.unreadable; }},
    follow_up_column{{"flag", "Flag"},
        [](line const& one, call const& asked) -> book::cell {
            return one.item ? asked.say().tr(name_of(one.item->urgency)) : std::string{};
        }},
    follow_up_column{{"number", "No."},
        [](line const& one, call const&) -> book::cell {
            if (one.row.number == 0) return {};
            return static_cast<double>(one.row.number);
        }},
    follow_up_column{{"source", "Source"}, [](line const& one, call const&) -> book::cell { return one.row.source; }},
    follow_up_column{
        {"prospect", "Prospect"}, [](line const& one, call const&) -> book::cell { return one.row.prospect; }},
    follow_up_column{{"phone", "Phone"}, [](line const& one, call const&) -> book::cell { return one.row.phone; }},
    follow_up_column{{"need", "Need"}, [](line const& one, call const&) -> book::cell { return one.row.need; }},
    follow_up_column{{"owner", "Owner"}, [](line const& one, call const&) -> book::cell { return one.row.owner; }},
    follow_up_column{{"status", "Status"},
        [](line const& one, call const& asked) -> book::cell {
            return one.item ? choice_word(asked, name_of(one.row.facts.state)) : std::string{};
        }},
};

book::cell held(cell_view const& value) {
    if (auto const* text = std::get_if<std::string_view>(&value)) return std::string{*text};
    if (auto const* number = std::get_if<double>(&value)) return *number;
    if (auto const* error = std::get_if<book::cell_error>(&value)) return *error;
    return {};
}

/// Columns that no step and no reason rests on: long texts are not fetched.
bool is_read(book::column_spec const& column) {
    return column.owner == book::column_owner::typed && column.kind != book::column_kind::note &&
        column.key != "email" && column.key != "gift" && column.key != "lost_to";
}

/// Columns of the user's own beside those of Referrals, which say whether the prospect may be contacted.
constexpr std::string_view do_not_contact = "Do not contact", not_before = "Not before";

/// From when on the prospect of a row may be contacted, by such columns; nothing is always, last_day never. What is no
/// date under Not before holds until it is mended, as it does in the contacts.
std::optional<book::day> contact_from(book::cell const& alone, book::cell const& before, book::null_date origin) {
    if (std::holds_alternative<book::cell_error>(alone) || book::says_do_not_contact(book::text_of(alone)))
        return book::last_day;
    if (book::is_blank(before) || book::text_of(before) == "0") return {};
    auto const* serial = std::get_if<double>(&before);
    const auto from = serial ? book::day_of_serial(*serial, origin) : std::nullopt;
    return from ? from : book::last_day;
}

/// Reads the referrals as the deck does. Formula columns are never touched: they may lead back here.
book::workbook read_referrals(call const& arguments) {
    auto const& table = arguments.table(0);
    const auto header = table.header();
    required_column_of(header, "Date");
    required_column_of(header, "Source");
    const auto specs = book::table(table_id::referrals).columns;
    std::vector<int> columns;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (const int column = is_read(specs[i]) ? column_of(header, specs[i].header) : -1; column >= 0) {
            columns.push_back(column);
            places.push_back(i);
        }
    // Behind the others, so that their places stay.
    const auto own = [&](std::string_view heading) -> std::optional<std::size_t> {
        const int column = column_of(header, heading);
        if (column < 0) return {};
        columns.push_back(column);
        return columns.size() - 1;
    };
    const auto alone = own(do_not_contact), before = own(not_before);
    book::workbook read;
    std::vector<book::cell> cells(specs.size());
    int row = 0;
    table.read(columns, [&](std::span<cell_view const> views) {
        const auto own_cell = [&](std::optional<std::size_t> at) { return at ? held(views[*at]) : book::cell{}; };
        for (std::size_t i = 0; i < places.size(); ++i) cells[places[i]] = held(views[i]);
        book::put_choices_into_english(table_id::referrals, cells);
        if (auto found = book::referral_of(cells, ++row, arguments.origin())) {
            found->facts.prospect_from = contact_from(own_cell(alone), own_cell(before), arguments.origin());
            read.referrals.push_back(*std::move(found));
        }
    });
    const bool asks_how = std::ranges::find(places, book::column_index(table_id::referrals, "asked_how")) !=
        places.end();
    for (auto& one : read.referrals) one.facts.asks_how = asks_how;
    return read;
}

/// Adds what the rules and the names alone tell of each referral; the contacts are not known here.
void mark(book::workbook& read, book::rules rules) {
    read.values = std::move(rules);
    recognition::look_for_ways(read);
    std::vector<std::optional<book::day>> own_columns;
    for (auto const& row : read.referrals) own_columns.push_back(row.facts.prospect_from);
    recognition::look_for_wishes(read);
    for (std::size_t i = 0; i < own_columns.size(); ++i) {
        auto& from = read.referrals[i].facts.prospect_from;
        from = std::max(from, own_columns[i]);   // the stricter of both
    }
    // Of what type a source is only the contacts say: where the rules are not of one mind, it is not known.
    auto const& values = read.values;
    const auto [most, least] = std::minmax(
        {values.tell_clients, values.tell_partners, values.tell_advisers, values.tell_others});
    const bool known = most == least || least < book::may_tell::thanks_only;
    for (auto& row : read.referrals)
        row.facts.source_may_hear = row.tell ? row.tell : known ? std::optional{least} : std::nullopt;
}

/// The arguments of an example by their names; what is not named is blank.
struct follow_ups_example {
    example_value referrals = example_table::open_referrals, today = nov(20), rules{}, days{}, columns{};
};

std::vector<example_value> asked(follow_ups_example const& named) {
    return typed({named.referrals, named.today, named.rules, named.days, named.columns}, 2);
}

}

function_spec const due_follow_ups{
    .method = "followups",
    .name = "REFERRAL.FOLLOWUPS",
    .help =
        "The follow-ups that are due, as one array in the order of the deck; nothing where none is. Rows whose steps cannot "
        "be told come last, with the columns to mend. Choose as many cells as you want to see and end with "
        "Ctrl+Shift+Enter; one cell alone shows the first value.",
    .arguments =
        {
            {.name = "referrals",
                .help =
                    "The referrals with their header row, whole columns allowed; columns are found by the headers of the "
                    "sheet Referrals, of which Date and Source are needed. Further columns Do not contact and Not before, "
                    "where the range has them, count for the prospect of the row. What the contact sheet says, such as Do "
                    "not contact, and what the touch log says, such as when to keep in touch with a client, is not known "
                    "here: the deck and the lists know it.",
                .kind = argument_kind::table},
            {.name = "today",
                .help = "The day of today, for example the cell RB_TODAY; blank is Today of the Rules table."},
            {.name = "rules",
                .help = "The Rules table, or the cell of a REFERRAL.RULES formula; left out, the usual rules.",
                .kind = argument_kind::values,
                .optional = true},
            {.name = "days",
                .help =
                    "How many days ahead to look, a whole number; where it is left out, blank or 0, what is overdue or due "
                    "today is listed.",
                .optional = true},
            columns_argument(
                "Which columns and in which order, parted by commas or semicolons, or a range with their names: when, whom, "
                "step, why (these four where left out), flag, number, source, prospect, phone (the prospect's), need, owner, "
                "status. The headings of the sheets Today and Referrals do too, in any language; a blank one leaves its "
                "column blank."),
        },
    .examples =
        {
            {asked({}),
                example_rows{{example_row{nov(19), "Dr Ünal", "Thank the source",
                                  "for Nadia Brandt, received Thu 19 Nov, not thanked yet"},
                    example_row{nov(20), "Nadia Brandt", "First call", "from Dr Ünal, came Thu 19 Nov, not called yet"},
                    example_row{"", "Finn Roth", "", "Cannot be read: Date"}}},
                "What is overdue comes first; the last row is one to mend."},
            {asked({.days = 3.0, .columns = "when, whom, step"}),
                example_rows{{example_row{nov(19), "Dr Ünal", "Thank the source"},
                    example_row{nov(20), "Nadia Brandt", "First call"}, example_row{nov(23), "Ben Cole", "Try again"},
                    example_row{"", "Finn Roth", ""}}},
                "Three days ahead, three columns."},
            {asked({.columns = "Name;;Flag"}),
                example_rows{{example_row{"Dr Ünal", "", "Overdue"}, example_row{"Nadia Brandt", "", "Today"},
                    example_row{"Finn Roth", "", ""}}},
                "By the headings of the sheets; the blank one is a blank column."},
            {asked({.today = {}, .rules = example_table::rules, .columns = "step, source"}),
                example_rows{{example_row{"Thank the source", "Dr Ünal"}, example_row{"First call", "Dr Ünal"},
                    example_row{"", "Wei Lam"}}},
                "Today from the Rules table."},
            {asked({.referrals = example_table::introductions, .today = std::chrono::March / 1 / 2026}), "",
                "Nothing is due."},
            {asked({.columns = "when, colour"}), book::cell_error::value, "There is no such column."},
            {asked({.days = -1.0}), book::cell_error::value, "The days gone by are always listed."},
            {asked({.today = "today"}), book::cell_error::value, "A text is no date."},
            {asked({.referrals = example_table::touches}), book::cell_error::value,
                "A table without the headers Date and Source is not one of referrals."},
        },
    .body = [](call const& arguments) -> answer {
        static const auto known = [] {
            std::array<array_column, follow_up_columns.size()> named;
            std::ranges::transform(follow_up_columns, named.begin(), &follow_up_column::named);
            return named;
        }();
        auto rules = arguments.rules(2);
        const auto today = today_of(arguments, 1, rules);
        const book::days ahead{arguments.whole(3).value_or(0)};
        const auto columns = chosen_columns(arguments, 4, known, columns_of_checklist);
        auto read = read_referrals(arguments);
        mark(read, std::move(rules));
        const auto list = follow_up::checklist_of(read.referrals, today, read.values, {}, arguments.say(), ahead);
        matrix rows;
        const auto add = [&](line const& one) {
            auto& row = rows.emplace_back();
            for (const auto column : columns)
                row.push_back(column ? follow_up_columns[*column].of(one, arguments) : book::cell{});
        };
        for (auto const& item : list.items) add({read.referrals[item.referral], &item});
        for (auto const& bad : list.unreadable)
            if (auto const& row = read.referrals[bad.referral]; !row.facts.received || !row.can_be_followed_up())
                add({row, nullptr,
                    arguments.say().tr("Cannot be read: {1}", text::headings_in(arguments.say(), bad.columns))});
        return array_or_nothing(std::move(rows));
    },
    .words = true,
};

}
