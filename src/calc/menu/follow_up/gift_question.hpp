#pragma once
#include "calc/dialogs/form_dialog.hpp"
#include "commands/follow_up/giving.hpp"

namespace referralbook::calc {

/// The fields of a gift in a dialog, Gift and Cost, with what the source had so far; and the question whether a gift
/// that was given before, or one over the year's cap, is meant so: pressing the button once more says yes.
class gift_question {
public:
    /// `people` are those who get it, mostly one; several share its cost.
    gift_question(book::workbook const& workbook, std::vector<std::string> people, book::day today)
        : book_{workbook}, people_{std::move(people)}, today_{today} {}

    /// For one person. `gift` is what the user chose before; "" = the suggestion.
    void add_fields(form_dialog& dialog, std::string const& gift) const;

    /// Shows or hides the gift, its cost and what was given before.
    void show_fields(form_dialog& dialog, bool shown) const;

    /// Refuses once, with what has to be said before this gift is logged, given on that day, today where none is said;
    /// pressed again, it is meant so.
    book::result<void> before(std::string const& gift, std::optional<double> cost, std::optional<book::day> on = {});

    /// True where before() said something: the user went on all the same, so the gift is meant.
    bool again() const { return !said_.empty(); }

private:
    book::workbook const& book_;
    std::vector<std::string> people_;
    book::day today_;
    std::string said_;
};

}
