// The ranking of the sources in the real Calc, as the sheet Sources has it (a formula for each place and column) beside
// one array formula of RANKING with the same columns. Both in a document of their own, in turn; medians and their
// ratio. Build and run: ninja -C build/dev array_bench, then build/dev/tests/bench/array_bench
#include "bench/measured.hpp"
#include "office/support/as.hpp"
#include "office/support/office.hpp"

#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <cstdio>
#include <functional>

using namespace com::sun::star;
using namespace referralbook::tests;
using uno::Any;

namespace {

struct size {
    int referrals, sources;
};

// Referrals in A1:D(n+1), today in M1, the ledger in M2, the places in K2..
workbook book_of(size const& wanted) {
    auto workbook = the_office().new_spreadsheet();
    std::vector<std::vector<Any>> rows{{any("Date"), any("Source"), any("Status"), any("Value")}}, places;
    unsigned state = 7;
    const auto next = [&](unsigned below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int i = 0; i < wanted.referrals; ++i)
        rows.push_back(
            {any(45000.0 + next(1000)), any("Source " + std::to_string(next(static_cast<unsigned>(wanted.sources)))),
                any(next(3) ? "Won" : "Lost"), any(100.0 + next(900))});
    for (int i = 1; i <= wanted.sources; ++i) places.push_back({any(static_cast<double>(i))});
    workbook.put_rows("A1", rows);
    workbook.put_rows("O2", places);
    workbook.put("M1", 46050);
    workbook.put("M2", "=REFERRAL.LEDGER($A$1:$D$" + std::to_string(wanted.referrals + 1) + ";M1)");
    return workbook;
}

struct side {
    char const* name;
    std::function<void(workbook&, int last)> fill;
    std::vector<double> filling, editing;
};

void fill_cells(workbook& workbook, int last) {
    const std::pair<char, char const*> columns[]{{'P', "=IFNA(REFERRAL.TOP($M$2;O2);\"\")"},
        {'Q', "=IF(P2=\"\";\"\";REFERRAL.WORTH($M$2;P2))"}, {'R', "=IF(P2=\"\";\"\";REFERRAL.BAND($M$2;P2))"},
        {'S', "=IF(P2=\"\";\"\";REFERRAL.WHY($M$2;P2))"}, {'T', "=IF(P2=\"\";\"\";REFERRAL.COUNT($M$2;P2))"},
        {'U', "=IF(P2=\"\";\"\";REFERRAL.LAST($M$2;P2))"}};
    for (auto const& [column, formula] : columns) {
        const std::string letter{column};
        workbook.cell(letter + "2")->setFormula(wide(formula));
        as<sheet::XCellSeries>(workbook.range(letter + "2:" + letter + std::to_string(last)))
            ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    }
}

void fill_array(workbook& workbook, int last) {
    as<sheet::XArrayFormulaRange>(workbook.range("P2:U" + std::to_string(last)))
        ->setArrayFormula(wide("=REFERRAL.RANKING($M$2;;\"source,worth,band,why,referrals,last\")"));
}

void measure(side& one, size const& wanted) {
    auto workbook = book_of(wanted);
    const int end = wanted.sources + 1;
    const auto last = workbook.cell("Q" + std::to_string(end));
    one.filling.push_back(timed([&] {
        one.fill(workbook, end);
        workbook.calculate();
        last->getValue();
    }));
    std::vector<double> edits;
    for (int i = 0; i < 5; ++i) {
        const auto value = workbook.cell("D" + std::to_string(20 + 7 * i));
        edits.push_back(timed([&] {
            value->setValue(777.0 + i);
            workbook.calculate();
            last->getValue();
        }));
    }
    one.editing.push_back(median(edits));
}

void compare(size const& wanted, int rounds) {
    side cells{"a formula each", fill_cells, {}, {}}, array{"one array", fill_array, {}, {}};
    for (int i = 0; i < rounds; ++i)
        for (auto* one : {&cells, &array}) measure(*one, wanted);
    std::printf("%d referrals x %d sources\n", wanted.referrals, wanted.sources);
    for (auto const* one : {&cells, &array})
        std::printf("  %-15s fill %7.4f s   one edit %7.4f s\n", one->name, median(one->filling), median(one->editing));
    std::printf("  one array is    %4.2f times faster to fill, %4.2f times after an edit\n",
        median(cells.filling) / median(array.filling), median(cells.editing) / median(array.editing));
}

}

int main() {
    return measured_in_the_office([] {
        compare({500, 50}, 5);
        compare({10'000, 1'000}, 5);
        compare({50'000, 2'000}, 3);
    });
}
