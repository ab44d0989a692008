#include "calc/reading/row_subject.hpp"
#include "book/schema.hpp"
#include "calc/sheets/document.hpp"
#include "commands/follow_up/line_referral.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "follow_up/steps.hpp"

#include <algorithm>

namespace referralbook::calc {

using book::table_id;

namespace {

/// The line of today's list: its step and its person lead to the referral.
void from_list(book::workbook const& workbook, std::vector<book::cell> const& line, subject& about) {
    about.step = follow_up::step_named(book::text_of(line[book::column_index(table_id::today, "step")]));
    about.who = book::text_of(line[book::column_index(table_id::today, "who")]);
    about.planned = commands::is_visit(book::text_of(line[book::column_index(table_id::today, "step")]));
    if (!about.step) return;
    const auto why = book::text_of(line[book::column_index(table_id::today, "why")]);
    if (auto const* row = commands::line_referrals{workbook}.of(*about.step, about.who, why).row)
        about.referral = commands::referral_key{row->number, row->row};
}

/// A line of the call plan: its person; headings and sentences have none.
void from_plan(std::vector<book::cell> const& line, subject& about) {
    const auto at = [](std::string_view key) { return book::column_index(table_id::call_plan, key); };
    if (std::holds_alternative<std::string>(line[at("day")])) return;
    about.who = book::text_of(line[at("who")]);
    about.brought = book::text_of(line[at("brought")]);
    about.planned = !about.who.empty();
}

void from_row(document_ref const& document, book::workbook const& workbook, selected_row const& at, subject& about) {
    auto const& title = at.sheet;
    for (auto const& [id, place] : workbook.places) {
        if (place.sheet != title || at.row <= place.header_row) continue;
        if (id == table_id::referrals) {
            for (auto const& row : workbook.referrals)
                if (row.row == at.row) about.referral = commands::referral_key{row.number, row.row};
        } else if (id == table_id::touches) {
            for (auto const& row : workbook.touches) {
                if (row.row != at.row) continue;
                about.who = row.who;
                about.log_row = row.row;
                if (row.referral) about.referral = commands::referral_key{*row.referral, -1};
            }
        } else if (id == table_id::contacts) {
            for (auto const& row : workbook.contacts)
                if (row.row == at.row) about.who = row.who, about.contact_row = row.row;
        } else if (id == table_id::today) {
            const auto index = static_cast<std::size_t>(at.row - place.header_row - 1);
            if (index < workbook.listed.size()) from_list(workbook, workbook.listed[index], about);
        } else if (id == table_id::call_plan) {
            auto const& lines = workbook.grids.at(id);
            const auto index = static_cast<std::size_t>(at.row - place.header_row);
            if (index < lines.size()) from_plan(lines[index], about);
        } else if (const auto column = place.columns.find("source");
            id == table_id::sources && column != place.columns.end()) {
            about.who = book::text_of(
                content_of(sheet_named(document, title)->getCellByPosition(column->second, at.row)));
        }
        if (about.referral || !about.who.empty()) return;
    }
}

}

subject subject_of_row(document_ref const& document, book::workbook const& workbook, selected_row const& at) {
    subject about;
    from_row(document, workbook, at, about);
    return about;
}

}
