#include "calc/menu/follow_up/draft_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/hand_over.hpp"
#include "calc/menu/follow_up/gift_question.hpp"
#include "calc/menu/follow_up/texts_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/contact_reader.hpp"
#include "commands/follow_up/draft.hpp"
#include "follow_up/steps.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace referralbook::calc {

namespace {

using follow_up::step_id;

constexpr int text_lines = 13;

std::string name_of_step(step_id step) { return tr(follow_up::step_of(step).name); }

/// The dialog of one letter: what is chosen and typed in it, until it is logged or left.
class letter_form {
public:
    letter_form(command_call const& call, prepared_referral const& chosen, commands::log_letter_arguments what,
        commands::draft const& first)
        : call_{call}, book_{chosen.workbook}, now_{chosen.now}, dates_{letter_dates(call)}, what_{std::move(what)},
          dialog_{call, tr("Write a letter"), dialog_width::letter},
          question_{chosen.workbook, {chosen.row->source}, chosen.now.today} {
        steps_ = commands::letters_of(book_, *chosen.row, now_);
        std::vector<std::string> names;
        for (const auto step : steps_) names.push_back(name_of_step(step));
        what_.step = first.from->step;
        dialog_.add_sentence(
            commands::named(*chosen.row, office_language()) + " (" + tr(name_of(chosen.row->facts.state)) + ")");
        dialog_.add_list("letter", tr("~Letter"), names, name_of_step(first.from->step));
        rewards_ = std::ranges::find(steps_, step_id::reward_source) != steps_.end();
        if (rewards_) question_.add_fields(dialog_, what_.gift.empty() ? chosen.row->gift : what_.gift);
        dialog_.add_text("to", tr("~To"), "");
        dialog_.add_text("subject", tr("~Subject"), "");
        dialog_.add_text("text", tr("Te~xt"), "", {.lines = text_lines});
        show(first);
        show_gift();
    }

    command_answer run() {
        dialog_.on_change("letter", [this] {
            keep_typed();
            redraft();
            show_gift();
        });
        if (rewards_)
            dialog_.on_change("gift", [this] {
                if (untouched()) redraft();
            });
        dialog_.add_button("mail", tr("Open in ~mail"), [this] { return open_in_mail(call_, written_here()); });
        dialog_.add_button("copy", tr("~Copy"), [this] {
            copy_text(call_, written_here().text);
            return std::string{tr("The words are copied. Once they are sent, choose Log it.")};
        });
        dialog_.add_button("texts", tr("Temp~lates"), [this] {
            if (!untouched() && !std::exchange(warned_, true))
                return tr(
                    "What you typed in this letter would be lost. Choose Templates again to go there all the same.");
            to_texts_ = true;
            dialog_.leave();
            return std::string{};
        });
        std::string answer;
        dialog_.run({.accept = tr("Log ~it")}, [&]() -> book::result<void> {
            if (auto ready = take_gift(); !ready) return ready;
            what_.note = book_.writes.tr("Letter: {1}", written_here().subject);
            return written_in_dialog(call_, commands::log_letter(book_, what_, now_), answer);
        });
        if (to_texts_) return texts_command(call_);
        return answer;
    }

private:
    follow_up::letter written_here() const {
        return {dialog_.text("to"), dialog_.text("subject"), dialog_.text("text")};
    }
    std::string chosen_gift() const { return rewards_ ? dialog_.text("gift") : std::string{}; }
    /// Takes over gift and cost from the dialog; refuses where something must be said about them first.
    book::result<void> take_gift() {
        what_.gift = chosen_gift();
        what_.cost.reset();
        if (!rewards_ || what_.step != step_id::reward_source) return {};
        what_.cost = dialog_.amount("cost");
        if (auto ready = question_.before(what_.gift, what_.cost); !ready) return ready;
        what_.again = question_.again();
        return {};
    }

    /// Only the letter of a reward speaks of a gift.
    void show_gift() {
        if (rewards_) question_.show_fields(dialog_, what_.step == step_id::reward_source);
    }

    bool untouched() const { return written_here() == shown_; }

    /// Who looks at another letter finds again what was typed in this one.
    void keep_typed() {
        if (untouched())
            typed_.erase(what_.step);
        else
            typed_[what_.step] = written_here();
    }

    void write(follow_up::letter const& letter) {
        dialog_.set_text("to", letter.to);
        dialog_.set_text("subject", letter.subject);
        dialog_.set_text("text", letter.text);
    }

    void show(commands::draft const& letter) {
        write(letter.what);
        shown_ = written_here();
        if (const auto typed = typed_.find(what_.step); typed != typed_.end()) write(typed->second);
        dialog_.say(commands::missing_in(letter, office_language()));
    }

    void redraft() {
        const auto name = dialog_.text("letter");
        for (const auto step : steps_)
            if (name_of_step(step) == name) what_.step = step;
        const auto letter = commands::draft_letter(
            book_, {what_.referral, what_.step, chosen_gift(), what_.title_of}, now_, dates_);
        if (letter)
            show(*letter);
        else
            dialog_.say(letter.error().sentence);
    }

    command_call const& call_;
    book::workbook const& book_;
    commands::moment now_;
    commands::date_writer dates_;
    commands::log_letter_arguments what_;
    form_dialog dialog_;
    gift_question question_;
    std::vector<step_id> steps_;
    follow_up::letter shown_;                                     ///< as the dialog holds it before anybody types
    std::map<std::optional<step_id>, follow_up::letter> typed_;   ///< where somebody changed one, by its step
    bool rewards_ = false, to_texts_ = false, warned_ = false;
};

}

command_answer draft_command(command_call const& call) {
    const auto chosen = prepare_referral(call);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, date, about, key, row] = **chosen;
    const auto cost = amount_argument(call, workbook, argument::cost);
    if (!cost) return book::refuse(cost.error());
    const commands::title_reader title_of = [&](book::contact const& one) {
        return own_title_of(call.document, workbook, one.row);
    };
    const commands::log_letter_arguments what{key, about.step, call.words(argument::gift), call.words(argument::by),
        call.words(argument::note), *cost, call.flag(argument::again), title_of};
    if (call.flag(argument::log)) return written(call, commands::log_letter(workbook, what, now));
    auto letter = commands::draft_letter(workbook, {key, about.step, what.gift, title_of}, now, letter_dates(call));
    if (!letter) return book::refuse(letter.error());
    if (call.flag(argument::link)) return follow_up::mail_link(letter->what);
    if (call.quiet()) return letter->what.subject + "\n\n" + letter->what.text;
    return letter_form{call, **chosen, what, *letter}.run();
}

}
