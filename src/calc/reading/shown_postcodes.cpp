#include "calc/reading/shown_postcodes.hpp"

#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "commands/paper/postal_address.hpp"

#include <com/sun/star/text/XTextRange.hpp>

#include <variant>

namespace referralbook::calc {

void show_postcodes(document_ref const& document, book::workbook const& workbook, commands::contact_table& table) {
    const auto place = workbook.places.find(book::table_id::contacts);
    if (place == workbook.places.end()) return;
    const auto sheet = sheet_named(document, place->second.sheet);
    const commands::address_columns columns{workbook, table};
    for (auto& row : table.rows)
        for (const auto column : columns.postcodes())
            if (column < row.cells.size() && std::holds_alternative<double>(row.cells[column])) {
                const auto cell = sheet->getCellByPosition(table.first_column + static_cast<int>(column), row.row);
                row.cells[column] = utf8(as<com::sun::star::text::XTextRange>(cell)->getString());
            }
}

}
