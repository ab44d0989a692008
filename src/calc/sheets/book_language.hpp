#pragma once
#include "calc/sheets/document.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

namespace referralbook::calc {

/// The language in which our words stand in the cells of a workbook: headings, titles of sheets, words to choose from,
/// letters and pages. Of a book that is set up that of its headings, so that it stays what it is wherever it is opened;
/// before that the language of the document's cells. English where nothing was translated into it.
text::language book_language(document_ref const& document);

/// Notes the language of the book in the document itself, as its property "RB language", for the functions: a formula
/// cannot look for headings each time. An English book holds no such property. Set-up does it.
void keep_language(document_ref const& document);

/// The language that was noted in a document; English where none was, as in books of before and in sheets that are no
/// book. Quick, and from any thread.
text::language kept_language(com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& document);

}
