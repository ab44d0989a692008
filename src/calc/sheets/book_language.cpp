#include "calc/sheets/book_language.hpp"
#include "calc/office/text.hpp"
#include "text/fold.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>

#include <array>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// Columns of the table Referrals whose headings are different words in all languages.
constexpr std::array telling_columns{"source", "owner", "status_since"};

std::optional<text::language> language_of_heading(std::string const& heading, std::string_view english) {
    const auto wanted = text::folded(heading);
    if (wanted == text::folded(english)) return text::language{};
    for (auto const& table : text::language_tables)
        if (const text::language one{table}; text::folded(one.trc(text::heading_word, english)) == wanted) return one;
    return {};
}

text::language language_of_cells(document_ref const& document) {
    lang::Locale locale;
    const uno::Reference<beans::XPropertySet> properties{document, uno::UNO_QUERY};
    if (!properties.is() || !(properties->getPropertyValue("CharLocale") >>= locale)) return {};
    return text::language_of(utf8(locale.Language));
}

}

text::language book_language(document_ref const& document) {
    const auto place = named_place(document, book::table(book::table_id::referrals).name);
    if (!place) return language_of_cells(document);
    const auto sheet = sheet_at(document, place->Sheet);
    for (int column = place->StartColumn; column <= place->EndColumn; ++column) {
        const auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place->StartRow)));
        for (auto const* key : telling_columns)
            if (const auto found = language_of_heading(heading, book::column(book::table_id::referrals, key).header))
                return *found;
    }
    return language_of_cells(document);   // the sheet is just being made
}

}
