#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <string>

namespace referralbook::calc {

// A desk of a shared book is one workbook. A copy of it, by Save As or by the file manager, holds the same keys and the
// same name of the desk: that it is one is told by the file in which the desk was on this computer last.

/// The choice of the person who sits here that holds them, a line each: "<desk> <address of the file>".
inline constexpr char known_desks[] = "SharedDesks";

/// The path of the workbook that is this desk, where that is another one than this and is still there; else "".
std::string desk_elsewhere(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    document_ref const& document, std::string const& desk);

/// This workbook is the desk from now on. Nothing where it was never saved.
void know_desk_here(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    document_ref const& document, std::string const& desk);

/// No workbook is this desk any longer: it has left the book.
void forget_desk(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string const& desk);

/// Calls `saved` each time that the workbook has been saved, under whatever name.
com::sun::star::uno::Reference<com::sun::star::document::XDocumentEventListener> watch_saving(
    document_ref const& document, std::function<void()> saved);
void unwatch_saving(document_ref const& document,
    com::sun::star::uno::Reference<com::sun::star::document::XDocumentEventListener> const& watch);

}
