#include "commands/follow_up/log_given.hpp"
#include "book/status.hpp"
#include "commands/contacting.hpp"
#include "commands/sheet_title.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

namespace {

/// What was sent, cleaned of blanks, and the keys of the names.
struct given_words {
    std::string partner, client, need;
    std::string key, whom;   ///< of partner and client
    book::day date;

    given_words(log_given_arguments const& what, recognition::aliases const& names, book::day today)
        : partner{book::text_of(what.partner)}, client{book::text_of(what.client)}, need{book::text_of(what.need)},
          key{names.key(partner)}, whom{names.key(client)}, date{what.date.value_or(today)} {}

    /// Nobody is found yet: the row waits for a partner.
    bool is_need() const { return key.empty() && !text::folded(need).empty(); }
};

/// The sentence against it; "" where nothing is.
std::string against(given_words const& what, book::day today, text::language const& say) {
    if (what.key.empty() && !what.is_need()) return say.tr("Say to whom you sent somebody: the partner is missing.");
    if (what.whom.empty()) return say.tr("Say whom you sent: the client is missing.");
    if (what.date > today)
        return say.tr(
            "{1} is still to come: give the day you made the introduction.", book::short_date(what.date, today, say));
    return {};
}

/// The row in which the client waits with this need, null where none is; refused where what is given stands there
/// already.
book::result<book::given_referral const*> row_that_waits(
    book::workbook const& workbook, given_words const& what, recognition::aliases const& names, book::day today) {
    auto const& say = workbook.say;
    book::given_referral const* waits = nullptr;
    for (auto const& row : workbook.given) {
        if (names.key(row.client) != what.whom) continue;
        const auto state = book::status_of(row.status);
        const bool same_need = row.is_need() && !what.need.empty() &&
            text::folded(row.need) == text::folded(what.need) && state != book::status::won &&
            state != book::status::lost;
        if (same_need && what.is_need())
            return book::refuse(say.tr("This is in the book already: {1} needs {2}.", what.client, what.need));
        if (same_need && !waits) waits = &row;
        if (!what.is_need() && row.date == what.date && names.key(row.partner) == what.key)
            return book::refuse(say.tr("This is in the book already: {1} to {2} on {3}.", what.client, what.partner,
                book::short_date(what.date, today, say)));
    }
    return waits;
}

/// A partner is found for it.
void fill_row_that_waits(
    edit& change, book::given_referral const& row, given_words const& what, std::string const& more) {
    const auto set = [&](std::string_view column, book::cell held, book::cell content) {
        if (held != content)
            change.changes().cells.push_back(
                {book::table_id::given, std::string{column}, row.row, std::move(held), std::move(content)});
    };
    const auto day = [&](std::optional<book::day> value) { return value ? change.serial(*value) : book::cell{}; };
    change.changes().checks.push_back({book::table_id::given, "client", row.row, row.client});
    set("date", day(row.date), change.serial(what.date));
    set("partner", {}, what.partner);
    if (row.ask_on) set("ask_on", day(row.ask_on), {});
    auto note = row.note;
    text::append_if_any(note, "; ", book::text_of(more));
    if (note != row.note) set("note", row.note.empty() ? book::cell{} : book::cell{row.note}, note);
}

book::row_append new_row(edit const& change, given_words const& what, std::string const& note) {
    book::row_append row{book::table_id::given, {{"date", change.serial(what.date)}, {"client", what.client}}};
    const auto put = [&](char const* column, std::string text) {
        if (!text.empty()) row.cells.emplace_back(column, std::move(text));
    };
    put("partner", what.partner);
    put("need", what.need);
    put("note", book::text_of(note));
    return row;
}

}

book::result<book::change_set> log_given(
    book::workbook const& workbook, log_given_arguments const& arguments, moment now) {
    auto const& say = workbook.say;
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const recognition::aliases names{workbook.aliases};
    const given_words what{arguments, names, now.today};
    if (auto why = against(what, now.today, say); !why.empty()) return book::refuse(std::move(why));
    const auto waits = row_that_waits(workbook, what, names, now.today);
    if (!waits) return book::refuse(waits.error());

    edit change{workbook, now, [&](text::language const& in) {
                    return what.is_need() ? in.tr("{1} needs {2}", what.client, what.need)
                                          : in.tr("Referral given to {1}", what.partner);
                }};
    if (*waits)
        fill_row_that_waits(change, **waits, what, arguments.note);
    else
        change.changes().rows.push_back(new_row(change, what, arguments.note));
    const auto sheet = sheet_title(workbook, book::table_id::given);
    return saying_wishes(workbook, {what.partner, what.client}, now.today,
        change.take(what.is_need()
                ? say.tr(
                      "{1} needs {2}, and nobody is found yet: it is in the sheet {3}.", what.client, what.need, sheet)
                : say.tr("You sent {1} to {2}: it is in the sheet {3}.", what.client, what.partner, sheet)));
}

}
