#include "office/support/set_up_book.hpp"
#include "book/date.hpp"
#include "book/schema.hpp"
#include "text/cell_name.hpp"

#include <ctime>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;

namespace {

void put_table(workbook& workbook, book::table_id id, std::vector<row_cells> const& rows) {
    auto const& spec = book::table(id);
    const std::string title{spec.title};
    if (!workbook.has_sheet(title)) workbook.add_sheet(title);
    std::vector<std::vector<Any>> cells(rows.size() + 1);
    for (auto const& column : spec.columns) cells[0].push_back(any(column.header));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        cells[i + 1].assign(spec.columns.size(), any(""));
        for (auto const& [key, value] : rows[i])
            for (std::size_t c = 0; c < spec.columns.size(); ++c)
                if (spec.columns[c].key == key) cells[i + 1][c] = value;
    }
    workbook.put_rows(title + ".A1", cells);
    const auto last = text::cell_name(static_cast<int>(spec.columns.size()) - 1, 0);
    const auto last_row = id == book::table_id::rules ? rows.size() : 0;
    workbook.add_name(
        spec.name, "$" + title + ".$A$1:$" + last.substr(0, last.size() - 1) + "$" + std::to_string(last_row + 1));
}

}

double today_serial() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    const book::day day = std::chrono::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday;
    return book::serial_of_day(day);
}

Any days_ago(int days) { return any(today_serial() - days); }

workbook bare_set_up_book(std::vector<row_cells> const& contacts, std::vector<row_cells> const& referrals) {
    auto made = the_office().new_spreadsheet();
    fill_set_up_book(made, contacts, referrals);
    return made;
}

void fill_set_up_book(workbook& made, std::vector<row_cells> const& contacts, std::vector<row_cells> const& referrals) {
    put_table(made, book::table_id::contacts, contacts);
    int column = 0;
    for (auto const& spec : book::table(book::table_id::contacts).columns) {
        const auto cell = text::cell_name(column++, 0);
        made.add_name(book::contact_name(spec.key), "$Contacts.$" + cell.substr(0, cell.size() - 1) + "$1");
    }
    put_table(made, book::table_id::referrals, referrals);
    put_table(made, book::table_id::touches, {});
    put_table(made, book::table_id::sources, {});
    put_table(made, book::table_id::today, {});
    put_table(made, book::table_id::rules,
        {{{"key", any("Today")}, {"value", any(today_serial())}},
            {{"key", any("Weekend")}, {"value", any("0000000")}}});
    made.add_name(book::names::today, "$Rules.$B$2");
}

}
