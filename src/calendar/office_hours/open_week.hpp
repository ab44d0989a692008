#pragma once
#include "calendar/office_hours/hours_statement.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace referralbook::calendar {

template <class F> void each_day(weekday_set days, F const& use) {
    for (std::size_t day = 0; day < 7; ++day)
        if (days & (1u << day)) use(day);
}

/// The hours of each weekday, from statement to statement: what the next one says of a day comes to what was said of
/// it, replaces it or moves an end of it.
class open_week {
public:
    /// `all`: the statements of the text.
    explicit open_week(std::vector<hours_statement> const& all);

    /// Takes a statement of days that are open. What is wrong with it, marked by to_say(); "" where nothing is.
    std::string_view open(hours_statement const& said);

    std::array<opening_list, 7> const& days() const { return days_; }

private:
    void open_day(std::size_t day, hours_statement const& said);
    void add_or_replace(std::size_t day, hours_statement const& said);
    void narrow_or_extend(opening_list& has, hours_statement const& said);
    bool ends_do_not_fit(std::size_t day, hours_statement const& said) const;
    opening_list begun_as_others(hours_statement const& said) const;
    void refuse(std::string_view advice);

    bool has_spans_;   ///< some statement says from when to when
    std::array<opening_list, 7> days_;
    std::array<weekday_set, 7> days_said_{};   ///< those of the statement that each day has its hours of
    weekday_set remarked_ = 0;                 ///< days of whose hours a remark says what they are of
    std::string_view trouble_;                 ///< the first
};

}
