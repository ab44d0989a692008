#pragma once
#include "calc/sheets/document.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace referralbook::calc {

/// The language in which our words stand in the cells of a workbook: headings, titles of sheets, words to choose from,
/// letters and pages. Of a book that is set up that of its headings, so that it stays what it is wherever it is opened;
/// while it is set up that of language_while_set_up; before that the language of the document's cells. English where
/// nothing was translated into it.
text::language book_language(document_ref const& document);

/// The language that a book is to be made in, by the headings of the list it is made of (a tag, "" where they say
/// none). The language that somebody gave the document counts, unless headings and menus agree on another one than
/// English: many programs note English in every file. Where it is but the one that the office gives every document,
/// the headings decide, or where they say nothing the language of the menus; English headings alone, as of many
/// exports, make no English book in an office where document and menus are in another language.
text::language language_to_begin_in(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, document_ref const& document,
    std::string_view of_headings);

/// A word to choose from as a book of that language says it; any other content as it is.
book::cell in_book(book::column_spec const& spec, book::cell const& content, text::language const& writes);

/// As long as this lives, the document's book is in that language, where its headings do not say another.
class language_while_set_up {
public:
    language_while_set_up(document_ref const& document, text::language language);
    ~language_while_set_up();
    language_while_set_up(language_while_set_up const&) = delete;
    language_while_set_up& operator=(language_while_set_up const&) = delete;
};

/// Notes the language of the book in the document itself, as its property "RB language", for the functions: a formula
/// cannot look for headings each time. An English book holds no such property. Set-up does it.
void keep_language(document_ref const& document);

/// The language that was noted in a document; English where none was, as in books of before and in sheets that are no
/// book. Dates are written with the day first in any country, so that formulas show what they showed. Quick, and from
/// any thread.
text::language kept_language(com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& document);

}
