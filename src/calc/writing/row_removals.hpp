#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// The part of a change set that takes rows out of tables: the cells below move up, across the table's columns alone;
/// of the user's contact table across those too that the book knows nothing of.
class row_removals {
public:
    row_removals(document_ref const& document, book::change_set const& changes);

    bool empty() const { return changes_.removals.empty(); }

    /// The sentence why it cannot be done: a protected sheet, hidden, filtered or merged rows, a row outside its table.
    book::result<void> check() const;

    /// Takes them out, inside an undo step, when all else is written. Throws std::runtime_error with a sentence where
    /// the office refuses.
    void write() const;

private:
    document_ref document_;
    book::change_set const& changes_;
    std::map<book::table_id, book::table_place> places_;
};

}
