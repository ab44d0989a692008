#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

#include <span>

namespace referralbook::commands {

/// Where the words of a drop-down list stand: a column of the sheet Lists, below its heading.
struct list_place {
    std::string sheet;
    int first_row = 0, column = 0;   ///< counted from 0
    std::vector<book::cell> held;    ///< what stands there, down to the end of the list's room
};

/// The lists that an office may change: all but the statuses, which the rules know.
std::vector<book::list_spec> lists_to_edit();

/// Writes the words of a list anew, each once and none blank. Refuses more words than the list has room for.
book::result<book::change_set> edit_list(book::workbook const& workbook, book::list_spec const& list,
    list_place const& place, std::span<std::string const> words, moment now);

}
