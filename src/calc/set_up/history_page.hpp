#pragma once
#include "calc/set_up/set_up_page.hpp"
#include "commands/set_up/history_dates.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// The page of set-up on the referrals that the sheet holds already: what is asked once about their dates, what the
/// words of their status mean, what counts as settled, and which rows are left out.
class history_page {
public:
    /// `order`: how the document's language writes dates.
    history_page(table_dialog& form, commands::set_up_facts& facts, std::optional<recognition::date_order> order)
        : form_{form}, facts_{facts}, order_{order} {}

    /// Makes the controls, once, from `top` down.
    void build(int top);
    void show_answers();                         ///< those in the facts that were asked before
    void look(commands::sheet_rows const& of);   ///< what there is to ask of these rows
    /// Shows what there is to ask of the table that is chosen now.
    void show_if(bool shown);
    /// Takes the answers into the facts. A sentence where the day that was typed is none.
    std::string take();
    /// Takes what the plan left out and did not understand, to be shown and asked.
    void look(commands::referral_plan const& referrals);
    int questions() const;   ///< how many there are

private:
    void propose();   ///< an answer to each question that was not asked before
    void arrange_statuses(bool shown, int& y);
    std::string said_left_out(std::size_t lines) const;
    bool has_history() const { return facts_.wanted.kind != recognition::sheet_kind::contacts; }

    table_dialog& form_;
    commands::set_up_facts& facts_;
    std::optional<recognition::date_order> order_;
    int top_ = 0;
    commands::history_questions asked_;
    std::vector<commands::left_out_row> left_out_;
    std::vector<commands::unknown_word> unknown_;   ///< words of the status column that are asked about
    bool proposed_undated_ = false, proposed_order_ = false, proposed_turn_ = false;
};

}
