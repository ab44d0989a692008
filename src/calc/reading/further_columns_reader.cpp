#include "calc/reading/further_columns_reader.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "recognition/tables/further_headings.hpp"

#include <algorithm>

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

/// The columns of the sheet that none of ours is and whose headings say that they hold more of it.
std::vector<int> further_columns(sheet_ref const& sheet, book::table_place const& place, role what) {
    const auto [first, last] = whole_table_columns(sheet, book::table_id::contacts, place);
    std::vector<int> found;
    for (int column = first; column <= last; ++column) {
        const bool ours = std::ranges::any_of(place.columns, [&](auto const& one) { return one.second == column; });
        if (ours) continue;
        const auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place.header_row)));
        if (!heading.empty() && recognition::heads_further(heading, what)) found.push_back(column);
    }
    return found;
}

}

void read_further_columns(document_ref const& document, book::workbook& workbook) {
    const auto found = workbook.places.find(book::table_id::contacts);
    if (found == workbook.places.end()) return;
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    for (auto const& way : ways) {
        const bool all_have_one = std::ranges::none_of(
            workbook.contacts, [&](auto const& one) { return (one.*way.own).empty(); });
        if (all_have_one || !place.columns.contains(way.key)) continue;
        const auto columns = further_columns(sheet, place, way.what);
        if (columns.empty()) continue;
        read_rows(sheet, columns, workbook.contacts.front().row, workbook.contacts.back().row,
            [&](int row, std::span<book::cell> cells) {
                const auto one = std::ranges::lower_bound(workbook.contacts, row, {}, &book::contact::row);
                if (one == workbook.contacts.end() || one->row != row || !((*one).*way.own).empty()) return;
                for (auto const& cell : cells)
                    if (auto text = book::text_of(cell);
                        ((*one).*way.other).empty() && recognition::is_reached_at(text, way.what))
                        (*one).*way.other = std::move(text);
            });
    }
}

}
