#include "book/heading_again.hpp"

#include <algorithm>

namespace referralbook::book {

bool is_heading_again(table_id id, std::span<cell const> cells, std::span<cell const> headings) {
    int same = 0;
    const auto columns = table(id).columns;
    for (std::size_t i = 0; i < std::min(cells.size(), headings.size()); ++i) {
        if (!columns[i].formula.empty() && columns[i].key != "who") continue;
        const auto text = text_of(cells[i]);
        if (text.empty()) continue;
        const bool says_it = text == text_of(headings[i]);
        if (!says_it && columns[i].formula.empty()) return false;
        same += says_it;
    }
    return same >= 2;
}

}
