#include "commands/sheet_title.hpp"

#include "text/own_words.hpp"

namespace referralbook::commands {

std::string sheet_title(book::workbook const& workbook, book::table_id id) {
    const auto place = workbook.places.find(id);
    return place != workbook.places.end() && !place->second.sheet.empty()
        ? place->second.sheet
        : workbook.writes.trc(text::sheet_word, book::table(id).title);
}

std::string column_heading(book::workbook const& workbook, book::table_id id, std::string_view key) {
    return workbook.writes.trc(text::heading_word, book::column(id, key).header);
}

std::string no_column_yet(book::workbook const& workbook, book::table_id id, std::string_view key) {
    return workbook.say.tr("The sheet {1} has no column {2} yet: set this workbook up once more.",
        sheet_title(workbook, id), column_heading(workbook, id, key));
}

}
