#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace referralbook::recognition {

bool heads_further(std::string_view heading, role what) {
    constexpr float says_kind = 0.5f;
    const auto match = match_heading(heading);
    const bool by_place = what != role::notes && place_alone(heading);   // "Work" of its numbers
    const bool mobile = what == role::phone && is_heading_of(heading_sense::mobile, heading);
    if (match.of(what) < says_kind && !by_place && !mobile) return false;
    if (what == role::notes && !match.whole) return false;
    if (what == role::phone && is_heading_of(heading_sense::fax, heading)) return false;   // "Tel. Fax" beside "Tel."
    return !says_not_their_own(heading);
}

namespace {

bool says_one_of(std::span<heading_sense const> senses, std::string_view heading) {
    return std::ranges::any_of(senses, [&](auto sense) { return is_heading_of(sense, heading); });
}

}

bool any_word_is(heading_sense sense, std::string_view label) {
    return is_heading_of(sense, label) ||
        std::ranges::any_of(heading_words(label), [&](auto const& word) { return is_heading_of(sense, word); });
}

bool heads_telephones(std::string_view heading) {
    static constexpr std::array senses{heading_sense::mobile, heading_sense::fax};
    return match_heading(heading).of(role::phone) > 0 || says_one_of(senses, heading);
}

bool heads_mailboxes(std::string_view heading) { return match_heading(heading).of(role::email) > 0; }

bool heads_places(std::string_view heading) {
    static constexpr std::array senses{heading_sense::city, heading_sense::state};
    return says_one_of(senses, heading);
}

bool heads_values(std::string_view heading) {
    using enum heading_sense;
    static constexpr std::array senses{street, house_number, postcode, address_line_2, po_box, website, linkedin,
        customer_number, birthday, wedding_day, birth_year, birth_month, latitude, longitude};
    return heads_telephones(heading) || heads_mailboxes(heading) || says_one_of(senses, heading);
}

bool heads_codes(std::string_view heading) {
    using enum heading_sense;
    static constexpr std::array senses{postcode, house_number, po_box, customer_number};
    return says_one_of(senses, heading);
}

bool is_reached_at(std::string const& text, role what) {
    const auto shape = shape_of({text, false});
    return what == role::email ? text.contains('@') : shape.phone && !shape.date;
}

}
