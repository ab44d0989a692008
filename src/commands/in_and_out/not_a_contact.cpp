#include "commands/in_and_out/not_a_contact.hpp"

#include "recognition/tables/list_ends.hpp"
#include "text/fold.hpp"

#include <map>
#include <string>
#include <vector>

namespace referralbook::commands {

namespace {

/// What stands in a row beside nothing else, folded; "" of any other row.
std::string lone_text(foreign_table const& table, int row) {
    std::string text;
    for (int column = 0; column < table.columns; ++column)
        if (auto here = text::folded(book::text_of(table.at(row, column).value)); !here.empty()) {
            if (!text.empty()) return {};
            text = std::move(here);
        }
    return text;
}

}

row_is kind_of_row(foreign_table const& table, int row) {
    std::vector<std::string> texts;
    bool telephone = false;
    for (int column = 0; column < table.columns; ++column) {
        auto text = text::folded(book::text_of(table.at(row, column).value));
        if (text.empty()) continue;
        telephone = telephone || (!texts.empty() && recognition::is_telephone(text));
        texts.push_back(std::move(text));
    }
    if (texts.empty()) return row_is::a_contact;
    auto const& first = texts.front();
    const bool alone = texts.size() == 1;
    if (alone && recognition::is_page_number(first)) return row_is::page_number;
    if (table.columns == 1) return row_is::a_contact;   // a list of names, whatever they are
    if (!telephone && recognition::is_total_row(texts)) return row_is::total_or_footer;
    return alone && recognition::is_footer(first) ? row_is::total_or_footer : row_is::a_contact;
}

bool is_heading_again(foreign_table const& table, recognition::survey const& found, int row) {
    int same = 0;
    for (auto const& column : found.columns) {
        const auto text = book::text_of(table.at(row, column.column).value);
        if (text.empty()) continue;
        if (text::folded(text) != text::folded(column.heading)) return false;
        ++same;
    }
    return same >= 2;
}

std::set<int> titles_of_pages(foreign_table const& table, recognition::survey const& found) {
    std::set<int> titles;
    if (table.of_cards || found.header_row < 0 || table.columns < 2) return titles;
    std::set<std::string> above;
    for (int row = 0; row <= found.header_row - found.header_lines; ++row) above.insert(lone_text(table, row));
    above.erase("");
    std::map<std::string, std::vector<int>> over_headings;
    for (int row = found.first_data_row; row < table.rows(); ++row) {
        if (!above.empty() && above.contains(lone_text(table, row))) titles.insert(row);
        if (!is_heading_again(table, found, row)) continue;
        std::vector<int> block;
        int before = row - 1;
        for (; before >= found.first_data_row; --before) {
            const auto text = lone_text(table, before);
            if (text.empty() || kind_of_row(table, before) != row_is::a_contact) break;
            over_headings[text].push_back(before);
            block.push_back(before);
        }
        // Behind the last contact of a page a lone name may be one more.
        const bool page_begins = before >= found.first_data_row &&
            (is_blank_row(table, before) || kind_of_row(table, before) != row_is::a_contact);
        if (page_begins) titles.insert(block.begin(), block.end());
    }
    for (auto const& [text, rows] : over_headings)
        if (rows.size() > 1) titles.insert(rows.begin(), rows.end());
    return titles;
}

}
