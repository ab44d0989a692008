#pragma once
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace referralbook::demo {

/// A line of the contact sheet. All invented; numbers from ranges kept for fiction or plainly made up, addresses under
/// .example.
struct person {
    std::string_view name, company, phone, email, area, type, hours, note;
};

/// What the fictional practice of one country says where another says something else. The places in the lists are the
/// same for all: the first source brings most, the line 30 of `others` is the first one again in another spelling.
struct local_words {
    std::string_view language, country;            ///< "de", "DE"; no country: the office's own language and money
    std::string_view demo_title, template_title;   ///< in the office's list of templates
    std::string_view name, title, kept_by;
    std::array<std::string_view, 14> headings;
    std::array<person, 18> sources;
    std::array<person, 42> others;
    /// Who came lately, and by whom, as the front desk typed it.
    std::array<std::pair<std::string_view, std::string_view>, 2> introduced;
    std::array<std::pair<std::string_view, std::string_view>, 4>
        districts;                             ///< an area and its postcode; # is a digit
    std::array<std::string_view, 5> streets;   ///< # is the number of the house
    std::string_view town;
    std::string_view phone;   ///< of those who were sent; ### are digits
    std::array<std::string_view, 26> first_names, last_names;
    std::array<std::string_view, 7> needs;
    std::array<std::string_view, 4> other_needs;   ///< what partners are sent clients for
    std::array<std::string_view, 3> owners;        ///< the second one keeps the contacts
    std::array<std::string_view, 5> said;          ///< by clients: four pleased, then one who was not
    std::array<std::string_view, 2> competitors;
    std::array<std::string_view, 3> brought;   ///< on visits
    std::array<std::string_view, 4> given;     ///< clients who were sent to partners
};

/// Those of a language ("de"); of English where there are none.
local_words const& words_of(std::string_view language);

extern const local_words english_words, german_words, french_words, spanish_words;

}
