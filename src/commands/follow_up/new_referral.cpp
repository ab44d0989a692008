#include "commands/follow_up/new_referral.hpp"
#include "commands/edit.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/answers.hpp"
#include "recognition/names/aliases.hpp"

namespace referralbook::commands {

book::result<book::change_set> new_referral(
    book::workbook const& workbook, new_referral_arguments const& what, moment now) {
    auto const& say = workbook.say;
    const recognition::aliases names{workbook.aliases};
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto source = book::text_of(what.source), prospect = book::text_of(what.prospect);
    const auto key = names.key(source), whom = names.key(prospect);
    if (key.empty()) return book::refuse(say.tr("Say who referred: the source is missing."));
    if (whom.empty()) return book::refuse(say.tr("Say who was referred: the prospect is missing."));
    const auto received = what.received.value_or(now.today);
    if (received > now.today)
        return book::refuse(
            say.tr("{1} is still to come: give the day it was received.", book::short_date(received, now.today, say)));
    for (auto const& row : workbook.referrals)
        if (row.facts.received == received && names.key(row.source) == key && names.key(row.prospect) == whom)
            return book::refuse(say.tr("This referral is in the book already: {1}.", named(row, say)));

    if (what.three_way && !follow_up::referrals_keep(workbook, "three_way"))
        return book::refuse(no_column_yet(workbook, book::table_id::referrals, "three_way"));

    edit change{workbook, now, [&](text::language const& in) { return in.tr("New referral {1}", prospect); }};
    const auto number = change.next_number();
    book::row_append row{book::table_id::referrals, {}};
    const auto put = [&](char const* column, std::string const& text) {
        if (const auto trimmed = book::text_of(text); !trimmed.empty()) row.cells.emplace_back(column, trimmed);
    };
    row.cells.emplace_back("number", static_cast<double>(number));
    row.cells.emplace_back("date", change.serial(received));
    put("source", source);
    put("prospect", prospect);
    put("phone", what.phone);
    put("email", what.email);
    put("need", what.need);
    put("owner", what.owner);
    put("status", std::string{name_of(book::status::fresh)});
    row.cells.emplace_back("status_since", change.serial(received));
    put("note", what.note);
    if (what.three_way) row.cells.emplace_back("three_way", change.serial(*what.three_way));
    change.changes().rows.push_back(std::move(row));
    return change.take(say.tr("Referral {1} saved: {2} from {3}.", number, prospect, source));
}

}
