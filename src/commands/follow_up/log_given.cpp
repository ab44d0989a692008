#include "commands/follow_up/log_given.hpp"
#include "commands/sheet_title.hpp"
#include "book/status.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

book::result<book::change_set> log_given(book::workbook const& workbook, log_given_arguments const& what, moment now) {
    auto const& say = workbook.say;
    const recognition::aliases names{workbook.aliases};
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto partner = book::text_of(what.partner), client = book::text_of(what.client);
    const auto key = names.key(partner), whom = names.key(client);
    const auto need = book::text_of(what.need);
    const bool is_need = key.empty() && !text::folded(need).empty();
    if (key.empty() && !is_need) return book::refuse(say.tr("Say to whom you sent somebody: the partner is missing."));
    if (whom.empty()) return book::refuse(say.tr("Say whom you sent: the client is missing."));
    const auto date = what.date.value_or(now.today);
    if (date > now.today)
        return book::refuse(say.tr(
            "{1} is still to come: give the day you made the introduction.", book::short_date(date, now.today, say)));
    const auto sheet = sheet_title(workbook, book::table_id::given);
    book::given_referral const* waits = nullptr;   // the row of the need
    for (auto const& row : workbook.given) {
        if (names.key(row.client) != whom) continue;
        const auto state = book::status_of(row.status);
        const bool same_need = row.is_need() && !need.empty() && text::folded(row.need) == text::folded(need) &&
            state != book::status::won && state != book::status::lost;
        if (same_need && is_need)
            return book::refuse(say.tr("This is in the book already: {1} needs {2}.", client, need));
        if (same_need && !waits) waits = &row;
        if (!is_need && row.date == date && names.key(row.partner) == key)
            return book::refuse(say.tr("This is in the book already: {1} to {2} on {3}.", client, partner,
                book::short_date(date, now.today, say)));
    }

    edit change{workbook, now, [&](text::language const& in) {
                    return is_need ? in.tr("{1} needs {2}", client, need) : in.tr("Referral given to {1}", partner);
                }};
    auto done = is_need ? say.tr("{1} needs {2}, and nobody is found yet: it is in the sheet {3}.", client, need, sheet)
                        : say.tr("You sent {1} to {2}: it is in the sheet {3}.", client, partner, sheet);
    if (waits) {
        const auto set = [&](std::string_view column, book::cell held, book::cell content) {
            if (held != content)
                change.changes().cells.push_back(
                    {book::table_id::given, std::string{column}, waits->row, std::move(held), std::move(content)});
        };
        const auto day = [&](std::optional<book::day> value) { return value ? change.serial(*value) : book::cell{}; };
        change.changes().checks.push_back({book::table_id::given, "client", waits->row, waits->client});
        set("date", day(waits->date), change.serial(date));
        set("partner", {}, partner);
        if (waits->ask_on) set("ask_on", day(waits->ask_on), {});
        auto note = waits->note;
        text::append_if_any(note, "; ", book::text_of(what.note));
        if (note != waits->note) set("note", waits->note.empty() ? book::cell{} : book::cell{waits->note}, note);
        return change.take(std::move(done));
    }
    book::row_append row{book::table_id::given, {{"date", change.serial(date)}, {"client", client}}};
    const auto put = [&](char const* column, std::string const& text) {
        if (auto trimmed = book::text_of(text); !trimmed.empty()) row.cells.emplace_back(column, std::move(trimmed));
    };
    put("partner", partner);
    put("need", what.need);
    put("note", what.note);
    change.changes().rows.push_back(std::move(row));
    return change.take(std::move(done));
}

}
