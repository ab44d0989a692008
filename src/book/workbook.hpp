#pragma once
#include "book/alias.hpp"
#include "book/contact.hpp"
#include "book/given.hpp"
#include "book/history_line.hpp"
#include "book/number_style.hpp"
#include "book/referral.hpp"
#include "book/rules.hpp"
#include "book/schema.hpp"
#include "book/source_plan.hpp"
#include "book/touch.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::book {

/// Where a table stands in the workbook. Rows and columns are those of the sheet, counted from 0.
struct table_place {
    std::string sheet;   ///< the sheet's title now
    int header_row = 0;
    int first_column = 0, last_column = 0;   ///< of the header row
    int end_row = 0;                         ///< the first row below the last used one
    std::map<std::string, int, std::less<>>
        columns;   ///< key of the schema -> sheet column; missing ones are not in it
    bool is_protected = false;
    std::vector<std::string>
        formulas;   ///< keys of the columns that hold formulas of ours here: "Who" may be the user's
    std::vector<int> without_formulas;   ///< sheet rows with content whose formula cells are empty, to be completed
};

/// A set-up workbook, read once, as plain values. What the commands and the panels work on.
struct workbook {
    std::map<table_id, table_place> places;
    std::vector<contact> contacts;
    std::vector<referral> referrals;
    std::vector<touch> touches;
    std::vector<given_referral> given;
    std::vector<source_plan> plans;
    std::vector<alias> aliases;
    std::vector<apart> not_the_same;
    std::vector<history_line> history;   ///< read where it is asked for alone (calc/reading/reader.hpp)
    rules values;
    std::vector<bad_rule> bad_rules;
    std::vector<std::vector<cell>>
        listed;   ///< what stands on the sheet Today below its header, cells in the schema's order
    /// What stands in the tables made when needed (below their header) and on the pages (all of it), cells in the
    /// schema's order: row i is sheet row header_row + 1 + i of a table, header_row + i of a page. Of the Rules table
    /// to the last row that its name covers.
    std::map<table_id, std::vector<std::vector<cell>>> grids;
    std::map<std::string, std::vector<std::string>, std::less<>> lists;   ///< key of the list -> what it offers
    std::int64_t last_number = 0;                                         ///< the highest referral number ever given
    null_date origin;
    number_style numbers;   ///< of the document's language
    bool read_only = false;
    text::language say{};      ///< the office's language: what is told to the user, not what is written into cells
    text::language writes{};   ///< the book's language: what is written into its cells (text/own_words.hpp)

    bool is_set_up() const { return places.contains(table_id::referrals) && places.contains(table_id::rules); }
};

}
