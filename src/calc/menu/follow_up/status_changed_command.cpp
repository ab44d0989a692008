#include "calc/menu/follow_up/status_changed_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/add_contact.hpp"
#include "commands/follow_up/set_status.hpp"
#include "follow_up/answers.hpp"
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

/// Asks for the status, or where one was chosen for its day, and for what belongs to it.
class status_dialog {
    command_call const& call_;
    prepared_referral const& of_;
    std::optional<std::string> chosen_;
    std::string stands_;
    form_dialog dialog_{call_, tr("Status changed")};
    std::optional<lost_question> why_;

    void add_status() {
        const auto who = commands::named(*of_.row, office_language());
        dialog_.add_sentence(chosen_ ? tr("{1} is {2}. Since when?", who, offered(stands_))
                                     : tr("{1} is {2} now.", who, offered(stands_)));
        if (!chosen_)
            dialog_.add_list("status", tr("~Status"), offered({book::status_names.begin(), book::status_names.end()}),
                offered(stands_));
        dialog_.add_date("since", tr("Si~nce"), of_.date.value_or(of_.now.today), of_.now.today);
    }

    /// Only what is won has a value, and makes a client.
    void add_what_won_brings() {
        if (asks_value()) dialog_.add_amount("value", tr("~Value"), of_.row->value);
        if (offers_contact())
            dialog_.add_tick("add", tr("~Add {1} to the contacts", of_.row->prospect), tick_state::on);
    }

public:
    status_dialog(command_call const& call, prepared_referral const& of, std::optional<std::string> chosen)
        : call_{call}, of_{of}, chosen_{std::move(chosen)}, stands_{chosen_.value_or(std::string{name_of(state())})} {
        add_status();
        add_what_won_brings();
        if (may_be(book::status::lost)) why_.emplace(dialog_, *of_.row);
        if (asks_meeting())
            dialog_.add_date("three_way", tr("~Three-way meeting"), of_.row->facts.three_way, of_.now.today,
                recognition::day_side::coming);
        show_fields();
        if (!chosen_) dialog_.on_change("status", [this] { show_fields(); });
    }

    command_answer run() {
        std::string answer;
        dialog_.run({.accept = chosen_ ? tr("~Write it") : tr("~Change status")}, [&]() -> book::result<void> {
            return written_in_dialog(call_, change(of_.workbook, status(), said(), of_.now), answer);
        });
        return answer;
    }

private:
    book::status state() const { return of_.row->facts.state; }
    std::string status() const { return chosen_ ? *chosen_ : chosen_word(dialog_, "status"); }
    bool is(book::status one) const { return status() == name_of(one); }
    bool may_be(book::status one) const { return !chosen_ || is(one); }
    bool asks_value() const { return !chosen_ || (is(book::status::won) && !of_.row->value); }
    bool asks_meeting() const { return !chosen_ && follow_up::referrals_keep(of_.workbook, "three_way"); }
    bool offers_contact() const {
        return (chosen_ || state() != book::status::won) && commands::may_be_added(of_.workbook, *of_.row) &&
            may_be(book::status::won);
    }
    bool is_meeting() const { return asks_meeting() && is(book::status::meeting); }

    void show_fields() {
        const bool won = is(book::status::won);
        if (why_) why_->show(is(book::status::lost));
        if (asks_meeting()) dialog_.show_field("three_way", is_meeting());
        dialog_.show_field("value", won);
        dialog_.show_field("add", won);
    }

    commands::set_status_arguments said() const {
        const bool won = is(book::status::won);
        const auto value = asks_value() && won ? dialog_.amount("value") : of_.row->value;
        const auto day = dialog_.date("since");
        // The field offers today. Where the status stays as it is, that day counts only if the user changed it.
        const bool same_status = !chosen_ && status() == stands_ && day == of_.now.today;
        commands::set_status_arguments what{.referral = of_.key,
            .value = value == of_.row->value ? std::nullopt : value,
            .since = same_status ? std::nullopt : day,
            .add_contact = offers_contact() && won && dialog_.ticked("add")};
        if (why_ && is(book::status::lost)) why_->put_into(what);
        if (is_meeting()) what.three_way = dialog_.date("three_way");
        return what;
    }
};

command_answer changed_as_told(command_call const& call, prepared_referral const& of, std::string const& status) {
    const auto value = amount_argument(call, of.workbook, argument::value);
    if (!value) return book::refuse(value.error());
    const auto meeting = date_argument(call, of.workbook, of.now, argument::three_way, recognition::day_side::coming);
    if (!meeting) return book::refuse(meeting.error());
    const bool says_meeting = call.text(argument::three_way) || call.number(argument::three_way);
    return written(call,
        change(of.workbook, status,
            {.referral = of.key,
                .value = *value,
                .since = of.date,
                .add_contact = call.flag(argument::add_contact),
                .lost_because = english_of_word(call.text(argument::lost_because)),
                .lost_to = call.text(argument::lost_to),
                .fit = english_of_word(call.text(argument::fit)),
                .three_way = says_meeting ? std::optional{*meeting} : std::nullopt},
            of.now));
}

}

command_answer status_changed_command(command_call const& call) {
    const auto chosen = prepare_referral(call, argument::since);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    const auto name = call.text(argument::status);
    const bool asks_since = call.text(argument::ask) == ask_for::since && name;
    if (call.quiet() || (name && !asks_since)) return changed_as_told(call, **chosen, name.value_or(""));
    return status_dialog{call, **chosen, asks_since ? std::optional{known_word(*name)} : std::nullopt}.run();
}

}
