#include "calc/menu/follow_up/answered_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/note_answer.hpp"

namespace referralbook::calc {

namespace {

command_answer ask(command_call const& call, book::workbook const& workbook, book::referral const& row,
    commands::answer_arguments what, commands::moment now) {
    std::vector<std::string> scores{""};
    for (int score = 10; score >= 0; --score) scores.push_back(std::to_string(score));
    auto reasons = offered({book::why_us_words.begin(), book::why_us_words.end()});
    form_dialog dialog{call, tr("How was it?")};
    dialog.add_sentence(commands::named(row, office_language()));
    dialog.add_list(
        "score", tr("~How was it, 0 to 10"), scores, row.facts.score ? book::text_of(*row.facts.score) : std::string{});
    dialog.add_combo("why", tr("~Why us"), reasons, offered(what.why_us.empty() ? row.why_us : what.why_us));
    dialog.add_text(
        "words", tr("~In their words"), what.why_words.empty() ? row.why_words : what.why_words, {.lines = 3});
    dialog.add_tick(
        "quote", tr("We may ~quote this"), row.may_quote.value_or(false) ? tick_state::on : tick_state::off);
    std::string answer;
    dialog.run({.accept = tr("~Save answer")}, [&]() -> book::result<void> {
        const auto score = dialog.text("score");
        what.score = score.empty() ? std::nullopt : std::optional{std::stod(score)};
        what.why_us = chosen_word(dialog, "why");
        what.why_words = dialog.text("words");
        what.may_quote = dialog.ticked("quote");
        return written_in_dialog(call, commands::note_answer(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer answer_about(command_call const& call, prepared_referral const& chosen) {
    auto const& [workbook, now, date, about, key, row] = chosen;
    const auto score = amount_argument(call, workbook, argument::score);
    if (!score) return book::refuse(score.error());
    commands::answer_arguments what{key, *score, known_word(call.words(argument::why_us)),
        call.words(argument::in_their_words), {}, call.words(argument::by)};
    if (const auto said = known_word(call.words(argument::may_quote)); said == "yes" || said == "no")
        what.may_quote = said == "yes";
    else if (call.flag(argument::may_quote))
        what.may_quote = true;
    if (!what.score && !call.quiet()) return ask(call, workbook, *row, what, now);
    return written(call, commands::note_answer(workbook, what, now));
}

command_answer answered_command(command_call const& call) {
    const auto chosen = prepare_referral(call);
    if (!chosen) return book::refuse(chosen.error());
    return *chosen ? answer_about(call, **chosen) : std::string{};
}

}
