#include "calc/deck/session.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/office/as.hpp"
#include "calc/office/command_run.hpp"
#include "calc/office/document_views.hpp"
#include "calc/office/menu_state.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/lists_of_referrals.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/new_sheet.hpp"
#include "calc/sheets/today.hpp"
#include "panels/parts.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <algorithm>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using milliseconds = std::chrono::milliseconds;
using clock = std::chrono::steady_clock;

// The reading waits for a pause in typing that is several times as long as the reading took, so that even with a large
// book it takes only a small part of the time.
constexpr milliseconds shortest_pause{200}, longest_pause{3000};
constexpr int pause_per_reading = 4;

/// The sheet in front, which is in front again when this ends: an Undo shows the cells that it changes.
class shown_sheet {
public:
    explicit shown_sheet(Reference<frame::XController> const& controller)
        : view_{controller, UNO_QUERY}, sheet_{view_.is() ? view_->getActiveSheet() : nullptr} {}
    ~shown_sheet() {
        try {
            if (sheet_.is() && view_->getActiveSheet() != sheet_) view_->setActiveSheet(sheet_);
        } catch (...) {
            // The sheet is one that the Undo took away.
        }
    }
    shown_sheet(shown_sheet const&) = delete;
    shown_sheet& operator=(shown_sheet const&) = delete;

private:
    Reference<sheet::XSpreadsheetView> view_;
    Reference<sheet::XSpreadsheet> sheet_;
};

}

session::session(
    Reference<uno::XComponentContext> const& context, document_ref const& document, std::shared_ptr<alarm_clock> clock)
    : context_{context}, document_{document}, clock_{std::move(clock)},
      history_{std::make_shared<history_keeper>(context, document)}, pause_ms_{shortest_pause.count()} {
    history_->begin();
}

session::~session() { clock_->cancel(this); }

void session::add(watcher& who) {
    watchers_.push_back(&who);
    watched_ = true;
    if (stale_) read();
}

void session::remove(watcher& who) {
    std::erase(watchers_, &who);
    watched_ = !watchers_.empty();
}

void session::edited() {
    if (const auto book = shared()) book->edited();
    stale_ = true;
    if (!watched_) return;
    clock_->set(this, clock::now() + milliseconds{pause_ms_}, [weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && self->stale_ && self->watched_) self->read();
    });
}

void session::put_off(void const* owner, milliseconds pause, std::function<void()> what) {
    clock_->set(owner, clock::now() + pause, std::move(what));
}

void session::forget(void const* owner) { clock_->cancel(owner); }

void session::bring_up(book::day today) {
    if (!document_.is()) return;
    bring_today_up(document_, today);
    if (watched_) read();   // what is due depends on the day, also in a book without a cell Today
}

void session::read() {
    if (!document_.is()) return;
    const auto start = clock::now();
    stale_ = false;
    let_sheets_come(document_);
    mend_today(document_);
    auto workbook = read_workbook(document_);
    read_only_ = workbook.read_only;
    const bool may_take_lists = workbook.is_set_up() && workbook.referrals.empty() && !read_only_;
    view_.lists = may_take_lists ? lists_of_referrals(document_) : std::vector<std::string>{};
    const bool was_set_up = known_ != nullptr;
    known_ = workbook.is_set_up()
        ? panels::digest_of(std::move(workbook), local_today(), &memory_, carried_along_in(document_))
        : nullptr;
    if (was_set_up != (known_ != nullptr)) menu_may_have_changed();
    history_->look();
    const auto took = std::chrono::duration_cast<milliseconds>(clock::now() - start);
    pause_ms_ = std::clamp(took * pause_per_reading, shortest_pause, longest_pause).count();
    if (!view_.said.empty() && now_undoable() != answered_at_) view_.said.clear();
    tell();
}

void session::show(std::string const& list, int count) {
    view_.shown.insert_or_assign(list, count);
    tell();
}

void session::say(std::string sentence) {
    view_.said = std::move(sentence);
    view_.can_undo = false;
    answered_at_ = now_undoable();
    tell();
}

void session::narrow(panels::narrow const& to) {
    if (to.list.empty()) {
        view_.only.clear();
        view_.search.clear();
    } else if (to.to.empty()) {
        view_.only.erase(to.list);
    } else {
        view_.only.insert_or_assign(to.list, to.to);
    }
    tell();
}

void session::search(std::string const& text) {
    auto wanted = book::text_of(text);
    if (wanted == view_.search) return;
    view_.search = std::move(wanted);
    tell();
}

void session::settle_status(std::int64_t number) {
    if (!known_) return;
    for (auto const& row : known_->workbook.referrals)
        if (row.number == number) {
            memory_.statuses.settle(row);
            break;
        }
    read();
}

void session::remember(book::change_set const& done) {
    if (document_.is()) memory_.keep(done, origin_of(document_));
}

void session::run(std::string_view path, uno::Sequence<beans::PropertyValue> const& arguments,
    Reference<frame::XFrame> const& frame) {
    const auto keep = shared_from_this();   // a command may show a dialog, and meanwhile anything may be closed
    const auto before = now_undoable();
    answer(before, run_command(path, {context_, frame, document_, arguments}));
}

void session::answer(undo_state const& before, command_answer const& came) {
    if (!document_.is()) return;
    auto after = now_undoable();
    const bool changed = after != before;
    // A refusal was said in a window of its own.
    if (changed || (came && !came->empty())) {
        view_.said = sentence_of(came);
        view_.shown.erase(panels::whole_answer);
        view_.can_undo = changed;
        answered_at_ = std::move(after);
    }
    if (watched_) read();
}

void session::undo_last() {
    if (!document_.is() || view_.said.empty()) return;
    if (now_undoable() == answered_at_) {
        const in_front own{as<frame::XModel>(document_)};
        const shown_sheet here{as<frame::XModel>(document_)->getCurrentController()};
        as<document::XUndoManagerSupplier>(document_)->getUndoManager()->undo();
    }
    view_.said.clear();
    read();
}

session::undo_state session::now_undoable() const {
    const Reference<document::XUndoManagerSupplier> supplier{document_, UNO_QUERY};
    if (!supplier.is()) return {};
    const auto titles = supplier->getUndoManager()->getAllUndoActionTitles();
    if (!titles.hasElements()) return {};
    return {utf8(titles[0]), titles.getLength()};
}

void session::tell() {
    if (held_still_ > 0) {
        to_be_told_ = true;
        return;
    }
    const auto all = watchers_;   // a watcher that is told may remove itself or others
    for (auto* who : all)
        if (std::ranges::find(watchers_, who) != watchers_.end()) who->changed();
}

void session::tell(watcher& who) {
    if (held_still_ > 0)
        to_be_told_ = true;
    else
        who.changed();
}

std::shared_ptr<void> session::hold_still() {
    ++held_still_;
    return {nullptr, [self = shared_from_this()](void*) {
                if (--self->held_still_ == 0 && std::exchange(self->to_be_told_, false)) self->tell();
            }};
}

bool session::give_focus(Reference<frame::XFrame> const& frame) {
    return std::ranges::any_of(watchers_, [&](watcher* who) { return who->take_focus(frame); });
}

void session::start_sharing(sharing::written_by_others others) {
    if (!document_.is() || shared()) return;
    const auto settings = shared_mark(document_);
    if (!settings) return;
    auto shared = std::make_shared<shared_book>(
        shared_book::surroundings{context_, document_,
            [clock = clock_](void const* owner, milliseconds pause, std::function<void()> what) {
                clock->set(owner, clock::now() + pause, std::move(what));
            },
            [weak = weak_from_this()] {
                if (const auto self = weak.lock()) self->show_sharing();
            }},
        *settings, std::move(others));
    shared_ = shared;
    shared->start();
    show_sharing();
}

void session::stop_sharing() {
    const auto shared = shared_.exchange(nullptr);
    if (!shared) return;
    clock_->cancel(shared.get());
    shared->stop();
    show_sharing();
}

void session::show_sharing() {
    const auto book = shared();
    view_.shared = book ? book->status() : std::string{};
    view_.shut_out = book && book->was_refused() && !book->is_offline_by_choice();
    view_.conflicts = book ? book->conflicts() + book->held_back() : 0;
    tell();
}

void session::close() {
    stop_sharing();
    clock_->cancel(this);
    history_->end();
    document_.clear();
    known_.reset();
    watched_ = false;
}

}
