// What the ledger costs in the real Calc beside what a user would write without it: a helper column with the decay and one
// SUMIF a source. Both sides are filled by fillAuto in a document of their own, in turn; medians and their ratio. Then the
// start of Calc with the extension beside the start without. Words: --quick (few rounds), --start (the starts alone).
#include "office/support/office.hpp"

#include <com/sun/star/sheet/XCellSeries.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace com::sun::star;
using namespace referralbook::tests;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using seconds = std::chrono::duration<double>;

double timed(std::function<void()> const& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return seconds{std::chrono::steady_clock::now() - begin}.count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct size {
    int referrals, sources;
};

// Referrals in A1:D(n+1), the sources in K2.., today in M1.
workbook book_of(size const& wanted) {
    auto book = the_office().new_spreadsheet();
    std::vector<std::vector<Any>> rows{{any("Date"), any("Source"), any("Status"), any("Value")}};
    unsigned state = 7;
    const auto next = [&](unsigned below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int i = 0; i < wanted.referrals; ++i)
        rows.push_back({any(45000.0 + next(1000)), any("Source " + std::to_string(next(static_cast<unsigned>(wanted.sources)))),
                        any(next(3) ? "Won" : "Lost"), any(100.0 + next(900))});
    book.put_rows("A1", rows);
    rows.clear();
    for (int i = 0; i < wanted.sources; ++i) rows.push_back({any("Source " + std::to_string(i))});
    book.put_rows("K2", rows);
    book.put("M1", 46050);
    return book;
}

void fill(workbook& book, std::string const& column, int last) {
    const Reference<sheet::XCellSeries> cells{book.range(column + "2:" + column + std::to_string(last)), UNO_QUERY_THROW};
    cells->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
}

struct side {
    char const* name;
    std::function<void(workbook&, size const&)> fill_in;
    std::vector<double> filling, editing;
};

void measure(side& one, size const& wanted) {
    auto book = book_of(wanted);
    const auto last = "L" + std::to_string(wanted.sources + 1);
    one.filling.push_back(timed([&] {
        one.fill_in(book, wanted);
        book.calculate();
        book.number(last);
    }));
    std::vector<double> edits;
    for (int i = 0; i < 5; ++i)
        edits.push_back(timed([&] {
            book.put("D" + std::to_string(20 + 7 * i), 777.0 + i);
            book.calculate();
            book.number(last);
        }));
    one.editing.push_back(median(edits));
}

void compare(size const& wanted, int rounds) {
    const auto rows = std::to_string(wanted.referrals + 1);
    side ledger{"ledger + WORTH", [&](workbook& book, size const& of) {
        book.put("M2", "=REFERRAL.LEDGER($A$1:$D$" + rows + ";M1)");
        book.put("L2", "=REFERRAL.WORTH($M$2;K2)");
        fill(book, "L", of.sources + 1);
    }, {}, {}};
    side rival{"decay + SUMIF", [&](workbook& book, size const& of) {
        book.put("F2", "=D2*0.5^(($M$1-A2)/180)");
        fill(book, "F", of.referrals + 1);
        book.put("L2", "=SUMIF($B$2:$B$" + rows + ";K2;$F$2:$F$" + rows + ")");
        fill(book, "L", of.sources + 1);
    }, {}, {}};
    for (int i = 0; i < rounds; ++i) {
        measure(ledger, wanted);
        measure(rival, wanted);
    }
    std::printf("%d referrals x %d sources\n", wanted.referrals, wanted.sources);
    for (auto const* one : {&ledger, &rival})
        std::printf("  %-16s fill %7.3f s   one edit %7.3f s\n", one->name, median(one->filling), median(one->editing));
    std::printf("  times faster     fill %7.1f     one edit %7.1f\n", median(rival.filling) / median(ledger.filling),
                median(rival.editing) / median(ledger.editing));
    std::fflush(stdout);
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
    const auto say = [](char const* what, std::vector<double> const (&times)[2]) {
        std::printf("%s: with %.3f s, without %.3f s, ratio %.3f\n", what, median(times[1]), median(times[0]),
                    median(times[1]) / median(times[0]));
    };
    say("start of the office", starts);
    say("first workbook", workbooks);
}

}

int main(int count, char** words) {
    const std::string_view word = count > 1 ? words[1] : "";
    const bool quick = word == "--quick";
    if (word == "--start") {
        compare_starts(25);
        return close_the_office() ? 0 : 1;
    }
    compare({10'000, 1'000}, quick ? 1 : 5);
    compare({50'000, 2'000}, quick ? 1 : 3);
    compare_starts(quick ? 3 : 15);
    return close_the_office() ? 0 : 1;
}
