#pragma once
#include "calendar/office_hours/day_reader.hpp"
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/items_ahead.hpp"
#include "calendar/office_hours/statement_draft.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace referralbook::calendar {

/// What was read of a text of hours, the statement that is being read, and what stands before the present piece.
class statement_state {
protected:
    statement_state(std::string_view text, std::vector<hours_item> const& items, text::language const& at_home)
        : text_{text}, items_{items}, names_{items, at_home}, ahead_{text, items} {}

    /// Keeps the first trouble: where it stands in the text, and what to write there.
    void refuse(hours_item const& at, std::string_view advice) { refuse_at(at.at, at.length, advice); }
    void refuse_said(std::string_view advice) { refuse_at(now_.said.at, now_.said.length, advice); }

    /// What items_ahead says.
    bool comes(item_kind kind) const { return ahead_.comes(kind); }
    divider divided() const { return apart_ ? divider::strong : comma_ ? divider::weak : divider::none; }
    /// Another statement has said when it is open.
    bool others_are_open() const { return std::ranges::any_of(done_, &hours_statement::says_open); }

    /// The statement that is being read ends here, and the next begins.
    void finish();
    /// "Mo-Fr 8-12, nachmittags nach Vereinbarung": the afternoon alone is by appointment.
    void keep_days_for_appointment(hours_item const& item);

    std::string_view text_;
    std::vector<hours_item> const& items_;
    day_reader names_;
    items_ahead ahead_;
    std::size_t next_ = 0;
    std::vector<hours_statement> done_, later_;
    statement_draft now_;
    weekday_set days_alone_ = 0;
    bool separated_ = false, comma_ = false, apart_ = false,
         either_ = false;   ///< what stands before the present piece
    std::optional<item_kind> last_;
    std::optional<hours_problem> trouble_;

private:
    void refuse_at(std::size_t at, std::size_t length, std::string_view advice);
    /// "Tue 14-18, else 8-12": the days that nothing was said of before.
    void say_of_other_days();
};

}
