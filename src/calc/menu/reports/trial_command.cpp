#include "calc/menu/reports/trial_command.hpp"

#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/reports/trial.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::calc {

namespace {

using commands::trial_of;

// The words of the list, in the order of commands::trial_of.
std::vector<std::string> kinds(book::workbook const& workbook) {
    std::vector<std::string> words{tr("A letter"), tr("A visit every 14 days")};
    if (!workbook.values.gifts_regulated) words.push_back(tr("A gift"));
    return words;
}

std::uint64_t seed_of(commands::moment now) {
    return static_cast<std::uint64_t>(now.today.time_since_epoch().count()) * 86400 +
        static_cast<std::uint64_t>(now.time_of_day * 86400);
}

class trial_form {
public:
    trial_form(command_call const& call, panels::digest const& known, commands::trial_arguments what,
        commands::moment now, std::string const& standing)
        : call_{call}, known_{known}, what_{what}, now_{now}, dialog_{call, tr("Try something"), dialog_width::letter} {
        dialog_.add_sentence(tr("Half of the sources get something new, the other half, alike in pairs, goes on as "
                                "before: a coin says who. Afterwards the difference says whether it works."));
        if (!standing.empty()) dialog_.add_shown("standing", tr("~The trial that is drawn"), standing, {.lines = 8});
        what_.what = commands::offered_trial(known.workbook, what.what);
        const auto words = kinds(known.workbook);
        dialog_.add_list("what", tr("~What"), words, words.at(static_cast<std::size_t>(what_.what)));
        std::vector<std::string> days;
        for (const int each : commands::offered_days(what.days)) days.push_back(std::to_string(each));
        dialog_.add_list("days", tr("For ~days"), days, std::to_string(what.days));
        dialog_.add_shown("outlook", tr("What it could ~tell"), "", {.lines = 3});
        for (auto const* name : {"what", "days"}) dialog_.on_change(name, [this] { show(); });
        show();
    }

    command_answer run(bool is_drawn) {
        std::string answer;
        dialog_.run({.accept = is_drawn ? tr("~Draw anew") : tr("~Draw"), .leave = text::to_say("Close")},
            [&]() -> book::result<void> {
                take();
                what_.again = is_drawn;
                return written_in_dialog(
                    call_, commands::begin_trial(known_.workbook, known_.ranking, what_, now_), answer);
            });
        return answer;
    }

private:
    void take() {
        const auto words = kinds(known_.workbook);
        const auto chosen = std::ranges::find(words, dialog_.text("what"));
        if (chosen != words.end()) what_.what = static_cast<trial_of>(chosen - words.begin());
        what_.days = std::stoi("0" + dialog_.text("days"));
    }
    void show() {
        take();
        dialog_.set_text(
            "outlook", commands::trial_outlook(known_.workbook, known_.ranking, what_.what, what_.days, now_.today));
    }

    command_call const& call_;
    panels::digest const& known_;
    commands::trial_arguments what_;
    commands::moment now_;
    form_dialog dialog_;
};

}

command_answer trial_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& known = *ready->known;
    const auto now = ready->now;
    commands::trial_arguments what{.seed = seed_of(now), .again = call.flag(argument::again)};
    const auto wanted = call.words(argument::what);
    if (!wanted.empty()) {
        const auto kind = std::ranges::find(commands::trial_keys, text::folded(wanted));
        if (kind == std::end(commands::trial_keys)) return book::refuse(tr("Say what to try: letter, visits or gift."));
        what.what = static_cast<trial_of>(kind - std::begin(commands::trial_keys));
    }
    if (const auto days = call.number(argument::days)) {
        if (!(*days >= 0 && *days <= 100000))
            return book::refuse(
                tr("A trial lasts {1} to {2} days.", commands::shortest_trial, commands::longest_trial));
        what.days = static_cast<int>(*days);
    }
    if (const auto seed = call.number(argument::seed)) {
        if (!(*seed >= 0 && *seed < 0x1p53)) return book::refuse(tr("A seed is a whole number from 0 on."));
        what.seed = static_cast<std::uint64_t>(*seed);
    }
    const auto trial = commands::trial_in(known.workbook);
    auto standing = trial ? commands::trial_told(known.workbook, *trial, now.today) : std::string{};
    if (!call.quiet()) return trial_form{call, known, what, now, standing}.run(trial.has_value());
    if (!wanted.empty()) return written(call, commands::begin_trial(known.workbook, known.ranking, what, now));
    if (!standing.empty()) return standing;
    return book::refuse(commands::trial_outlook(known.workbook, known.ranking, what.what, what.days, now.today));
}

}
