#include "words/time_tables.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace referralbook::words {

namespace {

using enum column::kind;

/// A choice of words that stand for numbers: the first for `first`.
std::vector<column::meaning> numbered(std::initializer_list<std::string_view> words, std::size_t first) {
    static constexpr std::array<std::string_view, 13> numbers{
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
    std::vector<column::meaning> meanings;
    for (const auto word : words) meanings.push_back({word, numbers.at(first++)});
    return meanings;
}

const std::initializer_list<std::string_view> months{"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};

constexpr std::string_view date_words = "recognition/dates/date_words.hpp",
                           in_date_words = "referralbook::recognition::date_words";

constexpr std::string_view hours_words = "calendar/office_hours/words/hours_words.hpp",
                           in_calendar = "referralbook::calendar";

struct a_spoken_one {
    std::string_view name, code;
};
constexpr std::array<a_spoken_one, 7> languages{{{"English", "english"}, {"German", "german"}, {"French", "french"},
    {"Spanish", "spanish"}, {"Italian", "italian"}, {"Dutch", "dutch"}, {"Portuguese", "portuguese"}}};

/// Two or three languages in their order: "French and Spanish", "Spanish and Italian and Portuguese".
std::vector<std::pair<std::string, std::string>> several_languages() {
    std::vector<std::pair<std::string, std::string>> result;
    const auto code = [](auto const&... ones) {
        std::string text;
        ((text += (text.empty() ? "" : " | ") + std::string{ones.code}), ...);
        return text;
    };
    for (std::size_t a = 0; a < languages.size(); ++a)
        for (auto b = a + 1; b < languages.size(); ++b) {
            auto const &one = languages.at(a), &other = languages.at(b);
            result.emplace_back(std::string{one.name} + " and " + std::string{other.name}, code(one, other));
            for (auto c = b + 1; c < languages.size(); ++c) {
                auto const& third = languages.at(c);
                result.emplace_back(
                    std::string{one.name} + " and " + std::string{other.name} + " and " + std::string{third.name},
                    code(one, other, third));
            }
        }
    return result;
}

enum class may_name : std::uint8_t { one_language, several };

column a_language(may_name how_many) {
    static const auto together = several_languages();
    column one{"a language", choice};
    for (auto const& [name, code] : languages) one.choices.push_back({name, code});
    if (how_many == may_name::one_language) return one;
    for (auto const& [names, code] : together) one.choices.push_back({names, code});
    one.choices.push_back({"any language", "any_language"});
    return one;
}

const std::array tables_of_times{
    word_table{.file = "written_dates",
        .header = "book/date_names.hpp",
        .space = "referralbook::book",
        .type = "date_name",
        .lists = {{"months", "month_names", 12}, {"weekdays", "weekday_names", 7}},
        .line = {{"name", written}, {"short name", written}},
        .element = "{$1, $2}",
        .key = "1",
        .sorted = false},
    word_table{.file = "months",
        .header = date_words,
        .space = in_date_words,
        .type = "named",
        .lists = {{"", "months"}},
        .section = {{"a month", choice, numbered(months, 1)}},
        .line = {{"a name", folded}},
        .element = "{$2, $1}",
        .key = "2"},
    word_table{.file = "weekdays",
        .header = date_words,
        .space = in_date_words,
        .type = "named",
        .lists = {{"", "weekdays"}},
        .section = {{"a weekday", choice,
            numbered({"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}, 0)}},
        .line = {{"a name", folded}},
        .element = "{$2, $1}",
        .key = "2"},
    word_lists("date_words", date_words, in_date_words,
        {{"says nothing", "fillers"}, {"behind a time", "behind_time"}, {"makes an hour", "hour_units"},
            {"zone", "zones"}, {"today", "today"}, {"yesterday", "yesterday"}, {"tomorrow", "tomorrow"},
            {"the day before yesterday", "before_yesterday"}, {"the day after tomorrow", "after_tomorrow"},
            {"days", "days"}, {"weeks", "weeks"}, {"so long ago", "ago"}, {"in so long", "from_now"}, {"one", "one"},
            {"Monday or Tuesday", "monday_or_tuesday"}, {"Tuesday or Sunday", "tuesday_or_sunday"},
            {"Thursday or Sunday", "thursday_or_sunday"}, {"Wednesday", "wednesday_or_a_word"}}),
    word_table{.file = "office_hours_days",
        .header = hours_words,
        .space = in_calendar,
        .type = "day_spelling",
        .lists = {{"", "hours_day_spellings"}},
        .section = {{"a weekday", choice,
                        numbered({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}, 0)},
            a_language(may_name::one_language)},
        .line = {{"a name", folded}},
        .element = "{$3, $1, $2}",
        .key = "23"},
    word_table{.file = "office_hours_months",
        .header = hours_words,
        .space = in_calendar,
        .type = "named_month",
        .lists = {{"", "hours_month_names"}},
        .section = {{"a month", choice, numbered(months, 1)}, a_language(may_name::several)},
        .line = {{"a name", folded}},
        .element = "{$3, $1, $2}",
        .key = "3"},
    word_table{.file = "office_hours_named_days",
        .header = hours_words,
        .space = in_calendar,
        .type = "named_date",
        .lists = {{"", "hours_named_days"}},
        .section = {{"a day", choice,
            {{"24 December", "1224"}, {"25 December", "1225"}, {"26 December", "1226"}, {"31 December", "1231"},
                {"1 January", "101"}}}},
        .line = {{"a name", folded}},
        .element = "{$2, $1}",
        .key = "2"},
    word_table{.file = "office_hours_words",
        .header = hours_words,
        .space = in_calendar,
        .type = "named_word",
        .lists = {{"", "hours_words"}},
        .section = {{"a meaning", choice,
                        {{"closed", "hours_word::closed"}, {"break", "hours_word::pause"},
                            {"except", "hours_word::except"}, {"appointment", "hours_word::appointment"},
                            {"appointment only", "hours_word::appointment_only"}, {"daily", "hours_word::daily"},
                            {"weekdays", "hours_word::weekdays"}, {"weekend", "hours_word::weekend"},
                            {"forenoon", "hours_word::forenoon"}, {"afternoon", "hours_word::afternoon"},
                            {"whole day", "hours_word::all_day"}, {"day long", "hours_word::day_long"},
                            {"holidays", "hours_word::holidays"}, {"otherwise", "hours_word::otherwise"},
                            {"also", "hours_word::also"}, {"or", "hours_word::either"}, {"from", "hours_word::from"},
                            {"only", "hours_word::only"}, {"besides", "hours_word::besides"},
                            {"noise", "hours_word::noise"}}},
            a_language(may_name::several)},
        .line = {{"a word", folded}},
        .element = "{$3, {$1, $2}}",
        .key = "3"},
    word_lists("office_hours_dates", "calendar/office_hours/words/hours_date_words.hpp",
        "referralbook::calendar::hours_date_words",
        {{"in the month", "in_the_month"}, {"from where the day is first", "from_day_first"},
            {"from with an apostrophe", "from_joined"}, {"from in English", "from_english"}, {"until", "until"},
            {"and", "both_days"}, {"of", "of_month"}}),
    word_lists("office_hours_remarks", "calendar/office_hours/words/remark_words.hpp",
        "referralbook::calendar::remark_words",
        {{"place or call", "harmless"}, {"in front", "in_front"}, {"between", "between"}, {"before a name", "particle"},
            {"person", "person"}, {"without", "without"}, {"away", "away"}, {"there", "there"}, {"article", "article"},
            {"stands for the name", "nameless"}, {"not", "not_there"}, {"asks for", "asks_for"},
            {"floor or room", "floors"}}),
};

}

std::span<word_table const> time_tables() { return tables_of_times; }

}
