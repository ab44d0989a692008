#pragma once
#include "calendar/office_hours/hours_item.hpp"
#include "text/language.hpp"

#include <optional>
#include <vector>

namespace referralbook::calendar {

/// What the names of days mean in the languages that a text may be in.
class day_reader {
public:
    /// `at_home`: the language that decides where the text leaves two of them.
    day_reader(std::vector<hours_item> const& items, text::language const& at_home);

    /// Whether all but the words of closings may be in one of these.
    bool may_be(languages one) const { return (beside_closings_ & one) != 0; }
    /// Whether a name of a day may be the small word that it is in another language: where the language of the book is
    /// one that the text may be in, it decides.
    bool may_be_word(hours_item const& item) const;
    /// The days of a piece; nothing where a name may mean two days.
    std::optional<weekday_set> days_of(hours_item const& item) const;

private:
    std::optional<int> day_of(day_name const& name) const;

    languages spoken_ = any_language, beside_closings_ = any_language, home_ = 0;
};

/// Takes out names of days that are small words here: "sáb só 9h-13h" is of Saturday alone, for all else says that it
/// is Portuguese and no German Sunday.
void leave_out_small_words(std::vector<hours_item>& items);

}
