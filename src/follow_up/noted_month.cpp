#include "follow_up/noted_month.hpp"

#include "book/date_names.hpp"
#include "text/said_word.hpp"

#include <algorithm>
#include <chrono>

namespace referralbook::follow_up {

std::string month_name(book::day value, text::language const& say) {
    const std::chrono::year_month_day date{value};
    return say.trc("month and year", "{1} {2}", say.tr(book::name_of(date.month()).whole), int{date.year()});
}

std::string noted_month(book::day month, text::language const& say) {
    return say.tr("Monthly digest of {1}", month_name(month, say));
}

bool notes_month(std::string_view note, book::day month) {
    const auto is_in = [&](text::language const& say) { return note.starts_with(noted_month(month, say) + ':'); };
    return is_in({}) || std::ranges::any_of(text::language_tables, [&](text::language_table const& table) {
        return is_in(text::language{table});
    });
}

bool notes_digest(std::string_view note) { return text::begins(note, text::to_say("Monthly digest of {1}")); }

}
