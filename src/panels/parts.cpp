#include "panels/parts.hpp"
#include "text/number_text.hpp"

#include <boost/algorithm/string/replace.hpp>

namespace referralbook::panels {

std::string count_text(std::size_t number) { return text::fixed(static_cast<double>(number), 0); }

std::string count_text(std::size_t number, std::string_view one, std::string_view many) {
    return count_text(number).append(" ").append(number == 1 ? one : many);
}

std::string unbroken(std::string text) {
    boost::algorithm::replace_all(text, " ", "\u00a0");
    return text;
}

void add_more(
    page& to, std::string const& list, std::size_t shown, std::size_t all, int usual, std::string_view which) {
    int space = 10;
    if (shown < all) {
        to.block(space).add({.id = list + "/more",
            .kind = element_kind::link,
            .text = count_text(all - shown).append(" more ").append(which),
            .does = show{list, static_cast<int>(shown) + 2 * first_lines}});
        space = 2;
    }
    if (shown > static_cast<std::size_t>(usual))
        to.block(space).add({.id = list + "/fewer",
            .kind = element_kind::link,
            .text = std::string{"Show fewer "}.append(which),
            .does = show{list, usual}});
}

tone band_tone(scoring::band deserves) {
    return deserves == scoring::band::a ? tone::band_a : deserves == scoring::band::b ? tone::band_b : tone::band_c;
}

void add_answer(page& to, view const& chosen) {
    if (chosen.said.empty()) return;
    to.block(8).sentence("answer", chosen.said, {.small = true});
    if (chosen.can_undo)
        to.add({.id = "undo",
            .kind = element_kind::button,
            .where = place::trail,
            .text = "Undo",
            .name = "Undo: " + chosen.said,
            .looks = {.small = true},
            .does = undo_last{}});
}

}
