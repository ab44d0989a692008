#pragma once
#include "commands/set_up/set_up_plan.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The name of the header cell of a column that the user wants to be left alone where it was proposed for a contact
/// column: RB_LEAVE_PHONE. The names RB_CONTACT_ keep what was chosen.
std::string leave_name(std::string_view key);

/// A name that stands nowhere in the workbook: the usual one, else with _2 and so on.
std::string free_name(set_up_facts const& facts, std::string_view usual);

/// Notes what a name of the workbook that stands on the sheet in front says of the columns of its log or history:
/// RB_TAKEN_STATUS is the header cell of the one that was taken for the status, RB_NOT_TAKEN_STATUS of one that was
/// proposed for it and is not to be taken. Those of further sheets end in _2 and so on. Other names say nothing.
void note_history_name(set_up_facts& facts, std::string_view full, int column);

/// The names of this kind that are to come and to go once the history is taken from the columns that are wanted.
history_names names_of_history(set_up_facts const& facts);

/// What was decided in this workbook before goes before what is proposed anew: the columns that carry a name, and those
/// to be left alone. Changes facts.wanted, and the reasons of facts.found.
void remember_choices(set_up_facts& facts);

/// What was chosen in the dialog, for as long as the workbook is open: where a set-up was undone nothing stands in the
/// workbook that says so, and it is proposed again.
class set_up_memory {
public:
    void keep(set_up_facts const& facts);
    /// Puts what was kept of this sheet into the facts: the columns, where each still stands under its heading, the
    /// answers about dates, the names; and what was said of the office where no Rules sheet says it. A table that is
    /// set up stays as its names say. Columns of headings that were not there then are proposed as they are.
    void bring_back(set_up_facts& facts) const;

private:
    struct table {
        std::string sheet;
        recognition::mapping wanted;
        std::vector<recognition::table_column> columns;
        history_answers answers;
        history_asked asked;
        std::set<joined_spelling> apart;
        std::set<std::string> people;
        bool settle_history = true;
    };
    static std::optional<recognition::mapping> still_wanted(table const& before, set_up_facts const& facts);

    std::vector<table> tables_;   ///< the last one in front
    std::optional<office_facts> office_;
};

/// What the user decided otherwise than before: columns that move, that are given up, that are to be left alone. To be
/// called before new columns are named.
void plan_changed_choices(set_up_facts const& facts, contact_plan& plan);

}
