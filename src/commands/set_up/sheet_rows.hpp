#pragma once
#include "commands/set_up/printed_rows.hpp"

namespace referralbook::commands {

/// The mapped columns of the user's sheet, by role; rows are counted from the first one of data. Which rows are none of
/// the list is found once: what asks for the same columns is handed the same rows. The facts must outlive it.
class sheet_rows {
public:
    sheet_rows(set_up_facts const& facts);

    set_up_facts const& facts() const { return facts_; }
    std::size_t count() const;
    /// The cells of a role; nullptr where it has no column.
    std::vector<recognition::sample_cell> const* column(recognition::role what) const;
    book::cell const& at(recognition::role what, std::size_t row) const;
    std::string text(recognition::role what, std::size_t row) const { return book::text_of(at(what, row)); }

    /// The same, but "" for what says that there is nothing: "n/a", "?", "unknown".
    std::string said(recognition::role what, std::size_t row) const;
    /// The telephone or mailbox of a row: where its column is blank, the first one of the further columns beside it.
    std::string reached_at(recognition::role what, std::size_t row) const;

    /// Whether the row is none of the list: a total, the headings once more.
    bool is_printed(std::size_t row) const { return row < printed_.size() && printed_[row]; }

    /// Who the row is about: the full name, else its parts, else the company; of a log the prospect.
    std::string who(std::size_t row) const;
    /// Who referred them; "" where the cell is blank or says that nobody did, and in a row that is none of the list.
    std::string source(std::size_t row) const;

private:
    set_up_facts const& facts_;
    std::vector<bool> printed_;
    std::vector<recognition::table_column> further_phones_, further_emails_;
};

}
