#include "calc/menu/follow_up/log_touch_command.hpp"
#include "book/list_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/office_language.hpp"
#include "calc/menu/follow_up/gift_question.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/new_contact.hpp"
#include "commands/unknown_names.hpp"
#include "text/own_words.hpp"
#include "calc/dialogs/offered_words.hpp"

#include <algorithm>
#include <ranges>

namespace referralbook::calc {

namespace {

constexpr std::size_t most_offers = 30;

std::vector<std::string> kinds_of(book::workbook const& workbook) {
    auto kinds = commands::words_on_list(workbook, "kind");
    if (workbook.values.gifts_regulated) std::erase(kinds, book::touch_kinds::gift);
    return kinds;
}

std::vector<std::string> outcomes_of(book::workbook const& workbook) {
    auto outcomes = commands::words_on_list(workbook, "outcome");
    outcomes.emplace(outcomes.begin());   // it may be left open
    return outcomes;
}

/// Which fields a kind of contact has beside those that all have. A word of the office's own has them all but a cost.
struct kind_fields {
    bool outcome = true, brought = true, cost = false;
};

kind_fields fields_of(book::workbook const& workbook, std::string_view kind) {
    using namespace book::touch_kinds;
    if (kind == gift) return {false, true, !workbook.values.gifts_regulated};
    if (kind == note || kind == thank_you || kind == status_report) return {false, false, false};
    if (kind == call || kind == email || kind == ask) return {true, false, false};
    return {};
}

/// The referrals to choose from: the one in front first, then those of the person.
std::vector<book::referral const*> choices_of(book::workbook const& workbook, subject const& about) {
    std::vector<book::referral const*> rows;
    if (about.referral)
        if (const auto found = commands::find_referral(workbook, *about.referral)) rows.push_back(*found);
    for (auto const* row : commands::referrals_of(workbook, about.who))
        if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
    return rows;
}

command_answer ask(command_call const& call, book::workbook const& workbook, subject const& about,
    commands::log_touch_arguments what, commands::moment now) {
    const auto rows = choices_of(workbook, about);
    std::vector<std::string> lines{tr("None")};
    for (auto const* row : rows) lines.push_back(commands::named(*row, office_language()));
    const bool about_one = about.referral && !rows.empty();
    if (about_one && what.words.who.empty())
        what.words.who = rows.front()->prospect.empty() ? rows.front()->source : rows.front()->prospect;

    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("Log contact")};
    dialog.add_person("who", tr("~Who"), people, what.words.who, person_use::several);
    dialog.need("who", tr("Please enter with whom you were in touch."));
    dialog.add_list("kind", tr("~Kind"), offered(kinds_of(workbook)),
        offered(about.planned ? book::touch_kinds::visit : book::touch_kinds::call));
    dialog.add_date("date", tr("~Date"), what.on.value_or(now.today), now.today);
    dialog.add_list("outcome", tr("~Outcome"), offered(outcomes_of(workbook)), offered(what.words.outcome));
    dialog.add_list("referral", tr("~Referral"), lines, about_one ? lines[1] : lines[0]);
    dialog.add_text("brought", tr("~Brought"), what.words.brought);
    dialog.add_amount("cost", tr("Co~st"), {});
    dialog.add_text("by", tr("B~y"), what.words.by.empty() ? person_here(call.context) : what.words.by);
    dialog.add_text("note", tr("~Note"), what.words.note, {.lines = 3});
    const auto show_fields = [&] {
        const auto shown = fields_of(workbook, chosen_word(dialog, "kind"));
        dialog.show_field("outcome", shown.outcome);
        dialog.show_field("brought", shown.brought);
        dialog.show_field("cost", shown.cost);
    };
    show_fields();
    dialog.on_change("kind", show_fields);
    std::string answer, asked_for;
    std::optional<gift_question> question;
    const bool done = dialog.run({.accept = tr("~Log contact")}, [&]() -> book::result<void> {
        const auto shown = fields_of(workbook, chosen_word(dialog, "kind"));
        what.words = {dialog.text("who"), chosen_word(dialog, "kind"),
            shown.outcome ? chosen_word(dialog, "outcome") : "", shown.brought ? dialog.text("brought") : "",
            dialog.text("by"), dialog.text("note")};
        what.on = dialog.date("date");
        if (shown.cost) {
            what.words.cost = dialog.amount("cost");
            if (!question || asked_for != what.words.who)
                question.emplace(workbook, people.named_in(asked_for = what.words.who), now.today);
            if (auto ready = question->before(what.words.brought, what.words.cost, what.on); !ready) return ready;
            what.again = question->again();
        }
        const auto chosen = static_cast<std::size_t>(std::ranges::find(lines, dialog.text("referral")) - lines.begin());
        what.referral.reset();
        if (chosen > 0 && chosen < lines.size()) what.referral = {rows[chosen - 1]->number, rows[chosen - 1]->row};
        return written_in_dialog(call,
            commands::with_new_contacts(workbook, dialog.new_contacts(), commands::log_touch(workbook, what, now)),
            answer);
    });
    if (done) remember_person_here(call.context, what.words.by);
    return answer;
}

/// Asks what a visit brought the source (rule S0 in docs/rules.md). It may have brought nothing: that is not refused.
command_answer ask_what_it_brought(command_call const& call, book::workbook const& workbook,
    commands::log_touch_arguments what, commands::moment now) {
    std::vector<std::string> brought;
    for (auto const& one : std::views::reverse(workbook.touches))   // the latest first
        if (brought.size() < most_offers && !one.brought.empty() &&
            std::ranges::find(brought, one.brought) == brought.end())
            brought.push_back(one.brought);
    form_dialog dialog{call, tr("Visit done")};
    dialog.add_sentence(tr("{1} with {2}: what did it bring them?", offered(what.words.kind), what.words.who));
    dialog.add_combo("brought", tr("~Brought"), brought, what.words.brought);
    dialog.add_date("date", tr("D~ate"), what.on.value_or(now.today), now.today);
    dialog.add_text("note", tr("~Note"), what.words.note, {.lines = 2});
    std::string answer;
    dialog.run({.accept = tr("~Done")}, [&]() -> book::result<void> {
        what.words.brought = dialog.text("brought");
        what.on = dialog.date("date");
        what.words.note = dialog.text("note");
        return written_in_dialog(call, commands::log_touch(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer log_touch_command(command_call const& call) {
    const auto ready = prepare(call, argument::date);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto about = subject_of(call, workbook);
    if (!about) return book::refuse(about.error());
    const auto text = [&](std::string_view name) { return call.text(name).value_or(""); };
    const auto cost = amount_argument(call, workbook, argument::cost);
    if (!cost) return book::refuse(cost.error());
    commands::log_touch_arguments what{{about->told, text(argument::kind), text(argument::outcome),
                                           text(argument::brought), text(argument::by), text(argument::note), *cost},
        about->referral, call.flag(argument::again), date};
    if (about->planned && what.words.brought.empty()) what.words.brought = about->brought;
    if (about->planned && what.words.kind.empty() && call.quiet()) what.words.kind = book::touch_kinds::visit;
    if (what.words.kind.empty() && !call.quiet()) return ask(call, workbook, *about, what, now);
    if (call.text(argument::ask) == ask_for::brought && what.words.brought.empty() && !call.quiet())
        return ask_what_it_brought(call, workbook, what, now);
    return written(call,
        commands::saying_unknown(
            workbook, commands::people_named(workbook, what.words.who), commands::log_touch(workbook, what, now)));
}

}
