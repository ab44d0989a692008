#include "panels/parts.hpp"
#include "scoring/number_text.hpp"

namespace referralbook::panels {

std::string count_text(std::size_t number) { return scoring::fixed(static_cast<double>(number), 0); }

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return count_text(number).append(" ").append(number == 1 ? one : many);
}

std::string cell_name(int row, int column) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row + 1);
}

void add_answer(page& to, view const& chosen) {
    if (chosen.said.empty()) return;
    to.block(8).sentence("answer", chosen.said, {.small = true});
    if (chosen.can_undo)
        to.add({.id = "undo", .kind = element_kind::button, .where = place::trail, .text = "Undo",
                .name = "Undo: " + chosen.said, .looks = {.small = true}, .does = undo_last{}});
}

}
