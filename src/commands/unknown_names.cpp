#include "commands/unknown_names.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

std::string said_of_unknown(known_people const& people, std::string_view name) {
    if (text::only_blanks(name) || people.knows(name)) return {};
    const auto nearest = people.nearest(name, 1);
    return std::string{name} + " is nobody in this book yet." +
        (nearest.empty() ? "" : " Did you mean " + nearest.front() + "?");
}

book::result<book::change_set> saying_unknown(
    book::workbook const& workbook, std::vector<std::string> const& names, book::result<book::change_set> changes) {
    if (!changes) return changes;
    const known_people people{workbook};
    for (auto const& name : names)
        if (const auto said = said_of_unknown(people, name); !said.empty()) changes->done += ' ' + said;
    return changes;
}

}
