#pragma once
#include "sharing/desk/carried_rows.hpp"
#include "sharing/desk/difference.hpp"
#include "sharing/desk/join.hpp"
#include "sharing/desk/known_places.hpp"
#include "sharing/desk/merge.hpp"
#include "sharing/desk/push_parts.hpp"
#include "sharing/desk/rows_behind.hpp"
#include "sharing/desk/undo_repair.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::sharing {

/// A key to write beside a row, unseen, where the row still stands as it was read.
struct key_write {
    book::table_id table = book::table_id::referrals;
    int place = 0;   ///< sheet row
    std::string expected{}, key{};
    bool operator==(key_write const&) const = default;
};

/// What is to be written into a desk's workbook, unseen.
struct incoming {
    merge_result changes{};
    rows here{};               ///< how the rows stood in the workbook when it was read
    rows touched{};            ///< how the rows of `changes` stand afterwards
    rows common{};             ///< how they stand in common with the server; a row that is gone is in neither
    std::set<row_name> of{};   ///< all rows that this is about
    bool is_history = false;   ///< it is what others did, and not a repair of this desk's own
    /// Who changed a row last, and when.
    std::map<row_name, std::pair<std::string, std::string>> by{};
    std::int64_t seen = 0;   ///< the number of the last change that is in it

    bool writes() const { return !changes.writes.empty() || !changes.added.empty() || !changes.gone.empty(); }
};

/// Where a desk has what it pushed from: its workbook, or a command that will write it there.
enum class pushed_from : char { workbook, command };

/// One desk's side of a shared book: what it has in common with the server, what its workbook holds, and how far it has
/// taken in the history. It decides what is written and what is pushed, and does neither.
class desk {
public:
    /// `base` is what was in common when the desk had seen the changes up to `seen`; `others` what others' changes
    /// wrote into the workbook since it was opened, where a desk before this one took them in.
    desk(std::string id, rows base, std::int64_t seen, std::function<std::uint64_t()> random,
        written_by_others others = {});

    /// Takes over what the workbook holds now, and finds the keys that are missing there. Tables that are not among the
    /// pictures count as unchanged, but for those of `taken`: an Undo took their sheets away, so that what stood there
    /// is deleted. Where it took the referrals away too, it took back the set-up, and nothing is.
    void read(std::span<table_picture const> pictures, std::set<book::table_id> const& taken = {});
    /// The keys that are still to be written. A row with a new key is not pushed before the key stands beside it.
    std::vector<key_write> keys() const;
    void keys_stand(std::span<key_write const> written);

    /// Which columns the workbook had when it was last in step, as columns_text() gave them; see known_places.
    void knew_columns(std::string_view text) { places_known_.knew(text); }
    std::string columns_text() const { return places_known_.text(); }
    /// What is to be written into columns and tables that came; each is tried once.
    incoming new_places();

    /// Closed referrals of before that day may be carried (carried.hpp). Said before the first reading: one in common
    /// that the workbook does not hold then was not deleted there.
    void holds_since(book::day day) { carried_.held_since(day); }
    /// What is to be looked up on the server before this is read; see carried_rows.
    unknown_rows to_look_up(std::span<table_picture const> pictures) const {
        return carried_.to_look_up(pictures, base_);
    }
    /// What the server has of those, as it stood at the number seen(); how many are in common now.
    std::size_t looked_up(unknown_rows const& asked, rows const& found, std::span<table_picture const> pictures) {
        return carried_.looked_up(asked, found, pictures, base_);
    }

    /// Begins in common as a join says; the workbook was read before, with nothing in common.
    void begin(join_plan const& plan);

    /// The user has undone or redone something since the workbook was read last. What is read from now on is judged by
    /// what stood before, until repair() was asked.
    void undone() {
        if (std::exchange(undone_, true)) return;
        before_undo_ = sheet_;
        knows_before_ = was_read_;
    }
    /// What is to be written after that; see repair_after_undo. A desk that was begun anew since cannot tell what the
    /// user had typed before from what the Undo left there: it keeps that as a conflict.
    incoming repair();

    /// Prepares the changes of the history after seen(), which may be all of them or the first ones.
    incoming take_in(std::span<change const> history);
    /// It is written, but for these rows: they are behind from now on.
    void adopt(incoming const& what, std::set<row_name> const& not_written);

    /// Rows that others changed and that could not be written here, and cells in error: nothing of that is sent. They
    /// are kept with the workbook, and known again when it is opened.
    rows_behind const& behind() const { return behind_; }
    void were_behind(rows_behind all) { behind_ = std::move(all); }
    /// What is to be written there now.
    incoming catch_up() const;

    /// The server refused these for what they hold: they are sent again once they hold something else, or after
    /// try_again(). What is to be said of it.
    incoming refused(sent_parts const& parts);
    void try_again() { refused_ = {}; }
    /// The rows that wait for that, as of the last to_push().
    std::set<row_name> not_taken() const { return refused_.rows_of(); }

    /// What this desk has and the server has not, up to most_edits of it. More rows than usual that went at once are
    /// held back until they are let go.
    std::vector<edit> to_push();
    std::size_t held_back() const { return held_back_; }   ///< rows, at the last to_push()
    std::size_t waiting() const;                           ///< edits that are left to push, however many
    void let_go() { may_delete_many_ = true; }
    /// The rows that are held back, to be written again; not those that were deleted on purpose and wait to be sent.
    incoming brought_back() const;

    /// The edits as they follow on what is in common: contents of before as the server holds them, without what it
    /// holds already. Nothing where a row is not in common yet.
    std::vector<edit> on_the_base(std::span<edit const> edits) const;
    /// A push begins under this operation: should its answer be lost, the history will tell of it.
    void push_begins(std::string operation) { own_.insert(std::move(operation)); }
    /// It was accepted, its last change with this number.
    void pushed(std::span<edit const> edits, std::int64_t number, pushed_from from);

    std::int64_t seen() const { return seen_; }
    std::string const& id() const { return id_; }
    rows const& base() const { return base_; }
    rows const& sheet() const { return sheet_; }

private:
    void read_table(table_picture const& picture, rows& into);
    void keep_unread(std::span<table_picture const> pictures, std::set<book::table_id> const& taken, rows& into) const;
    void take_key(row_name const& mine, std::string const& key);
    void merge_into(incoming& made, std::span<change const> history) const;
    enum class missing_of_row : bool { some_cells, all };
    void fall_behind(row_name const& name, incoming const& what, missing_of_row part);
    std::vector<edit> own_edits() const;
    bool is_used_again(book::table_id table, read_row const& row) const;

    std::string id_;
    rows base_, sheet_, before_undo_;
    std::int64_t seen_;
    std::function<std::uint64_t()> random_;
    std::map<book::table_id, key_places> places_;
    std::map<row_name, key_write> keys_;   // that do not stand in the sheet yet
    std::set<std::string, std::less<>> own_;
    written_by_others others_;
    earlier_contents earlier_;
    known_places places_known_;
    carried_rows carried_;
    std::size_t held_back_ = 0;
    rows_behind behind_;   // base_ holds what the server has of them
    refused_edits refused_;
    rows sent_away_;   // what this desk deleted, whose keys may still stand beside the empty rows
    bool was_read_ = false, knows_before_ = false;   // the second: what stood before an Undo
    bool undone_ = false, may_delete_many_ = false;
};

}
