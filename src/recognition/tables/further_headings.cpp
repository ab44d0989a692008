#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"

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

bool is_reached_at(std::string const& text, role what) {
    const auto shape = shape_of({text, false});
    return what == role::email ? text.contains('@') : shape.phone && !shape.date;
}

}
