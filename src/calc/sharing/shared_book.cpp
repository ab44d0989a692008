#include "calc/sharing/shared_book.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sharing/command_edits.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sharing/server_reading.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/writing/write_plan.hpp"
#include "sharing/words/faster_words.hpp"

namespace referralbook::calc {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds command_patience = 1500ms, question_patience = 1s, reading_patience = 10s;
constexpr int most_tries = 3;

}

void shared_book::say_goodbye() {
    if (!by_choice_ && !stopped_) ask<bool>([](server_desk& server) { return server.left(); }, command_patience);
}

void shared_book::pull_now() {
    finish_writing();
    in_round_ = true;
    ++round_;   // a round that is under way is forgotten
    stale_ = false;
    picture_ = std::make_shared<book_picture const>(around_.document);
    undos_in_round_ = undos_;
    auto came = ask<round_outcome>(
        [picture = picture_, undone = undone_now()](server_desk& server) { return server.round(picture, undone); },
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

// Where a cell holds what another desk wrote last, and no longer what the command saw there.
std::string shared_book::who_was_faster(book::change_set const& changes) const {
    const row_finder rows{around_.document};
    for (auto const& one : changes.cells) {
        const sharing::row_name name{one.table, rows.key_at(one.table, one.row)};
        if (name.id.empty()) continue;
        const auto last = heard_->last(name, 1);
        if (last.empty() || last.front().desk == settings_.desk || !last.front().what.after.contains(one.column))
            continue;
        auto const* place = rows.place_of(one.table);
        sharing::record held;
        for (auto const& [key, column] : place->columns)
            held.emplace(
                key, content_of(sheet_named(around_.document, place->at.sheet)->getCellByPosition(column, one.row)));
        const auto stands = sharing::cell_of(held, one.column);
        const auto is = [&](book::cell const& content) {
            return sharing::same_content(one.table, one.column, stands, content);
        };
        if (is(one.expected) || !is(sharing::cell_of(last.front().what.after, one.column))) continue;
        return sharing::faster_words(last.front(), sharing::who_or_what(held), office_language());
    }
    return {};
}

book::result<void> shared_book::push_first(book::change_set const& changes, std::vector<std::string>& new_keys) {
    new_keys.clear();
    for (std::size_t i = 0; i < changes.rows.size(); ++i) new_keys.push_back(sharing::key_of(random_bits()));
    if (const auto last = changes.last_number; last && !numbers_->hold(changes.first_number.value_or(*last), *last)) {
        if (const auto why = stopped_ ? status_ : may_write_ ? std::string{} : words_of_a_reader(); !why.empty())
            return book::refuse(
                tr("The server gives the numbers of new referrals, and none come here: nothing was changed. {1}", why));
        if (worker_ && !by_choice_) numbers_->take_ahead(*worker_, server_);
        return book::refuse(
            tr("The server gives the numbers of new referrals, and this desk has none left for as many. Try "
               "again when the server is there; nothing was changed."));
    }
    if (!online_ || by_choice_ || stopped_) return {};
    for (int tries = 0; tries < most_tries; ++tries) {
        if (const auto plan = plan_of(around_.document, changes); !plan) {
            if (const auto faster = who_was_faster(changes); !faster.empty()) return book::refuse(faster);
            return book::refuse(plan.error());
        }
        const auto edits = edits_of(around_.document, changes, new_keys);
        if (!edits || edits->empty()) return {};
        const auto came = ask<command_outcome>(
            [edits = *edits, title = changes.title](server_desk& server) { return server.push_command(edits, title); },
            command_patience);
        if (!came || came->how != command_outcome::state::somebody_was_faster) return {};
        pull_now();
        if (came->faster && !plan_of(around_.document, changes))
            return book::refuse(sharing::faster_words(*came->faster, came->name, office_language()));
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

book::result<std::vector<sharing::change>> shared_book::changes_about(speaks_of const& speaks) {
    if (by_choice_) return book::refuse(tr("The history is on the server: work with it again first (Work offline)."));
    if (stopped_) return book::refuse(status_);
    if (online_ && worker_ && worker_->busy_for() < command_patience) {
        const auto until = clock::now() + reading_patience;
        if (auto came = ask<book::result<std::vector<sharing::change>>>(
                [speaks, until](server_desk& server) { return server.changes_about(speaks, until); },
                reading_patience + question_patience))
            return *std::move(came);
    }
    return book::refuse(not_answered());
}

std::optional<sharing::incoming> shared_book::held_back_rows() {
    const auto rows = ask<std::optional<sharing::incoming>>(
        [](server_desk& server) { return server.deleted_rows(); }, command_patience);
    return rows ? *rows : std::nullopt;
}

bool shared_book::bring_deleted_back() {
    auto rows = held_back_rows();
    if (!rows) return false;
    finish_writing();
    ++round_;
    in_round_ = true;
    held_back_ = 0;
    write({.what = *std::move(rows)}, picture_);
    go_on_writing(round_);
    return true;
}

void shared_book::conflicts_settled() {
    conflicts_ = kept_conflicts(around_.document).size();
    if (around_.told) around_.told();
}

}
