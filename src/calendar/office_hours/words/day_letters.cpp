#include "calendar/office_hours/words/day_letters.hpp"

#include "text/letters.hpp"

#include <array>
#include <set>
#include <utility>
#include <vector>

namespace referralbook::calendar {

namespace {

struct letter_of {
    std::string_view letters;
    languages spoken;
    std::vector<int> days;   ///< 0 = Monday
};

/// What one or two letters may stand for. "mi" and the like are names of days and read as such.
std::span<letter_of const> all_letters() {
    static const std::vector<letter_of> list{{"m", english, {0}}, {"t", english, {1, 3}}, {"tu", english, {1}},
        {"w", english, {2}}, {"th", english, {3}}, {"r", english, {3}}, {"f", english, {4}}, {"s", english, {5, 6}},
        {"sa", english, {5}}, {"su", english, {6}}, {"l", french, {0}}, {"m", french, {1, 2}}, {"j", french, {3}},
        {"v", french, {4}}, {"s", french, {5}}, {"d", french, {6}}, {"ma", french, {1}}, {"me", french, {2}},
        {"l", spanish, {0}}, {"m", spanish, {1, 2}}, {"x", spanish, {2}}, {"j", spanish, {3}}, {"v", spanish, {4}},
        {"s", spanish, {5}}, {"d", spanish, {6}}};
    return list;
}

std::vector<int> days_of(std::string_view letters, languages spoken) {
    for (auto const& one : all_letters())
        if (one.spoken == spoken && one.letters == letters) return one.days;
    return {};
}

/// Letters and what stands between them, as far as it goes.
struct letter_run {
    std::vector<std::string_view> letters;
    bool range = false;
    bool x_is_wednesday = false;   ///< so that M is a Tuesday: "L, X, V 9-14; M, J 16-20"
    std::size_t length = 0;
};

std::size_t letters_at(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && text::is_letter(text[count])) ++count;
    return count;
}

/// How long the sign between two letters is: 0 where there is none.
std::size_t divider_at(std::string_view text, bool& range) {
    std::size_t at = 0;
    const auto blanks = [&] {
        while (at < text.size() && text[at] == ' ') ++at;
    };
    blanks();
    if (at >= text.size()) return 0;
    range = text[at] == '-';
    for (const std::string_view word :
        {"and", "et", "y", "through", "thru", "to", "al", "au", "a", "&", "+", "/", ",", "-"})
        if (text.substr(at).starts_with(word)) {
            const bool spelled = text::is_letter(word[0]);
            if (spelled && (at == 0 || at + word.size() >= text.size() || text[at + word.size()] != ' ')) continue;
            at += word.size();
            range = range || (spelled && word != "and" && word != "et" && word != "y");
            blanks();
            return at;
        }
    return 0;
}

letter_run run_at(std::string_view text) {
    letter_run run;
    for (std::size_t at = 0;;) {
        const auto count = letters_at(text.substr(at));
        bool known = false;
        for (auto const& one : all_letters()) known = known || one.letters == text.substr(at, count);
        if (count == 0 || !known) return run;
        run.letters.push_back(text.substr(at, count));
        run.length = at + count;
        if (run.length < text.size() && text[run.length] == '.') ++run.length;
        bool range = false;
        const auto divider = divider_at(text.substr(run.length), range);
        if (divider == 0 || (range && run.letters.size() > 1) || run.range) return run;
        if (range) {
            // "M-Th": a range is of two and no more.
            const auto next = letters_at(text.substr(run.length + divider));
            if (next == 0) return run;
            run.range = true;
        }
        at = run.length + divider;
    }
}

/// All ways in which letters are days that follow each other.
void assign(
    letter_run const& run, languages spoken, std::size_t at, std::vector<int>& chosen, std::set<weekday_set>& found) {
    if (at == run.letters.size()) {
        weekday_set days = 0;
        if (run.range)
            for (int day = chosen.front();; day = (day + 1) % 7) {
                days = static_cast<weekday_set>(days | (1u << day));
                if (day == chosen.back()) break;
            }
        else
            for (const int day : chosen) days = static_cast<weekday_set>(days | (1u << day));
        found.insert(days);
        return;
    }
    for (const int day : days_of(run.letters[at], spoken)) {
        constexpr int wednesday = 2;
        if (run.x_is_wednesday && run.letters[at] == "m" && day == wednesday) continue;
        if (!chosen.empty() && day <= chosen.back()) continue;
        chosen.push_back(day);
        assign(run, spoken, at + 1, chosen, found);
        chosen.pop_back();
    }
}

/// "MWF", "MTTh", as courses and clinics in the United States write it; no letters where others stand there too.
letter_run run_together(std::string_view word) {
    letter_run run;
    constexpr std::size_t shortest = 3;
    if (word.size() < shortest) return run;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = days_of(word.substr(at, 2), english).empty() ? 1 : 2;
        const auto letters = word.substr(at, length);
        if (days_of(letters, english).empty()) return {};
        run.letters.push_back(letters);
        at += letters.size();
    }
    run.length = word.size();
    return run;
}

/// "M T W Th F": three letters or more with nothing but blanks between them.
letter_run run_with_blanks(std::string_view text, languages spoken) {
    letter_run run;
    for (std::size_t at = 0; at < text.size();) {
        const auto letters = text.substr(at, letters_at(text.substr(at)));
        if (days_of(letters, spoken).empty()) break;
        run.letters.push_back(letters);
        run.length = at + letters.size();
        at = std::min(text.find_first_not_of(' ', run.length), text.size());
    }
    constexpr std::size_t fewest = 3;
    return run.letters.size() < fewest ? letter_run{} : run;
}

/// Where all languages that have these letters mean the same days.
std::optional<lettered_days> days_of_letters_apart(std::string_view folded, languages spoken) {
    lettered_days result{.days = 0, .spoken = 0, .length = 0};
    for (const auto one : {english, french, spanish}) {
        const auto run = spoken & one ? run_with_blanks(folded, one) : letter_run{};
        if (run.letters.empty() || run.length < result.length) continue;
        std::set<weekday_set> found;
        std::vector<int> chosen;
        assign(run, one, 0, chosen, found);
        if (found.size() != 1 || (run.length == result.length && *found.begin() != result.days)) return std::nullopt;
        const auto others = run.length == result.length ? result.spoken : languages{0};
        result = {.days = *found.begin(), .spoken = static_cast<languages>(others | one), .length = run.length};
    }
    return result.days ? std::optional{result} : std::nullopt;
}

std::optional<lettered_days> days_of_letters_together(std::string_view folded, languages spoken) {
    const auto whole = folded.substr(0, letters_at(folded));
    if (spoken & english) {
        const auto run = run_together(whole);
        std::set<weekday_set> found;
        std::vector<int> chosen;
        if (!run.letters.empty()) assign(run, english, 0, chosen, found);
        if (found.size() == 1) return lettered_days{.days = *found.begin(), .spoken = english, .length = run.length};
    }
    struct word {
        std::string_view letters;
        weekday_set days;
        languages in;
    };
    static constexpr word together[]{{"mw", 0x05, english}, {"lmxjvsd", 0x7F, spanish}, {"lmxjvs", 0x3F, spanish},
        {"lmxjv", 0x1F, spanish}, {"lmxj", 0x0F, spanish}, {"lxv", 0x15, spanish}, {"mxjv", 0x1E, spanish},
        {"lmmjvsd", 0x7F, french | spanish}, {"lmmjvs", 0x3F, french | spanish}, {"lmmjv", 0x1F, french | spanish}};
    for (auto const& [letters, days, in] : together)
        if ((spoken & in) && whole == letters)
            return lettered_days{.days = days, .spoken = static_cast<languages>(spoken & in), .length = letters.size()};
    return std::nullopt;
}

/// A short name of a day at the beginning and which day it is in one of the languages that know letters.
struct short_day {
    std::size_t length = 0;
    std::optional<int> day;
};

short_day short_day_at(std::string_view text, languages spoken) {
    const auto name = text.substr(0, letters_at(text));
    for (auto const& one : hours_day_spellings)
        if (one.spoken == spoken && one.name == name && name.size() > 1) return {name.size(), one.day};
    return {};
}

/// "M-Thu", "Mon-F", "L-ven": a letter that can be one day only and a name, from one to the other.
std::optional<lettered_days> days_from_letter_to_name(std::string_view folded, languages spoken) {
    std::optional<lettered_days> result;
    const auto first = folded.substr(0, letters_at(folded));
    auto behind = first.size();
    if (folded.substr(behind).starts_with('.')) ++behind;
    bool range = false;
    const auto divider = divider_at(folded.substr(behind), range);
    if (first.empty() || divider == 0 || !range) return std::nullopt;
    behind += divider;
    const auto last = folded.substr(behind, letters_at(folded.substr(behind)));
    if ((first.size() == 1) == (last.size() == 1)) return std::nullopt;
    for (const auto one : {english, french, spanish}) {
        if (!(spoken & one)) continue;
        const bool letter_leads = first.size() == 1;
        const auto named = short_day_at(letter_leads ? last : first, one);
        const auto letters = days_of(letter_leads ? first : last, one);
        if (!named.day || letters.empty()) continue;
        if (letters.size() != 1) return std::nullopt;   // "T-Fri", "Mon-S"
        const int from = letter_leads ? letters.front() : *named.day,
                  until = letter_leads ? *named.day : letters.front();
        if (from >= until) return std::nullopt;
        weekday_set days = 0;
        for (int day = from; day <= until; ++day) days = static_cast<weekday_set>(days | (1u << day));
        auto length = behind + last.size();
        length += folded.substr(length).starts_with('.');
        if (result && result->days != days) return std::nullopt;
        const auto others = result ? result->spoken : languages{0};
        result = {.days = days, .spoken = static_cast<languages>(others | one), .length = length};
    }
    // "M-Fri - Sun", "M-Wed-Fri"
    if (result && divider_at(folded.substr(result->length), range) > 0 && range) {
        const auto at = folded.find_first_not_of(" -", result->length);
        if (at != std::string_view::npos && text::is_letter(folded[at])) return std::nullopt;
    }
    return result;
}

}

std::optional<lettered_days> days_by_letters(std::string_view folded, languages spoken, bool alone) {
    if (const auto mixed = days_from_letter_to_name(folded, spoken)) return mixed;
    if (const auto together = days_of_letters_together(folded, spoken)) return together;
    if (const auto apart = days_of_letters_apart(folded, spoken)) return apart;
    auto run = run_at(folded);
    run.x_is_wednesday = spoken == spanish;   // no other language has that letter
    if (run.letters.empty() || (run.range && run.letters.size() < 2)) return std::nullopt;
    if (run.letters.size() == 1 && !alone) return std::nullopt;
    bool single = false;   // "Tu/Th" are names
    for (auto const letters : run.letters) single = single || letters.size() == 1;
    if (!single) return std::nullopt;
    std::set<weekday_set> found;
    lettered_days result{.days = 0, .spoken = 0, .length = run.length};
    for (const auto one : {english, french, spanish}) {
        if (!(spoken & one)) continue;
        std::set<weekday_set> here;
        std::vector<int> chosen;
        assign(run, one, 0, chosen, here);
        if (!here.empty()) result.spoken |= one;
        found.merge(here);
    }
    if (found.size() != 1) return std::nullopt;
    result.days = *found.begin();
    return result;
}

}
