#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/result.hpp"
#include "book/schema.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
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

/// The columns of the user's sheet that the book needs to know, and those to add.
struct contact_plan {
    int header_row = -1, first_row = -1, last_row = -2;   ///< last < first: no rows yet
    std::map<std::string, int, std::less<>> columns;      ///< key of the schema -> column, the added ones included
    std::vector<std::pair<std::string, int>> to_name;     ///< names RB_CONTACT_ that are still missing
    std::vector<std::pair<std::string, int>> to_add;      ///< added columns, from left to right
    bool name_table = false;                              ///< RB_CONTACTS itself is missing
    std::vector<std::string> moved;                       ///< keys whose name goes to another column: formulas follow
    std::vector<std::string> to_forget;                   ///< keys whose name RB_CONTACT_ goes away
    std::vector<std::pair<std::string, int>> to_leave;    ///< names RB_LEAVE_: proposed, and left alone
};

/// Referrals made from rows of the user's sheet.
struct referral_plan {
    std::vector<std::vector<book::cell>> rows;   ///< in the order of the schema's typed columns
    std::int64_t last_number = 0;
    int without_date = 0;       ///< a source, but no date: no referral
    int ambiguous_dates = 0;    ///< 03/04/25 in a column that does not tell the order: left out
    int unreadable_dates = 0;   ///< left out
    int without_source = 0;     ///< rows of a log without a source: left out
    int unknown_status = 0;     ///< taken as New
    int settled = 0;            ///< counted as thanked, told and rewarded on the day of set-up
    int put_off = 0;            ///< open ones of the history that come up a few a day
    std::set<std::string> owners, needs;
};

/// A column of the sheet Lists.
struct list_plan {
    std::string key, header;
    std::vector<std::string> offers;
};

/// Everything that one set-up adds, as values; carrying it out is Calc's part.
struct set_up_plan {
    recognition::sheet_kind kind = recognition::sheet_kind::neither;
    std::vector<std::pair<book::table_id, std::string>>
        sheets;                            ///< own sheets to create, with free titles, in their order
    std::vector<own_column> own_columns;   ///< to add to our own tables
    bool has_contacts = false;
    contact_plan contacts;
    referral_plan referrals;
    bool log_to_remember = false;                 ///< the rows of this log are taken: not again
    std::vector<std::vector<book::cell>> rules;   ///< key, value, what: rows below the header
    std::vector<list_plan> lists;
    int source_places = 0;
    std::vector<std::string>
        adds;   ///< for the dialog: "9 columns right of column H", "6 sheets: ...", "41 referrals ..."
    std::vector<std::string> notes;   ///< what was left out or taken for granted, one sentence each
    std::string done;                 ///< the closing sentence

    bool empty() const {
        return sheets.empty() && contacts.to_name.empty() && contacts.to_forget.empty() && contacts.to_leave.empty() &&
            contacts.to_add.empty() && !contacts.name_table && referrals.rows.empty() && !log_to_remember &&
            own_columns.empty();
    }
};

/// Plans a set-up. Only what is missing is planned. A sentence where the sheet or the mapping does not do.
book::result<set_up_plan> plan_set_up(set_up_facts const& facts);

}
