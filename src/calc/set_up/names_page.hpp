#pragma once
#include "calc/set_up/set_up_page.hpp"
#include "commands/set_up/alike_sources.hpp"

namespace referralbook::calc {

/// The page of set-up on sources that seem to be one: a tick for each spelling.
class names_page {
public:
    names_page(table_dialog& form, commands::set_up_facts& facts) : form_{form}, facts_{facts} {}

    void build(int top);
    void look(commands::referral_plan const& referrals);   ///< which sources seem to be one now
    void arrange(bool shown);
    void take();   ///< the ticked ones into the facts
    std::size_t found() const { return found_.size(); }

private:
    table_dialog& form_;
    commands::set_up_facts& facts_;
    std::vector<commands::joined_spelling> found_;
};

}
