#include "word_entries.hpp"
#include "checks.hpp"

#include "book/date.hpp"
#include "book/rule_text.hpp"
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours_text.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "recognition/amounts/amounts.hpp"
#include "recognition/dates/date_column.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/salutation.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/mapping.hpp"
#include "text/fold.hpp"
#include "text/number_text.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace referralbook::fuzz {

void read_as_hours(std::string_view bytes) {
    const auto hours = calendar::read_office_hours(bytes);
    if (!hours) return must(!hours.error().sentence().empty(), "a refusal says why");
    const auto printed = calendar::text_of(*hours);
    if (printed.size() > calendar::longest_hours) return;
    const auto again = calendar::read_office_hours(printed);
    if (!again || *again != *hours) std::fprintf(stderr, "printed: %s\n", printed.c_str());
    must(again && *again == *hours, "hours read back what they print");
}

void read_as_dates(std::string_view bytes) {
    std::vector<recognition::sample_cell> cells;
    for (auto const& line : parts(bytes, '\n', 40)) {
        cells.push_back({line});
        const auto one = recognition::read_date(line);
        must(one.readable() == (one.trouble == recognition::date_trouble::none), "what is no date says why");
        for (auto const day : {one.day_first, one.month_first}) {
            if (!day) continue;
            const auto iso = recognition::read_date(book::iso_date(*day));
            must(iso.day_first == day && iso.month_first == day, "a day reads back from its ISO text");
        }
    }
    const auto column = recognition::read_dates(cells);
    must(column.days.size() == cells.size() && column.states.size() == cells.size(), "every cell has its answer");
    must(column.dates + column.ambiguous + column.unreadable + column.blank == static_cast<int>(cells.size()),
        "every cell is counted");
}

void read_as_names(std::string_view bytes) {
    const auto names = parts(bytes, '\n', 8);
    for (auto const& name : names) {
        const auto key = recognition::name_key(name);
        must(recognition::name_key(key) == key, "the key of a key is itself");
        const auto read = recognition::read_name(name);
        const bool blank = name.find_first_not_of(" \t\r\n") == std::string::npos;
        must(blank || !recognition::salutation(name).empty(), "everybody is addressed");
        must(blank || !recognition::spoken_name(name).empty(), "everybody is spoken of");
        if (read.kind == recognition::name_kind::office) must(read.given.empty(), "a firm has no first name");
        const auto in_cells = recognition::name_parts_of(name);
        must(blank || !in_cells.last.empty() || !in_cells.first.empty(), "a name stands in one column at least");
    }
    if (names.size() < 2) return;
    const auto likeness = recognition::name_likeness(names[0], names[1]);
    must(likeness >= 0 && likeness <= 1, "likeness is 0 to 1");
    must(std::abs(likeness - recognition::name_likeness(names[1], names[0])) < 1e-9, "likeness is the same both ways");
}

void read_as_headings(std::string_view bytes) {
    recognition::sheet_sample sheet;
    std::vector<std::vector<std::string>> rows;
    for (auto const& line : parts(bytes, '\n', 30)) rows.push_back(parts(line, '|', 12));
    for (auto const& row : rows) sheet.columns = std::max(sheet.columns, static_cast<int>(row.size()));
    sheet.rows = sheet.used_rows = static_cast<int>(rows.size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < static_cast<std::size_t>(sheet.columns); ++i)
            sheet.cells.push_back(
                i < row.size() && !row[i].empty() ? recognition::sample_cell{row[i]} : recognition::sample_cell{});
    const auto found = recognition::recognise_all(sheet);
    must(!found.empty(), "there is an answer");
    for (auto const& one : found) {
        for (auto const& proposal : one.proposals)
            must(proposal.column >= 0 && proposal.column < sheet.columns && proposal.sureness <= 1,
                "a proposal is a column of the sheet");
        if (one.kind == recognition::sheet_kind::neither) must(!one.problem.empty(), "no table says why");
        (void)recognition::check(recognition::proposed(one), one);
    }
    const auto same = recognition::same_sense(rows.front().front(), rows.back().back());
    must(same >= 0 && same <= 1, "sameness is 0 to 1");
}

void read_as_amounts(std::string_view bytes) {
    for (auto const& line : parts(bytes, '\n', 40))
        for (auto const& style : {book::number_style{}, book::number_style{",", ".", false}}) {
            const auto read = recognition::read_amount(line, style);
            must(!(read.value && read.ambiguous()), "an amount is one or could be two");
            must(!read.value || std::isfinite(*read.value), "an amount is a number");
            if (!read.value || *read.value < 0 || *read.value > 1e12) continue;
            const auto again = recognition::read_amount(text::every_digit(std::round(*read.value)), {});
            must(again.value == std::round(*read.value), "whole digits read back");
        }
}

void read_as_rules(std::string_view bytes) {
    const auto number = book::number_of_text(bytes);
    must(!number || std::isfinite(*number), "the value of a rule is a number");
    if (const auto day = book::day_of_iso(bytes))
        must(book::day_of_iso(book::iso_date(*day)) == day, "a day reads back from its ISO text");
    const auto filled = follow_up::fill_in(bytes, {{"source", "{owner}"}, {"prospect", "Ben Ude"}, {"owner", ""}});
    if (bytes.find('{') == std::string_view::npos)
        must(filled.text == bytes && filled.unknown.empty() && filled.blank.empty(), "a text without fields stays");
    const auto twice = follow_up::fill_in(bytes, {});
    must(twice.blank.empty(), "without values every field is unknown");
}

}
