#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>

#include <functional>
#include <string>

namespace referralbook::calc {

enum class undo_event : char { undone, redone, done };

/// Tells of each step that the user undoes or redoes, with its title: "Undo: Thank Dr Ünal"; and, without one, that
/// something else was done.
com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> watch_undo(
    document_ref const& document, std::function<void(undo_event what, std::string const& title)> told);
void unwatch_undo(document_ref const& document,
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> const& watch);

}
