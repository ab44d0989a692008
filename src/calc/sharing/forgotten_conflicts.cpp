#include "calc/sharing/forgotten_conflicts.hpp"
#include "calc/sharing/book_picture.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "commands/privacy/records_about.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

void clean(book::cell& content, commands::person_traces const& who, std::string const& code) {
    if (auto* text = std::get_if<std::string>(&content)) *text = who.is_name(*text) ? code : who.without(*text, code);
}

/// A row that stands in no sheet any more is theirs where it names them.
bool names_them(sharing::record const& row, commands::person_traces const& who) {
    return std::ranges::any_of(row, [&](auto const& one) {
        auto const* text = std::get_if<std::string>(&one.second);
        return text && who.is_name(*text);
    });
}

}

bool forget_conflicts(document_ref const& document, book::workbook const& before, commands::person_traces const& who,
    std::string const& code) {
    const auto held = kept_conflicts(document);
    if (held.empty()) return false;
    const commands::records_about records{before, who};
    const row_finder rows{document};
    auto left = held;
    std::erase_if(left, [&](sharing::conflict const& one) {
        const auto row = rows.row_of(one.row);
        return row ? records.part(one.row.table, *row) == commands::part_in_record::theirs
                   : names_them(one.mine_row, who) || names_them(one.common_row, who);
    });
    for (auto& one : left) {
        for (auto* content : {&one.mine, &one.theirs}) clean(*content, who, code);
        for (auto* record : {&one.mine_row, &one.common_row})
            for (auto& [column, content] : *record) clean(content, who, code);
    }
    if (left == held) return false;
    keep_unsettled(document, left);
    return true;
}

}
