#include "calc/menu/follow_up/settings_command.hpp"
#include "book/rule_text.hpp"
#include "book/rules/rule_specs.hpp"
#include "calc/deck/morning.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/follow_up/fill_holidays_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/writing/page_looks.hpp"
#include "commands/set_up/settings.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

/// A rule in a field of text, with its mnemonic.
struct text_field {
    std::string_view key, label;
    std::string book::rules::* held;
};
constexpr std::array text_fields{text_field{"Office", text::to_say("~Office"), &book::rules::office},
    text_field{"Office phone", text::to_say("~Phone"), &book::rules::office_phone},
    text_field{book::office_email_key, text::to_say("~E-mail"), &book::rules::office_email},
    text_field{"Sender", text::to_say("~Letters are signed by"), &book::rules::sender},
    text_field{"Currency", text::to_say("C~urrency"), &book::rules::currency},
    text_field{book::ways_key, text::to_say("~Ways, not people (Website, Google)"), &book::rules::ways}};

struct days_field {
    std::string_view key, label;
    int book::rules::* held;
};
constexpr std::array days_fields{
    days_field{"First call days", text::to_say("~First call within (working days)"), &book::rules::first_call_days},
    days_field{"Tell every days", text::to_say("~Tell sources every (days)"), &book::rules::tell_every_days},
    days_field{"Client days", text::to_say("~Keep in touch with clients (days, 0 = no)"), &book::rules::client_days},
    days_field{"Cadence A", text::to_say("Visit sources in band ~A every (days)"), &book::rules::cadence_a},
    days_field{"Cadence B", text::to_say("Visit sources in band ~B every (days)"), &book::rules::cadence_b},
    days_field{"Cadence C", text::to_say("Visit sources in band C every (~days)"), &book::rules::cadence_c}};

command_answer change(command_call const& call, book::result<book::change_set> const& changes) {
    return written(call, changes, [&] { write_printed_headers(call.document); });
}

class settings_form {
public:
    settings_form(command_call const& call, book::workbook const& workbook, commands::moment now)
        : call_{call}, book_{workbook}, now_{now}, form_{call, tr("Settings")},
          closed_{commands::closed_choices(office_language())} {
        auto const& held = workbook.values;
        for (auto const& one : text_fields) {
            if (one.key == book::office_email_key)
                form_.add_email(one.key, tr(one.label), held.*one.held);
            else
                form_.add_text(one.key, tr(one.label), held.*one.held);
        }
        std::vector<std::string> days;
        for (auto const& one : closed_) days.push_back(one.words);
        const auto closed = commands::closed_words(held.week.closed, office_language());
        text::add_once(days, closed);   // stays as the sheet has it
        form_.add_list("Weekend", tr("Closed o~n"), days, closed);
        for (auto const& one : days_fields)
            form_.add_text(one.key, tr(one.label), book::text_of(static_cast<double>(held.*one.held)));
        form_.add_tick(
            "Gifts regulated", tr("~Gifts to those who refer are forbidden here"), ticked_if(held.gifts_regulated));
        form_.add_amount("Gift cap a year", tr("Gifts to one source a ~year (0 = none)"), held.gift_cap_a_year);
        for (auto const& one : text_fields) explain(one.key);
        for (auto const& one : days_fields) explain(one.key);
        for (const auto key : {"Weekend", "Gifts regulated", "Gift cap a year"}) explain(key);
        deck_ = opens_deck_by_itself(call.context);
        form_.add_tick("deck", tr("~Show the sidebar automatically"), ticked_if(deck_));
        form_.add_button("holidays", tr("Fill in ~holidays\u2026"), [this] {
            const auto answer = fill_holidays_command(call_);
            return answer ? *answer : answer.error().sentence;
        });
    }

    command_answer ask() {
        form_.run({.accept = tr("Sa~ve")}, [this]() -> book::result<void> {
            const auto done = change(call_, commands::write_settings(book_, chosen(), now_));
            if (!done) return book::refuse(done.error());
            answer_ = *done;
            if (const bool wanted = form_.ticked("deck"); wanted != deck_)
                let_deck_open_by_itself(call_.context, wanted);
            return {};
        });
        return answer_;
    }

private:
    /// What the sheet Rules says of a rule comes up at its field.
    void explain(std::string_view key) {
        const auto specs = book::rule_specs();
        const auto spec = std::ranges::find(specs, key, &book::rule_spec::key);
        if (spec != specs.end()) form_.add_tip(key, office_language().trc(book::rule_word, spec->what));
    }

    /// Only what was changed: what the sheet has is left as it is written there.
    std::vector<commands::setting> chosen() const {
        auto const& held = book_.values;
        std::vector<commands::setting> result;
        const auto put = [&](std::string_view key, bool differs, book::cell value) {
            if (differs) result.push_back({std::string{key}, std::move(value)});
        };
        for (auto const& one : text_fields) {
            const auto text = form_.text(one.key);
            put(one.key, text != held.*one.held, text.empty() ? book::cell{} : book::cell{text});
        }
        for (auto const& one : closed_)
            put("Weekend",
                one.words == form_.text("Weekend") &&
                    one.words != commands::closed_words(held.week.closed, office_language()),
                one.value);
        for (auto const& one : days_fields) {
            const auto text = form_.text(one.key);
            const auto number = book::number_of_text(text);
            put(one.key, text != book::text_of(static_cast<double>(held.*one.held)),
                number ? book::cell{*number} : book::cell{text});
        }
        const bool regulated = form_.ticked("Gifts regulated");
        put("Gifts regulated", regulated != held.gifts_regulated,
            book_.writes.trc(text::choice_word, regulated ? "yes" : "no"));
        const auto cap = form_.amount("Gift cap a year");
        put("Gift cap a year", cap != held.gift_cap_a_year, cap ? book::cell{*cap} : book::cell{});
        return result;
    }

    command_call const& call_;
    book::workbook const& book_;
    commands::moment now_;
    form_dialog form_;
    std::vector<commands::closed_choice> closed_;
    bool deck_ = false;
    std::string answer_;
};

}

command_answer settings_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    if (const auto key = call.text(argument::rule)) {
        const auto number = call.number(argument::value);
        const auto text = call.words(argument::value);
        const commands::setting one{*key,
            number             ? book::cell{*number}
                : text.empty() ? book::cell{}
                               : book::cell{text}};
        return change(call, commands::write_settings(workbook, std::span{&one, 1}, now));
    }
    if (call.quiet()) return book::refuse(tr("Say which rule is to be changed: the argument Rule is missing."));
    return settings_form{call, workbook, now}.ask();
}

}
