#include "calc/history/history_keeper.hpp"
#include "calc/history/recorded_facts.hpp"
#include "calc/history/sheet_in_front.hpp"
#include "calc/office/as.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/sheets/today.hpp"
#include "calc/sheets/unseen_change.hpp"
#include "calc/writing/row_removals.hpp"
#include "calc/writing/writer.hpp"
#include "commands/history/typed.hpp"
#include "sharing/shared_table.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <cppuhelper/implbase1.hxx>

#include <sal/log.hxx>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr std::size_t most_pictures = 50;   // so many steps of Undo know what was typed before them

commands::moment now() { return {local_today(), local_time_of_day()}; }

}

/// Hears that the workbook is about to be saved. Copies, and what is saved to be restored after a crash, go without.
class saving_listener final : public cppu::WeakImplHelper1<document::XDocumentEventListener> {
public:
    explicit saving_listener(std::weak_ptr<history_keeper> keeper) : keeper_{std::move(keeper)} {}

    void SAL_CALL documentEventOccured(document::DocumentEvent const& event) override {
        if (event.EventName != "OnSave" && event.EventName != "OnSaveAs") return;
        if (const auto keeper = keeper_.lock()) keeper->before_saving();
    }
    void SAL_CALL disposing(lang::EventObject const&) override { keeper_.reset(); }

private:
    std::weak_ptr<history_keeper> keeper_;
};

history_keeper::history_keeper(Reference<uno::XComponentContext> const& context, document_ref const& document)
    : context_{context}, document_{document} {}

void history_keeper::begin() {
    const Reference<document::XDocumentEventBroadcaster> events{document_, UNO_QUERY};
    if (!events.is() || listener_.is()) return;
    listener_ = new saving_listener{weak_from_this()};
    events->addDocumentEventListener(listener_);
    marks_ = std::make_unique<step_marks>(document_);
    look();
}

void history_keeper::end() {
    const Reference<document::XDocumentEventBroadcaster> events{document_, UNO_QUERY};
    try {
        if (events.is() && listener_.is()) events->removeDocumentEventListener(listener_);
    } catch (uno::Exception const&) {
        // The document is gone, and its listeners with it.
    }
    listener_.clear();
    marks_.reset();
    stood_.clear();
    forget_noticed();
    document_.clear();
}

bool history_keeper::is_kept() {
    if (!document_.is() || is_read_only(document_) || !named_place(document_, book::names::rules) ||
        !is_set_up_workbook(document_) || is_shared(document_))
        return false;
    months_ = read_rules(document_).history_months;
    return months_ > 0;
}

int history_keeper::end_of_lines() const {
    auto const& spec = book::table(table_id::history);
    const auto header = named_place(document_, spec.name);
    const auto sheet = header ? sheet_at(document_, header->Sheet) : sheet_ref{};
    return sheet.is() ? std::max(last_used_row(sheet), static_cast<int>(header->StartRow)) : -1;
}

/// The column of the contacts' names as records call it, where it may be the user's own.
std::string history_keeper::heading_of_names() const {
    const auto name = named_place(document_, book::contact_name("who"));
    const auto sheet = name ? sheet_at(document_, name->Sheet) : sheet_ref{};
    if (!sheet.is()) return {};
    return sharing::own_column(book::text_of(content_of(sheet->getCellByPosition(name->StartColumn, name->StartRow))));
}

void history_keeper::look() {
    if (!is_kept()) {
        stood_.clear();
        forget_noticed();
        return;
    }
    const auto picture = std::make_shared<book_picture>(document_);
    const int end = end_of_lines();
    const auto before = stood_.find(end);
    if (before == stood_.end()) {
        // Nothing is known of how it came here.
        stood_.clear();
        stood_.emplace(end, picture);
        forget_noticed();
        return;
    }
    const auto writes = book_language(document_);
    const auto names = heading_of_names();
    const auto sign = [](commands::recorded_change const& change) {
        return std::tie(change.table, change.row, change.column, change.before, change.after);
    };
    std::map<decltype(sign(noticed_.front().change)), commands::moment> known;
    for (auto const& one : noticed_) known.emplace(sign(one.change), one.when);
    std::vector<noticed> all;
    std::size_t more = 0;
    for (auto const& [was, is] : picture->differing(*before->second)) {
        auto found = commands::typed_changes(was, is, writes, names, commands::most_lines_of_a_change - all.size());
        more += found.more;
        for (auto& change : found.lines) {
            const auto seen = known.find(sign(change));
            const auto when = seen == known.end() ? now() : seen->second;
            all.push_back({std::move(change), when});
        }
    }
    if (more != std::exchange(more_noticed_, more)) more_when_ = now();
    noticed_ = std::move(all);
}

void history_keeper::forget_noticed() {
    noticed_.clear();
    more_noticed_ = 0;
}

bool history_keeper::can_be_written(std::map<table_id, book::table_place> const& places) const {
    if (const auto own = places.find(table_id::history); own != places.end()) return !own->second.is_protected;
    const auto rules = places.find(table_id::rules);
    const Reference<util::XProtectable> structure{document_, UNO_QUERY};
    return rules != places.end() && !rules->second.is_protected && !(structure.is() && structure->isProtected());
}

void history_keeper::add_noticed(book::change_set& to, commands::recorded_facts const& facts) const {
    const auto who = person_here(context_);
    const auto typed = facts.writes.tr("typed");
    for (auto const& one : noticed_)
        to.rows.push_back(commands::history_row(one.change, typed, {one.when, who}, facts));
    if (more_noticed_ > 0)
        to.rows.push_back(commands::more_changes_row(more_noticed_, typed, {more_when_, who}, facts));
}

/// Old lines go. Where rows of the sheet are hidden or merged they stay: no command is refused for that.
void history_keeper::add_removals(book::change_set& to, book::table_place const& place) const {
    const auto when = place.columns.find("when");
    if (when == place.columns.end()) return;
    const auto sheet = sheet_named(document_, place.sheet);
    const auto origin = origin_of(document_);
    const int first = place.header_row + 1, last = last_used_row(sheet);
    std::vector<std::optional<book::day>> days;
    const auto read_to = [&](int end) {
        read_rows(
            sheet, std::array{when->second}, first, std::min(end, last), [&](int row, std::span<book::cell> cells) {
                auto const* serial = std::get_if<double>(&cells[0]);
                days.resize(static_cast<std::size_t>(row - place.header_row));
                days.back() = serial ? book::day_of_serial(*serial, origin) : std::nullopt;
            });
    };
    // Most of the time the first line tells that all of them stay.
    read_to(first);
    if (last - first + 1 + static_cast<int>(to.rows.size()) <= commands::most_history_lines && !days.empty() &&
        days.front() && commands::history_lines_to_drop(days, local_today(), months_, 0).empty())
        return;
    read_to(last);
    book::change_set old;
    for (const int i : commands::history_lines_to_drop(days, local_today(), months_, to.rows.size()))
        old.removals.push_back({table_id::history, place.header_row + 1 + i});
    if (!row_removals{document_, old}.check()) return;
    to.removals.insert(to.removals.end(), old.removals.begin(), old.removals.end());
}

book::change_set history_keeper::with_lines(book::change_set changes, std::size_t beside) {
    changes_records_ = has_no_lines_ = leaves_before_ = false;
    in_front_.clear();
    if ((changes.empty() && beside == 0) || !is_kept()) return changes;
    const auto places = table_places(document_);
    const auto facts = recorded_facts_of(document_, places);
    auto lines = commands::history_of(changes, facts, {now(), person_here(context_)}, beside);
    changes_records_ = !lines.empty();
    if (!changes_records_) return changes;
    if (!can_be_written(places)) {
        has_no_lines_ = true;
        return changes;
    }
    look();
    book::change_set added;
    if (changes.history != book::remembered::by_title) add_noticed(added, facts);
    std::ranges::move(lines, std::back_inserter(added.rows));
    if (const auto place = places.find(table_id::history); place != places.end()) {
        // What the sheet has no column for is left out.
        for (auto& row : added.rows)
            std::erase_if(row.cells, [&](auto const& one) { return !place->second.columns.contains(one.first); });
        add_removals(added, place->second);
    } else {
        in_front_ = sheet_in_front(document_);
    }
    changes.rows.insert(changes.rows.end(), added.rows.begin(), added.rows.end());
    changes.removals.insert(changes.removals.end(), added.removals.begin(), added.removals.end());
    leaves_before_ = changes.history == book::remembered::by_title || !added.removals.empty();
    return changes;
}

void history_keeper::written() {
    if (std::exchange(changes_records_, false)) take_picture();
}

void history_keeper::take_picture() {
    if (!is_kept()) return;
    const auto picture = std::make_shared<book_picture>(document_);
    const int end = end_of_lines();
    if (!stood_.empty()) picture->differing(*stood_.rbegin()->second);   // what is alike is kept in memory once
    if (std::exchange(leaves_before_, false)) stood_.clear();
    stood_.erase(stood_.lower_bound(end), stood_.end());
    stood_.insert_or_assign(end, picture);
    if (stood_.size() > most_pictures) stood_.erase(stood_.begin());
    forget_noticed();
}

/// No line tells whether a command without lines stands or is undone, so its step does. And Calc goes to the sheet
/// that comes or goes, and from there to another than the user was on.
void history_keeper::in_step() {
    if (!marks_) return;
    if (has_no_lines_)
        marks_->mark([weak = weak_from_this()] {
            if (const auto keeper = weak.lock()) keeper->stands_anew();
        });
    if (!in_front_.empty())
        marks_->mark([document = document_, sheet = in_front_] { bring_to_front(document, sheet); });
}

/// What stands there now is nobody's typing. Whatever was typed after the command was undone before it.
void history_keeper::stands_anew() {
    if (!is_kept()) return;
    stood_.insert_or_assign(end_of_lines(), std::make_shared<book_picture>(document_));
    forget_noticed();
}

void history_keeper::start_anew() {
    stood_.clear();
    look();
}

void history_keeper::before_saving() noexcept {
    try {
        leaves_before_ = false;
        mend_today(document_);   // what was typed a moment ago would go into the file as #VALUE! everywhere
        look();
        if (noticed_.empty()) return;
        const auto places = table_places(document_);
        if (!can_be_written(places)) return;
        book::change_set changes;
        changes.title = tr("History");
        add_noticed(changes, recorded_facts_of(document_, places));
        if (const auto place = places.find(table_id::history); place != places.end())
            for (auto& row : changes.rows)
                std::erase_if(row.cells, [&](auto const& one) { return !place->second.columns.contains(one.first); });
        const unseen_change unseen{document_};
        if (write_change_set(context_, document_, changes)) take_picture();
    } catch (uno::Exception const& failure) {
        SAL_WARN("referralbook", "history: " << failure.Message);
    } catch (std::exception const& failure) {
        SAL_WARN("referralbook", "history: " << failure.what());
    }
}

}
