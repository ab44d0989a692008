#pragma once
#include "calc/sheets/document.hpp"
#include "text/own_words.hpp"

namespace referralbook::calc {

/// The language in which our words stand in the cells of a workbook: headings, titles of sheets, words to choose from,
/// letters and pages. Of a book that is set up that of its headings, so that it stays what it is wherever it is opened;
/// before that the language of the document's cells. English where nothing was translated into it.
text::language book_language(document_ref const& document);

}
