#include "words/all_tables.hpp"
#include "words/time_tables.hpp"

#include "recognition/tables/heading_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace referralbook::words {

namespace {

using enum column::kind;

constexpr std::string_view name_words = "recognition/names/name_words.hpp",
                           in_name_words = "referralbook::recognition::name_words";

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

/// Names, headings, cells and addresses.
const std::array tables{
    word_lists("titles", name_words, in_name_words,
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
            {"two letters behind a comma", "two_letters_of_office"}, {"licence", "licences"},
            {"profession in short", "short_professions"}, {"honour or name", "doubtful_honours"},
            {"profession and no title", "professions_and_no_titles"}, {"Spanish", "spanish_titles"},
            {"admitted", "admitted"}}),
    word_lists("legal_forms", name_words, in_name_words,
        {{"anywhere", "company_forms"}, {"last word", "last_forms"}, {"initials too", "forms_or_initials"}}),
    word_lists("small_words", name_words, in_name_words,
        {{"links names", "links"}, {"links names of an office", "office_links"}, {"begins a family name", "particles"},
            {"begins a family name if small", "small_particles"}, {"links two family names", "family_links"},
            {"one of two family names", "double_names"}, {"behind a family name", "family_tails"},
            {"behind a particle in a first name", "devotions"}, {"first name of a couple", "first_names"},
            {"says little", "little"}, {"sons of a firm", "sons_of_firms"},
            {"inside the name of a firm", "inside_firms"}, {"or", "alternatives"}}),
    word_lists("office_words", name_words, in_name_words,
        {{"a word of its own", "office_words"}, {"end of a word", "office_endings"},
            {"behind a first name a family name", "also_family_names"}, {"not behind a comma", "trade_words"},
            {"hospital in capitals", "hospitals"}}),
    word_lists("family_names", name_words, in_name_words, {{"", "family_names"}}),
    word_lists("words_as_names", name_words, in_name_words, {{"", "words_as_names"}}),
    word_lists("firms", name_words, in_name_words,
        {{"name of a firm", "firm_names"}, {"letters in capitals", "acronyms"}, {"town", "towns"},
            {"place", "places"}}),
    word_lists(
        "first_names_of_languages", name_words, in_name_words, {{"French", "french_men"}, {"Spanish", "spanish_men"}}),
    word_lists("first_names", name_words, in_name_words,
        {{"women", "names_of_women"}, {"men", "names_of_men"}, {"family names too", "first_or_family_names"}}),
    word_table{.file = "opposites",
        .header = name_words,
        .space = in_name_words,
        .type = "word_form",
        .lists = {{"", "opposites"}},
        .line = {{"word", folded}, {"what it means", folded}},
        .element = "{$1, $2}",
        .key = "1"},
    word_table{.file = "generations",
        .header = name_words,
        .space = in_name_words,
        .type = "word_form",
        .lists = {{"", "generation_phrases"}},
        .line = {{"words", folded}, {"what they mean", folded}},
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
    word_lists("heading_links", known_headings, in_recognition,
        {{"link", "heading_links"}, {"joint", "heading_joints"}, {"reference", "reference_words"},
            {"its number", "reference_numbers"}, {"second", "second_words"}, {"person", "person_words"},
            {"group", "group_words"}}),
    word_lists("name_headings", known_headings, in_recognition, {{"", "name_headings"}}),
    word_lists("heading_places", "recognition/tables/heading_places.hpp", in_recognition,
        {{"business", "business_words"}, {"home", "home_words"}, {"other", "other_place_words"},
            {"links", "place_links"}, {"not their own", "not_their_own"}, {"whose", "whose_words"},
            {"telephone", "telephone_words"}, {"number", "number_words"}, {"address", "address_words"},
            {"by whom", "by_whom_words"}, {"contact person", "contact_person_headings"}, {"label", "label_words"},
            {"value of a label", "value_words"}, {"usual label", "usual_labels"}, {"question", "question_words"},
            {"answer", "answer_words"}}),
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
    word_lists("cell_words", "recognition/tables/cell_words.hpp", "referralbook::recognition::cell_words",
        {{"type", "types"}, {"unclear status", "unclear_statuses"}, {"channel", "channels"},
            {"channel network", "channel_networks"}, {"channel notice", "channel_notices"},
            {"beside a channel", "beside_channels"}, {"in hours", "in_hours"}, {"beside hours", "beside_hours"},
            {"hours without numbers", "hours_without_numbers"}, {"page", "pages"}, {"total", "totals"},
            {"summed", "summed"}, {"counted", "counted"}, {"footer", "footers"}, {"footer alone", "lone_footers"},
            {"made", "making"}, {"group", "groups"}, {"no value of any column", "no_values_anywhere"}}),
    word_lists("currencies", "recognition/amounts/currency_words.hpp", in_recognition, {{"", "currencies"}}),
    word_lists("shared_mailboxes", contact_words, in_recognition, {{"", "shared_mailboxes"}}),
    word_lists("telephone_extensions", contact_words, in_recognition, {{"", "telephone_extensions"}}),
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
    word_lists("nothing_words", "book/answers.hpp", "referralbook::book::answers",
        {{"nothing", "nothing"}, {"nothing but a name", "nothing_but_a_name"}, {"nobody", "nobody"},
            {"also a name", "also_a_name"}, {"also a place", "also_a_place"}, {"without", "without"},
            {"where one is reached", "where_reached"}, {"not agreed", "not_agreed"}}),
    word_lists("heading_languages", "recognition/tables/heading_language.hpp", in_recognition,
        {{"English", "english_headings"}, {"German", "german_headings"}, {"French", "french_headings"},
            {"Spanish", "spanish_headings"}}),
    word_table{.file = "card_labels",
        .header = "formats/card_labels.hpp",
        .space = "referralbook::formats",
        .type = "label_of_others",
        .lists = {{"", "labels_of_others"}},
        .section = {{"whose", choice,
            {{"assistant", "\"assistant\""}, {"emergency", "\"emergency\""}, {"spouse", "\"spouse\""},
                {"parent", "\"parent\""}, {"child", "\"child\""}, {"manager", "\"manager\""}}}},
        .line = {{"a beginning", small}},
        .element = "{$1, $2}",
        .key = "2",
        .sorted = false},
    word_lists("wish_words", "follow_up/letters/wish_words.hpp", "referralbook::follow_up", {{"", "wish_words"}}),
    word_lists("client_words", "commands/client_words.hpp", "referralbook::commands", {{"", "client_words"}}),
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
};

}

std::span<word_table const> all_tables() {
    static const auto all = [] {
        std::vector<word_table> together{tables.begin(), tables.end()};
        const auto times = time_tables();
        together.insert(together.end(), times.begin(), times.end());
        return together;
    }();
    return all;
}

word_table const* table_of(std::string_view file) {
    const auto all = all_tables();
    const auto found = std::ranges::find(all, file, &word_table::file);
    return found == all.end() ? nullptr : &*found;
}

}
