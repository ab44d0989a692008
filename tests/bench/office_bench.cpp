// What the ledger costs in the real Calc beside what a user would write without it: a helper column with the decay and
// one SUMIF a source. Both sides are filled by fillAuto in a document of their own, in turn; medians and their ratio.
// Then building the ledger beside getDataArray of the same cells alone, at 1, 2, 4 and 8 times the rows, and the start
// of Calc with the extension beside the start without. Words: --quick (few rounds), --start, --reading, --deck,
// --duplicates (those alone).
#include "bench/measured.hpp"
#include "bench/office_probe.hpp"
#include "office/support/office.hpp"
#include "office/support/set_up_book.hpp"
#include "recognition/people/duplicates.hpp"
#include "support/people.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace com::sun::star;
using namespace referralbook::tests;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

struct size {
    int referrals, sources;
};

// Referrals in A1:D(n+1), the sources in K2.., today in M1.
workbook book_of(size const& wanted) {
    auto workbook = the_office().new_spreadsheet();
    std::vector<std::vector<Any>> rows{{any("Date"), any("Source"), any("Status"), any("Value")}};
    unsigned state = 7;
    const auto next = [&](unsigned below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int i = 0; i < wanted.referrals; ++i)
        rows.push_back(
            {any(45000.0 + next(1000)), any("Source " + std::to_string(next(static_cast<unsigned>(wanted.sources)))),
                any(next(3) ? "Won" : "Lost"), any(100.0 + next(900))});
    workbook.put_rows("A1", rows);
    rows.clear();
    for (int i = 0; i < wanted.sources; ++i) rows.push_back({any("Source " + std::to_string(i))});
    workbook.put_rows("K2", rows);
    workbook.put("M1", 46050);
    return workbook;
}

// Cells that are looked up before the time is taken: finding one through the pipe takes longer than many a calculation.
struct formula_column {
    formula_column(workbook& workbook, std::string const& column, int last)
        : first{workbook.cell(column + "2")},
          all{workbook.range(column + "2:" + column + std::to_string(last)), UNO_QUERY_THROW} {}
    void fill(std::string const& formula) const {
        first->setFormula(wide(formula));
        all->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    }
    Reference<table::XCell> first;
    Reference<sheet::XCellSeries> all;
};

struct side {
    char const* name;
    std::function<std::function<void()>(workbook&, size const&)> prepare;   // what is to be timed
    std::vector<cost> filling, editing;
};

void measure(side& one, size const& wanted) {
    auto workbook = book_of(wanted);
    const auto last = workbook.cell("L" + std::to_string(wanted.sources + 1));
    const auto fill_in = one.prepare(workbook, wanted);
    one.filling.push_back(cost_of([&] {
        fill_in();
        workbook.calculate();
        last->getValue();
    }));
    std::vector<cost> edits;
    for (int i = 0; i < 5; ++i) {
        const auto value = workbook.cell("D" + std::to_string(20 + 7 * i));
        edits.push_back(cost_of([&] {
            value->setValue(777.0 + i);
            workbook.calculate();
            last->getValue();
        }));
    }
    one.editing.push_back(median(edits));
}

void compare(size const& wanted, int rounds) {
    const auto rows = std::to_string(wanted.referrals + 1);
    side ledger{"ledger + WORTH",
        [&](workbook& workbook, size const& of) {
            return [rows, cell = workbook.cell("M2"), worth = formula_column{workbook, "L", of.sources + 1}] {
                cell->setFormula(wide("=REFERRAL.LEDGER($A$1:$D$" + rows + ";M1)"));
                worth.fill("=REFERRAL.WORTH($M$2;K2)");
            };
        },
        {}, {}};
    side rival{"decay + SUMIF",
        [&](workbook& workbook, size const& of) {
            return [rows, decay = formula_column{workbook, "F", of.referrals + 1},
                       sum = formula_column{workbook, "L", of.sources + 1}] {
                decay.fill("=D2*0.5^(($M$1-A2)/180)");
                sum.fill("=SUMIF($B$2:$B$" + rows + ";K2;$F$2:$F$" + rows + ")");
            };
        },
        {}, {}};
    for (int i = 0; i < rounds; ++i) {
        measure(ledger, wanted);
        measure(rival, wanted);
    }
    std::printf(
        "%d referrals x %d sources; in brackets the processor time of the office\n", wanted.referrals, wanted.sources);
    const auto line = [](char const* name, cost const& fill, cost const& edit, char const* unit) {
        std::printf("  %-16s fill %8.3f%s (%8.3f%s)   one edit %8.3f%s (%8.3f%s)\n", name, fill.wall, unit,
            fill.processor, unit, edit.wall, unit, edit.processor, unit);
    };
    for (auto const* one : {&ledger, &rival}) line(one->name, median(one->filling), median(one->editing), " s");
    const auto over = [](std::vector<cost> const& slow, std::vector<cost> const& quick) {
        return cost{median(slow).wall / median(quick).wall, median(slow).processor / median(quick).processor};
    };
    line("times faster", over(rival.filling, ledger.filling), over(rival.editing, ledger.editing), "");
    std::fflush(stdout);
}

// Building the ledger, reading included, beside the reading that any function would have to do.
void compare_reading() {
    const auto inside = probe(REFERRALBOOK_READING_PROBE);
    double first = 0;
    std::printf("rows      LEDGER   getDataArray alone   times as long   times the first line\n");
    for (const int factor : {1, 2, 4, 8}) {
        const size wanted{25'000 * factor, 625 * factor};
        auto workbook = book_of(wanted);
        const auto named = [](char const* name, Any const& value) {
            return beans::NamedValue{rtl::OUString::createFromAscii(name), value};
        };
        const beans::NamedValue arguments[]{
            named("Range", Any{workbook.range("A1:D" + std::to_string(wanted.referrals + 1))}),
            named("Document", Any{workbook.as<beans::XPropertySet>()}),
            named("Rows", Any{sal_Int32{wanted.referrals + 1}}), named("Columns", Any{sal_Int32{4}}),
            named("Today", Any{46050.0})};
        uno::Sequence<double> took;
        inside->execute({arguments, 5}) >>= took;
        if (first == 0) first = took[0];
        std::printf("%-8d  %.4f s  %.4f s             %-13.2f   %.2f\n", wanted.referrals, took[0], took[1],
            took[0] / took[1], took[0] / first);
        std::fflush(stdout);
    }
}

// A refresh of the deck after a tick beside reading the workbook alone.
void compare_deck() {
    const auto inside = probe(REFERRALBOOK_DECK_PROBE);
    std::printf("open steps   reading    refresh    times as long\n");
    for (const int referrals : {0, 3, 300, 800}) {
        std::vector<row_cells> contacts, rows;
        for (int i = 0; i < 300; ++i)
            contacts.push_back(
                {{"who", any("Source " + std::to_string(i))}, {"phone", any("030 " + std::to_string(i))}});
        for (int i = 0; i < referrals; ++i)
            rows.push_back({{"number", any(i + 1.0)}, {"date", days_ago(1 + i % 9)},
                {"source", any("Source " + std::to_string(i % 120))}, {"prospect", any("Person " + std::to_string(i))},
                {"thanked", days_ago(1)}});
        auto workbook = bare_set_up_book(contacts, rows);
        const beans::NamedValue arguments[]{{"Document", Any{workbook.model()}},
            {"Tick", Any{workbook.cell("Referrals.N2")}}, {"Today", Any{today_serial()}}};
        uno::Sequence<double> found;
        inside->execute({arguments, 3}) >>= found;
        std::printf("%-12.0f %.5f s  %.5f s  %.2f\n", found[2], found[0], found[1], found[1] / found[0]);
        std::fflush(stdout);
    }
}

// Find duplicates as a command, the sheet Duplicates included, beside its rules alone on the same contacts.
void compare_duplicates(std::initializer_list<int> sizes) {
    std::printf("contacts   rules      command    processor time, times as long\n");
    for (const int size : sizes) {
        const auto people = made_up_people(static_cast<std::size_t>(size), 6).list;
        std::vector<row_cells> contacts;
        for (auto const& one : people)
            contacts.push_back({{"who", any(one.who)}, {"company", any(one.company)}, {"phone", any(one.phone)},
                {"email", any(one.email)}, {"city", any(one.city)}, {"postcode", any(one.postcode)}});
        auto alone = people;
        for (auto& one : alone) one.street.clear();
        auto workbook = bare_set_up_book(contacts, {});
        std::vector<double> rules;
        std::vector<cost> command;
        for (int i = 0; i < 3; ++i) {
            const auto before = std::clock();
            referralbook::recognition::find_duplicates(alone);
            rules.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
            command.push_back(cost_of([&] {
                const auto answer = workbook.dispatch("org.referralbook:FindDuplicates", {{"Quiet", any(true)}});
                if (!answer.done) std::printf("not done\n");
            }));
        }
        const auto whole = median(command).processor;
        std::printf("%-9d  %.4f s   %.4f s   %.2f   (by the clock %.3f s)\n", size, median(rules), whole,
            whole / median(rules), median(command).wall);
        std::fflush(stdout);
    }
}

// The office alone, and then its first workbook: only the second may cost anything of ours.
void compare_starts(int rounds) {
    const auto folder = the_office().folder();
    std::vector<double> starts[2], workbooks[2];   // without, with
    for (int i = -1; i < rounds; ++i)              // the first round makes the profiles
        for (int turn = 0; turn < 2; ++turn) {
            const bool extension = (i + turn) % 2 != 0;   // neither always comes first
            const auto profile = folder / (extension ? "start-with" : "start-without");
            std::unique_ptr<office> one;
            const auto start = timed([&] {
                one = std::make_unique<office>(
                    office::options{.with_extension = extension, .visible = false, .profile = profile});
            });
            const auto first = timed([&] { one->new_spreadsheet(); });
            if (i < 0) continue;
            starts[extension].push_back(start);
            workbooks[extension].push_back(first);
        }
    const auto say = [](char const* what, std::vector<double> const(&times)[2]) {
        std::printf("%s: with %.3f s, without %.3f s, ratio %.3f\n", what, median(times[1]), median(times[0]),
            median(times[1]) / median(times[0]));
    };
    say("start of the office", starts);
    say("first workbook", workbooks);
}

}

int main(int count, char** words) {
    const std::string_view word = count > 1 ? words[1] : "";
    return measured_in_the_office([&] {
        if (word == "--start") return compare_starts(25);
        if (word == "--deck") return compare_deck();
        if (word == "--duplicates") return compare_duplicates({2'000, 8'000});
        if (word == "--reading") return compare_reading();
        const bool quick = word == "--quick";
        compare({10'000, 1'000}, quick ? 1 : 5);
        compare({50'000, 2'000}, quick ? 1 : 3);
        if (!quick) compare({200'000, 5'000}, 1);
        compare_reading();
        compare_deck();
        compare_duplicates({2'000});
        compare_starts(quick ? 3 : 15);
    });
}
