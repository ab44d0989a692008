#include "office/support/small_book.hpp"
#include "book/date.hpp"
#include "book/row_formula.hpp"
#include "book/schema.hpp"
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/uno_text.hpp"
#include "text/cell_name.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <algorithm>
#include <stdexcept>

namespace referralbook::tests {

using namespace com::sun::star;
using book::table_id;
using text::column_letters;

namespace {

constexpr int referral_header = 1, contact_header = 2, own_header = 0;

double serial(int month, unsigned day) {
    return book::serial_of_day(std::chrono::year{2026} / month / static_cast<int>(day));
}

/// Header row and name of one of our own sheets.
void add_table(workbook& into, table_id id, int header_row, int last_row) {
    auto const& spec = book::table(id);
    const std::string title{spec.title};
    into.add_sheet(title);
    for (std::size_t i = 0; i < spec.columns.size(); ++i)
        into.put_text(
            title + "." + column_letters(static_cast<int>(i)) + std::to_string(header_row + 1), spec.columns[i].header);
    into.add_name(spec.name,
        "$" + title + ".$A$" + std::to_string(header_row + 1) + ":$" +
            column_letters(static_cast<int>(spec.columns.size()) - 1) + "$" + std::to_string(last_row + 1));
}

book::table_place place_of(table_id id, int header_row) {
    book::table_place place;
    place.header_row = header_row;
    int column = 0;
    for (auto const& spec : book::table(id).columns) place.columns.emplace(spec.key, column++);
    return place;
}

void add_referral(workbook& into, int row, std::vector<std::pair<std::string_view, uno::Any>> const& cells) {
    const auto place = place_of(table_id::referrals, referral_header);
    for (auto const& [header, value] : cells) {
        const auto address = at("Referrals", header, row);
        if (double number = 0; value >>= number)
            into.put(address, number);
        else
            into.put_text(address, printed(value));
    }
    for (auto const& column : book::table(table_id::referrals).columns)
        if (!column.formula.empty())
            into.put(at("Referrals", column.header, row), book::row_formula(column, place, row - 1));
}

void add_contacts(workbook& into) {
    const std::vector<std::pair<std::string_view, std::string_view>> columns{{"who", "Name"}, {"phone", "Tel."},
        {"", "Shoe size"}, {"type", "Type"}, {"area", "Area"}, {"cadence", "Cadence"}, {"last_touch", "Last touch"},
        {"next_visit", "Next visit"}, {"visit_flag", "Visit flag"}, {"worth", "Worth"}, {"band", "Band"}};
    into.put_text("Sheet1.A1", "Our contacts");
    book::table_place place;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto letters = column_letters(static_cast<int>(i));
        into.put_text("Sheet1." + letters + "3", columns[i].second);
        if (columns[i].first.empty()) continue;
        place.columns.emplace(columns[i].first, static_cast<int>(i));
        into.add_name(book::contact_name(columns[i].first), "$Sheet1.$" + letters + "$3");
    }
    into.add_name("RB_CONTACTS", "$Sheet1.$A$3:$K$3");
    int row = contact_header + 1;
    for (const auto* name : {"Dr Ünal", "Okafor Dental", "Acme"}) {
        into.put_text("Sheet1.A" + std::to_string(row + 1), name);
        into.put_text("Sheet1.B" + std::to_string(row + 1), "0171 23" + std::to_string(row));
        for (auto const& column : book::table(table_id::contacts).columns)
            if (!column.formula.empty() && column.key != "who")
                into.put(
                    "Sheet1." + column_letters(place.columns.at(std::string{column.key})) + std::to_string(row + 1),
                    book::row_formula(column, place, row));
        ++row;
    }
}

}

std::string at(std::string_view sheet, std::string_view header, int row) {
    for (auto const& table : book::tables()) {
        if (table.title != sheet) continue;
        const auto found = std::ranges::find_if(table.columns, [&](book::column_spec const& column) {
            return column.header == header || (!column.formerly.empty() && column.formerly == header);
        });
        if (found == table.columns.end()) break;
        return std::string{sheet} + "." + column_letters(static_cast<int>(found - table.columns.begin())) +
            std::to_string(row);
    }
    throw std::invalid_argument{"no column " + std::string{header} + " on " + std::string{sheet}};
}

std::string on(std::string_view sheet, std::string_view english_sheet, std::string_view header, int row) {
    const auto place = at(english_sheet, header, row);
    return std::string{sheet} + place.substr(place.find('.'));
}

int last_row(workbook const& workbook, std::string_view sheet) {
    const auto cursor = workbook.sheet(sheet)->createCursor();
    as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
    return as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress().EndRow + 1;
}

workbook small_book() {
    auto made = the_office().new_spreadsheet();
    add_table(made, table_id::rules, own_header, 2);   // the name covers the whole Rules table
    made.put_text("Rules.A2", "Today");
    made.put("Rules.B2", serial(11, 21));
    made.put_text("Rules.A3", "Holiday");
    made.add_name("RB_TODAY", "$Rules.$B$2");
    made.put("Rules.F1", "=REFERRAL.RULES(RB_RULES)");
    made.add_name("RB_RULEBOOK", "$Rules.$F$1");
    made.put("Rules.F4", 3);
    made.add_name("RB_LAST_NO", "$Rules.$F$4");
    add_table(made, table_id::referrals, referral_header, referral_header);
    add_table(made, table_id::touches, own_header, own_header);
    add_table(made, table_id::sources, own_header, own_header);
    add_table(made, table_id::today, own_header, own_header);
    made.put("Rules.F2", "=REFERRAL.LEDGER(Referrals.A2:Z1000;RB_TODAY;RB_RULEBOOK)");
    made.add_name("RB_LEDGER", "$Rules.$F$2");
    made.put("Rules.F3", "=REFERRAL.TOUCHES(Touches.A1:H1000)");
    made.add_name("RB_TOUCHLOG", "$Rules.$F$3");
    add_contacts(made);

    add_referral(made, 3,
        {{"No.", any(1.0)}, {"Date", any(serial(11, 16))}, {"Source", any("Dr Ünal")},
            {"Prospect", any("Nadia Brandt")}, {"Phone", any("030 1")}, {"Status", any("New")}});
    add_referral(made, 4,
        {{"No.", any(2.0)}, {"Date", any(serial(11, 2))}, {"Source", any("Okafor Dental")},
            {"Prospect", any("Ben Cole")}, {"Status", any("Trying")}, {"Status since", any(serial(11, 4))},
            {"Attempts", any(2.0)}, {"Last attempt", any(serial(11, 10))}, {"Thanked", any(serial(11, 2))}});
    add_referral(made, 5,
        {{"No.", any(3.0)}, {"Date", any(serial(9, 1))}, {"Source", any("Dr Ünal")}, {"Prospect", any("Eve Dietz")},
            {"Status", any("Won")}, {"Status since", any(serial(11, 12))}, {"Thanked", any(serial(9, 1))},
            {"Told", any(serial(11, 13))}, {"Told status", any("Won")}, {"Value", any(900.0)}});
    made.put("Sources.A2", 1);
    made.put_text("Sources.B2", "Dr Ünal");
    made.undo_manager()->clear();
    return made;
}

workbook shown_small_book() {
    const auto path = the_office().folder() / "shown.ods";
    small_book().store(path);
    return shown_office().load(path);
}

std::string command(
    workbook const& workbook, std::string_view path, std::vector<std::pair<std::string, uno::Any>> arguments) {
    arguments.emplace_back("Quiet", any(true));
    if (std::ranges::find(arguments, "Today", [](auto const& one) { return one.first; }) == arguments.end())
        arguments.emplace_back("Today", any(small_book_today));
    uno::Sequence<beans::PropertyValue> values(static_cast<sal_Int32>(arguments.size()));
    std::ranges::transform(arguments, values.getArray(), [](auto const& one) {
        return beans::PropertyValue{wide(one.first), -1, one.second, beans::PropertyState_DIRECT_VALUE};
    });
    const uno::Reference<frame::XDispatchProvider> window{workbook.controller()->getFrame(), uno::UNO_QUERY_THROW};
    frame::DispatchResultEvent answer;
    frame::DispatchHelper::create(the_office().context())
        ->executeDispatch(window, wide("org.referralbook:" + std::string{path}), "_self", 0, values) >>= answer;
    return printed(answer.Result);
}

}
