#include "calc/menu/follow_up/status_changed_command.hpp"
#include "calc/office/office_language.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "commands/follow_up/add_contact.hpp"
#include "commands/follow_up/set_status.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

namespace referralbook::calc {

namespace {

book::result<book::change_set> change(book::workbook const& workbook, commands::referral_key which,
    std::string const& name, std::optional<double> value, std::optional<book::day> since, bool add_contact,
    commands::moment now) {
    const auto wanted = book::status_of(name);
    if (!wanted || name.empty())
        return book::refuse(tr("There is no status \"{1}\": choose one of {2}.", name,
            text::joined_by(offered({book::status_names.begin(), book::status_names.end()}), ", ")));
    return commands::set_status(workbook, {which, *wanted, value, since, add_contact}, now);
}

}

command_answer status_changed_command(command_call const& call) {
    const auto chosen = prepare_referral(call, argument::since);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, since, about, key, row] = **chosen;
    const auto name = call.text(argument::status);
    const bool asks_since = call.text(argument::ask) == ask_for::since && name;
    if (call.quiet() || (name && !asks_since)) {
        const auto value = amount_argument(call, workbook, argument::value);
        if (!value) return book::refuse(value.error());
        return written(
            call, change(workbook, key, name.value_or(""), *value, since, call.flag(argument::add_contact), now));
    }

    form_dialog dialog{call, tr("Status changed")};
    const auto stands = asks_since ? std::string{text::in_english(text::choice_word, *name)}
                                   : std::string{name_of(row->facts.state)};
    dialog.add_sentence(asks_since
            ? tr("{1} is {2}. Since when?", commands::named(*row, office_language()), offered(stands))
            : tr("{1} is {2} now.", commands::named(*row, office_language()), offered(stands)));
    if (!asks_since)
        dialog.add_list(
            "status", tr("~Status"), offered({book::status_names.begin(), book::status_names.end()}), offered(stands));
    dialog.add_date("since", tr("Si~nce"), since.value_or(now.today), now.today);
    const auto held = row->value;
    const auto won = name_of(book::status::won);
    const bool asks_value = !asks_since || (stands == won && !held);
    if (asks_value) dialog.add_amount("value", tr("~Value"), held);
    const bool offered = (row->facts.state != book::status::won || asks_since) &&
        commands::may_be_added(workbook, *row) && (!asks_since || stands == won);
    if (offered) dialog.add_tick("add", tr("~Add {1} to the contacts", row->prospect), tick_state::on);
    // Only what is won has a value, and makes a client.
    const auto is_won = [&] { return (asks_since ? stands : chosen_word(dialog, "status")) == won; };
    const auto show_fields = [&] {
        dialog.show_field("value", is_won());
        dialog.show_field("add", is_won());
    };
    show_fields();
    if (!asks_since) dialog.on_change("status", show_fields);
    std::string answer;
    dialog.run({.accept = asks_since ? tr("~Write it") : tr("~Change status")}, [&]() -> book::result<void> {
        const auto value = asks_value && is_won() ? dialog.amount("value") : held;
        const auto day = dialog.date("since");
        const auto wanted = asks_since ? stands : chosen_word(dialog, "status");
        // The field offers today. Where the status stays as it is, that day counts only if the user changed it.
        const bool same_status = !asks_since && wanted == stands && day == now.today;
        return written_in_dialog(call,
            change(workbook, key, wanted, value == held ? std::nullopt : value, same_status ? std::nullopt : day,
                offered && is_won() && dialog.ticked("add"), now),
            answer);
    });
    return answer;
}

}
