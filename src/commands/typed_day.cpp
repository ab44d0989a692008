#include "commands/typed_day.hpp"
#include "book/cell.hpp"
#include "commands/in_field.hpp"

namespace referralbook::commands {

namespace {

constexpr book::days a_year{365};

/// Without the weekday: "22 Nov 2026".
std::string to_type_again(book::day value, text::language const& say) {
    const auto whole = day_to_type(value, say);
    return whole.substr(whole.find(' ') + 1);
}

}

std::string day_to_type(book::day value, text::language const& say) {
    return book::short_date(value, value + a_year, say);
}

book::result<std::optional<book::day>> typed_day(
    std::string_view text, std::string_view field, recognition::date_context const& on, text::language const& say) {
    const auto typed = book::text_of(std::string{text});
    if (typed.empty()) return std::optional<book::day>{};
    const auto read = recognition::read_spoken_date(typed, on);
    if (read.ambiguous())
        return book::refuse(in_field(field,
            say.tr("\"{1}\" could be {2} or {3}. Please write the month as a word, for example {4}.", typed,
                day_to_type(*read.day_first, say), day_to_type(*read.month_first, say),
                to_type_again(*read.day_first, say)),
            say));
    if (read.readable()) return read.day_first ? read.day_first : read.month_first;
    return book::refuse(in_field(field,
        read.trouble == recognition::date_trouble::other_weekday
            ? say.tr("\"{1}\" falls on another weekday. Please enter the day without it.", typed)
            : say.tr("Please enter a date, for example {1}.", to_type_again(on.today, say)),
        say));
}

}
