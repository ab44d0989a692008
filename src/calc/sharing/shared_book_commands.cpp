// What commands ask of a shared book.
#include "calc/office/office_language.hpp"
#include "calc/sharing/command_edits.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sharing/shared_book.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/writing/write_plan.hpp"

namespace referralbook::calc {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds command_patience = 1500ms, question_patience = 1s;
constexpr int most_tries = 3;

}

template <class Answer>
std::optional<Answer> shared_book::ask(std::function<Answer(server_desk&)> what, milliseconds patience) {
    if (!worker_ || closed_) return {};
    return answer_of<Answer>(*worker_, [server = server_, what = std::move(what)] { return what(*server); }, patience);
}

void shared_book::say_goodbye() {
    if (by_choice_ || stopped_) return;
    ask<bool>(
        [](server_desk& server) {
            server.left();
            return true;
        },
        command_patience);
}

void shared_book::pull_now() {
    finish_writing();
    in_round_ = true;
    ++round_;   // a round that is under way is forgotten
    stale_ = false;
    picture_ = std::make_shared<book_picture const>(around_.document);
    const bool undone = undos_ != undos_repaired_;
    undos_in_round_ = undos_;
    auto came = ask<round_outcome>([picture = picture_, undone, title = undone_title_](
                                       server_desk& server) { return server.round(picture, undone, title); },
        command_patience);
    if (came) take_carried(*came);
    if (!came || came->how != round_outcome::state::to_write) {
        in_round_ = false;
        stale_ = true;
        wake(1ms);
        if (came) take_status(*came);
        return;
    }
    take_status(*came);
    write(std::move(*came), picture_);
    finish_writing();
}

std::string shared_book::why_no_numbers() const {
    if (stopped_) return status_;
    return may_write_ ? std::string{} : words_of_a_reader();
}

book::result<void> shared_book::push_first(book::change_set const& changes, std::vector<std::string>& new_keys) {
    new_keys.clear();
    for (std::size_t i = 0; i < changes.rows.size(); ++i) new_keys.push_back(sharing::key_of(random_bits()));
    if (const auto last = changes.last_number; last && !numbers_->hold(changes.first_number.value_or(*last), *last)) {
        if (const auto why = why_no_numbers(); !why.empty())
            return book::refuse(tr("The server gives the numbers of new referrals, and this workbook gets none, so "
                                   "nothing was changed. {1}",
                why));
        if (worker_ && !by_choice_) numbers_->take_ahead(*worker_, server_);
        return book::refuse(
            tr("The server gives the numbers of new referrals, and this desk has none left for as many. Try "
               "again when the server is there; nothing was changed."));
    }
    if (!online_ || by_choice_ || stopped_) return {};
    for (int tries = 0; tries < most_tries; ++tries) {
        if (const auto plan = plan_of(around_.document, changes); !plan) return book::refuse(plan.error());
        const auto edits = edits_of(around_.document, changes, new_keys);
        if (!edits || edits->empty()) return {};
        const auto came = ask<command_outcome>(
            [edits = *edits, title = changes.title](server_desk& server) { return server.push_command(edits, title); },
            command_patience);
        if (!came || came->how != command_outcome::state::somebody_was_faster) return {};
        pull_now();
        if (const auto plan = plan_of(around_.document, changes); !plan && !came->who.empty())
            return book::refuse(tr("{1} changed this at {2}. {3}", came->who, came->when, plan.error().sentence));
    }
    return book::refuse(tr("Others are changing the same rows just now. Try again; nothing was changed."));
}

std::optional<std::int64_t> shared_book::last_number(int count) {
    if (worker_ && !closed_ && !by_choice_ && !stopped_ && failures_ == 0)
        numbers_->take(count, *worker_, server_, command_patience);
    return numbers_->before_next(count);
}

shared_book::known_changes shared_book::last_changes(std::optional<sharing::row_name> const& row) {
    constexpr std::size_t most_lines = 200;
    const auto heard = [&](std::string const& why) { return known_changes{heard_->last(row, most_lines), why}; };
    if (by_choice_) return heard(tr("The history is on the server: work with it again first (Work offline)."));
    if (online_ && worker_ && worker_->busy_for() < command_patience) {
        const auto came = ask<book::result<std::vector<sharing::change>>>(
            [row](server_desk& server) { return server.last_changes(row, most_lines); }, question_patience);
        if (came && *came) return {**came, {}};
    }
    return heard(stopped_ ? status_
                          : tr("The server does not answer: what was changed before this workbook was "
                               "opened is missing here."));
}

bool shared_book::bring_deleted_back() {
    const auto rows = ask<std::optional<sharing::incoming>>(
        [](server_desk& server) { return server.deleted_rows(); }, command_patience);
    if (!rows || !*rows) return false;
    finish_writing();
    ++round_;
    in_round_ = true;
    held_back_ = 0;
    round_outcome came;
    came.what = **rows;
    write(std::move(came), picture_);
    go_on_writing(round_);
    return true;
}

void shared_book::let_deletions_go() {
    held_back_ = 0;
    if (worker_) worker_->post([server = server_] { server->let_deletions_go(); });
    stale_ = true;
    wake(1ms);
}

void shared_book::conflicts_settled() {
    conflicts_ = kept_conflicts(around_.document).size();
    if (around_.told) around_.told();
}

}
