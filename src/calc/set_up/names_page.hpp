#pragma once
#include "calc/set_up/set_up_page.hpp"
#include "commands/set_up/alike_sources.hpp"

namespace referralbook::calc {

/// The page of set-up on the names of sources: a tick for each spelling that seems to be another source, and for each
/// source that seems to be a way, not a person.
class names_page {
public:
    names_page(table_dialog& form, commands::set_up_facts& facts) : form_{form}, facts_{facts} {}

    /// Makes the controls, once, from `top` down.
    void build(int top);
    void look(commands::set_up_plan const& plan);   ///< what seems so now
    void show_if(bool shown);
    void take();   ///< the ticked ones into the facts
    std::size_t found() const { return found_.size() + ways_.size(); }

private:
    table_dialog& form_;
    commands::set_up_facts& facts_;
    std::vector<commands::named_source> named_;   ///< among which it was looked for
    std::vector<commands::joined_spelling> found_;
    std::vector<std::string> ways_;
    int top_ = 0;
};

}
