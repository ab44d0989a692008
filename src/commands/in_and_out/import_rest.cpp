#include "commands/in_and_out/import_rest.hpp"

#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::commands {

std::vector<rest_part> import_rest::of(int row, called const& names, row_becomes what) const {
    std::vector<rest_part> rest;
    const auto put = [&](int column) { rest.push_back({column, values_.heading(column), values_.raw(column, row)}); };
    const bool by_parts = what == row_becomes::new_row && !values_.name_of_parts(row).empty();
    for (std::size_t i = 0; i < facts_.targets.size(); ++i)
        if (const int column = facts_.taken[i]; column >= 0 &&
            (facts_.targets[i].column < 0 || (by_parts && facts_.targets[i].key == "who")) &&
            !(what == row_becomes::part_of_a_row && facts_.targets[i].key != "company"))
            if (const auto content = values_.raw(column, row); !content.empty() && !names.says(content)) put(column);
    for (auto const& [column, heading] : values_.without_place())
        if (!values_.raw(column, row).empty()) put(column);
    std::ranges::sort(rest, {}, &rest_part::column);
    return rest;
}

void import_rest::take(std::string& notes, std::vector<rest_part>& rest) {
    if (to_notes_) {
        for (auto const& part : rest) text::append_part(notes, "\n", part.line());
        rest.clear();
    }
    for (auto const& part : rest) not_taken_.emplace(part.column, part.heading);
}

}
