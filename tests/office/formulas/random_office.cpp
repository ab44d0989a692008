#include "office/formulas/random_office.hpp"
#include "office/formulas/answers.hpp"
#include "office/support/as.hpp"

#include "functions/engine/ledger_formula.hpp"
#include "functions/engine/tree_ledger.hpp"
#include "scoring/ledger.hpp"
#include "scoring/touch_log.hpp"

#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XSortable.hpp>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int lookups = 8;   // source cells Out.A11:A18
constexpr int first_lookup = 11;
constexpr int data_end = 400;   // rows that the plain ranges reach down to

// Out.B2:B7; B1 is today, B8 how many rows the OFFSET takes, E1:F3 the Rules.
const std::vector<std::string> ledger_formulas{
    "=REFERRAL.LEDGER($'O''Neil; (x)'.$A$1:$E$400;B1)",
    "=REFERRAL.LEDGER(REFERRALS;$B$1;$E$1:$F$3;ALIASBOOK;$B$10)",
    "=REFERRAL.LEDGER(OFFSET(ANCHOR;0;0;B8;5);DATE(2026;6;30))",
    "=REFERRAL.LEDGER($'O''Neil; (x)'.A:E;B1;REFERRAL.RULES(E1:F3))",
    "=REFERRAL.TOUCHES($Log.A1:C60;ALIASBOOK)",
    "=REFERRAL.TREE($Given.$A$1:$D$40;ALIASBOOK)",
};
// Columns B.. of the lookup rows; the first argument is put in.
const std::vector<std::pair<int, std::string>> lookup_formulas{
    {2, "WORTH"},
    {2, "WHY"},
    {3, "WORTH"},
    {3, "BAND"},
    {3, "LAST"},
    {3, "BALANCE"},
    {3, "RANK"},
    {2, "QUIET"},
    {5, "SURE"},
    {4, "COUNT"},
    {4, "PACE"},
    {5, "WORTH"},
    {5, "TOP"},
    {6, "LASTTOUCH"},
    {7, "GENERATION"},
};

// Array formulas, larger than most answers: the ranking by the ledger in B3, and what is due.
constexpr char ranking_cells[] = "R11:V24", follow_up_cells[] = "X11:AA40";
const std::vector<std::pair<std::string, std::string>> array_formulas{
    {ranking_cells, "=REFERRAL.RANKING($B$3)"}, {follow_up_cells, "=REFERRAL.FOLLOWUPS(REFERRALS;$B$1;$E$1:$F$3;30)"}};

const std::vector<std::string> spellings{"Ana Meyer", "MEYER, Ana", "Dr Wei Lam", "wei  lam", "Noor", "Harbour Ltd",
    "Ünal", "Unal", "Okafor, Adaeze", "Bo", "Cleo", "Dana"};
const std::vector<std::string> statuses{
    "New", "Trying", "In talks", "Won", "Won", "Won", "Lost", "Lost", "Nurture", "odd"};

}

random_office::random_office(unsigned seed, std::string name)
    : dice_{seed}, name_{std::move(name)}, book_{the_office().new_spreadsheet()} {
    as<container::XNamed>(book_.sheet(0))->setName("Out");
    book_.add_sheet("O'Neil; (x)");
    book_.add_sheet("Log");
    book_.add_sheet("Given");
    book_.add_sheet("Aliases");
    book_.put_rows("$'O''Neil; (x)'.A1", {{any("Date"), any("Source"), any("Status"), any("Value"), any("Age")}});
    book_.put_rows("$Log.A1", {{any("When"), any("Who"), any("Outcome")}});
    book_.put_rows("$Given.A1", {{any("Date"), any("Partner"), any("Source"), any("Prospect")}});
    book_.put_rows("$Aliases.A1", {{any("Spelling"), any("Source")}});
    for (int row = 2; row <= 40; ++row) new_referral(row);
    for (int row = 2; row <= 20; ++row) new_touch(row);
    for (int row = 2; row <= 9; ++row) new_given(row);
    for (int row = 2; row <= 4; ++row) new_alias(row);
    book_.add_name("ALIASBOOK", "$Out.$B$9");
    book_.put("B10", "=REFERRAL.GIVEN($Given.$A:$C;$B$1)");
    book_.put("B9", "=REFERRAL.ALIASES($Aliases.$A:$B)");
    book_.add_name("REFERRALS", "$'O''Neil; (x)'.$A$1:$E$200");
    book_.add_name("ANCHOR", "$'O''Neil; (x)'.$A$1");
    book_.put("B1", 46150);
    book_.put("B8", 30);
    book_.put_rows("E1", {{any("Key"), any("Value")}, {any("Half-life"), any(180.0)}, {any("Band A share"), any(0.2)}});
    for (std::size_t i = 0; i < ledger_formulas.size(); ++i) book_.put("B" + std::to_string(i + 2), ledger_formulas[i]);
    for (int i = 0; i < lookups; ++i) {
        const auto at = std::to_string(first_lookup + i);
        book_.put_text("A" + at, spellings[static_cast<std::size_t>(i)]);
        for (std::size_t c = 0; c < lookup_formulas.size(); ++c) {
            auto const& [ledger, function] = lookup_formulas[c];
            const auto looked_up = function == "TOP" ? std::to_string(i + 1) : "$A" + at;
            book_.put(std::string(1, static_cast<char>('B' + c)) + at,
                "=REFERRAL." + function + "($B$" + std::to_string(ledger) + ";" + looked_up + ")");
        }
    }
    for (auto const& [place, formula] : array_formulas)
        as<sheet::XArrayFormulaRange>(book_.range(place))->setArrayFormula(wide(formula));
    book_.undo_manager()->clear();   // the book itself is not to be undone
}

std::string random_office::step() {
    switch (const int which = dice_.below(28); which) {
        // clang-format off
        case 0: case 1: case 2: case 3: case 4: return edit();
        case 5: case 6: return edit_touch();
        case 7: case 8: return look_up_another();
        case 9: case 10: return sort();
        case 11: case 12: case 13: return book_.undo() ? "undo" : "nothing to undo";
        case 14: case 15: return book_.redo() ? "redo" : "nothing to redo";
        case 16: return rows(true);
        case 17: return rows(false);
        case 18: return today();
        case 19: return rule();
        case 20: return set_and_read();
        case 21: return reload(ods, ".ods");
        case 22: return reload(xlsx, ".xlsx");
        case 23: return without_calculation();
        case 24: return offset_rows();
        case 25: new_given(2 + dice_.below(20)); return "something given";
        case 26: new_alias(2 + dice_.below(6)); return "another alias";
        default: return move();
        // clang-format on
    }
}

std::string random_office::difference() {
    std::vector<functions::answer> fresh;
    for (std::size_t i = 0; i < ledger_formulas.size(); ++i) {
        fresh.push_back(computed(i));
        const auto at = "B" + std::to_string(i + 2);
        const auto shown = book_.error(at) ? "(error)" : book_.text(at);
        const auto wanted = printed(fresh.back());
        if (wanted == "(error)") {
            if (shown != wanted) return at + " shows " + shown + ", fresh is an error";
            continue;
        }
        const auto text = wanted.substr(0, wanted.size() - 32), hash = wanted.substr(wanted.size() - 32);
        if (!shown.starts_with(text + " [") || shown.find('|' + hash + '|') == std::string::npos)
            return at + " shows " + shown + ", fresh is " + wanted;
    }
    const auto shown = matrix_of(book_.range("A11:P18"));
    for (std::size_t row = 0; row < shown.size(); ++row)
        for (std::size_t c = 0; c < lookup_formulas.size(); ++c) {
            auto const& [ledger, function] = lookup_formulas[c];
            const auto looked_up = function == "TOP" ? functions::argument_value{static_cast<double>(row + 1)}
                                                     : argument_of(shown[row][0]);
            const std::vector<functions::argument_value> arguments{
                argument_of(fresh[static_cast<std::size_t>(ledger) - 2]), looked_up};
            const auto wanted = functions::evaluate(function_of(function), arguments);
            if (!agree(shown[row][c + 1], wanted))
                return function + "(B" + std::to_string(ledger) + "; " + printed(shown[row][0]) + ") in row " +
                    std::to_string(row + first_lookup) + " is " + printed(shown[row][c + 1]) + ", fresh " +
                    printed(wanted);
        }
    return array_difference(fresh[1]);
}

std::string random_office::array_difference(functions::answer const& ledger) const {
    const std::vector<functions::argument_value> ranked{argument_of(ledger)};
    if (auto wrong = tests::difference(
            matrix_of(book_.range(ranking_cells)), functions::evaluate(function_of("RANKING"), ranked));
        !wrong.empty())
        return "RANKING, " + wrong;
    const std::vector<functions::argument_value> due{
        std::shared_ptr<functions::table_source const>{
            std::make_shared<functions::table_in_memory>(matrix_of(book_.range("REFERRALS")))},
        book_.number("B1"), matrix_of(book_.range("E1:F3")), 30.0};
    auto wrong = tests::difference(
        matrix_of(book_.range(follow_up_cells)), functions::evaluate(function_of("FOLLOWUPS"), due));
    return wrong.empty() ? wrong : "FOLLOWUPS, " + wrong;
}

functions::answer random_office::computed(std::size_t index) const {
    const auto at = "B" + std::to_string(index + 2);
    const auto written = book_.formula(at);
    const auto formula = functions::ledger_formula_of(written);
    if (!formula) throw std::runtime_error{"no ledger formula: " + written};
    Reference<table::XCellRange> range;
    if (index == 2) {
        const Reference<sheet::XCellRangeAddressable> anchor{book_.range("ANCHOR"), UNO_QUERY_THROW};
        const auto rows = static_cast<int>(book_.number("B8"));
        const auto corner = anchor->getRangeAddress();
        range = as<table::XCellRange>(data())->getCellRangeByPosition(
            corner.StartColumn, corner.StartRow, corner.StartColumn + 4, corner.StartRow + rows - 1);
    } else if (index == 3) {
        range = book_.range("$'O''Neil; (x)'.A1:E" + std::to_string(data_end + 100));
    } else {
        range = book_.range(formula->arguments.front());
    }
    const auto table = [](functions::matrix rows) -> functions::argument_value {
        return std::shared_ptr<functions::table_source const>{
            std::make_shared<functions::table_in_memory>(std::move(rows))};
    };
    const auto text_of = [](std::string_view name,
                             std::vector<functions::argument_value> const& given) -> functions::argument_value {
        return std::get<std::string>(functions::evaluate(function_of(name), given));
    };
    const std::vector<functions::argument_value> spelled{table(matrix_of(book_.range("$Aliases.A1:B30")))},
        given{table(matrix_of(book_.range("$Given.A1:C60"))), book_.number("B1")};
    std::vector<functions::argument_value> arguments{table(matrix_of(range))};
    if (index < 4) {
        arguments.push_back(index == 2 ? functions::argument_value{46203.0}   // 2026-06-30
                                       : functions::argument_value{book_.number("B1")});
        arguments.push_back(index == 1 || index == 3 ? functions::argument_value{matrix_of(book_.range("E1:F3"))}
                                                     : functions::argument_value{});
    }
    if (index == 1 || index >= 4) arguments.push_back(text_of("ALIASES", spelled));
    if (index == 1) arguments.push_back(text_of("GIVEN", given));
    return functions::evaluate(*formula->builder, arguments);
}

Reference<sheet::XSpreadsheet> random_office::data() const { return book_.sheet("O'Neil; (x)"); }

std::string random_office::place(char column, int row) const {
    return "$'O''Neil; (x)'." + std::string(1, column) + std::to_string(row);
}

void random_office::new_referral(int row) {
    for (const char column : {'A', 'B', 'C', 'D'}) put_sensible(column, row);
    book_.put(place('E', row), "=B1-A" + std::to_string(row));   // a formula that nobody reads
}

void random_office::put_sensible(char column, int row) {
    const auto at = place(column, row);
    switch (column) {
    case 'A': book_.put(at, 45300 + dice_.below(900)); break;
    case 'B': book_.put_text(at, spellings[static_cast<std::size_t>(dice_.below(12))]); break;
    case 'C': book_.put_text(at, statuses[static_cast<std::size_t>(dice_.below(10))]); break;
    default: book_.put(at, dice_.below(3) ? std::to_string(100 * dice_.below(40)) : std::string{});
    }
}

void random_office::new_touch(int row) {
    const auto at = std::to_string(row);
    book_.put("$Log.A" + at, 45800 + dice_.below(400));
    book_.put_text("$Log.B" + at, spellings[static_cast<std::size_t>(dice_.below(12))]);
    book_.put_text("$Log.C" + at, dice_.below(3) ? "Reached" : "No answer");
}

void random_office::new_given(int row) {
    const auto at = std::to_string(row);
    const auto name = [&] { return spellings[static_cast<std::size_t>(dice_.below(12))]; };
    if (dice_.below(5))
        book_.put("$Given.A" + at, 45800 + dice_.below(500));
    else
        book_.put("$Given.A" + at, dice_.below(2) ? "" : "=1/0");
    for (const auto* column : {"B", "C", "D"}) book_.put_text("$Given." + std::string{column} + at, name());
}

void random_office::new_alias(int row) {
    for (const auto* column : {"A", "B"})
        book_.put_text("$Aliases." + std::string{column} + std::to_string(row),
            spellings[static_cast<std::size_t>(dice_.below(12))]);
}

std::string random_office::edit() {
    const auto column = static_cast<char>('A' + dice_.below(4));
    const int row = 2 + dice_.below(50);
    const auto at = place(column, row);
    switch (dice_.below(8)) {
    case 0: book_.put(at, "=1/0"); break;
    case 1: book_.put(at, ""); break;
    case 2: book_.put_text(at, "12.5.25"); break;
    case 3: book_.put(at, "=$Out.$B$1-" + std::to_string(dice_.below(500))); break;
    default: put_sensible(column, row);
    }
    return "edit " + at + " to " + book_.formula(at);
}

std::string random_office::edit_touch() {
    const int row = 2 + dice_.below(40);
    new_touch(row);
    return "touch in row " + std::to_string(row);
}

std::string random_office::look_up_another() {
    const auto at = "A" + std::to_string(first_lookup + dice_.below(lookups));
    book_.put_text(at, spellings[static_cast<std::size_t>(dice_.below(12))]);
    return "look up " + book_.text(at) + " in " + at;
}

std::string random_office::sort() {
    table::TableSortField field;
    field.Field = dice_.below(4);
    field.IsAscending = dice_.below(2) == 0;
    const uno::Sequence<table::TableSortField> fields(&field, 1);
    const auto range = book_.range("$'O''Neil; (x)'.A2:E60");
    as<util::XSortable>(range)->sort(
        named_values({{"SortFields", Any{fields}}, {"ContainsHeader", any(false)}, {"IsSortColumns", any(false)}}));
    return "sort by column " + std::to_string(field.Field);
}

std::string random_office::rows(bool insert) {
    const int row = 1 + dice_.below(30), count = 1 + dice_.below(3);
    const auto lines = as<table::XColumnRowRange>(data())->getRows();
    if (insert)
        lines->insertByIndex(row, count);
    else
        lines->removeByIndex(row, count);
    return std::string{insert ? "insert " : "delete "} + std::to_string(count) + " rows at " + std::to_string(row);
}

std::string random_office::today() {
    book_.put("B1", 45900 + dice_.below(500));
    return "today " + book_.formula("B1");
}

std::string random_office::rule() {
    if (dice_.below(2))
        book_.put("F2", 60 + 30 * dice_.below(8));
    else
        book_.put("F3", dice_.below(4) ? "0.3" : "wrong");
    return "rule " + book_.formula("F2") + ' ' + book_.formula("F3");
}

std::string random_office::set_and_read() {
    std::string seen;
    for (int i = 0; i < 4; ++i) {
        const int row = 2 + dice_.below(30);
        put_sensible('D', row);
        if (i % 2) put_sensible('B', row);
        seen += ' ' + book_.shown("B" + std::to_string(first_lookup + dice_.below(lookups)));
    }
    return "set and read:" + seen;
}

std::string random_office::reload(std::string_view filter, std::string const& ending) {
    const auto path = the_office().folder() / (name_ + ending);
    book_.store(path, filter);
    book_.close();
    book_ = the_office().load(path);
    return "saved and loaded as " + ending;
}

std::string random_office::without_calculation() {
    const auto calculation = book_.as<sheet::XCalculatable>();
    calculation->enableAutomaticCalculation(false);
    for (int i = 0; i < 3; ++i) put_sensible('D', 2 + dice_.below(30));
    look_up_another();
    calculation->enableAutomaticCalculation(true);
    book_.calculate();
    return "edits while calculation was off";
}

std::string random_office::offset_rows() {
    book_.put("B8", 5 + dice_.below(60));
    return "offset rows " + book_.formula("B8");
}

std::string random_office::move() {
    const int row = 2 + dice_.below(20), to = 41 + dice_.below(15);
    const Reference<sheet::XCellRangeMovement> cells{data(), UNO_QUERY_THROW};
    const auto source = as<sheet::XCellRangeAddressable>(book_.range(place('A', row) + ":E" + std::to_string(row + 1)))
                            ->getRangeAddress();
    const table::CellAddress target{source.Sheet, 0, to};
    if (dice_.below(2))
        cells->copyRange(target, source);
    else
        cells->moveRange(target, source);
    return "rows from " + std::to_string(row) + " to " + std::to_string(to + 1);
}

}
