#pragma once
#include "calendar/office_hours/hours_item.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace referralbook::calendar {

/// Whose something is that stands between two others.
enum class belongs { before, behind, unclear };

/// What stands between two pieces: nothing, a comma, or a semicolon, full stop or new line.
enum class divider { none, weak, strong };

/// What comes in a text of hours at and behind the piece that is being read.
class items_ahead {
public:
    items_ahead(std::string_view text, std::vector<hours_item> const& items) : text_{text}, items_{items} {}
    void move_to(std::size_t at) { at_ = at; }

    bool comes(item_kind kind) const { return at_ + 1 < items_.size() && items_[at_ + 1].kind == kind; }
    /// The present piece is the last of its statement.
    bool ends_here() const;
    /// Nothing but what says nothing follows.
    bool is_last() const { return at_ + 1 >= items_.size(); }
    bool names_days() const;

    /// What a comma or its like is.
    divider strength_of(hours_item const& item) const;

    /// Whose the days at the present piece are that stand behind times without days: "9-17 Mon-Fri" or
    /// "9-17, Sat 9-12"? `stands_before`: what divides them from those times.
    belongs days_behind_times(divider stands_before) const;
    /// Whose the days at the present piece are that a comma or "and" joins to others behind times: more of those
    /// before, as in "9-17 Mon, Wed, Fri", or the first of what follows, as in "9-17 Mon, Sat closed"?
    belongs more_days_behind_times() const;

    /// Days with a span of their own follow the present piece: "mornings Mon-Fri 8-12".
    bool days_with_span_come() const;
    /// A span follows the days at the present piece with no comma between them.
    bool span_behind_days() const { return span_behind_days(at_); }

    /// What the days at the present piece are to those that are closed already.
    enum class beside : std::uint8_t {
        nothing,
        others_by_and   ///< one of a list with "and", which a comma ends
    };

    /// Whether times that are no mere part of a day follow the days at the present piece, which a closing stands
    /// before. `closed_before`: "closed" stands just before it. Unclear where they may be times of all other days:
    /// "closed Sat, Sun, 8-17".
    belongs times_of_days(divider stands_before, beside what, bool closed_before) const;

    /// The days at the present piece with all that are joined to them, up to the time that follows.
    struct joined_days {
        hours_item const* last = nullptr;   ///< the last of the days
        hours_item const* time = nullptr;   ///< what follows: a time or a part of the day; nullptr where nothing does
        bool listed = false;                ///< a comma stands between the days
        bool clear = false;                 ///< the time is a part of the day, or an end of it, with no span behind it
    };
    joined_days days_here() const;

    /// The times at and behind the present piece up to the next days, and whether they are closed themselves.
    struct times {
        opening_list all;
        bool closed = false;
    };
    times times_here() const;

private:
    std::size_t end_of_days(std::size_t from) const;
    bool span_behind_days(std::size_t at) const;

    std::string_view text_;
    std::vector<hours_item> const& items_;
    std::size_t at_ = 0;
};

}
