#pragma once
#include "book/cell.hpp"
#include "commands/set_up/set_up_facts.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// The columns of the user's sheet that the book needs to know, and those to add.
struct contact_plan {
    int header_row = -1, first_row = -1, last_row = -2;   ///< last < first: no rows yet
    std::map<std::string, int, std::less<>> columns;      ///< key of the schema -> column, the added ones included
    std::vector<std::pair<std::string, int>> to_name;     ///< names RB_CONTACT_ that are still missing
    std::vector<std::pair<std::string, int>> to_add;      ///< added columns, from left to right
    bool name_table = false;                              ///< RB_CONTACTS itself is missing
    std::vector<std::string> moved;                       ///< keys whose name goes to another column: formulas follow
    std::vector<std::string> joined;                      ///< keys of columns that came since: formulas follow
    std::vector<std::string> to_forget;                   ///< keys whose name RB_CONTACT_ goes away
    std::vector<std::pair<std::string, int>> to_leave;    ///< names RB_LEAVE_: proposed, and left alone
};

/// A row of the user's sheet that names a source and became no referral.
struct left_out_row {
    int row = 0;   ///< of the sheet, counted from 0
    std::string who, why;
};

/// A word of the user's status column that says no status by itself, and in how many rows it stands.
struct unknown_word {
    std::string word;
    int rows = 0;
    int clients = 0;   ///< of them rows of clients, who are taken as Won; the others are New

    /// What most of its rows are taken for while nobody answers.
    book::status taken_for() const { return 2 * clients > rows ? book::status::won : book::status::fresh; }
    bool operator==(unknown_word const&) const = default;
};

/// A name, how many referrals it is the source of, and whether it stands in the contact sheet.
struct named_source {
    std::string name;
    int referrals = 0;
    bool is_contact = false;
    bool operator==(named_source const&) const = default;
};

/// Referrals made from rows of the user's sheet.
struct referral_plan {
    std::vector<std::vector<book::cell>> rows;   ///< in the order of the schema's typed columns
    std::int64_t last_number = 0;
    int without_date = 0;       ///< a source, but no date: no referral
    int ambiguous_dates = 0;    ///< 03/04/25 in a column that does not tell the order: left out
    int days_missing = 0;       ///< "Mai 2020", "2020": left out
    int unreadable_dates = 0;   ///< left out
    int without_source = 0;     ///< rows of a log without a source: left out
    int unknown_status = 0;     ///< rows of whose status nobody said what its word means
    int unknown_won = 0;        ///< of them those of clients, taken as Won; the others are taken as New
    int settled = 0;            ///< older ones, counted as thanked, told and rewarded on the day of set-up
    int settled_undated = 0;    ///< the same of rows without a date of their own
    int settled_won = 0;        ///< of both those that are won
    int without_person = 0;     ///< of a log that names nobody: counted, and nothing is to be done about them
    int put_off = 0;            ///< open ones of the history that come up a few a day
    std::set<std::string> owners, needs;
    int dated_for_all = 0;                ///< had no date, and got the one that was asked for all
    std::vector<left_out_row> left_out;   ///< every row with a source that became no referral
    /// Each once, those of the most rows first; those that the user answered, too.
    std::vector<unknown_word> unknown_words;
};

/// Names on headings of the columns of a log or history: with their columns, and those that go away.
struct history_names {
    std::vector<std::pair<std::string, int>> to_name;
    std::vector<std::string> to_forget;
    bool changed = false;   ///< another column was chosen than before
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
    history_names history;                        ///< come with referrals, not by themselves
    bool log_to_remember = false;                 ///< the rows of this log are taken: not again
    std::vector<std::vector<book::cell>> rules;   ///< key, value, what: rows below the header
    std::vector<newer_default> newer;             ///< rows of a Rules sheet that stands
    /// Status words, and Ways, not people, for a Rules sheet that stands, where they are others now.
    std::optional<rule_row> status_words, ways_rule;
    std::vector<list_plan> lists;
    std::vector<named_source> named;        ///< contacts of the sheet, and sources of the referrals
    std::vector<joined_spelling> aliases;   ///< rows of the sheet Aliases
    std::vector<std::string> ways;          ///< sources that are a way, not a person, from now on
    int source_places = 0;
    std::vector<std::string>
        adds;   ///< for the dialog: "9 columns right of column H", "6 sheets: ...", "41 referrals ..."
    std::vector<std::string> notes;   ///< what was left out or taken for granted, one sentence each
    std::string done;                 ///< the closing sentence

    bool empty() const {
        return sheets.empty() && contacts.to_name.empty() && contacts.to_forget.empty() && contacts.to_leave.empty() &&
            contacts.to_add.empty() && !contacts.name_table && referrals.rows.empty() && !log_to_remember &&
            own_columns.empty() && aliases.empty() && newer.empty() && !status_words && !ways_rule && !history.changed;
    }
};

}
