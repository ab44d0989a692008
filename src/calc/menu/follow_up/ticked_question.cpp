#include "calc/menu/follow_up/ticked_question.hpp"
#include "book/list_words.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/ticked_list.hpp"

namespace referralbook::calc {

namespace {

constexpr std::size_t most_at_once = 10;   // as many as the dialog has room for; the others are asked next

command_answer ask(command_call const& call, book::workbook const& workbook, std::span<commands::ticked_line> lines,
    commands::moment now) {
    form_dialog dialog{call, tr("Today's list")};
    dialog.add_sentence(commands::question_of(lines, office_language()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto name = "line" + std::to_string(i);
        if (lines[i].asks)
            dialog.add_list(name, lines[i].what, offered({"", book::outcomes::reached, book::outcomes::no_answer}), "");
        else
            dialog.add_shown(name, lines[i].what, lines[i].unclear ? tr("not clear which one") : tr("done"));
    }
    std::string answer;
    dialog.run({.accept = tr("~Mark done")}, [&]() -> book::result<void> {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].asks) continue;
            const auto outcome = chosen_word(dialog, "line" + std::to_string(i));
            lines[i].reached.reset();
            if (!outcome.empty()) lines[i].reached = outcome == book::outcomes::reached;
        }
        return written_in_dialog(call, commands::mark_ticked(workbook, lines, now), answer);
    });
    return answer;
}

}

command_answer ask_about_ticked(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto lines = commands::ticked_lines(known->workbook, known->list);
    if (lines.empty()) return std::string{};
    const auto reached = reached_argument(call);
    for (auto& line : lines)
        if (line.asks) line.reached = reached;
    auto workbook = known->workbook;
    const auto numbers = std::ranges::count_if(
        lines, [](auto const& line) { return line.step && line.referral.number == 0; });
    if (numbers > 1) take_numbers(call, workbook, static_cast<int>(numbers));
    if (call.quiet() || reached) return written(call, commands::mark_ticked(workbook, lines, now));
    return ask(call, workbook, std::span{lines}.first(std::min(lines.size(), most_at_once)), now);
}

}
