#pragma once
#include "recognition/tables/roles.hpp"

#include <string>
#include <vector>

namespace referralbook::recognition {

/// One column of the table: what stands over it and up to 3 different values below, for the user to choose from.
/// Columns and rows of a survey are those of the sheet, counted from 0.
struct table_column {
    int column = 0;
    std::string heading;                ///< both lines of a two-line heading; "" where there is none
    std::vector<std::string> samples;   ///< at most 40 characters each, dates as 2026-11-03
    bool no_street = false;             ///< below a heading that may be one of streets, "Via", stand none
};

/// Which column is proposed for a role, how sure that is (0..1), and why:
/// "heading is 'Last Contacted'; 96 % are dates".
struct column_proposal {
    role what = role::who;
    int column = 0;
    double sureness = 0;
    std::string why;
    std::vector<std::string> samples;
    bool day_month_unclear = false;   ///< dates as text that may be read in two ways: ask for the order
    std::string in_short{};           ///< why, where there is little room: without a heading that says it all
};

/// What was recognised on a sheet.
struct survey {
    sheet_kind kind = sheet_kind::neither;
    int header_row = -1;                           ///< the lower line of a two-line heading; -1 where there is none
    int header_lines = 0;                          ///< 0, 1 or 2
    int first_data_row = -1, last_data_row = -1;   ///< last < first in a table without rows
    std::vector<table_column> columns;        ///< from left to right, without blank ones and those of an earlier set-up
    std::vector<column_proposal> proposals;   ///< in the order of roles_of(kind); no role and no column twice
    std::string problem;                      ///< kind `neither`: one sentence that says what to do
    bool several_rows_a_contact = false;      ///< kind `neither`: a name, and below it street and town
    std::string program;       ///< whose export it is, by its headings: "Google Contacts"; "" where none is known
    int next_table_row = -1;   ///< where another table begins below this one; -1 where none does
};

}
