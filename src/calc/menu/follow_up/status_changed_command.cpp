#include "calc/menu/follow_up/status_changed_command.hpp"
#include "calc/office/office_language.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "commands/follow_up/add_contact.hpp"
#include "commands/follow_up/set_status.hpp"
#include "follow_up/answers.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "text/sentences.hpp"

namespace referralbook::calc {

namespace {

/// As the book knows it; nothing where the call does not say it.
std::optional<std::string> english_of_word(std::optional<std::string> const& word) {
    return word ? std::optional{known_word(*word)} : std::nullopt;
}

book::result<book::change_set> change(book::workbook const& workbook, std::string const& name,
    commands::set_status_arguments what, commands::moment now) {
    const auto wanted = book::status_of(name);
    if (!wanted || name.empty())
        return book::refuse(tr("There is no status \"{1}\": choose one of {2}.", name,
            text::joined_by(offered({book::status_names.begin(), book::status_names.end()}), ", ")));
    what.wanted = *wanted;
    return commands::set_status(workbook, what, now);
}

/// Why it was lost (S2: look at the competition), asked where Lost is chosen.
class lost_question {
public:
    lost_question(form_dialog& dialog, book::referral const& row) : dialog_{dialog} {
        dialog.add_combo("because", tr("Lost ~because"),
            offered({book::lost_reasons.begin(), book::lost_reasons.end()}), offered(row.lost_because));
        dialog.add_text("lost_to", tr("Chose ~whom"), row.lost_to);
        dialog.add_list("fit", tr("Did they ~fit?"), {tr("Not said"), offered("yes"), offered("no")},
            row.fits ? offered(*row.fits ? "yes" : "no") : tr("Not said"));
    }

    void show(bool shown) {
        for (auto const* field : {"because", "lost_to", "fit"}) dialog_.show_field(field, shown);
    }

    void put_into(commands::set_status_arguments& what) const {
        what.lost_because = chosen_word(dialog_, "because");
        what.lost_to = dialog_.text("lost_to");
        const auto fit = dialog_.text("fit");
        what.fit = fit == tr("Not said") ? "" : known_word(fit);
    }

private:
    form_dialog& dialog_;
};

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
        const auto meeting = date_argument(call, workbook, now, argument::three_way, recognition::day_side::coming);
        if (!meeting) return book::refuse(meeting.error());
        const bool says_meeting = call.text(argument::three_way) || call.number(argument::three_way);
        return written(call,
            change(workbook, name.value_or(""),
                {key, {}, *value, since, call.flag(argument::add_contact),
                    english_of_word(call.text(argument::lost_because)), call.text(argument::lost_to),
                    english_of_word(call.text(argument::fit)), says_meeting ? std::optional{*meeting} : std::nullopt},
                now));
    }

    form_dialog dialog{call, tr("Status changed")};
    const auto stands = asks_since ? known_word(*name) : std::string{name_of(row->facts.state)};
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
    const bool asks_why = !asks_since || stands == name_of(book::status::lost);
    std::optional<lost_question> why;
    if (asks_why) why.emplace(dialog, *row);
    const bool asks_meeting = !asks_since && follow_up::referrals_keep(workbook, "three_way");
    if (asks_meeting)
        dialog.add_date(
            "three_way", tr("~Three-way meeting"), row->facts.three_way, now.today, recognition::day_side::coming);
    const auto is_meeting = [&] {
        return asks_meeting && chosen_word(dialog, "status") == name_of(book::status::meeting);
    };
    const auto is_lost = [&] {
        return asks_why && (asks_since ? stands : chosen_word(dialog, "status")) == name_of(book::status::lost);
    };
    const auto show_fields = [&] {
        if (why) why->show(is_lost());
        if (asks_meeting) dialog.show_field("three_way", is_meeting());
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
        commands::set_status_arguments what{key, {}, value == held ? std::nullopt : value,
            same_status ? std::nullopt : day, offered && is_won() && dialog.ticked("add")};
        if (is_lost()) why->put_into(what);
        if (is_meeting()) what.three_way = dialog.date("three_way");
        return written_in_dialog(call, change(workbook, wanted, what, now), answer);
    });
    return answer;
}

}
