#include "calendar/office_hours/hours_days.hpp"

#include "calendar/office_hours/rule_scanner.hpp"
#include "calendar/office_hours/words/day_letters.hpp"
#include "calendar/office_hours/words/hours_symbols.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace referralbook::calendar {

namespace {

using namespace hours_grammar;

/// "Mon-Fri 9", "lun-ven: de 9".
const auto range_with_time = x3::omit[weekday >> dash >> weekday >> *(x3::lit(':') | blank) >> -from_word >> digit];

bool begins_with_time(std::string_view text) {
    const auto at = text.find_first_not_of(" :");
    return at != std::string_view::npos && text[at] >= '0' && text[at] <= '9';
}

class weekday_scanner : rule_scanner {
public:
    weekday_scanner(std::string_view text, std::size_t at, found_pieces const& before, languages lettered)
        : rule_scanner{text}, before_{before}, lettered_{lettered} {
        skip(at);
    }

    std::optional<hours_item> days() {
        const auto start = here_;
        hours_item found;
        found.kind = item_kind::days;
        found.begins = take(from_word);
        if (!take(weekday, found.first_day) || is_preposition({start, here_})) return std::nullopt;
        leave_full_stop();
        found.last_day = found.first_day;
        found.spoken = found.first_day.spoken();
        found.also_word = small_word_in({start, here_});
        if (day_name last; take(dash >> weekday, last)) {
            leave_full_stop();
            found.last_day = last;
            found.begins = false;
            found.spoken &= last.spoken();
            found.also_word = 0;
            if (take(dash >> weekday, last)) return std::nullopt;   // "Mon-Wed-Fri": is Tuesday one of them?
        }
        found.length = static_cast<std::size_t>(here_ - start);
        return found;
    }

private:
    /// "Orario di ricevimento", "8-17 mit Sprechstunde": before a word that says nothing, behind another or a time.
    bool is_preposition(std::string_view name) {
        constexpr std::pair<std::string_view, languages> all[]{{"di", italian}, {"do", portuguese}, {"mit", german}};
        const auto* const known = std::ranges::find(all, name, &std::pair<std::string_view, languages>::first);
        if (known == std::end(all)) return false;
        if (known->second == german ? !before_.behind(item_kind::span) : !before_.worded()) return false;
        word_meaning next;
        const bool word_follows = ahead(+blank >> word, next);
        return word_follows && next.means == hours_word::noise && (next.spoken & known->second);
    }

    /// "fermé lundi. Mardi 9h-12h": behind a name in full the full stop ends the sentence; a short one keeps it, but
    /// not between a closing and days with hours: "Closed Sat. and Sun. Mon-Fri 9-17".
    void leave_full_stop() {
        if (*std::prev(here_) != '.' || here_ == text_.end() || *here_ != ' ') return;
        auto behind = rest();
        behind.remove_prefix(std::min(behind.find_first_not_of(' '), behind.size()));
        const auto letters = days_by_letters(behind, lettered_, false);
        if (!letters && !ahead(+blank >> day_symbols >> word_end)) return;
        const std::string_view name{text_.begin(), std::prev(here_)};
        const bool ends = !is_short_for_a_day(name.substr(name.find_last_of(" .,;-(\n") + 1)) ||
            (before_.behind_closing() &&
                (letters ? begins_with_time(behind.substr(letters->length)) : ahead(+blank >> range_with_time)));
        if (ends) --here_;
    }

    found_pieces const& before_;
    languages lettered_;
};

}

std::optional<hours_item> days_at(
    std::string_view folded, std::size_t at, found_pieces const& before, languages lettered) {
    return weekday_scanner{folded, at, before, lettered}.days();
}

}
