#include "support/whole_paper.hpp"

namespace referralbook::tests {

commands::whole_book whole_book_of(paper_book& workbook) {
    commands::whole_book all;
    const auto read = workbook.read();
    for (auto const& [id, place] : read.places) {
        if (place.sheet.empty()) continue;
        auto const& spec = book::table(id);
        commands::whole_sheet sheet{std::string{spec.title}, 0, 0, {}, {}, {}};
        if (spec.form == book::table_form::page) {
            sheet.cells = workbook.page(id);
        } else {
            auto& headings = sheet.cells.emplace_back();
            for (auto const& column : spec.columns) headings.emplace_back(std::string{column.header});
            for (auto const& row : workbook.cells(id)) sheet.cells.push_back(row);
        }
        if (id == book::table_id::contacts) all.last_contact_column = static_cast<int>(spec.columns.size()) - 1;
        all.sheets.push_back(std::move(sheet));
    }
    return all;
}

}
