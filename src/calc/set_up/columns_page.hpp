#pragma once
#include "calc/set_up/set_up_page.hpp"
#include "commands/set_up/set_up_facts.hpp"

namespace referralbook::calc {

/// The page of set-up that shows, for each thing that such a sheet may hold, the column that is taken for it, with
/// samples, how sure that is and why.
class columns_page {
public:
    columns_page(table_dialog& form, commands::set_up_facts& facts) : form_{form}, facts_{facts} {}

    /// Makes the controls, once, from `top` down.
    void build(int top);
    void offer_columns();   ///< those of another table
    /// Shows the things of the kind chosen: those that have a column and the main ones, or all.
    void show_if(bool shown);
    void take();   ///< the columns chosen into the facts, with what is said of them

private:
    enum class row_of { one, two };
    recognition::column_proposal const* proposal(recognition::role what, int column) const;
    std::vector<std::string> column_names() const;
    bool is_main(recognition::role what) const;
    void place_row(recognition::role what, int y, row_of row, int label_at, int list_at);
    void say_of(recognition::role what, recognition::table_column const& column);

    table_dialog& form_;
    commands::set_up_facts& facts_;
    int top_ = 0;
};

}
