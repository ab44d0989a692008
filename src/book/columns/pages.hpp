#pragma once
#include "book/columns/column_spec.hpp"

#include <array>

/// Columns of the pages, which a command writes anew as a whole.
namespace referralbook::book::columns {

using enum column_kind;
using enum column_owner;

// The tables below keep one column a line, of the shortest two or three.
// clang-format off

inline constexpr std::array today_columns{
    column_spec{"due", "Due", date, log, "", "", 2300},
    column_spec{"step", "Step", text, log, "", "", 5800},
    column_spec{"who", "Name", text, log, "", "", 4200, false, "Who"},
    column_spec{"phone", "Phone", phone, log, "", "", 3200},
    column_spec{"why", "Why", note, log, "", "", 10500},
    column_spec{"done", "Done", text, log, "", "", 1500},
};

// Its blocks stand one below the other, the charts beside them.
inline constexpr std::array dashboard_columns{
    column_spec{"label", "Label", text, log, "", "", 4600},
    column_spec{"c1", "1", number, log, "", "", 3200}, column_spec{"c2", "2", number, log, "", "", 3200},
    column_spec{"c3", "3", number, log, "", "", 3800},
};

// A matrix of partners and needs: as many needs as fit on a page.
#define RB_NEED(key) column_spec{"c" key, key, number, log, "", "", 3200}
inline constexpr std::array network_columns{
    column_spec{"name", "Name", text, log, "", "", 5200}, RB_NEED("1"), RB_NEED("2"), RB_NEED("3"), RB_NEED("4"),
    RB_NEED("5"), RB_NEED("6"), RB_NEED("7"), RB_NEED("8"),
};

inline constexpr std::array agenda_columns{
    column_spec{"name", "Name", text, log, "", "", 5200},
    column_spec{"c1", "1", number, log, "", "", 2400},
    column_spec{"c2", "2", number, log, "", "", 2400},
    column_spec{"c3", "3", number, log, "", "", 2400},
    column_spec{"c4", "4", text, log, "", "", 4200},
    column_spec{"c5", "5", text, log, "", "", 5200},
};

inline constexpr std::array tree_columns{
    column_spec{"name", "Name", text, log, "", "", 7000},
    column_spec{"generation", "Generation", whole, log, "", "", 2400},
    column_spec{"came", "Came", date, log, "", "", 2600},
    column_spec{"brought", "Brought", whole, log, "", "", 2000},
    column_spec{"won", "Won", whole, log, "", "", 1700},
    column_spec{"value", "Value", money, log, "", "", 2600},
    column_spec{"below", "All below", money, log, "", "", 2800},
};

inline constexpr std::array habit_columns{
    column_spec{"habit", "Habit", text, log, "", "", 7600},
    column_spec{"year", "This year", number, log, "", "", 2400},
    column_spec{"quarter", "Last 90 days", number, log, "", "", 3200},
    column_spec{"meaning", "What it means", note, log, "", "", 11000},
};

inline constexpr std::array call_plan_columns{
    column_spec{"day", "Day", weekday, log, "", "", 3000},
    column_spec{"open", "Open", note, log, "", "", 4000},
    column_spec{"who", "Name", text, log, "", "", 4800},
    column_spec{"area", "Area", text, log, "", "", 2800},
    column_spec{"band", "Band", text, log, "", "", 1500},
    column_spec{"why", "Why", note, log, "", "", 7200},
    column_spec{"phone", "Phone", phone, log, "", "", 3300},
    column_spec{"minutes", "Minutes", whole, log, "", "", 1800},
    column_spec{"agreed", "Agreed", text, typed, "", "", 2600},
    column_spec{"brought", "Brought", text, typed, "", "", 3400},
};

inline constexpr std::array morning_columns{
    column_spec{"box", "Done", text, log, "", "", 900}, column_spec{"what", "What", text, log, "", "", 4600},
    column_spec{"who", "Name", text, log, "", "", 4600}, column_spec{"why", "Why", note, log, "", "", 12000},
};

// Whom the office recommends to its clients, to hand over.
inline constexpr std::array recommended_columns{
    column_spec{"name", "Name", text, log, "", "", 7600},
    column_spec{"good_for", "Good for", note, log, "", "", 5000},
    column_spec{"phone", "Phone", phone, log, "", "", 4000},
    column_spec{"address", "Address", note, log, "", "", 7600},
};

// One page to hand to a source: headings, and below them a little further right what they say.
inline constexpr std::array handout_columns{column_spec{"label", "Label", text, log, "", "", 800},
    column_spec{"text", "Text", note, log, "", "", 17400}};

inline constexpr std::array duplicate_columns{
    column_spec{"who", "Name", text, log, "", "", 5200},
    column_spec{"row", "Row", whole, log, "", "", 1600},
    column_spec{"phone", "Phone", phone, log, "", "", 3300},
    column_spec{"email", "E-mail", text, log, "", "", 5200},
    column_spec{"likeness", "Match", share, log, "", "", 2000},
    column_spec{"why", "Why", note, log, "", "", 8200},
};

inline constexpr std::array date_columns{
    column_spec{"place", "Cell", text, log, "", "", 4200},
    column_spec{"header", "Column", text, log, "", "", 4200},
    column_spec{"content", "What stands there", text, log, "", "", 5200},
    column_spec{"why", "Why it stays", note, log, "", "", 9000},
};

inline constexpr std::array import_columns{
    column_spec{"line", "Row", whole, log, "", "", 1800},
    column_spec{"who", "Name", text, log, "", "", 5200},
    column_spec{"result", "Result", text, log, "", "", 3200},
    column_spec{"why", "Why", note, log, "", "", 11000},
};

// Everything that the workbook holds about one person.
inline constexpr std::array held_columns{
    column_spec{"place", "Sheet", text, log, "", "", 4200},
    column_spec{"row", "Row", whole, log, "", "", 1600},
    column_spec{"header", "Column", text, log, "", "", 4600},
    column_spec{"content", "What stands there", note, log, "", "", 13000},
};

// clang-format on

#undef RB_NEED

}
