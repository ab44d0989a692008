#include "commands/typed_day.hpp"
#include "book/cell.hpp"
#include "recognition/dates/dates.hpp"

namespace referralbook::commands {

namespace {

constexpr book::days a_year{365};

}

std::string day_to_type(book::day value) { return book::short_date(value, value + a_year); }

book::result<std::optional<book::day>> typed_day(std::string_view text) {
    const auto typed = book::text_of(std::string{text});
    if (typed.empty()) return std::optional<book::day>{};
    const auto read = recognition::read_date(typed);
    if (!read.readable()) return book::refuse("\"" + typed + "\" is no date: write it like 21 Nov 2026.");
    if (read.ambiguous())
        return book::refuse("\"" + typed + "\" could be " + day_to_type(*read.day_first) + " or " +
            day_to_type(*read.month_first) + ": write the month as a word.");
    return read.day_first ? read.day_first : read.month_first;
}

}
