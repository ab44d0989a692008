#pragma once
#include "book/change_set.hpp"
#include "commands/privacy/whole_sheet.hpp"
#include "commands/referral_key.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// A formula that names somebody in a text of its own, and what it becomes.
struct formula_change {
    std::string sheet;
    int row = 0, column = 0;   ///< counted from 0
    std::string expected, formula;
};

/// A comment that becomes another text; "" takes it away.
struct comment_change {
    std::string sheet;
    int row = 0, column = 0;
    std::string text;
};

/// A cell whose links are taken away; its text stays.
struct link_change {
    std::string sheet;
    int row = 0, column = 0;
};

/// A sheet whose title names somebody, and the title that it gets.
struct title_change {
    std::string sheet, title;
};

/// Everything that has to change so that nobody finds somebody in the workbook any more. What is no cell is written in
/// the same step of Undo as the change set.
struct forgetting {
    std::string name, code;   ///< "Dr Ünal", "Forgotten 7"
    book::change_set changes;
    std::vector<formula_change> formulas;
    std::vector<comment_change> comments;
    std::vector<link_change> links;
    std::vector<title_change> titles;   ///< of sheets; after all other writing
    std::size_t cells = 0;              ///< how many cells and comments are written
    std::vector<std::string> sheets;    ///< their titles
    std::string company;                ///< their office, which stands in the book as a source of its own; else ""
};

/// Puts a code in the place of somebody's name, wherever it stands. In their contact row, in referrals of them, in
/// touches, plans and what was given all that says more than figures is cleared; elsewhere the text stays without their
/// name, telephones and addresses. Rows of Aliases and Not the same are emptied. Dates, statuses, kinds and amounts
/// stay: the worth of every source is what it was.
///
/// The number of the code is the one behind the last, or the first free one from `first_number` on. Of a shared book
/// that is to be drawn by lot: two desks may forget somebody at once, and a code must never be two people's.
///
/// Refuses a name that is nobody's, a way, and a name that two contacts bear: nobody could tell whose rows are whose.
book::result<forgetting> forget(book::workbook const& workbook, whole_book const& sheets, std::string_view who,
    moment now, std::optional<int> first_number = {});

}
