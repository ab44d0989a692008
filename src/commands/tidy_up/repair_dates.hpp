#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/sheet_sample.hpp"
#include "text/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::commands {

/// A column as it stands on a sheet, from its first row below the heading. Rows and columns are counted from 0.
struct date_cells {
    std::string sheet, heading;
    int column = 0, first_row = 0;
    std::vector<recognition::sample_cell> cells;
    std::vector<bool> calculated;   ///< one for each cell that a formula fills; may be shorter
    std::vector<bool> hidden;   ///< one for each cell in a row that is hidden, by a filter or by hand; may be shorter
    bool wanted = false;   ///< a column of dates by its place in the book, by its heading, or because it was selected
                           ///< alone
};

/// What the user answered.
struct date_answer {
    std::optional<recognition::date_order> order;   ///< nothing: what it would decide stays as it is
    std::optional<bool> serials;                    ///< read 45964 as a day; nothing: only beside other dates
};

/// A cell that stays as it is, and why.
struct kept_date {
    std::string cell;   ///< "Contacts.E12"
    std::string heading, content, why;
};

/// What would be done, before it is done.
struct date_repair {
    int texts = 0;                    ///< cells that hold something and are no dates yet
    int becomes = 0;                  ///< of them, so many become dates
    int already = 0;                  ///< cells that are dates
    int columns = 0;                  ///< of dates, whether there is something to do in them or not
    std::vector<std::string> lines;   ///< one for each column with something to do: "Last contacted: 127 of 130 become
                                      ///< dates: '3.4.25' is 3 Apr 2025"
    std::vector<std::string>
        notes;   ///< sentences on what to look at: time zones, rows that are hidden, dates that may be turned round
    std::vector<kept_date> kept;   ///< in the order of columns and rows
    /// Set where an answer is needed: the cell it is about, and the day under each order that is possible.
    std::string unclear;
    std::vector<std::pair<recognition::date_order, std::string>> orders;
    std::string serial;     ///< set where numbers may be days: "45964 is 3 Nov 2025"
    bool serials = false;   ///< whether they are taken so
    std::vector<book::sheet_change> changes;

    std::string headline(text::language const& say = {}) const;   ///< "127 of 130 become dates, 3 stay as they are."
};

/// Reads the columns, each as one. Of several columns those in which less than half of the entries may be dates are
/// passed over. Real date cells and formulas are never changed; a time of day stays.
date_repair look_at_dates(std::span<date_cells const> columns, book::null_date origin, date_answer const& answer = {},
    text::language const& say = {});

/// More cells than this that stay are listed on the page "Dates to check" as well.
inline constexpr std::size_t few_kept_dates = 5;

/// The change: `page`: the page "Dates to check" stands in the workbook already and is written anew. A sentence where
/// there is nothing to do: no column of dates, or all are dates.
book::result<book::change_set> repair_dates(
    date_repair const& found, bool page, text::language const& say = {}, text::language const& writes = {});

}
