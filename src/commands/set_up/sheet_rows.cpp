#include "commands/set_up/sheet_rows.hpp"
#include "book/nothing_said.hpp"
#include "commands/set_up/further_columns.hpp"
#include "recognition/names/whole_name.hpp"
#include "recognition/tables/further_headings.hpp"

#include <algorithm>

namespace referralbook::commands {

using recognition::role;

sheet_rows::sheet_rows(set_up_facts const& facts)
    : facts_{facts}, printed_{printed_rows(facts)}, further_phones_{further_columns(facts, role::phone)},
      further_emails_{further_columns(facts, role::email)} {}

std::size_t sheet_rows::count() const {
    std::size_t most = 0;
    for (auto const& [what, at] : facts_.wanted.columns)
        if (auto const* cells = column(what)) most = std::max(most, cells->size());
    return most;
}

std::vector<recognition::sample_cell> const* sheet_rows::column(role what) const {
    const int at = facts_.wanted.column_of(what);
    const auto found = facts_.cells.find(at);
    return at < 0 || found == facts_.cells.end() ? nullptr : &found->second;
}

book::cell const& sheet_rows::at(role what, std::size_t row) const {
    static const book::cell nothing;
    auto const* cells = column(what);
    return cells && row < cells->size() ? (*cells)[row].value : nothing;
}

std::string sheet_rows::said(role what, std::size_t row) const {
    auto own = text(what, row);
    const bool nothing = what == role::owner ? book::says_no_name(own)
        : what == role::prospect             ? book::names_nobody(own)
                                             : book::says_nothing(own);
    return nothing ? std::string{} : own;
}

std::string sheet_rows::reached_at(role what, std::size_t row) const {
    auto own = said(what, row);
    if (!own.empty()) return own;
    for (auto const& further : what == role::phone ? further_phones_ : further_emails_)
        if (const auto cells = facts_.cells.find(further.column);
            cells != facts_.cells.end() && row < cells->second.size())
            if (auto other = book::text_of(cells->second[row].value); recognition::is_reached_at(other, what))
                return other;
    return own;
}

std::string sheet_rows::who(std::size_t row) const {
    if (is_printed(row)) return {};
    if (facts_.wanted.kind == recognition::sheet_kind::referral_log) return said(role::prospect, row);
    if (auto name = text(role::who, row); !name.empty()) return name;
    const auto name = recognition::whole_name(text(role::first_name, row), text(role::last_name, row));
    return name.empty() ? text(role::company, row) : name;
}

std::string sheet_rows::source(std::size_t row) const {
    if (is_printed(row)) return {};
    const bool log = facts_.wanted.kind == recognition::sheet_kind::referral_log;
    auto name = text(log ? role::source : role::referred_by, row);
    return book::names_nobody(name) ? std::string{} : name;
}

}
