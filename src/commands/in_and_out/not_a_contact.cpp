#include "commands/in_and_out/not_a_contact.hpp"

#include "recognition/tables/list_ends.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

namespace referralbook::commands {

row_is kind_of_row(foreign_table const& table, int row) {
    std::string first;
    bool alone = true, figures = true;
    for (int column = 0; column < table.columns; ++column) {
        const auto text = text::folded(book::text_of(table.at(row, column).value));
        if (text.empty()) continue;
        if (first.empty()) {
            first = text;
            continue;
        }
        alone = false;
        // A telephone number is one of a contact called "Total".
        const auto digits = text::digits_of(text).size();
        const bool is_money = text.find_first_of(",.") != std::string::npos && digits < 9;
        figures = figures && recognition::is_figure(text) && (is_money || digits < 6);
    }
    if (first.empty()) return row_is::a_contact;
    if (alone && recognition::is_page_number(first)) return row_is::page_number;
    if (table.columns == 1) return row_is::a_contact;   // a list of names, whatever they are
    if (figures && recognition::is_total(first)) return row_is::total_or_footer;
    return alone && recognition::is_footer(first) ? row_is::total_or_footer : row_is::a_contact;
}

}
