#include "calc/sharing/server_desk.hpp"
#include "calc/office/office_language.hpp"
#include "sharing/desk/carried.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/rebase.hpp"
#include "sharing/server/shared_ddl.hpp"
#include "sharing/shared_table.hpp"
#include "sharing/words/news_words.hpp"

#include <algorithm>
#include <tuple>

namespace referralbook::calc {

using namespace com::sun::star;
using sharing::incoming;
using outcome = round_outcome::state;
using server = server_answer::state;

namespace {

constexpr int most_turns = 20;   // of pushing and taking in, in one round
constexpr int quick_tries = 2;   // to write a row that is behind
constexpr auto between_tries = std::chrono::seconds{20};

std::string no_book() { return tr("The shared book is no longer on the server, or this user may not see it."); }

}

server_desk::server_desk(uno::Reference<uno::XComponentContext> const& context, desk_settings what,
    sharing::written_by_others others, std::shared_ptr<sharing::heard_changes> heard)
    : context_{context}, settings_{std::move(what)}, others_{std::move(others)}, heard_{std::move(heard)} {}

book::result<void> server_desk::open() {
    if (!link_) {
        auto link = sdbc_link::connect(context_, settings_.server, settings_.password);
        if (!link) {
            lost_ = link.error().why;
            return book::refuse(link.error().sentence);
        }
        link_.emplace(std::move(*link));
        is_checked_ = false;
    }
    if (desk_ && is_checked_) return {};
    auto tables = tables_on(*link_);
    if (!tables) {
        stopped_ = tables.error().why == tables_problem::cause::unusable;
        return book::refuse(tables.error().sentence);
    }
    tables_ = std::move(*tables);
    const auto known = link_->send(sharing::book_text(settings_.book));
    if (known.how == server::lost) return book::refuse(not_answered());
    if (known.rows.empty()) {
        stopped_ = true;
        return book::refuse(no_book());
    }
    const auto last = number_of(known.rows[0][1]), kept_from = number_of(known.rows[0][2]);
    may_write_ = known.rows[0][3] == "t";
    const auto seen = desk_ ? desk_->seen() : settings_.seen;
    if (last < seen || seen < kept_from) {
        stopped_ = true;
        return book::refuse(last < seen
                ? tr("The server holds an older copy of the book than this workbook has seen: it was restored from a "
                     "backup. Nothing is sent or taken in. Leave the book and join it again: that shows what differs "
                     "first.")
                : tr("The server's history begins after what this workbook has seen. Leave the book and join it again."));
    }
    is_checked_ = true;
    if (desk_) {   // connected again: the tables may have been brought up meanwhile
        if (carried_) carried_->know_tables(tables_);
        desk_->try_again();
        return {};
    }
    auto now = read_stored_rows(*link_, settings_.book, tables_, settings_.held_since);
    if (!now) return book::refuse(now.error());
    const auto since = all_history_after(*link_, settings_.book, settings_.seen);
    if (!since) return book::refuse(since.error());
    desk_.emplace(settings_.desk, base_as_of(*now, *since), settings_.seen, random_bits, std::move(others_));
    desk_->knew_columns(settings_.columns);
    desk_->were_behind(sharing::rows_behind_of_text(settings_.behind));
    if (settings_.held_since) {
        desk_->holds_since(*settings_.held_since);
        carried_.emplace(settings_.book, *settings_.held_since, tables_);
    }
    return {};
}

round_outcome server_desk::offline(std::string sentence) {
    round_outcome made;
    made.how = stopped_ ? outcome::stopped : outcome::offline;
    if (!link_) made.lost = lost_;
    if (link_ && !link_->is_connected()) made.lost = sharing::lost_way::no_answer;
    made.sentence = std::move(sentence);
    if (made.lost == sharing::lost_way::no_answer) made.sentence += ' ' + tr("Go on working: it catches up by itself.");
    if (desk_) {
        desk_->to_push();   // says what is held back
        made.waiting = desk_->waiting();
        made.far = far();
    }
    if (!stopped_) link_.reset();
    return made;
}

// So far the history is needed: an office that is closed without saving begins again where its file is.
std::string server_desk::desk_text() const {
    return sharing::desk_text(settings_.book, settings_.desk, settings_.who, settings_.saved);
}

void server_desk::show_up() {
    const auto now = std::chrono::steady_clock::now();
    if (shown_ != decltype(shown_){} && now - shown_ < std::chrono::minutes{1}) return;
    shown_ = now;
    if (may_write_) link_->send(desk_text());
    const auto desks = link_->send(sharing::desks_text(settings_.book));
    if (desks.how == server::done && !desks.rows.empty())
        desks_ = static_cast<std::size_t>(std::max<std::int64_t>(1, number_of(desks.rows[0][0])));
}

round_outcome server_desk::round(std::shared_ptr<book_picture const> const& picture, undone_steps const& undone) {
    if (const auto ready = open(); !ready) return offline(ready.error().sentence);
    round_outcome made;
    if (picture)
        if (auto end = read(*picture, undone, made)) return std::move(*end);
    for (int turns = 0; turns < most_turns; ++turns)
        if (auto end = turn(made, picture != nullptr, undone.title)) return std::move(*end);
    // Much is left on either side: the next round goes on with it.
    made.waiting = desk_->waiting();
    made.reads_on = true;
    return finished(made, outcome::up_to_date);
}

round_outcome server_desk::finished(round_outcome& made, outcome how) const {
    made.how = how;
    made.far = far();
    made.desks = desks_;
    made.may_write = may_write_;
    using there = round_outcome::tables;
    made.there = tables_.is_older() ? there::older : tables_.is_newer() ? there::newer : there::alike;
    made.columns = desk_->columns_text();
    made.not_taken = desk_->not_taken();
    made.news = news_;
    if (carried_) {
        made.carried = carried_->all();
        made.carried_missing = carried_->is_missing();
    }
    return std::move(made);
}

round_outcome server_desk::to_write(round_outcome& made) const {
    made.keys = desk_->keys();
    return finished(made, outcome::to_write);
}

std::vector<sharing::table_picture> server_desk::known_tables(book_picture const& picture) const {
    auto pictures = picture.tables();
    std::erase_if(pictures, [&](auto const& one) { return !tables_.has(one.table); });
    return pictures;
}

void server_desk::say_who(sharing::conflict& one) const {
    for (auto const& change : heard_->last(one.row, sharing::heard_changes::most))
        if (change.desk != settings_.desk && change.what.after.contains(one.column))
            return void(std::tie(one.who, one.when) = std::tie(change.who, change.when));
}

// What the workbook holds now, and what is to be written into it for that alone.
std::optional<round_outcome> server_desk::read(
    book_picture const& picture, undone_steps const& undone, round_outcome& made) {
    if (undone.any) desk_->undone();
    const auto pictures = known_tables(picture);
    if (carried_)
        if (const auto found = carried_->look_up(*link_, *desk_, pictures); !found)
            return offline(found.error().sentence);
    desk_->read(pictures, undone.taken);
    if (undone.any) {
        made.what = desk_->repair();
        for (auto& one : made.what.changes.conflicts) say_who(one);
        if (made.what.writes()) return to_write(made);
    }
    made.what = desk_->new_places();
    if (made.what.writes()) return to_write(made);
    return std::nullopt;
}

std::optional<round_outcome> server_desk::turn(round_outcome& made, bool may_write_keys, std::string const& title) {
    const auto poll = link_->send(sharing::last_change_text(settings_.book));
    if (poll.how != server::done) return offline(not_answered());
    if (poll.rows.empty()) {
        stopped_ = true;
        return offline(no_book());
    }
    const auto last = number_of(poll.rows[0][0]);
    if (last < desk_->seen()) {
        stopped_ = true;
        return offline(
            tr("The server holds an older copy of the book than before: it was restored from a backup. "
               "Nothing is sent or taken in. Leave the book and join it again: that shows what differs first."));
    }
    if (last > desk_->seen()) return take_in_others(made);
    if (auto end = catch_up(made)) return end;
    if (may_write_keys && !desk_->keys().empty()) return to_write(made);
    show_up();
    return send_own(made, title);
}

// Rows that are behind are tried again at once, for somebody may have typed there, then now and then: their sheet may
// be protected for long, and all else goes on.
std::optional<round_outcome> server_desk::catch_up(round_outcome& made) {
    const auto now = std::chrono::steady_clock::now();
    if (desk_->behind().empty() || now < next_try_) return std::nullopt;
    if (++tries_ >= quick_tries) next_try_ = now + between_tries;
    made.what = desk_->catch_up();
    if (made.what.writes() || !made.what.changes.conflicts.empty()) return to_write(made);
    desk_->adopt(made.what, {});
    made.what = {};
    return std::nullopt;
}

std::optional<round_outcome> server_desk::take_in_others(round_outcome& made) {
    auto history = history_after(*link_, settings_.book, desk_->seen());
    if (!history) return offline(history.error().sentence);
    heard_->add(history->changes);
    if (carried_)
        if (const auto held = carried_->leave_out(*link_, *desk_, history->changes, history->last); !held)
            return offline(held.error().sentence);
    for (auto const& one : history->changes)
        if (one.desk != settings_.desk) news_ = sharing::news_words(one, desk_->base(), office_language());
    made.what = desk_->take_in(history->changes);
    made.what.seen = std::max(made.what.seen, history->last);
    if (made.what.writes() || !made.what.changes.conflicts.empty()) return to_write(made);
    desk_->adopt(made.what, {});
    made.what = {};
    return std::nullopt;
}

std::optional<round_outcome> server_desk::send_own(round_outcome& made, std::string const& title) {
    const auto edits = desk_->to_push();
    made.held_back = desk_->held_back();
    if (carried_ && (edits.empty() || !may_write_)) made.reads_on = carried_->read(*link_, desk_->base());
    // Where nothing can go, rows may still wait: for a key beside them, or for their sheet.
    if (!desk_->keys().empty() || !desk_->behind().empty() || (!edits.empty() && !may_write_))
        made.waiting = desk_->waiting();
    if (edits.empty() || !may_write_) return finished(made, outcome::up_to_date);
    const auto end = push(edits, title, sharing::pushed_from::workbook);
    if (end == push_end::lost) return offline(not_answered());
    if (end == push_end::refused) return send_parts(edits, made, title);
    return std::nullopt;
}

// One row that the server refuses keeps no other one waiting. That it is the row is believed only where something else
// goes through.
std::optional<round_outcome> server_desk::send_parts(
    std::span<sharing::edit const> edits, round_outcome& made, std::string const& title) {
    auto last = push_end::refused;
    const auto sent = sharing::send_in_parts(edits, [&](std::span<sharing::edit const> part) {
        last = push(part, title, sharing::pushed_from::workbook);
        return last == push_end::accepted ? sharing::part_end::taken
            : last == push_end::refused   ? sharing::part_end::refused
                                          : sharing::part_end::stop;
    });
    if (last == push_end::lost) return offline(not_answered());
    if (sent.stopped || sent.refused.empty()) return std::nullopt;
    const auto takes_something = [&] { return link_->send(desk_text()).how == server::done; };
    if (!sent.something_taken && !takes_something()) {
        auto refused = finished(made, outcome::offline);
        refused.sentence = tr(
            "The server does not take the changes of this desk: its disk may be full, or the rights are "
            "missing. They wait here.");
        refused.waiting = desk_->waiting();
        return refused;
    }
    made.what = desk_->refused(sent);
    return to_write(made);
}

server_desk::push_end server_desk::push(
    std::span<sharing::edit const> edits, std::string const& title, sharing::pushed_from from) {
    const auto operation = sharing::uuid_of(random_bits(), random_bits());
    desk_->push_begins(operation);
    const auto answer = link_->send(sharing::push_text({.book = settings_.book,
        .operation = operation,
        .desk = settings_.desk,
        .who = settings_.who,
        .title = title,
        .seen = desk_->seen(),
        .edits = edits,
        .tables = tables_}));
    if (answer.how == server::lost) return push_end::lost;
    if (answer.how == server::refused) return push_end::refused;
    if (answer.rows.empty()) return push_end::faster;
    const auto last = number_of(answer.rows[0][0]);
    desk_->pushed(edits, last, from);
    std::vector<sharing::change> sent;
    for (auto number = last - static_cast<std::int64_t>(edits.size()); auto const& one : edits)
        sent.push_back({one, ++number, operation, settings_.desk, settings_.who, answer.rows[0][1], title});
    heard_->add(sent);
    if (const auto numbers = sharing::referral_numbers_in(edits); !numbers.empty())
        if (const auto highest = std::ranges::max(numbers); highest > number_of(answer.rows[0].back()))
            news_ = tr("No. {1} is far above the others: it stays, and new referrals are numbered as before.", highest);
    return push_end::accepted;
}

how_far server_desk::far() const { return {desk_->seen(), sharing::rows_behind_text(desk_->behind())}; }

how_far server_desk::adopted(
    incoming const& what, std::vector<sharing::key_write> const& keys, std::set<sharing::row_name> const& not_written) {
    if (!desk_) return {settings_.seen, settings_.behind};
    desk_->keys_stand(keys);
    desk_->adopt(what, not_written);
    if (desk_->behind().empty()) {
        tries_ = 0;
        next_try_ = {};
    }
    return far();
}

command_outcome server_desk::push_command(std::span<sharing::edit const> edits, std::string const& title) {
    if (!link_ || !desk_ || !may_write_ || stopped_) return {};
    std::vector<sharing::edit> known{edits.begin(), edits.end()};
    std::erase_if(known, [&](auto const& one) { return !tables_.has(one.row.table); });
    const auto made = desk_->on_the_base(known);
    if (made.empty() || made.size() > sharing::most_edits) return {};
    switch (push(made, title, sharing::pushed_from::command)) {
    case push_end::accepted: return {.how = command_outcome::state::accepted};
    case push_end::lost: link_.reset(); return {};
    case push_end::refused: return {};
    case push_end::faster: break;
    }
    command_outcome answer{.how = command_outcome::state::somebody_was_faster};
    if (const auto history = history_after(*link_, settings_.book, desk_->seen()))
        for (auto const& one : history->changes)
            for (auto const& mine : made)
                if (one.what.row == mine.row) {
                    auto const* held = sharing::row_of(desk_->base(), one.what.row);
                    answer.name = sharing::who_or_what(held ? *held : one.what.after);
                    answer.faster = one;
                }
    return answer;
}

std::optional<round_outcome> server_desk::alone(book_picture const& picture, undone_steps const& undone) {
    if (!desk_) return std::nullopt;
    round_outcome made;
    if (undone.any) desk_->undone();
    desk_->read(known_tables(picture), undone.taken);
    if (undone.any) made.what = desk_->repair();
    if (!carried_) made.keys = desk_->keys();   // else a row may be one that stands on the server alone
    made.waiting = desk_->waiting();
    if (made.what.writes() || !made.keys.empty()) made.how = outcome::to_write;
    return made;
}

bool server_desk::left() {
    return !stopped_ && may_write_ && link_ &&
        link_->send(sharing::left_text(settings_.book, settings_.desk)).how == server::done;
}

std::optional<std::int64_t> server_desk::numbers(int count) {
    if (stopped_ || !open() || !may_write_) return {};
    const auto answer = link_->send(sharing::numbers_text(settings_.book, count));
    if (answer.how != server::done || answer.rows.empty()) return {};
    return number_of(answer.rows[0][0]);
}

book::result<std::vector<sharing::change>> server_desk::last_changes(
    std::optional<sharing::row_name> const& row, int most) {
    if (const auto ready = open(); !ready) return book::refuse(ready.error());
    return calc::last_changes(*link_, settings_.book, row, most);
}

book::result<std::vector<sharing::change>> server_desk::changes_about(
    speaks_of const& speaks, std::chrono::steady_clock::time_point until) {
    if (const auto ready = open(); !ready) return book::refuse(ready.error());
    return calc::changes_about(*link_, settings_.book, desk_->base(), speaks, until);
}

}
