#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>

#include <functional>
#include <string>

namespace referralbook::calc {

/// Calls `undone` with the title of each step that the user undoes or redoes: "Undo: Thank Dr Ünal".
com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> watch_undo(
    document_ref const& document, std::function<void(std::string const& title)> undone);
void unwatch_undo(document_ref const& document,
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> const& watch);

}
