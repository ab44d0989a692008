#include "commands/follow_up/log_given.hpp"
#include "commands/sheet_title.hpp"
#include "recognition/names/aliases.hpp"

namespace referralbook::commands {

book::result<book::change_set> log_given(book::workbook const& workbook, log_given_arguments const& what, moment now) {
    auto const& say = workbook.say;
    const recognition::aliases names{workbook.aliases};
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto partner = book::text_of(what.partner), client = book::text_of(what.client);
    const auto key = names.key(partner), whom = names.key(client);
    if (key.empty()) return book::refuse(say.tr("Say to whom you sent somebody: the partner is missing."));
    if (whom.empty()) return book::refuse(say.tr("Say whom you sent: the client is missing."));
    const auto date = what.date.value_or(now.today);
    if (date > now.today)
        return book::refuse(say.tr(
            "{1} is still to come: give the day you made the introduction.", book::short_date(date, now.today, say)));
    for (auto const& row : workbook.given)
        if (row.date == date && names.key(row.partner) == key && names.key(row.client) == whom)
            return book::refuse(say.tr("This is in the book already: {1} to {2} on {3}.", client, partner,
                book::short_date(date, now.today, say)));

    edit change{workbook, now, [&](text::language const& in) { return in.tr("Referral given to {1}", partner); }};
    book::row_append row{
        book::table_id::given, {{"date", change.serial(date)}, {"partner", partner}, {"client", client}}};
    const auto put = [&](char const* column, std::string const& text) {
        if (auto trimmed = book::text_of(text); !trimmed.empty()) row.cells.emplace_back(column, std::move(trimmed));
    };
    put("need", what.need);
    put("note", what.note);
    change.changes().rows.push_back(std::move(row));
    return change.take(say.tr(
        "You sent {1} to {2}: it is in the sheet {3}.", client, partner, sheet_title(workbook, book::table_id::given)));
}

}
