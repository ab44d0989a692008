#pragma once
#include "calendar/office_hours/hours_item.hpp"

#include <optional>
#include <vector>

namespace referralbook::calendar {

/// What the names of days mean in the languages that a text may be in.
class day_reader {
public:
    explicit day_reader(std::vector<hours_item> const& items);

    /// Whether all but the words of closings may be in this language.
    bool may_be(languages one) const { return (beside_closings_ & one) != 0; }
    /// The days of a piece; nothing where a name may mean two days.
    std::optional<weekday_set> days_of(hours_item const& item) const;

private:
    std::optional<int> day_of(day_name const& name) const;

    languages spoken_ = any_language, beside_closings_ = any_language;
};

}
