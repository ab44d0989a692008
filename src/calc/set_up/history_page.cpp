#include "calc/set_up/history_page.hpp"
#include "calc/office/office_language.hpp"
#include "commands/typed_day.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using namespace set_up_page;
using commands::undated_referrals;

constexpr int list_x = 250, list_width = 110, day_x = list_x + list_width + 4;
constexpr std::size_t most_left_out = 4;

std::vector<std::string> undated_answers() {
    return {tr("on the day of the last contact"), tr("today"), tr("on this day:"), tr("leave them out")};
}
constexpr std::array undated_means{undated_referrals::last_contact, undated_referrals::today,
    undated_referrals::on_a_day, undated_referrals::left_out};

std::vector<std::string> order_answers() {
    return {tr("the day stands first"), tr("the month stands first"), tr("leave them out")};
}

}

void history_page::build(int top) {
    int y = top;
    form_.tick("history",
        tr("Count referrals older than {1} days as thanked and told; those still open come up a few a day",
            commands::history_days),
        ticked_if(facts_.settle_history), {margin, y, inner, line + 2});
    y += row_step + gap;
    form_.text("undated_label", "", {margin, y + 2, list_x - margin - 4, line});
    form_.list("undated", tr("When those without a date were received"), undated_answers(), 1,
        {list_x, y, list_width, row_height});
    form_.field(
        "undated_day", tr("The day of those without a date"), "", {day_x, y, width - margin - day_x, row_height});
    y += row_step;
    form_.text("order_label", "", {margin, y + 2, list_x - margin - 4, line});
    form_.list("order", tr("How dates that may be two days are read"), order_answers(), 2,
        {list_x, y, list_width, row_height});
    y += row_step;
    form_.tick("turn", "", tick_state::off, {margin, y, inner, 2 * line + 2});
    y += 2 * row_step;
    form_.text("left_out", "", {margin, y, inner, static_cast<int>(most_left_out + 2) * line}, {.wrapped = true});
    show_answers();
}

void history_page::show_answers() {
    auto const& [undated, day, order, turn] = facts_.answers;
    form_.set_tick("history", ticked_if(facts_.settle_history));
    if (facts_.asked.undated)
        form_.choose("undated", static_cast<int>(std::ranges::find(undated_means, undated) - undated_means.begin()));
    if (facts_.asked.undated && day)
        form_.fill_in("undated_day", commands::day_to_type(*day, office_language()), std::string::npos);
    if (facts_.asked.order) form_.choose("order", !order ? 2 : *order == recognition::date_order::month_first ? 1 : 0);
    if (facts_.asked.turn) form_.set_tick("turn", ticked_if(turn));
    proposed_undated_ = proposed_undated_ || facts_.asked.undated;
    proposed_order_ = proposed_order_ || facts_.asked.order;
    proposed_turn_ = proposed_turn_ || facts_.asked.turn;
}

void history_page::look(commands::sheet_rows const& rows) {
    asked_ = has_history() ? commands::questions_of_history(rows) : commands::history_questions{};
    propose();
}

void history_page::propose() {
    if (asked_.undated > 0 && !proposed_undated_) {
        form_.choose("undated", asked_.last_contact ? 0 : 1);
        proposed_undated_ = true;
    }
    if (asked_.turned > 0 && !proposed_turn_) {
        form_.set_tick("turn", tick_state::on);
        proposed_turn_ = true;
    }
    if (!asked_.unclear.empty() && order_ && !proposed_order_) {
        form_.choose("order", *order_ == recognition::date_order::month_first ? 1 : 0);
        proposed_order_ = true;
    }
}

std::string history_page::take() {
    facts_.settle_history = form_.ticked("history");
    auto& answers = facts_.answers;
    answers = {};
    facts_.asked = {has_history(), asked_.undated > 0, !asked_.unclear.empty(), asked_.turned > 0};
    if (!asked_.unclear.empty() && form_.selected("order") < 2)
        answers.order = form_.selected("order") == 0 ? recognition::date_order::day_first
                                                     : recognition::date_order::month_first;
    answers.turn = asked_.turned > 0 && form_.ticked("turn");
    if (asked_.undated == 0) return {};
    answers.undated = undated_means[static_cast<std::size_t>(std::max(form_.selected("undated"), 0))];
    if (answers.undated != undated_referrals::on_a_day) return {};
    const auto day = commands::typed_day(
        form_.typed("undated_day"), tr("The day of those without a date"), {facts_.today, order_});
    if (!day) return day.error().sentence;
    if (!*day) return tr("Type the day on which those without a date were received, or choose another answer.");
    answers.day = *day;
    return {};
}

void history_page::arrange(bool shown) {
    shown = shown && has_history();
    const bool undated = shown && asked_.undated > 0;
    form_.label("undated_label",
        trn("{1} row names a source and has no date: received", "{1} rows name a source and have no date: received",
            asked_.undated));
    form_.label("order_label", tr("{1}: which?", asked_.unclear));
    form_.label("turn",
        trn("{1} date stands day for month, as another country reads them: turn it round ({2})",
            "{1} dates stand day for month, as another country reads them: turn them round ({2})", asked_.turned,
            asked_.turned_sample));
    form_.show("history", shown);
    for (const auto part : {"undated_label", "undated"}) form_.show(part, undated);
    form_.show("undated_day", undated && form_.selected("undated") == 2);
    for (const auto part : {"order_label", "order"}) form_.show(part, shown && !asked_.unclear.empty());
    form_.show("turn", shown && asked_.turned > 0);
    form_.show("left_out", shown);
}

void history_page::say_left_out(commands::referral_plan const& referrals) {
    std::string words;
    for (std::size_t i = 0; i < referrals.left_out.size() && i < most_left_out; ++i) {
        auto const& one = referrals.left_out[i];
        words += (i == 0 ? tr("Left out:") : std::string{}) + '\n' +
            (one.who.empty() ? tr("Row {1}: {2}", one.row + 1, one.why)
                             : tr("Row {1}, {2}: {3}", one.row + 1, one.who, one.why));
    }
    if (referrals.left_out.size() > most_left_out)
        words += '\n' + tr("and {1} more.", referrals.left_out.size() - most_left_out);
    if (!words.empty()) words += '\n' + tr("Set up again brings them in once they are complete.");
    form_.label("left_out", words);
}

int history_page::questions() const { return (asked_.undated > 0) + !asked_.unclear.empty() + (asked_.turned > 0); }

}
