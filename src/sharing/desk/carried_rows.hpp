#pragma once
#include "book/date.hpp"
#include "sharing/desk/table_picture.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace referralbook::sharing {

/// Rows of the server that are to be looked up there: by their keys, and where they have none by their numbers.
struct unknown_rows {
    std::vector<std::string> keys{};
    std::vector<std::int64_t> numbers{};
    bool empty() const { return keys.empty() && numbers.empty(); }
};

/// Which rows of a workbook may be referrals that a desk carries (carried.hpp), and are no new ones then: somebody
/// pasted them, or an Undo brought them back. Without a day from which on the desk holds referrals, none is.
class carried_rows {
public:
    /// Closed referrals of before that day may be carried.
    void held_since(book::day day) { held_since_ = day; }

    /// Takes out of what is in common what the workbook did not hold when it was opened: it stands on the server alone.
    void let_go(rows& base, rows const& sheet) const;

    /// What of the pictures is to be looked up before they are read; `base` is what is in common.
    unknown_rows to_look_up(std::span<table_picture const> pictures, rows const& base) const;
    /// What the server has of those is in common from now on, where it is a row of the pictures; how many. A row under
    /// the key of one with another number and prospect is a copy that was written over: it gets a key of its own.
    std::size_t looked_up(
        unknown_rows const& asked, rows const& found, std::span<table_picture const> pictures, rows& base);

    bool has_copies() const { return !copied_.empty(); }
    /// Whether the row beside which this key stands is a copy that was written over.
    bool is_copy(std::string const& key) const { return copied_.contains(key); }
    /// The row of this key was sent: should it be unknown once more, it is looked up again.
    void was_sent(std::string const& key) { looked_up_.erase(key); }

private:
    std::optional<book::day> held_since_;
    std::set<std::string, std::less<>> looked_up_, copied_;   // keys of referrals
};

}
