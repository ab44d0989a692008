#pragma once
#include "book/date.hpp"
#include "book/schema.hpp"
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/mapping.hpp"
#include "recognition/tables/survey.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace referralbook::commands {

/// A column of one of our own tables that an earlier version did not have yet. Column of its sheet, counted from 0.
struct own_column {
    book::table_id table;
    std::string key;
    int column = 0;
    bool operator==(own_column const&) const = default;
};

/// What set-up knows of the workbook: the sheet in front, what an earlier set-up left, and what the user decided. Rows
/// and columns are those of the sheet, counted from 0.
struct set_up_facts {
    std::string sheet;   ///< title of the sheet in front
    recognition::survey found;
    recognition::mapping wanted;   ///< proposed or corrected
    /// The cells of the mapped columns, by sheet column, from found.first_data_row to found.last_data_row.
    std::map<int, std::vector<recognition::sample_cell>> cells;
    std::set<int> filled_columns;               ///< columns of the sheet with any content
    int last_column = 16383;                    ///< of the sheet
    std::vector<std::string> sheet_titles;      ///< all of the workbook
    std::set<std::string, std::less<>> names;   ///< RB_ names whose cells still stand
    std::string contacts_sheet;                 ///< where RB_CONTACTS stands; "" = nowhere yet
    int contacts_header_row = -1;               ///< of RB_CONTACTS, where it stands on the sheet in front
    std::map<std::string, int, std::less<>> contact_columns;   ///< RB_CONTACT_ columns on the sheet in front, by key
    std::map<std::string, int, std::less<>>
        left_alone;   ///< columns there that the user wants left alone, by the key they were proposed for
    std::vector<own_column> lacking;    ///< columns that our own tables lack, with the places that are free for them
    bool log_taken = false;             ///< the sheet in front is a log whose rows were taken before
    std::int64_t last_number = 0;       ///< the highest referral number ever given
    std::vector<std::string> sources;   ///< of the referrals that stand already
    book::day today;
    book::null_date origin;
    std::string currency;   ///< of the document's locale
    /// Take referrals older than `history_days` as thanked, told and rewarded, and let the open ones come up a few a
    /// day.
    bool settle_history = true;
};

/// A referral received longer ago than this is history when the workbook is set up.
inline constexpr int history_days = 30;
/// So many open referrals of the history come up again each working day.
inline constexpr int history_a_day = 5;

}
