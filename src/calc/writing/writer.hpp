#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace referralbook::calc {

/// Told how much of a change set is written, in percent. May throw stopped_by_user: then all of it is taken back.
using write_progress = std::function<void(int percent)>;

/// Writes a change set whole, as one undo step titled as the set says, or not at all: with a sentence where the
/// document is read-only, a cell is protected, the cell lies outside the tables of the book, or something else than
/// expected stands in it. `more` is done inside the same step once the cells are written: what is no cell, such as a
/// chart.
book::result<void> write_change_set(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
    book::change_set const& changes, write_progress const& progress = {}, std::function<void()> const& more = {});

/// Writes the cells of a change set inside an unseen_change, all of them or none, as write_change_set() does: those
/// that stand one below the other at once.
book::result<void> write_unseen(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
    book::change_set const& changes);

}
