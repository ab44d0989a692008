#include "calc/sharing/incoming_writer.hpp"
#include "calc/office/as.hpp"
#include "calc/office/document_views.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/unseen_change.hpp"
#include "calc/writing/block_writer.hpp"
#include "calc/writing/growing_sums.hpp"
#include "calc/writing/writer.hpp"
#include "sharing/shared_table.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <algorithm>
#include <chrono>
#include <span>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using sharing::row_name;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using clock = std::chrono::steady_clock;
// A slice ends after so long. Its rows are written in pieces: how many rows one piece may have is measured, for where
// many formulas depend on them a row takes a hundred times as long as where none do.
constexpr auto slice_time = std::chrono::milliseconds{20}, piece_time = std::chrono::milliseconds{12};
constexpr std::size_t first_piece = 12, largest_piece = 1000, keys_a_slice = 2000, added_a_slice = 200;
// So many new rows, of a book that is joined or after a long time away, come as one block: each slice has the formulas
// of all rows above it listen anew.
constexpr std::size_t many_added = 2000;

std::size_t slice_of(std::size_t added) { return added > many_added ? added : added_a_slice; }

}

incoming_writer::incoming_writer(Reference<uno::XComponentContext> const& context, document_ref const& document,
    std::shared_ptr<book_picture const> read, sharing::incoming what, std::vector<sharing::key_write> keys,
    lowest_rows& lowest)
    : context_{context}, document_{document}, read_{std::move(read)},
      all_{std::make_shared<sharing::incoming const>(std::move(what))}, what_{*all_}, keys_{std::move(keys)},
      lowest_{lowest}, days_{days_of_origin(origin_of(document_))}, rows_a_piece_{first_piece} {
    std::map<row_name, std::vector<sharing::cell_write const*>> changed;
    for (auto const& one : what_.changes.writes) changed[one.row].push_back(&one);
    for (auto& [name, cells] : changed) changed_.push_back({name, std::move(cells)});
    std::ranges::sort(keys_, {}, [](auto const& one) { return std::pair{one.table, one.place}; });
}

bool incoming_writer::step() {
    if (is_read_only(document_)) {
        problem_ = tr("This workbook is open read-only: what others changed is not written into it.");
        not_written_ = what_.of;
        return false;
    }
    try {
        // What shows on the screen depends on the ledger, which reads all referrals: once a slice, not for each piece.
        const locked_view still{document_};
        const unseen_change unseen{document_};
        for (const auto end = clock::now() + slice_time; clock::now() < end;) {
            under_way_.clear();
            if (!some_keys() && !some_changes() && !some_rows()) return false;
        }
        return true;
    } catch (...) {
        give_up();
        return false;
    }
}

// What is not in the sheet must not count as written: it would be pushed as taken back here.
void incoming_writer::give_up() {
    problem_ = tr("What others changed could not be written into this workbook. It is tried again.");
    not_written_.merge(under_way_);
    for (; next_changed_ < changed_.size(); ++next_changed_) not_written_.insert(changed_[next_changed_].name);
    auto const &gone = what_.changes.gone, &added = what_.changes.added;
    not_written_.insert(gone.begin() + static_cast<std::ptrdiff_t>(next_gone_), gone.end());
    not_written_.insert(added.begin() + static_cast<std::ptrdiff_t>(next_added_), added.end());
}

bool incoming_writer::some_keys() {
    if (next_key_ >= keys_.size()) return false;
    auto const& first = keys_[next_key_];
    auto end = next_key_ + 1;
    while (end < keys_.size() && end - next_key_ < keys_a_slice && keys_[end].table == first.table &&
        keys_[end].place == keys_[end - 1].place + 1)
        ++end;
    const auto run = std::span{keys_}.subspan(next_key_, end - next_key_);
    next_key_ = end;
    const auto places = table_places(document_);
    const auto place = places.find(first.table);
    if (place == places.end() || !read_ || !read_->stands(document_, first.table, first.place, run.back().place))
        return true;   // read again in the next round
    if (!make_key_column(document_, first.table, place->second)) {
        problem_ = words_of_protected(place->second.sheet);
        return true;
    }
    const auto column = key_column(document_, first.table, place->second);
    if (!column) return true;
    std::vector<uno::Sequence<uno::Any>> texts;
    for (auto const& one : run) {
        const uno::Any text{ustring(one.key)};
        texts.emplace_back(&text, 1);
    }
    try {
        as<sheet::XCellRangeData>(sheet_named(document_, place->second.sheet)
                                      ->getCellRangeByPosition(*column, first.place, *column, run.back().place))
            ->setDataArray({texts.data(), static_cast<sal_Int32>(texts.size())});
    } catch (uno::Exception const&) {   // these rows wait, all others go on
        problem_ = words_of_protected(place->second.sheet);
        return true;
    }
    keys_written_.insert(keys_written_.end(), run.begin(), run.end());
    return true;
}

book::cell incoming_writer::in_document_days(table_id table, std::string_view column, book::cell content) const {
    return days_later(-days_, table, column, std::move(content));
}

// What stands there now, in our days.
book::cell incoming_writer::here(
    row_name const& name, std::string_view column, shared_place const& place, int row) const {
    const auto at = place.columns.find(column);
    auto content = content_of(sheet_named(document_, place.at.sheet)->getCellByPosition(at->second, row));
    return in_common_words(name.table, column, days_later(days_, name.table, column, std::move(content)));
}

bool incoming_writer::write_row(row_name const& name, std::vector<sharing::cell_write const*> const& cells,
    row_finder const& rows, book::change_set& into) {
    auto const* place = rows.place_of(name.table);
    if (!place) return true;   // this workbook has no such table: it stays in common
    const auto row = rows.row_of(name);
    if (!row) return false;
    book::change_set made;
    for (auto const* one : cells) {
        const auto column = place->columns.find(one->column);
        if (column == place->columns.end()) continue;   // nor such a column
        const auto now = here(name, one->column, *place, *row);
        if (sharing::same_content(now, one->content)) continue;
        if (!sharing::same_content(name.table, one->column, now, one->expected)) return false;
        const auto expected = in_document_days(name.table, one->column, now);
        const auto content = in_document_days(name.table, one->column, one->content);
        if (sharing::is_own_column(one->column))
            made.sheet_cells.push_back({place->at.sheet, *row, column->second, expected, content});
        else
            made.cells.push_back({name.table, one->column, *row, expected, content});
    }
    into.cells.insert(into.cells.end(), made.cells.begin(), made.cells.end());
    into.sheet_cells.insert(into.sheet_cells.end(), made.sheet_cells.begin(), made.sheet_cells.end());
    return true;
}

bool incoming_writer::blank_row(row_name const& name, row_finder const& rows, book::change_set& into) {
    auto const* place = rows.place_of(name.table);
    const auto row = place ? rows.row_of(name) : std::nullopt;
    if (!row) return true;   // gone already
    const auto was = what_.here.find(name);
    for (auto const& [key, column] : place->columns) {
        const auto now = here(name, key, *place, *row);
        if (was != what_.here.end() && !sharing::same_content(name.table, key, now, sharing::cell_of(was->second, key)))
            return false;
        if (book::is_blank(now)) continue;
        const auto expected = in_document_days(name.table, key, now);
        if (sharing::is_own_column(key))
            into.sheet_cells.push_back({place->at.sheet, *row, column, expected, {}});
        else
            into.cells.push_back({name.table, key, *row, expected, {}});
    }
    if (!sharing::is_keyed_by_content(name.table))
        into.sheet_cells.push_back({place->at.sheet, *row, *place->keys, name.id, {}});
    return true;
}

void incoming_writer::write(book::change_set const& changes, std::set<row_name> const& rows) {
    if (changes.cells.empty() && changes.sheet_cells.empty()) return;
    if (const auto done = write_unseen(context_, document_, changes); !done) {
        problem_ = done.error().sentence;
        not_written_.insert(rows.begin(), rows.end());
    }
}

/// Where the rows stand; what is still to be changed is then in their order, so that neighbours are written at once.
row_finder const& incoming_writer::rows() {
    if (rows_) return *rows_;
    rows_.emplace(document_);
    std::ranges::stable_sort(std::span{changed_}.subspan(next_changed_), {},
        [&](changed_row const& one) { return std::pair{one.name.table, rows_->row_of(one.name).value_or(-1)}; });
    return *rows_;
}

bool incoming_writer::some_changes() {
    auto const& gone = what_.changes.gone;
    if (next_changed_ >= changed_.size() && next_gone_ >= gone.size()) return false;
    const auto begin = clock::now();
    auto const& places = rows();
    std::vector<std::pair<row_name, book::change_set>> piece;
    const auto take = [&](row_name const& name, auto prepare) {
        book::change_set changes;
        under_way_.insert(name);
        if (prepare(changes))
            piece.emplace_back(name, std::move(changes));
        else
            not_written_.insert(name);
    };
    for (; next_changed_ < changed_.size() && piece.size() < rows_a_piece_; ++next_changed_) {
        auto const& [name, cells] = changed_[next_changed_];
        take(name, [&](book::change_set& changes) { return write_row(name, cells, places, changes); });
    }
    for (; next_gone_ < gone.size() && piece.size() < rows_a_piece_; ++next_gone_)
        take(gone[next_gone_], [&](book::change_set& changes) { return blank_row(gone[next_gone_], places, changes); });
    book::change_set all;
    for (auto const& [name, changes] : piece) {
        all.cells.insert(all.cells.end(), changes.cells.begin(), changes.cells.end());
        all.sheet_cells.insert(all.sheet_cells.end(), changes.sheet_cells.begin(), changes.sheet_cells.end());
    }
    if (all.cells.empty() && all.sheet_cells.empty()) return true;
    if (!write_unseen(context_, document_, all))   // one row that cannot be written keeps no other one waiting
        for (auto const& [name, changes] : piece) write(changes, {name});
    const std::chrono::duration<double> took = clock::now() - begin;
    const auto fits = static_cast<double>(piece.size()) * (piece_time / std::max(took, decltype(took){1e-6}));
    rows_a_piece_ = static_cast<std::size_t>(
        std::clamp(fits, 4.0, static_cast<double>(std::min(rows_a_piece_ * 4, largest_piece))));
    return true;
}

bool incoming_writer::some_rows() {
    auto const& added = what_.changes.added;
    if (next_added_ >= added.size()) return false;
    auto const& places = rows();
    std::map<table_id, std::vector<row_name>> slice;
    for (std::size_t taken = 0; next_added_ < added.size() && taken < slice_of(added.size()); ++next_added_) {
        auto const& name = added[next_added_];
        if (name.table == table_id::rules || places.row_of(name)) continue;   // rules of another version have no row
        slice[name.table].push_back(name);
        under_way_.insert(name);
        ++taken;
    }
    for (auto const& [table, names] : slice)
        if (auto const* place = places.place_of(table))
            append(*place, names);
        else
            append_to_new_table(table, names);
    if (to_be_read_) rows_.reset();   // the new tables have their places now
    return true;
}

void incoming_writer::append(shared_place const& place, std::vector<row_name> const& names) {
    const auto sheet = sheet_named(document_, place.at.sheet);
    const auto refuse = [&](std::string sentence) {
        problem_ = std::move(sentence);
        not_written_.insert(names.begin(), names.end());
    };
    if (is_protected(sheet))
        return refuse(tr("The sheet {1} is protected: others' rows cannot be added.", place.at.sheet));
    const bool by_content = sharing::is_keyed_by_content(place.table);
    if (!by_content && !make_key_column(document_, place.table, place.at))
        return refuse(tr("The sheet {1} has no room for its row keys.", place.at.sheet));
    auto& lowest = lowest_[place.table];
    value_block block{sheet, std::max(row_below_all(sheet, place.table, place.at), lowest), {}, {}, {}};
    std::map<int, std::string> columns;
    for (auto const& [key, column] : place.columns) columns.emplace(column, key);
    const auto keys = by_content ? std::nullopt : key_column(document_, place.table, place.at);
    if (keys) columns.emplace(*keys, "");
    for (auto const& [column, key] : columns) {
        auto const* shared = sharing::find_shared(place.table)->find(key);
        block.columns.push_back(column);
        block.dates.push_back(shared && is_day(shared->kind));
    }
    const auto writes = book_language(document_);
    std::vector<int> rows;
    for (auto const& name : names) {
        auto const& content = what_.touched.at(name);
        auto& cells = block.rows.emplace_back();
        for (auto const& [column, key] : columns)
            cells.push_back(key.empty() ? book::cell{name.id}
                                        : in_words_of(writes, place.table, key,
                                              in_document_days(place.table, key, sharing::cell_of(content, key))));
        rows.push_back(block.first_row + static_cast<int>(rows.size()));
    }
    try {
        block_writer{context_, document_}.write(block, [](std::size_t) {});
        if (place.table == table_id::contacts)
            let_sums_grow(document_, {place.at, block.first_row, static_cast<int>(rows.size())});
        lowest = rows.back() + 1;
    } catch (uno::Exception const&) {
        return refuse(tr("Others' rows could not be added to the sheet {1}.", place.at.sheet));
    }
    book::change_set formulas;
    formulas.fills.push_back({place.table, rows});
    if (const auto done = write_change_set(context_, document_, formulas); !done) problem_ = done.error().sentence;
}

// The rows get their keys when the workbook is read next: by their contents.
void incoming_writer::append_to_new_table(table_id table, std::vector<row_name> const& names) {
    to_be_read_ = true;
    book::change_set changes;
    for (auto const& name : names) {
        book::row_append row{table, {}};
        for (auto const& [key, content] : what_.touched.at(name))
            if (!sharing::is_own_column(key)) row.cells.emplace_back(key, in_document_days(table, key, content));
        changes.rows.push_back(std::move(row));
    }
    if (const auto done = write_change_set(context_, document_, changes); !done) {
        problem_ = done.error().sentence;
        not_written_.insert(names.begin(), names.end());
    }
}

}
