#include "recognition/tables/mapping.hpp"
#include "book/column_heading.hpp"
#include "text/cell_name.hpp"

#include <algorithm>

namespace referralbook::recognition {

int mapping::column_of(role what) const {
    const auto at = std::ranges::find(columns, what, &std::pair<role, int>::first);
    return at == columns.end() ? -1 : at->second;
}

namespace {

/// Whether one column may serve for both: whoever was contacted last on the day they came has one date.
bool may_share(role one, role other) {
    return (one == role::received && other == role::last_contacted) ||
        (one == role::last_contacted && other == role::received);
}

}

mapping proposed(survey const& found) {
    mapping result{found.kind, {}};
    for (auto const& proposal : found.proposals) result.columns.emplace_back(proposal.what, proposal.column);
    return result;
}

mapping proposed_as_headed(survey const& found, text::language const& writes) {
    auto result = proposed(found);
    auto& chosen = result.columns;
    for (auto const& ours : book::table(book::table_id::contacts).columns) {
        const auto at = std::ranges::find(
            found.columns, book::heading_in(writes, book::table_id::contacts, ours), &table_column::heading);
        if (at == found.columns.end()) continue;
        std::erase_if(chosen, [&](auto const& one) { return one.second == at->column; });
        for (const auto what : roles_of(found.kind)) {
            if (name_of(what) != ours.header) continue;
            std::erase_if(chosen, [&](auto const& one) { return one.first == what; });
            chosen.emplace_back(what, at->column);
        }
    }
    return result;
}

book::result<mapping> check(mapping wanted, survey const& found, text::language const& say) {
    if (wanted.kind == sheet_kind::neither)
        return book::refuse(say.tr("Choose what this sheet holds: contacts, or a log of referrals."));
    const auto allowed = roles_of(wanted.kind);
    for (auto const& [what, column] : wanted.columns) {
        const std::string name{name_of(what)}, letters = text::column_letters(column);
        if (std::ranges::find(allowed, what) == allowed.end())
            return book::refuse(say.tr("A sheet of this kind has no {1}: choose nothing for it.", name));
        if (std::ranges::find(found.columns, column, &table_column::column) == found.columns.end())
            return book::refuse(
                say.tr("Column {1}, chosen for {2}, is not in the table: choose one of its columns.", letters, name));
        for (auto const& [other, other_column] : wanted.columns) {
            if (other == what && other_column != column)
                return book::refuse(say.tr("Two columns are chosen for {1}: leave one.", name));
            if (other != what && other_column == column && !may_share(what, other))
                return book::refuse(
                    say.tr("Column {1} is chosen for {2} and for {3}: leave one.", letters, name, name_of(other)));
        }
    }
    const auto has = [&](role what) { return wanted.column_of(what) >= 0; };
    if (wanted.kind == sheet_kind::referral_log) {
        if (!has(role::date)) return book::refuse(say.tr("Choose the column that holds the date of each referral."));
        if (!has(role::source)) return book::refuse(say.tr("Choose the column that says who sent each referral."));
    } else {
        if (!has(role::who) && !has(role::first_name) && !has(role::last_name) && !has(role::company))
            return book::refuse(
                say.tr("Choose the column that holds the names: Name, First name and Last name, or Company."));
        if (wanted.kind == sheet_kind::contacts_and_referrals && !has(role::referred_by))
            return book::refuse(say.tr("To take referrals from the contacts, choose the column for Referred by."));
    }
    return wanted;
}

}
