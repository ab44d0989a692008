#include "calc/reading/further_columns_reader.hpp"
#include "book/nothing_said.hpp"
#include "calc/sheets/column_cells.hpp"
#include "calc/sheets/named_cells.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "recognition/tables/further_headings.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace referralbook::calc {

namespace {

using recognition::role;

/// One of the two, and what of a contact it fills.
struct reached_by {
    role what;
    std::string_view key;
    std::string book::contact::* own;
    std::string book::contact::* other;
};
constexpr reached_by ways[]{{role::phone, "phone", &book::contact::phone, &book::contact::other_phone},
    {role::email, "email", &book::contact::email, &book::contact::other_email}};

/// The headings of the contacts' table from its column of telephones or mailboxes on, both ways, up to a blank one:
/// what stands beyond that is another table.
std::map<int, std::string> headings_around(sheet_ref const& sheet, int header_row, int column) {
    const auto used = used_area(sheet);
    std::vector<int> columns(static_cast<std::size_t>(used.EndColumn - used.StartColumn + 1));
    std::iota(columns.begin(), columns.end(), used.StartColumn);
    std::map<int, std::string> all, around;
    read_rows(sheet, columns, header_row, header_row, [&](int, std::span<book::cell> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (auto text = book::text_of(cells[i]); !text.empty()) all.emplace(columns[i], std::move(text));
    });
    for (auto at = all.find(column); at != all.end(); at = all.find(at->first - 1)) around.insert(*at);
    for (auto at = all.find(column + 1); at != all.end(); at = all.find(at->first + 1)) around.insert(*at);
    return around;
}

/// The columns that the user wants left alone for what they were proposed for: wishes about the phone are no number.
std::set<int> left_alone(document_ref const& document, sheet_ref const& sheet) {
    std::set<int> columns;
    const auto title = title_of(sheet);
    for (auto const& column : book::table(book::table_id::contacts).columns)
        if (const auto at = named_place(document, commands::leave_name(column.key));
            at && title_of(sheet_at(document, at->Sheet)) == title)
            columns.insert(at->StartColumn);
    return columns;
}

/// The columns of the table that none of ours is and whose headings say that they hold more of it.
std::vector<int> further_columns(
    sheet_ref const& sheet, book::table_place const& place, reached_by const& way, std::set<int> const& not_these) {
    std::vector<int> found;
    for (auto const& [column, heading] :
        headings_around(sheet, place.header_row, place.columns.find(way.key)->second)) {
        const bool ours = std::ranges::any_of(place.columns, [&](auto const& one) { return one.second == column; });
        if (!ours && !not_these.contains(column) && recognition::heads_further(heading, way.what))
            found.push_back(column);
    }
    return found;
}

}

void read_further_columns(document_ref const& document, book::workbook& workbook) {
    const auto found = workbook.places.find(book::table_id::contacts);
    if (found == workbook.places.end()) return;
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    std::optional<std::set<int>> alone;
    for (auto const& way : ways) {
        if (workbook.contacts.empty() || !place.columns.contains(way.key)) continue;
        if (!alone) alone = left_alone(document, sheet);
        const auto columns = further_columns(sheet, place, way, *alone);
        if (columns.empty()) continue;
        read_rows(sheet, columns, workbook.contacts.front().row, workbook.contacts.back().row,
            [&](int row, std::span<book::cell> cells) {
                const auto one = std::ranges::lower_bound(workbook.contacts, row, {}, &book::contact::row);
                if (one == workbook.contacts.end() || one->row != row) return;
                // Beside one of their own it is not shown, and looked through where somebody is looked for.
                const bool is_shown = book::says_nothing((*one).*way.own);
                for (auto const& cell : cells)
                    if (const auto text = book::text_of(cell); !is_shown || recognition::is_reached_at(text, way.what))
                        text::append_if_any((*one).*way.other, "; ", text);
            });
    }
}

}
