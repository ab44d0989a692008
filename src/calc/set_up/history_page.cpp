#include "calc/set_up/history_page.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/office/office_language.hpp"
#include "commands/typed_day.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::calc {

namespace {

using namespace set_up_page;
using commands::undated_referrals;

constexpr int answer_x = 250, answer_width = 110, day_x = answer_x + answer_width + 4;
constexpr std::size_t status_columns = 2, most_statuses = 3 * status_columns;
constexpr int status_width = inner / status_columns, status_list_width = 84;

std::vector<std::string> undated_answers() {
    return {tr("on the day of the last contact"), tr("today"), tr("on this day:"), tr("leave them out")};
}
std::vector<std::string> status_answers() {
    return offered(std::vector<std::string>{book::status_names.begin(), book::status_names.end()});
}

std::string word_name(std::size_t i) { return "status_word" + std::to_string(i); }
std::string list_name(std::size_t i) { return "status" + std::to_string(i); }

constexpr std::array undated_means{undated_referrals::last_contact, undated_referrals::today,
    undated_referrals::on_a_day, undated_referrals::left_out};

std::vector<std::string> order_answers() {
    return {tr("the day stands first"), tr("the month stands first"), tr("leave them out")};
}

}

void history_page::build(int top) {
    top_ = top;
    const control_place later{margin, top, inner, line};   // show_if() says where
    form_.tick("history",
        tr("Count referrals older than {1} days as thanked and told; those still open come up a few a day",
            commands::history_days),
        ticked_if(facts_.settle_history), {margin, top, inner, 2 * line + 2});
    form_.text("undated_label", "", later);
    form_.list("undated", tr("When those without a date were received"), undated_answers(), 1, later);
    form_.field("undated_day", tr("The day of those without a date"), "", later);
    form_.text("order_label", "", later);
    form_.list("order", tr("How dates that may be two days are read"), order_answers(), 2, later);
    form_.tick("turn", "", tick_state::off, later);
    form_.text("statuses", tr("What do these words of your status column mean?"), later);
    for (std::size_t i = 0; i < most_statuses; ++i) {
        form_.text(word_name(i), "", later);
        form_.list(list_name(i), "", status_answers(), 0, later);
    }
    form_.text("left_out", "", later, {.wrapped = true});
    show_answers();
}

void history_page::show_answers() {
    auto const& [undated, day, order, turn, statuses] = facts_.answers;
    form_.set_ticked("history", ticked_if(facts_.settle_history));
    if (facts_.asked.undated)
        form_.choose("undated", static_cast<int>(std::ranges::find(undated_means, undated) - undated_means.begin()));
    if (facts_.asked.undated && day)
        form_.fill_in("undated_day", commands::day_to_type(*day, office_language()), std::string::npos);
    if (facts_.asked.order) form_.choose("order", !order ? 2 : *order == recognition::date_order::month_first ? 1 : 0);
    if (facts_.asked.turn) form_.set_ticked("turn", ticked_if(turn));
    proposed_undated_ = proposed_undated_ || facts_.asked.undated;
    proposed_order_ = proposed_order_ || facts_.asked.order;
    proposed_turn_ = proposed_turn_ || facts_.asked.turn;
}

void history_page::look(commands::sheet_rows const& of) {
    asked_ = has_history() ? commands::questions_of_history(of) : commands::history_questions{};
    propose();
}

void history_page::propose() {
    if (asked_.undated > 0 && !proposed_undated_) {
        form_.choose("undated", asked_.last_contact ? 0 : 1);
        proposed_undated_ = true;
    }
    if (asked_.turned > 0 && !proposed_turn_) {
        form_.set_ticked("turn", tick_state::on);
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
    auto statuses = std::exchange(answers, {}).statuses;   // those of words that are not shown stay
    answers.statuses = std::move(statuses);
    facts_.asked = {has_history(), asked_.undated > 0, !asked_.unclear.empty(), asked_.turned > 0};
    if (!asked_.unclear.empty() && form_.selected("order") < 2)
        answers.order = form_.selected("order") == 0 ? recognition::date_order::day_first
                                                     : recognition::date_order::month_first;
    answers.turn = asked_.turned > 0 && form_.ticked("turn");
    for (std::size_t i = 0; i < unknown_.size(); ++i) {
        const auto word = text::folded(unknown_[i].word);
        const auto chosen = static_cast<book::status>(std::max(form_.selected(list_name(i)), 0));
        if (chosen != unknown_[i].taken_for())
            answers.statuses[word] = chosen;
        else
            answers.statuses.erase(word);
    }
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

void history_page::show_if(bool shown) {
    shown = shown && has_history();
    const bool undated = shown && asked_.undated > 0;
    form_.set_label("undated_label",
        trn("{1} row names a source, but no readable date: received",
            "{1} rows name a source, but no readable date: received", asked_.undated));
    form_.set_label("order_label", tr("{1}: which?", asked_.unclear));
    form_.set_label("turn",
        trn("{1} date has its day and month swapped, as another country writes them: swap them back ({2})",
            "{1} dates have their day and month swapped, as another country writes them: swap them back ({2})",
            asked_.turned, asked_.turned_sample));
    int y = top_;
    const auto next = [&](bool there, int high) { return std::exchange(y, there ? y + high : y); };
    form_.show("history", shown);
    next(shown, 2 * row_step);
    const int undated_y = next(undated, row_step);
    form_.move("undated_label", {margin, undated_y + 2, answer_x - margin - 4, line});
    form_.move("undated", {answer_x, undated_y, answer_width, row_height});
    form_.move("undated_day", {day_x, undated_y, width - margin - day_x, row_height});
    for (const auto part : {"undated_label", "undated"}) form_.show(part, undated);
    form_.show("undated_day", undated && form_.selected("undated") == 2);
    const bool unclear = shown && !asked_.unclear.empty();
    const int order_y = next(unclear, row_step);
    form_.move("order_label", {margin, order_y + 2, answer_x - margin - 4, line});
    form_.move("order", {answer_x, order_y, answer_width, row_height});
    for (const auto part : {"order_label", "order"}) form_.show(part, unclear);
    const bool turned = shown && asked_.turned > 0;
    form_.move("turn", {margin, next(turned, 2 * row_step), inner, 2 * line + 2});
    form_.show("turn", turned);
    arrange_statuses(shown, y);
    const int room = std::max(0, top_ + set_up_page::height - y);
    form_.move("left_out", {margin, y, inner, room});
    form_.set_label("left_out", said_left_out(static_cast<std::size_t>(room / line)));
    form_.show("left_out", shown);
}

/// The words whose meaning is asked, in two columns; `y` is where they begin, and then where they end.
void history_page::arrange_statuses(bool shown, int& y) {
    const auto count = shown ? unknown_.size() : 0;
    form_.show("statuses", count > 0);
    form_.move("statuses", {margin, y, inner, line});
    if (count > 0) y += line + 3;
    for (std::size_t i = 0; i < most_statuses; ++i) {
        const int x = margin + static_cast<int>(i % status_columns) * status_width;
        const int row = y + static_cast<int>(i / status_columns) * row_step;
        form_.move(word_name(i), {x, row + 2, status_width - status_list_width - 8, line});
        form_.move(list_name(i), {x + status_width - status_list_width - 8, row, status_list_width, row_height});
        form_.show(word_name(i), i < count);
        form_.show(list_name(i), i < count);
    }
    y += static_cast<int>((count + status_columns - 1) / status_columns) * row_step + gap;
}

void history_page::look(commands::referral_plan const& referrals) {
    left_out_ = referrals.left_out;
    auto unknown = referrals.unknown_words;
    if (unknown.size() > most_statuses) unknown.resize(most_statuses);
    if (unknown == unknown_) return;
    unknown_ = std::move(unknown);
    for (std::size_t i = 0; i < unknown_.size(); ++i) {
        auto const& word = unknown_[i].word;
        const auto answer = facts_.answers.statuses.find(text::folded(word));
        form_.choose(list_name(i),
            static_cast<int>(answer == facts_.answers.statuses.end() ? unknown_[i].taken_for() : answer->second));
        form_.set_label(word_name(i), trn("\"{2}\" ({1} row)", "\"{2}\" ({1} rows)", unknown_[i].rows, word));
        form_.tip(list_name(i), tr("What \"{1}\" means", word));
    }
}

/// The rows that become no referral, in so many lines.
std::string history_page::said_left_out(std::size_t lines) const {
    if (left_out_.empty()) return {};
    const auto most = std::max<std::size_t>(lines, 4) - 3;   // beside the lines around and "and 7 more"
    std::string words = tr("Left out:");
    for (std::size_t i = 0; i < left_out_.size() && i < most; ++i) {
        auto const& one = left_out_[i];
        words += '\n' +
            (one.who.empty() ? tr("Row {1}: {2}", one.row + 1, one.why)
                             : tr("Row {1}, {2}: {3}", one.row + 1, one.who, one.why));
    }
    if (left_out_.size() > most) words += '\n' + tr("and {1} more.", left_out_.size() - most);
    return words + '\n' + tr("Set up again brings them in once they are complete.");
}

int history_page::questions() const {
    return (asked_.undated > 0) + !asked_.unclear.empty() + (asked_.turned > 0) + static_cast<int>(unknown_.size());
}

}
