#include "words/all_tables.hpp"

#include "recognition/tables/heading_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace referralbook::words {

namespace {

using enum column::kind;

constexpr std::string_view name_words = "recognition/names/name_words.hpp",
                           in_name_words = "referralbook::recognition::name_words";

/// Sorted words, in one list or in sections that are lists of their own.
word_table words(std::string_view file, std::string_view header, std::string_view space, std::vector<list> lists) {
    return {.file = file,
        .header = header,
        .space = space,
        .type = "std::string_view",
        .lists = std::move(lists),
        .line = {{"a word", folded}},
        .element = "$1",
        .key = "1"};
}

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

constexpr std::string_view hours_words = "calendar/office_hours/hours_words.hpp",
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

// A part of a heading hides every later heading that it is in.
bool is_in_an_earlier_one(std::vector<std::string> const& earlier, std::vector<std::string> const& later) {
    return earlier[1] == "part" && later[2].contains(earlier[2]);
}

column a_column(std::string_view other, std::string_view code) {
    return {"a column of ours", choice,
        {{"Who", "role::who"}, {"First name", "role::first_name"}, {"Last name", "role::last_name"},
            {"Company", "role::company"}, {"Phone", "role::phone"}, {"E-mail", "role::email"}, {"Area", "role::area"},
            {"Hours", "role::hours"}, {"Type", "role::type"}, {"Referred by", "role::referred_by"},
            {"Date received", "role::received"}, {"Last contacted", "role::last_contacted"},
            {"Cadence", "role::cadence"}, {"Competitor", "role::competitor"},
            {"Do not contact", "role::do_not_contact"}, {"Not before", "role::not_before"},
            {"Correspondence", "role::correspondence"}, {"Notes", "role::notes"}, {"Date", "role::date"},
            {"Source", "role::source"}, {"Prospect", "role::prospect"}, {"Need", "role::need"},
            {"Owner", "role::owner"}, {"Status", "role::status"}, {"Value", "role::value"}, {other, code}}};
}

column a_sense() {
    return {"what a column holds", choice,
        {{"street", "heading_sense::street"}, {"house number", "heading_sense::house_number"},
            {"postcode", "heading_sense::postcode"}, {"city", "heading_sense::city"}, {"state", "heading_sense::state"},
            {"country", "heading_sense::country"}, {"wedding day", "heading_sense::wedding_day"},
            {"birthday", "heading_sense::birthday"}, {"title", "heading_sense::title"},
            {"job title", "heading_sense::job_title"}, {"department", "heading_sense::department"},
            {"mobile", "heading_sense::mobile"}, {"fax", "heading_sense::fax"}, {"website", "heading_sense::website"},
            {"nickname", "heading_sense::nickname"}, {"middle name", "heading_sense::middle_name"},
            {"name link", "heading_sense::name_link"}, {"second last name", "heading_sense::second_last_name"},
            {"suffix", "heading_sense::suffix"}, {"gender", "heading_sense::gender"},
            {"language", "heading_sense::language"}, {"address line 2", "heading_sense::address_line_2"},
            {"po box", "heading_sense::po_box"}, {"customer number", "heading_sense::customer_number"},
            {"linkedin", "heading_sense::linkedin"}, {"assistant", "heading_sense::assistant"},
            {"latitude", "heading_sense::latitude"}, {"longitude", "heading_sense::longitude"},
            {"birth year", "heading_sense::birth_year"}, {"birth month", "heading_sense::birth_month"}}};
}

constexpr std::string_view contact_words = "recognition/people/contact_words.hpp";
constexpr std::string_view known_headings = "recognition/tables/known_headings.hpp",
                           in_recognition = "referralbook::recognition";

const std::array tables{
    words("titles", name_words, in_name_words,
        {{"before a name", "titles"}, {"behind such a title", "title_tails"}, {"behind a name", "trailing_titles"},
            {"behind a name with a full stop", "dotted_titles"}, {"degree", "degrees"},
            {"degree or name", "doubtful_degrees"}, {"generation", "generations"}, {"title or name", "doubtful_titles"},
            {"honour", "honours"}, {"courtesy", "courtesies"}, {"husband or wife", "spouses"},
            {"with a husband or wife", "with_a_spouse"}, {"of a woman", "titles_of_women"},
            {"of a man", "titles_of_men"}, {"son or father", "sons_and_fathers"}, {"household", "households"},
            {"profession", "professions"}, {"born", "born_words"}, {"where somebody works", "at_work_words"},
            {"not said", "unsaid_titles"}, {"rank before a particle", "ranks"},
            {"begins a rank of two words", "first_of_rank"}, {"ends a rank of two words", "rest_of_rank"},
            {"title or family name", "family_titles"}, {"titles of several", "plural_titles"},
            {"rank of a partner", "partner_ranks"}, {"no longer in office", "out_of_office"},
            {"before a name in an address", "address_phrases"}, {"sent by somebody", "sent_by"},
            {"kin of somebody", "kin"}, {"of whom", "of_whom"}, {"end of a profession", "profession_endings"},
            {"licence", "licences"}, {"profession in short", "short_professions"},
            {"honour or name", "doubtful_honours"}, {"profession and no title", "professions_and_no_titles"}}),
    words("legal_forms", name_words, in_name_words,
        {{"anywhere", "company_forms"}, {"last word", "last_forms"}, {"initials too", "forms_or_initials"}}),
    words("small_words", name_words, in_name_words,
        {{"links names", "links"}, {"links names of an office", "office_links"}, {"begins a family name", "particles"},
            {"begins a family name if small", "small_particles"}, {"links two family names", "family_links"},
            {"one of two family names", "double_names"}, {"behind a family name", "family_tails"},
            {"behind a particle in a first name", "devotions"}, {"first name of a couple", "first_names"},
            {"says little", "little"}, {"sons of a firm", "sons_of_firms"}}),
    words("office_words", name_words, in_name_words,
        {{"a word of its own", "office_words"}, {"end of a word", "office_endings"},
            {"behind a first name a family name", "also_family_names"}, {"not behind a comma", "trade_words"},
            {"hospital in capitals", "hospitals"}}),
    words("family_names", name_words, in_name_words, {{"", "family_names"}}),
    words("words_as_names", name_words, in_name_words, {{"", "words_as_names"}}),
    words("firms", name_words, in_name_words,
        {{"name of a firm", "firm_names"}, {"letters in capitals", "acronyms"}, {"town", "towns"},
            {"place", "places"}}),
    words(
        "first_names_of_languages", name_words, in_name_words, {{"French", "french_men"}, {"Spanish", "spanish_men"}}),
    words("first_names", name_words, in_name_words,
        {{"women", "names_of_women"}, {"men", "names_of_men"}, {"family names too", "first_or_family_names"}}),
    word_table{.file = "opposites",
        .header = name_words,
        .space = in_name_words,
        .type = "word_form",
        .lists = {{"", "opposites"}},
        .line = {{"word", folded}, {"what it means", folded}},
        .element = "{$1, $2}",
        .key = "1"},
    word_table{.file = "nicknames",
        .header = name_words,
        .space = in_name_words,
        .type = "word_form",
        .lists = {{"", "nicknames"}},
        .line = {{"form", folded}, {"usual form", folded}},
        .element = "{$1, $2}",
        .key = "1",
        .usual = true},
    word_table{.file = "headings",
        .header = known_headings,
        .space = in_recognition,
        .type = "known_heading",
        .lists = {{"", "known_headings"}},
        .section = {a_column("none of ours", "std::nullopt"), {"how well it fits", fraction},
            {"a place", choice, {{"anywhere", "true"}, {"alone", "false"}}}},
        .line = {{"a heading", written}},
        .element = "{$4, $1, $2, $3}",
        .key = "14",
        .compared = recognition::heading_key,
        .sorted = false},
    word_table{.file = "heading_short_words",
        .header = known_headings,
        .space = in_recognition,
        .type = "short_heading_word",
        .lists = {{"", "short_heading_words"}},
        .line = {{"short form", folded}, {"whole word", folded}},
        .element = "{$1, $2}",
        .key = "1",
        .usual = true},
    words("heading_links", known_headings, in_recognition, {{"", "heading_links"}}),
    words("name_headings", known_headings, in_recognition, {{"", "name_headings"}}),
    words("heading_places", "recognition/tables/heading_places.hpp", in_recognition,
        {{"business", "business_words"}, {"home", "home_words"}, {"other", "other_place_words"},
            {"links", "place_links"}, {"not their own", "not_their_own"}, {"whose", "whose_words"},
            {"telephone", "telephone_words"}, {"number", "number_words"}, {"address", "address_words"},
            {"by whom", "by_whom_words"}, {"contact person", "contact_person_headings"}, {"label", "label_words"},
            {"value of a label", "value_words"}, {"usual label", "usual_labels"}}),
    word_table{.file = "same_headings",
        .header = "recognition/tables/heading_senses.hpp",
        .space = in_recognition,
        .type = "sense_heading",
        .lists = {{"", "sense_headings"}},
        .section = {a_sense()},
        .line = {{"a heading", written}},
        .element = "{$2, $1}",
        .key = "12",
        .compared = recognition::heading_key,
        .sorted = false},
    words("cell_words", "recognition/tables/cell_words.hpp", "referralbook::recognition::cell_words",
        {{"type", "types"}, {"unclear status", "unclear_statuses"}, {"channel", "channels"},
            {"channel network", "channel_networks"}, {"channel notice", "channel_notices"},
            {"beside a channel", "beside_channels"}, {"in hours", "in_hours"}, {"beside hours", "beside_hours"},
            {"hours without numbers", "hours_without_numbers"}, {"page", "pages"}, {"total", "totals"},
            {"summed", "summed"}, {"counted", "counted"}, {"footer", "footers"}, {"footer alone", "lone_footers"},
            {"made", "making"}, {"group", "groups"}, {"no value of any column", "no_values_anywhere"}}),
    words("currencies", "recognition/amounts/currency_words.hpp", in_recognition, {{"", "currencies"}}),
    words("shared_mailboxes", contact_words, in_recognition, {{"", "shared_mailboxes"}}),
    words("telephone_extensions", contact_words, in_recognition, {{"", "telephone_extensions"}}),
    word_table{.file = "street_words",
        .header = contact_words,
        .space = in_recognition,
        .type = "street_word_form",
        .lists = {{"", "street_words"}},
        .line = {{"word", folded}, {"compared form", folded}},
        .element = "{$1, $2}",
        .key = "1",
        .usual = true},
    word_table{.file = "exports",
        .header = "recognition/tables/known_exports.hpp",
        .space = in_recognition,
        .type = "known_export",
        .lists = {{"", "known_exports"}},
        .section = {{"a program", written}, {"how many", count}, {"one more", written}, {"otherwise", written},
            a_column("-", "role::who")},
        .line = {{"a heading", written}},
        .element = "{$1, $6, $2, $3, $4, $5}",
        .key = "6",
        .grouped = true,
        .sorted = false},
    word_table{.file = "duplicates_headings",
        .header = "commands/tidy_up/own_headings.hpp",
        .space = "referralbook::commands",
        .type = "own_heading",
        .lists = {{"", "own_headings"}},
        .section = {{"what a column holds", choice,
                        {{"none", "own_field::none"}, {"street", "own_field::street"}, {"number", "own_field::number"},
                            {"postcode", "own_field::postcode"}, {"city", "own_field::city"},
                            {"phone", "own_field::phone"}, {"email", "own_field::email"},
                            {"birthday", "own_field::birthday"}}},
            {"a place", choice, {{"whole", "true"}, {"part", "false"}}}},
        .line = {{"a heading", folded}},
        .element = "{$3, $1, $2}",
        .key = "3",
        .hides = is_in_an_earlier_one,
        .sorted = false},
    word_table{.file = "answers",
        .header = "book/answers.hpp",
        .space = "referralbook::book::answers",
        .type = "std::string_view",
        .lists = {{"yes", "yes"}, {"no", "no"}, {"each", "each"}, {"no competitor", "no_competitor"},
            {"wrong", "wrong"}},
        .line = {{"a word", small}},
        .element = "$1",
        .key = "1"},
    words("nothing_words", "book/answers.hpp", "referralbook::book::answers",
        {{"nothing", "nothing"}, {"nothing but a name", "nothing_but_a_name"}, {"nobody", "nobody"},
            {"also a name", "also_a_name"}, {"also a place", "also_a_place"}, {"without", "without"},
            {"where one is reached", "where_reached"}, {"not agreed", "not_agreed"}}),
    word_table{.file = "written_dates",
        .header = "book/date_names.hpp",
        .space = "referralbook::book",
        .type = "date_name",
        .lists = {{"months", "month_names", 12}, {"weekdays", "weekday_names", 7}},
        .line = {{"name", written}, {"short name", written}},
        .element = "{$1, $2}",
        .key = "1",
        .sorted = false},
    words("heading_languages", "recognition/tables/heading_language.hpp", in_recognition,
        {{"English", "english_headings"}, {"German", "german_headings"}, {"French", "french_headings"},
            {"Spanish", "spanish_headings"}}),
    words("wish_words", "follow_up/letters/wish_words.hpp", "referralbook::follow_up", {{"", "wish_words"}}),
    words("client_words", "commands/client_words.hpp", "referralbook::commands", {{"", "client_words"}}),
    word_table{.file = "statuses",
        .header = "book/status.hpp",
        .space = "referralbook::book",
        .type = "stage_word",
        .lists = {{"", "stage_words"}},
        .section = {{"a status", choice,
            {{"New", "status::fresh"}, {"Trying", "status::trying"}, {"In talks", "status::in_talks"},
                {"Meeting", "status::meeting"}, {"Proposal", "status::proposal"}, {"Won", "status::won"},
                {"Lost", "status::lost"}, {"Nurture", "status::nurture"}}}},
        .line = {{"a word", folded}},
        .element = "{$2, $1}",
        .key = "2"},
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
    words("date_words", date_words, in_date_words,
        {{"says nothing", "fillers"}, {"behind a time", "behind_time"}, {"makes an hour", "hour_units"},
            {"zone", "zones"}, {"today", "today"}, {"yesterday", "yesterday"}, {"tomorrow", "tomorrow"},
            {"the day before yesterday", "before_yesterday"}, {"the day after tomorrow", "after_tomorrow"},
            {"days", "days"}, {"weeks", "weeks"}, {"so long ago", "ago"}, {"in so long", "from_now"}, {"one", "one"}}),
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
        .section =
            {{"a meaning", choice,
                 {{"closed", "hours_word::closed"}, {"break", "hours_word::pause"}, {"except", "hours_word::except"},
                     {"appointment", "hours_word::appointment"}, {"appointment only", "hours_word::appointment_only"},
                     {"daily", "hours_word::daily"}, {"weekdays", "hours_word::weekdays"},
                     {"weekend", "hours_word::weekend"}, {"forenoon", "hours_word::forenoon"},
                     {"afternoon", "hours_word::afternoon"}, {"whole day", "hours_word::all_day"},
                     {"day long", "hours_word::day_long"}, {"holidays", "hours_word::holidays"},
                     {"otherwise", "hours_word::otherwise"}, {"also", "hours_word::also"}, {"or", "hours_word::either"},
                     {"from", "hours_word::from"}, {"only", "hours_word::only"}, {"besides", "hours_word::besides"},
                     {"noise", "hours_word::noise"}}},
                a_language(may_name::several)},
        .line = {{"a word", folded}},
        .element = "{$3, {$1, $2}}",
        .key = "3"},
    words("office_hours_remarks", "calendar/office_hours/remark_words.hpp", "referralbook::calendar::remark_words",
        {{"place or call", "harmless"}, {"in front", "in_front"}, {"between", "between"}, {"before a name", "particle"},
            {"person", "person"}, {"without", "without"}, {"away", "away"}, {"there", "there"}, {"article", "article"},
            {"stands for the name", "nameless"}, {"not", "not_there"}, {"asks for", "asks_for"},
            {"floor or room", "floors"}}),
};

}

std::span<word_table const> all_tables() { return tables; }

word_table const* table_of(std::string_view file) {
    const auto found = std::ranges::find(tables, file, &word_table::file);
    return found == tables.end() ? nullptr : &*found;
}

}
