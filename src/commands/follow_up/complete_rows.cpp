#include "commands/follow_up/complete_rows.hpp"
#include "commands/edit.hpp"
#include "recognition/names/aliases.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace referralbook::commands {

using book::table_id;

namespace {

std::vector<int> without_formulas(book::workbook const& workbook, table_id id) {
    const auto place = workbook.places.find(id);
    return place == workbook.places.end() ? std::vector<int>{} : place->second.without_formulas;
}

bool lacks_number(book::referral const& row) {
    return row.number <= 0 &&
        row.unreadable.find(book::column(table_id::referrals, "number").header) == std::string::npos;
}

/// Who among the contacts in these rows has somebody under Referred by, of which no referral stands.
std::vector<std::string> without_referral(book::workbook const& workbook, std::vector<int> const& rows) {
    if (rows.empty()) return {};
    const recognition::aliases names{workbook.aliases};
    const std::set<int> looked_at{rows.begin(), rows.end()};
    std::set<std::pair<std::string, std::string>> referred;   // prospect and source
    for (auto const& row : workbook.referrals) referred.emplace(names.key(row.prospect), names.key(row.source));
    std::vector<std::string> found;
    for (auto const& one : workbook.contacts) {
        if (!looked_at.contains(one.row)) continue;
        const auto source = names.key(one.referred_by), who = names.key(one.who);
        if (source.empty()) continue;
        if (!referred.contains({who, source})) found.push_back(one.who);
    }
    return found;
}

}

incomplete incomplete_rows(book::workbook const& workbook) {
    if (!workbook.is_set_up()) return {};
    const auto formulas = without_formulas(workbook, table_id::referrals);
    std::set<int> rows{formulas.begin(), formulas.end()};
    for (auto const& row : workbook.referrals)
        if (lacks_number(row)) rows.insert(row.row);
    return {without_formulas(workbook, table_id::contacts).size(), rows.size()};
}

int numbers_for_rows(book::workbook const& workbook) {
    return static_cast<int>(std::ranges::count_if(workbook.referrals, lacks_number));
}

book::result<book::change_set> complete_rows(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto found = incomplete_rows(workbook);
    if (found.rows() == 0)
        return book::refuse(say.tr("Every row is complete: there are no new rows without number or formulas."));
    edit change{workbook, now, [&](text::language const& in) {
                    return in.trn("Complete {1} new row", "Complete {1} new rows", found.rows());
                }};
    for (auto const& row : workbook.referrals)
        if (lacks_number(row)) change.set_number(row, "number", {}, static_cast<double>(change.next_number()));
    for (const auto id : {table_id::contacts, table_id::referrals})
        if (auto rows = without_formulas(workbook, id); !rows.empty())
            change.changes().fills.push_back({id, std::move(rows)});
    std::vector<std::string> completed;
    if (found.contacts) completed.push_back(say.trn("{1} contact", "{1} contacts", found.contacts));
    if (found.referrals) completed.push_back(say.trn("{1} referral", "{1} referrals", found.referrals));
    auto done = say.tr("Completed {1}.", say.listed(completed));
    if (const auto people = without_referral(workbook, without_formulas(workbook, table_id::contacts)); !people.empty())
        text::append_part(done, " ",
            say.trn("{2} has somebody under Referred by, but no referral: New referral makes one.",
                "{2} have somebody under Referred by, but no referral: New referral makes one of each.", people.size(),
                text::short_list(say, people)));
    return change.take(std::move(done));
}

}
