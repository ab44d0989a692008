#include "calc/sharing/shared_rounds.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/sharing/carried_cell.hpp"
#include "calc/sharing/desk_file.hpp"
#include "calc/sharing/passwords.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sharing/set_meanwhile.hpp"
#include "calc/sharing/shared_mark.hpp"

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
constexpr milliseconds most_silence = 15s, most_back_off = 60s;
constexpr auto idle_after = 5min;
constexpr int most_abandoned = 3;

}

shared_rounds::shared_rounds(surroundings around, desk_settings settings, sharing::written_by_others others)
    : around_{std::move(around)}, settings_{std::move(settings)}, queue_{around_.context}, taken_{settings_.taken},
      others_{std::move(others)}, numbers_{std::make_shared<desk_numbers>(queue_)} {}

shared_rounds::~shared_rounds() { stop(); }

void shared_rounds::start() {
    if (closed_) return;
    const bool known = is_known_here(around_.context, settings_);   // a workbook may come from anybody
    by_choice_ = !known || works_offline(around_.document);
    conflicts_ = kept_conflicts(around_.document).size();
    copy_of_ = desk_elsewhere(around_.context, around_.document, settings_.desk);
    know_file();
    if (!file_watch_.is())
        file_watch_ = watch_saving(around_.document, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) self->saved();
        });
    if (!undo_watch_.is())
        undo_watch_ = watch_undo(
            around_.document, [weak = weak_from_this()](undo_event what, std::string const& title) {
                if (const auto self = weak.lock()) self->told(what, title);
            });
    taken_.look(around_.document, undo_event::done);
    if (settings_.password.empty()) settings_.password = known_password(around_.context, settings_.server);
    finish_writing();   // what others did does not stay half written
    numbers_->begin_anew();
    if (may_go_on()) {
        worker_->post([server = server_, offline = by_choice_, password = settings_.password] {
            offline ? server->hang_up() : server->connect_with(password);
        });
    } else {
        server_ = std::make_shared<server_desk>(around_.context, settings_, others_, heard_);
        worker_ = std::make_unique<worker_thread>();
    }
    stale_ = true;
    in_round_ = false;
    ++round_;
    stopped_ = !copy_of_.empty();
    waiting_ = 0;
    uncounted_ = false;
    const auto alone = words_of_one_alone(settings_.server, copy_of_, known, by_choice_, 0);
    if (!alone.empty()) say(alone);
    if (alone.empty() || (by_choice_ && was_online_)) wake(1ms);
}

// Whether the desk that knows what stood in the workbook, and what waits, can be kept. One that has stopped begins
// anew, and one that hangs on a silent server is left behind.
bool shared_rounds::may_go_on() const {
    constexpr auto hanging = 2s;
    return was_online_ && !stopped_ && worker_ && worker_->silent_for() < hanging;
}

void shared_rounds::stop() {
    if (closed_) return;
    closed_ = true;
    if (undo_watch_.is()) unwatch_undo(around_.document, std::exchange(undo_watch_, {}));
    if (file_watch_.is()) unwatch_saving(around_.document, std::exchange(file_watch_, {}));
    writer_.reset();
    worker_.reset();
    around_.document.clear();
}

void shared_rounds::know_file() {
    if (copy_of_.empty() && is_known_here(around_.context, settings_))
        know_desk_here(around_.context, around_.document, settings_.desk);
}

void shared_rounds::saved() {
    know_file();
    settings_.saved = shared_mark(around_.document).value_or(settings_).seen;
    if (worker_) worker_->post([server = server_, seen = settings_.saved] { server->saved(seen); });
}

void shared_rounds::wake(milliseconds pause) {
    around_.later(this, pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->tick();
    });
}

void shared_rounds::edited() {
    if (writing_ || closed_) return;
    const auto now = clock::now().time_since_epoch().count();
    if (!stale_.exchange(true)) first_edit_ = now;
    edited_at_ = now;
    wake(after_a_key);
}

void shared_rounds::told(undo_event what, std::string const& title) {
    if (closed_) return;
    taken_.look(around_.document, what);
    if (what == undo_event::done) return;
    ++undos_;
    undone_title_ = title;
    stale_ = true;
    edited_at_ = first_edit_ = 0;
    wake(after_an_undo);
}

void shared_rounds::tick() {
    if (closed_ || stopped_ || !worker_) return;
    if (progress_window::at_work()) return wake(1s);   // others' rows do not come into a command's own step
    if (std::exchange(waits_for_command_, false)) go_on_writing(round_);
    if (in_round_) {
        if (!writer_ && !by_choice_ && worker_->silent_for() > most_silence) return abandon();
        return wake(1s);
    }
    if (by_choice_) return look_alone();
    const auto now = clock::now().time_since_epoch();
    const auto since = [&](clock::rep at) { return std::chrono::floor<milliseconds>(now - clock::duration{at}); };
    if (stale_ && since(edited_at_) < after_a_key - 50ms && since(first_edit_) < most_typing) return wake(after_a_key);
    const auto pause = std::min<milliseconds>(most_back_off, 1s * (1 << std::min(failures_, 6)));
    if (failures_ > 0 && clock::now() - tried_at_ < pause - 50ms) {
        if (undos_ != undos_repaired_) look_alone();
        return wake(pause);
    }
    begin_round();
}

// While the server is away, where it is known what it had: counts what waits, and writes again what an Undo took along
// of what others wrote. Once the workbook is closed nobody knows that it was theirs.
void shared_rounds::look_alone() {
    if (!was_online_ || !stale_.exchange(false)) return;
    in_round_ = true;
    uncounted_ = by_choice_;
    undos_in_round_ = undos_;
    picture_ = std::make_shared<book_picture const>(around_.document);
    worker_->post([weak = weak_from_this(), queue = queue_, server = server_, undone = undone_now(), picture = picture_,
                      round = ++round_] {
        const auto came = std::make_shared<std::optional<round_outcome>>();
        try {
            *came = server->alone(*picture, undone);
        } catch (std::exception const&) {}   // as where nothing is known
        queue.post([weak, round, came] {
            if (const auto self = weak.lock()) self->looked(round, *came);
        });
    });
}

void shared_rounds::looked(int round, std::optional<round_outcome>& came) {
    if (closed_ || round != round_) return;
    in_round_ = false;
    {
        const set_meanwhile own{writing_};
        set_taken(around_.document, taken_.tables());
    }
    const bool writes = came && came->how == outcome::to_write;
    if (!by_choice_ && !writes) stale_ = true;   // for the next round
    if (!came) return;
    uncounted_ = false;
    waiting_ = came->waiting;
    const bool known = is_known_here(around_.context, settings_);
    if (by_choice_) say(words_of_one_alone(settings_.server, copy_of_, known, true, waiting_));
    if (!writes) {
        undos_repaired_ = undos_in_round_;
        return;
    }
    in_round_ = true;
    write(*std::move(came), picture_);
    go_on_writing(round);
}

undone_steps shared_rounds::undone_now() const {
    const bool any = undos_ != undos_repaired_;
    return {any, any ? undone_title_ : std::string{}, taken_.tables()};
}

void shared_rounds::begin_round() {
    tried_at_ = clock::now();
    in_round_ = true;
    const int round = ++round_;
    std::shared_ptr<book_picture const> picture;
    if (stale_.exchange(false)) picture = picture_ = std::make_shared<book_picture const>(around_.document);
    auto undone = picture ? undone_now() : undone_steps{};
    undos_in_round_ = undone.any ? undos_ : undos_repaired_;
    worker_->post([weak = weak_from_this(), queue = queue_, server = server_, picture, undone, round] {
        round_outcome came;
        try {
            came = server->round(picture, undone);
        } catch (std::exception const&) {
            came.sentence = tr("What the server answered could not be understood.");
        }
        queue.post([weak, round, came = std::make_shared<round_outcome>(std::move(came))] {
            if (const auto self = weak.lock()) self->round_ended(round, *came);
        });
    });
    wake(most_silence + 1s);
}

void shared_rounds::round_ended(int round, round_outcome& came) {
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
        stale_ = true;             // what was read may not have been taken over
        if (came.far.seen > 0) {   // what went through before is not to come back as news after reopening
            const set_meanwhile own{writing_};
            set_how_far(around_.document, came.far);
        }
        return wake(std::min<milliseconds>(most_back_off, 1s * (1 << std::min(failures_ - 1, 6))));
    }
    failures_ = abandoned_ = 0;
    undos_repaired_ = undos_in_round_;
    const set_meanwhile own{writing_};   // no edit of the user, for which all would be read again
    set_how_far(around_.document, came.far);
    conflicts_ = forget_taken(around_.document, came.not_taken);
    if (!came.columns.empty()) set_columns(around_.document, settings_.columns = came.columns);
    if (came.held_back == 0 && !came.reads_on) set_taken(around_.document, {});
    numbers_->take_ahead(*worker_, server_);
    if (came.reads_on) return wake(1ms);
    const auto idle = clock::now().time_since_epoch() - clock::duration{edited_at_.load()} > idle_after;
    wake(stale_ ? after_a_key : idle ? idle_polls : between_polls);
}

// Written again where an Undo has taken it along.
void shared_rounds::take_carried(round_outcome& came) {
    if (came.carried && !progress_window::at_work()) {
        const set_meanwhile own{writing_};
        carried_counts_ = count_along(around_.document, carried_ = came.carried);
    }
    came.carried_count = carried_ && carried_counts_ ? carried_->rows().rows.size() : 0;
}

void shared_rounds::write(round_outcome came, std::shared_ptr<book_picture const> const& picture) {
    // Kept before the first cell is written: merged once more, a conflict would not show any longer.
    const auto kept = sharing::kept_with(kept_conflicts(around_.document), came.what.changes.conflicts);
    const set_meanwhile own{writing_};
    keep_conflicts(around_.document, kept);
    conflicts_ = kept.size();
    writer_ = std::make_unique<incoming_writer>(
        around_.context, around_.document, picture, std::move(came.what), std::move(came.keys), lowest_);
}

// The rest of what came, at once.
void shared_rounds::finish_writing() {
    if (!writer_) return;
    if (stale_) writer_->look_again();
    {
        const set_meanwhile own{writing_};
        while (writer_->step()) {}
    }
    written();
}

void shared_rounds::go_on_writing(int round) {
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

void shared_rounds::written() {
    const auto done = std::move(writer_);
    note(others_, done->what()->changes, done->not_written());
    const bool all = done->not_written().empty();
    if (all) undos_repaired_ = undos_in_round_;
    if (!all || done->is_to_be_read() || failures_ > 0) stale_ = true;
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

void shared_rounds::take_status(round_outcome const& came) {
    held_back_ = came.held_back;
    waiting_ = came.waiting;
    online_ = came.how == outcome::up_to_date || came.how == outcome::to_write;
    if (online_) may_write_ = came.may_write;
    was_online_ = was_online_ || online_;
    using enum sharing::lost_way;
    if (!came.lost)
        let_in_ = true;
    else if (came.lost == refused || came.lost == unknown)
        let_in_ = false;
    if (online_)
        offline_since_.clear();
    else if (offline_since_.empty())
        offline_since_ = clock_words();
    const auto now = clock::now();
    if (online_ && news_.came(came.news, now))
        say(came.news);
    else if (online_ && !problem_.empty() && (came.waiting > 0 || !came.far.behind.empty()))
        say(problem_);
    else if (auto news = news_.standing(now); !news.empty() && is_in_order(came))
        say(std::move(news));
    else if (came.how != outcome::to_write)   // it says how it stands once that is written
        say(words_of(came, offline_since_));
}

void shared_rounds::say(std::string status) {
    if (status == status_) return;
    status_ = std::move(status);
    if (around_.told) around_.told();
}

// A worker that waits for a silent server is left behind; the next one begins as if the workbook had just been opened.
void shared_rounds::abandon() {
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

void shared_rounds::work_offline(bool yes, std::string const& password) {
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
    undone_title_.clear();   // what was done meanwhile has no title of its own
    start();
}

void shared_rounds::servers_forgotten() {
    if (closed_ || is_known_here(around_.context, settings_)) return;
    settings_.password.clear();
    know_how_far(settings_, around_.document);
    let_in_.reset();   // the password is asked for again
    failures_ = abandoned_ = 0;
    online_ = false;
    offline_since_.clear();
    start();
}

}
