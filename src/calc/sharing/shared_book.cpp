#include "calc/sharing/shared_book.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/sharing/carried_cell.hpp"
#include "calc/sharing/command_edits.hpp"
#include "calc/sharing/desk_file.hpp"
#include "calc/sharing/passwords.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sharing/set_meanwhile.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sharing/undo_watch.hpp"
#include "calc/writing/write_plan.hpp"

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using outcome = round_outcome::state;

namespace {

constexpr milliseconds after_a_key = 2s, between_polls = 3s, idle_polls = 10s, after_an_undo = 300ms;
constexpr milliseconds most_typing = 10s;       // typing on and on is read after this at the latest
constexpr milliseconds between_slices = 10ms;   // for the window and whoever else waits
constexpr milliseconds most_silence = 15s, most_back_off = 60s, command_patience = 1500ms, question_patience = 1s;
constexpr auto idle_after = 5min;
constexpr int most_tries = 3, most_abandoned = 3;

}

shared_book::shared_book(surroundings around, desk_settings settings, sharing::written_by_others others)
    : around_{std::move(around)}, settings_{std::move(settings)}, queue_{around_.context}, others_{std::move(others)},
      numbers_{std::make_shared<desk_numbers>(queue_)} {}

shared_book::~shared_book() { stop(); }

void shared_book::start() {
    if (closed_) return;
    const bool known = is_known_here(around_.context, settings_);   // a workbook may come from anybody
    by_choice_ = !known || works_offline(around_.document);
    conflicts_ = kept_conflicts(around_.document).size();
    copy_of_ = desk_elsewhere(around_.context, around_.document, settings_.desk);
    know_file();
    if (!file_watch_.is())
        file_watch_ = watch_saving(around_.document, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) self->know_file();
        });
    if (!undo_watch_.is())
        undo_watch_ = watch_undo(around_.document, [weak = weak_from_this()](std::string const& title) {
            if (const auto self = weak.lock()) self->undone(title);
        });
    if (settings_.password.empty()) settings_.password = known_password(around_.context, settings_.server);
    finish_writing();   // what others did does not stay half written
    numbers_->begin_anew();
    server_ = std::make_shared<server_desk>(around_.context, settings_, others_, heard_);
    worker_ = std::make_unique<worker_thread>();
    stale_ = true;
    in_round_ = false;
    ++round_;
    stopped_ = !copy_of_.empty();
    if (const auto alone = words_of_one_alone(settings_.server, copy_of_, known, by_choice_); !alone.empty())
        say(alone);
    else
        wake(1ms);
}

void shared_book::stop() {
    if (closed_) return;
    closed_ = true;
    if (undo_watch_.is()) unwatch_undo(around_.document, std::exchange(undo_watch_, {}));
    if (file_watch_.is()) unwatch_saving(around_.document, std::exchange(file_watch_, {}));
    writer_.reset();
    worker_.reset();
    around_.document.clear();
}

void shared_book::know_file() {
    if (copy_of_.empty() && is_known_here(around_.context, settings_))
        know_desk_here(around_.context, around_.document, settings_.desk);
}

void shared_book::wake(milliseconds pause) {
    around_.later(this, pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->tick();
    });
}

void shared_book::edited() {
    if (writing_ || closed_) return;
    const auto now = clock::now().time_since_epoch().count();
    if (!stale_.exchange(true)) first_edit_ = now;
    edited_at_ = now;
    wake(after_a_key);
}

void shared_book::undone(std::string const& title) {
    ++undos_;
    undone_title_ = title;
    stale_ = true;
    edited_at_ = first_edit_ = 0;
    wake(after_an_undo);
}

void shared_book::tick() {
    if (closed_ || by_choice_ || stopped_ || !worker_) return;
    if (progress_window::at_work()) return wake(1s);   // others' rows do not come into a command's own step
    if (std::exchange(waits_for_command_, false)) go_on_writing(round_);
    if (in_round_) {
        if (!writer_ && worker_->silent_for() > most_silence) return abandon();
        return wake(1s);
    }
    const auto now = clock::now().time_since_epoch();
    const auto since = [&](clock::rep at) { return std::chrono::floor<milliseconds>(now - clock::duration{at}); };
    if (stale_ && since(edited_at_) < after_a_key - 50ms && since(first_edit_) < most_typing) return wake(after_a_key);
    const auto pause = std::min<milliseconds>(most_back_off, 1s * (1 << std::min(failures_, 6)));
    if (failures_ > 0 && clock::now() - tried_at_ < pause - 50ms) return wake(pause);
    begin_round();
}

void shared_book::begin_round() {
    tried_at_ = clock::now();
    in_round_ = true;
    const int round = ++round_;
    std::shared_ptr<book_picture const> picture;
    if (stale_.exchange(false)) picture = picture_ = std::make_shared<book_picture const>(around_.document);
    const bool undone = picture && undos_ != undos_repaired_;
    undos_in_round_ = undone ? undos_ : undos_repaired_;
    auto title = undone ? undone_title_ : std::string{};
    worker_->post([weak = weak_from_this(), queue = queue_, server = server_, picture, undone, title, round] {
        round_outcome came;
        try {
            came = server->round(picture, undone, title);
        } catch (std::exception const&) {
            came.sentence = tr("What the server answered could not be understood.");
        }
        queue.post([weak, round, came = std::make_shared<round_outcome>(std::move(came))] {
            if (const auto self = weak.lock()) self->round_ended(round, *came);
        });
    });
    wake(most_silence + 1s);
}

void shared_book::round_ended(int round, round_outcome& came) {
    if (closed_ || round != round_) return;
    take_carried(came);
    take_status(came);
    if (came.how == outcome::to_write) {
        write(std::move(came), picture_);
        return go_on_writing(round);
    }
    in_round_ = false;
    if (came.how == outcome::offline || came.how == outcome::stopped) {
        if (came.how == outcome::stopped) stopped_ = true;
        ++failures_;
        stale_ = true;   // what was read may not have been taken over
        return wake(std::min<milliseconds>(most_back_off, 1s * (1 << std::min(failures_ - 1, 6))));
    }
    failures_ = abandoned_ = 0;
    undos_repaired_ = undos_in_round_;
    const set_meanwhile own{writing_};   // no edit of the user, for which all would be read again
    set_how_far(around_.document, came.far);
    conflicts_ = forget_taken(around_.document, came.not_taken);
    if (!came.columns.empty()) set_columns(around_.document, settings_.columns = came.columns);
    numbers_->take_ahead(*worker_, server_);
    if (came.reads_on) return wake(1ms);
    const auto idle = clock::now().time_since_epoch() - clock::duration{edited_at_.load()} > idle_after;
    wake(stale_ ? after_a_key : idle ? idle_polls : between_polls);
}

// Written again where an Undo has taken it along.
void shared_book::take_carried(round_outcome& came) {
    if (came.carried && !progress_window::at_work()) {
        const set_meanwhile own{writing_};
        carried_counts_ = count_along(around_.document, carried_ = came.carried);
    }
    came.carried_count = carried_ && carried_counts_ ? carried_->rows().rows.size() : 0;
}

void shared_book::write(round_outcome came, std::shared_ptr<book_picture const> const& picture) {
    // Kept before the first cell is written: merged once more, a conflict would not show any longer.
    const auto kept = sharing::kept_with(kept_conflicts(around_.document), came.what.changes.conflicts);
    const set_meanwhile own{writing_};
    keep_conflicts(around_.document, kept);
    conflicts_ = kept.size();
    writer_ = std::make_unique<incoming_writer>(
        around_.context, around_.document, picture, std::move(came.what), std::move(came.keys), lowest_);
}

// The rest of what came, at once.
void shared_book::finish_writing() {
    if (!writer_) return;
    if (stale_) writer_->look_again();
    {
        const set_meanwhile own{writing_};
        while (writer_->step()) {}
    }
    written();
}

void shared_book::go_on_writing(int round) {
    if (closed_ || round != round_ || !writer_) return;
    if (progress_window::at_work()) {
        waits_for_command_ = true;
        return wake(1s);
    }
    if (stale_) writer_->look_again();
    bool more = false;
    {
        const set_meanwhile own{writing_};
        more = writer_->step();
    }
    if (!more) return written();
    around_.later(&writer_, between_slices, [self = weak_from_this(), round] {
        if (const auto one = self.lock()) one->go_on_writing(round);
    });
}

void shared_book::written() {
    const auto done = std::move(writer_);
    note(others_, done->what()->changes, done->not_written());
    const bool all = done->not_written().empty();
    if (all) undos_repaired_ = undos_in_round_;
    if (!all || done->is_to_be_read()) stale_ = true;
    const int round = round_;
    // What cannot be written is tried again, but not at once.
    const auto next = done->problem().empty() && all ? milliseconds{1} : between_polls;
    worker_->post([weak = weak_from_this(), queue = queue_, server = server_, what = done->what(), keys = done->keys(),
                      not_written = done->not_written(), round, next] {
        auto far = server->adopted(*what, keys, not_written);
        queue.post([weak, round, far = std::move(far), next] {
            const auto self = weak.lock();
            if (!self || self->closed_ || round != self->round_) return;
            self->in_round_ = false;
            const set_meanwhile own{self->writing_};
            set_how_far(self->around_.document, far);
            self->wake(next);
        });
    });
    if (problem_ = done->problem(); !problem_.empty()) say(problem_);
}

void shared_book::take_status(round_outcome const& came) {
    held_back_ = came.held_back;
    waiting_ = came.waiting;
    online_ = came.how == outcome::up_to_date || came.how == outcome::to_write;
    if (online_) may_write_ = came.may_write;
    if (online_)
        offline_since_.clear();
    else if (offline_since_.empty())
        offline_since_ = clock_words();
    if (online_ && !came.news.empty() && came.news != news_)
        say(news_ = came.news);
    else if (online_ && !problem_.empty() && (came.waiting > 0 || !came.far.behind.empty()))
        say(problem_);
    else if (came.how != outcome::to_write)   // it says how it stands once that is written
        say(words_of(came, offline_since_));
}

void shared_book::say(std::string status) {
    if (status == status_) return;
    status_ = std::move(status);
    if (around_.told) around_.told();
}

// A worker that waits for a silent server is left behind; the next one begins as if the workbook had just been opened.
void shared_book::abandon() {
    if (++abandoned_ > most_abandoned) {
        stopped_ = true;
        return say(
            tr("The server does not answer. Choose Referrals > Settings and help > Several desks > Work offline twice "
               "to try again."));
    }
    know_how_far(settings_, around_.document);
    const auto failures = failures_ + 1;
    start();
    failures_ = failures;
    online_ = false;
    if (offline_since_.empty()) offline_since_ = clock_words();
    say(tr("Offline since {1}. The server does not answer.", offline_since_));
    wake(most_back_off / 4);
}

void shared_book::work_offline(bool yes, std::string const& password) {
    set_works_offline(around_.document, yes);
    if (!yes) know_here(around_.context, settings_);
    if (!password.empty()) {
        settings_.password = password;
        remember_password(around_.context, settings_.server, password);
    }
    know_how_far(settings_, around_.document);
    failures_ = abandoned_ = 0;
    online_ = false;
    offline_since_.clear();
    start();
}

template <class Answer>
std::optional<Answer> shared_book::ask(std::function<Answer(server_desk&)> what, milliseconds patience) {
    if (!worker_ || closed_) return {};
    return answer_of<Answer>(*worker_, [server = server_, what = std::move(what)] { return what(*server); }, patience);
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
    write({.what = **rows}, picture_);
    go_on_writing(round_);
    return true;
}

void shared_book::conflicts_settled() {
    conflicts_ = kept_conflicts(around_.document).size();
    if (around_.told) around_.told();
}

}
