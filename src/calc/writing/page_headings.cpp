#include "calc/writing/page_headings.hpp"
#include "calc/office/as.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;

void wrap_headings(sheet_ref const& sheet, book::page_write const& page, int left, int top) {
    for (std::size_t line = 0; line < page.lines.size(); ++line) {
        auto const& cells = page.lines[line].cells;
        if (page.lines[line].look != book::line_look::columns) continue;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool taken = i + 1 >= cells.size() || !book::is_blank(cells[i + 1].content);
            const int column = left + static_cast<int>(i), row = top + static_cast<int>(line);
            if (taken && !book::is_blank(cells[i].content))
                as<beans::XPropertySet>(sheet->getCellRangeByPosition(column, row, column, row))
                    ->setPropertyValue("IsTextWrapped", Any{true});
        }
    }
}

int width_of_headings(book::page_write const& page, std::size_t column) {
    constexpr int letter = 235, beside = 500;   // 1/100 mm, of a bold one of 10 points
    std::ptrdiff_t longest = 0;
    for (auto const& line : page.lines)
        if (line.look == book::line_look::columns && column < line.cells.size())
            for (const auto heading = book::text_of(line.cells[column].content);
                const auto word : text::words_in(heading))
                longest = std::max<std::ptrdiff_t>(
                    longest, std::ranges::count_if(word, [](char one) { return !text::is_inside_letter(one); }));
    return longest == 0 ? 0 : static_cast<int>(longest) * letter + beside;
}

}
