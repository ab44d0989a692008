#include "follow_up/noted_month.hpp"

#include "book/date_names.hpp"
#include "text/said_word.hpp"

#include <algorithm>
#include <chrono>

namespace referralbook::follow_up {

namespace {

/// Whether a note is begun so, or what stands in it behind a mark that tells people of one name apart: "Kern Dental;
/// Monthly digest of October 2026: ...".
template <class F> bool begins_at_a_part(std::string_view note, F const& is_begun) {
    constexpr std::string_view between = "; ";
    while (!is_begun(note)) {
        const auto end = note.find(between);
        if (end == std::string_view::npos) return false;
        note.remove_prefix(end + between.size());
    }
    return true;
}

}

std::string month_name(book::day value, text::language const& say) {
    const std::chrono::year_month_day date{value};
    return say.trc("month and year", "{1} {2}", say.tr(book::name_of(date.month()).whole), int{date.year()});
}

std::string noted_month(book::day month, text::language const& say) {
    return say.tr("Monthly digest of {1}", month_name(month, say));
}

bool notes_month(std::string_view note, book::day month) {
    const auto is_in = [&](text::language const& say) {
        const auto beginning = noted_month(month, say) + ':';
        return begins_at_a_part(note, [&](std::string_view part) { return part.starts_with(beginning); });
    };
    return is_in({}) || std::ranges::any_of(text::language_tables, [&](text::language_table const& table) {
        return is_in(text::language{table});
    });
}

bool notes_digest(std::string_view note) {
    return begins_at_a_part(
        note, [](std::string_view part) { return text::begins(part, text::to_say("Monthly digest of {1}")); });
}

}
