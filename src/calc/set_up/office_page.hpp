#pragma once
#include "calc/set_up/set_up_page.hpp"
#include "commands/set_up/set_up_facts.hpp"

namespace referralbook::calc {

/// The page of set-up on what letters and money need to know of the office. It stands in Rules later.
class office_page {
public:
    office_page(table_dialog& form, commands::set_up_facts& facts) : form_{form}, facts_{facts} {}

    /// Makes the controls, once, from `top` down.
    void build(int top);
    void show_if(bool shown);
    void take();   ///< what was typed into the facts
    static constexpr char const* email_field = "office_email";
    /// Refuses an e-mail address that is none.
    book::result<void> check() const;

private:
    table_dialog& form_;
    commands::set_up_facts& facts_;
};

}
