#include "calc/menu/follow_up/done_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/follow_up/answered_command.hpp"
#include "calc/menu/follow_up/gift_question.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/steps.hpp"

namespace referralbook::calc {

namespace {

using follow_up::step_id;

/// The step that is meant: the one told, else the first open one; nothing where none is open.
std::optional<step_id> step_meant(
    book::workbook const& workbook, book::referral const& row, std::optional<step_id> told, book::day today) {
    if (told) return told;
    const auto next = follow_up::next_step(row.facts, today, workbook.values);
    return next ? std::optional{next->what->id} : std::nullopt;
}

/// Asks which of the open steps was done: from the menu nobody has said it. Nothing after Cancel.
std::optional<step_id> ask_which(
    command_call const& call, book::workbook const& workbook, book::referral const& row, commands::moment now) {
    std::vector<std::string> names;
    const auto open_now = follow_up::open_steps(row.facts, now.today, workbook.values);
    for (auto const& open : open_now) names.push_back(tr(open.what->name));
    if (names.empty()) return std::nullopt;
    form_dialog dialog{call, tr("Mark step done")};
    dialog.add_sentence(commands::named(row, office_language()));
    dialog.add_list("step", tr("~Step"), names, names.front());
    if (!dialog.run({.accept = tr("Mark ~done")}, [] { return book::result<void>{}; })) return std::nullopt;
    const auto found = std::ranges::find(names, dialog.text("step"));
    return open_now[static_cast<std::size_t>(found - names.begin()) % open_now.size()].what->id;
}

command_answer ask_whether_reached(command_call const& call, book::workbook const& workbook, book::referral const& row,
    commands::mark_done_arguments what, commands::moment now) {
    form_dialog dialog{call, tr("Mark step done")};
    dialog.add_sentence(
        tr("{1}: {2}", tr(follow_up::step_of(*what.step).name), commands::named(row, office_language())));
    dialog.add_list("outcome", tr("~Outcome"), {tr("Reached"), tr("No answer")}, tr("Reached"));
    dialog.add_text("note", tr("~Note"), what.note, {.lines = 2});
    std::string answer;
    dialog.run({.accept = tr("Mark ~done")}, [&]() -> book::result<void> {
        what.reached = dialog.text("outcome") == tr("Reached");
        what.note = dialog.text("note");
        return written_in_dialog(call, commands::mark_done(workbook, what, now), answer);
    });
    return answer;
}

command_answer ask_gift(command_call const& call, book::workbook const& workbook, book::referral const& row,
    commands::mark_done_arguments what, commands::moment now) {
    form_dialog dialog{call, tr("Mark step done")};
    gift_question question{workbook, {row.source}, now.today};
    dialog.add_sentence(tr("Reward the source: {1}", commands::named(row, office_language())));
    question.add_fields(dialog, row.gift);
    dialog.add_text("note", tr("~Note"), what.note, {.lines = 2});
    std::string answer;
    dialog.run({.accept = tr("Mark ~done")}, [&]() -> book::result<void> {
        what.gift = dialog.text("gift");
        what.note = dialog.text("note");
        what.cost = dialog.amount("cost");
        if (auto ready = question.before(what.gift, what.cost); !ready) return ready;
        what.again = question.again();
        return written_in_dialog(call, commands::mark_done(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer done_command(command_call const& call) {
    const auto chosen = prepare_referral(call);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, date, about, key, row] = **chosen;
    const auto cost = amount_argument(call, workbook, argument::cost);
    if (!cost) return book::refuse(cost.error());
    auto step = step_meant(workbook, *row, about.step, now.today);
    if (step && !about.step && !call.quiet()) {
        step = ask_which(call, workbook, *row, now);
        if (!step) return std::string{};
    }
    const commands::mark_done_arguments what{.referral = key,
        .step = step,
        .reached = reached_argument(call),
        .gift = call.words(argument::gift),
        .by = call.words(argument::by),
        .note = call.words(argument::note),
        .cost = *cost,
        .again = call.flag(argument::again)};
    if (what.step && !call.quiet()) {
        if (*what.step == step_id::ask_how) return answer_about(call, **chosen);
        if (commands::asks_whether_reached(*what.step) && !what.reached)
            return ask_whether_reached(call, workbook, *row, what, now);
        if (*what.step == step_id::reward_source && !call.text(argument::gift))
            return ask_gift(call, workbook, *row, what, now);
    }
    return written(call, commands::mark_done(workbook, what, now));
}

}
