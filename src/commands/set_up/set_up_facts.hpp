#pragma once
#include "book/date.hpp"
#include "book/schema.hpp"
#include "book/status.hpp"
#include "commands/set_up/rule_row.hpp"
#include "commands/set_up/status_words.hpp"
#include "follow_up/settled_history.hpp"
#include "recognition/dates/dates.hpp"
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

/// What becomes of the referrals of a history whose day is not known.
enum class undated_referrals { left_out, today, last_contact, on_a_day };

/// What the user answered about a history, once for all of its rows.
struct history_answers {
    undated_referrals undated = undated_referrals::left_out;
    std::optional<book::day> day;                   ///< of on_a_day
    std::optional<recognition::date_order> order;   ///< how 03/04/25 is read; nothing: such rows are left out
    bool turn = false;                              ///< the real dates of the column stand day for month
    /// What words of the status column mean that say no status by themselves, by the word folded.
    said_statuses statuses{};
    bool operator==(history_answers const&) const = default;
};

/// Which questions about a history the user was asked: what was not asked has no answer to remember.
struct history_asked {
    bool settle = false, undated = false, order = false, turn = false;
};

/// What letters and pages need to know of the office: rows of the sheet Rules.
struct office_facts {
    std::string name, phone, email, sender, currency;
    bool gifts_regulated = false;
};

/// Two spellings that seem to be one source.
struct joined_spelling {
    std::string spelling, source;
    auto operator<=>(joined_spelling const&) const = default;
};

/// A name of the workbook and the column on whose heading it stands, counted from 0; -1: there is none.
struct named_column {
    std::string name;
    int column = -1;
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
    /// Tables on other sheets that could be set up and are none of the book's, by their names.
    std::vector<std::pair<std::string, recognition::sheet_kind>> other_tables;
    std::string contacts_sheet;     ///< where RB_CONTACTS stands; "" = nowhere yet
    int contacts_header_row = -1;   ///< of RB_CONTACTS, where it stands on the sheet in front
    std::map<std::string, int, std::less<>> contact_columns;   ///< RB_CONTACT_ columns on the sheet in front, by key
    std::map<std::string, int, std::less<>>
        left_alone;   ///< columns there that the user wants left alone, by the key they were proposed for
    /// Columns there that a log or history was taken from, and those that the user does not want to be taken.
    std::map<recognition::role, named_column> taken, not_taken;
    std::vector<own_column> lacking;    ///< columns that our own tables lack, with the places that are free for them
    std::vector<newer_default> newer;   ///< numbers of the Rules sheet that are to be offered anew
    std::optional<rule_row> status_words{};   ///< as it stands on a Rules sheet, or a free row there
    std::optional<rule_row> ways{};           ///< the rule Ways, not people, as it stands on a Rules sheet
    bool log_taken = false;                   ///< the sheet in front is a log whose rows were taken before
    std::int64_t last_number = 0;             ///< the highest referral number ever given
    std::vector<std::string> sources;         ///< of the referrals that stand already
    text::language say{};                     ///< the office's
    book::day today;
    book::null_date origin;
    text::language writes{};   ///< the language of what set-up writes into cells
    office_facts office;   ///< asked where the sheet Rules is missing; the currency is that of the document's locale
    history_answers answers;
    history_asked asked;                   ///< which of them were asked
    std::vector<joined_spelling> joined;   ///< what the user ticked: rows of the sheet Aliases
    std::set<joined_spelling> apart;       ///< what seemed to be one, and was unticked
    /// Name keys of sources that seem to be ways, of whom the user said that they are people or offices.
    std::set<std::string> people;
    /// The referrals that stand, by the keys of prospect and source, and how many there are of each.
    std::map<std::pair<std::string, std::string>, int> known_referrals;
    std::set<std::pair<std::string, std::string>> open_referrals;   ///< of those the ones that are not decided
    bool bring_rest = false;   ///< rows of a history taken before that are no referral yet are taken now
    /// Take referrals older than `history_days` as thanked, told and rewarded, and let the open ones come up a few a
    /// day.
    bool settle_history = true;
};

using follow_up::history_days;
/// So many open referrals of the history come up again each working day.
inline constexpr int history_a_day = 5;

}
