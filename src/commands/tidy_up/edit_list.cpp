#include "commands/tidy_up/edit_list.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <algorithm>

namespace referralbook::commands {

std::vector<book::list_spec> lists_to_edit() {
    std::vector<book::list_spec> result;
    for (auto const& list : book::lists())
        if (list.key != "status") result.push_back(list);
    return result;
}

book::result<book::change_set> edit_list(book::workbook const& workbook, book::list_spec const& list,
    list_place const& place, std::span<std::string const> words, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    std::vector<std::string> wanted, seen;
    for (auto const& word : words) {
        auto text = book::text_of(word);
        auto key = text::folded(text);
        if (key.empty() || std::ranges::find(seen, key) != seen.end()) continue;
        seen.push_back(std::move(key));
        wanted.push_back(std::move(text));
    }
    if (wanted.size() > place.held.size())
        return book::refuse(say.tr("The list has room for {1} words, and these are {2}. Leave out what nobody uses.",
            place.held.size(), wanted.size()));
    edit change{workbook, now,
        [&](text::language const& in) { return in.tr("List {1}", in.trc(text::heading_word, list.header)); }};
    for (std::size_t i = 0; i < place.held.size(); ++i) {
        const auto content = i < wanted.size() ? book::cell{wanted[i]} : book::cell{};
        if (content != place.held[i])
            change.changes().sheet_cells.push_back(
                {place.sheet, place.first_row + static_cast<int>(i), place.column, place.held[i], content});
    }
    const auto called = workbook.writes.trc(text::heading_word, list.header);
    return change.take(change.changes().sheet_cells.empty()
            ? say.tr("The list {1} stays as it is.", called)
            : say.trn("The list {2} offers {1} word.", "The list {2} offers {1} words.", wanted.size(), called));
}

}
