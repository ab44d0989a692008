// What the sheet History costs a workbook of many referrals, in the real Calc: a command with the rule on beside off, a
// reading after an edit, saving, the file, and a command that finds the sheet full. Processor time of the office and,
// of single pauses, the clock. Words: --rows 20000 (referrals).
#include "bench/measured.hpp"
#include "book/schema.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <cstdio>
#include <filesystem>
#include <stdexcept>

using namespace com::sun::star;
using namespace referralbook::tests;
using uno::Any;

namespace {

workbook book_of(int rows, double months) {
    std::vector<row_cells> contacts, referrals;
    for (int i = 0; i < 100; ++i) contacts.push_back({{"who", any("Source " + std::to_string(i))}});
    for (int i = 1; i <= rows; ++i)
        referrals.push_back({{"number", any(double(i))}, {"date", days_ago(1 + i % 600)},
            {"source", any("Source " + std::to_string(i % 100))}, {"prospect", any("Person " + std::to_string(i))},
            {"status", any(i % 50 ? "Won" : "Trying")}, {"thanked", days_ago(1)}, {"value", any(100.0 + i % 900)}});
    auto made = bare_set_up_book(contacts, referrals);
    made.put_text("Rules.A3", "Keep history months");   // in place of Weekend: the table ends there
    made.put("Rules.B3", months);
    return made;
}

cost change(workbook& book, int number, char const* status) {
    return cost_of([&] {
        const auto answer = command(book, "StatusChanged", {{"Number", any(double(number))}, {"Status", any(status)}});
        if (!answer.contains("Person")) throw std::runtime_error{answer};
    });
}

double command_cost(workbook& book) {
    std::vector<cost> all;
    change(book, 50, "Meeting");
    for (int i = 2; i < 11; ++i) all.push_back(change(book, 50 * i, "Meeting"));
    return median(all).processor * 1000;
}

/// Saving, and the file's bytes.
std::pair<double, std::uintmax_t> stored(workbook& book, char const* name) {
    const auto path = the_office().folder() / name;
    std::vector<cost> all;
    for (int i = 0; i < 3; ++i) all.push_back(cost_of([&] { book.store(path); }));
    return {median(all).processor * 1000, std::filesystem::file_size(path)};
}

void run(int rows) {
    auto off = book_of(rows, 0), on = book_of(rows, 24);
    const auto without = command_cost(off), with = command_cost(on);
    std::printf("%d referrals. A command: %.1f ms without the history, %.1f ms with it, ratio %.3f\n", rows, without,
        with, with / without);
    if (off.has_sheet("History")) throw std::runtime_error{"a history was kept where the rule forbids it"};
    if (!on.has_sheet("History")) throw std::runtime_error{"no history was kept where the rule asks for it"};
    const auto [save_off, size_off] = stored(off, "off.ods");
    constexpr int nearly_full = 19'980;
    const int last = last_row(on, "History");
    std::vector<std::vector<Any>> lines;
    for (int line = last; line < nearly_full; ++line)
        lines.push_back({days_ago(300), any("Ada"), any("Status changed: Person " + std::to_string(line)),
            any("Referrals"), any(double(line)), any("Status"), any("Trying"), any("Meeting")});
    on.put_rows("History.A" + std::to_string(last + 1), lines);
    const auto [save_on, size_on] = stored(on, "on.ods");
    std::printf("20,000 lines: saving %.0f ms beside %.0f ms, ratio %.2f; file %.0f KiB beside %.0f KiB, ratio %.2f\n",
        save_on, save_off, save_on / save_off, double(size_on) / 1024, double(size_off) / 1024,
        double(size_on) / double(size_off));
    double longest = 0, longest_processor = 0;
    std::vector<cost> all;
    int before = last_row(on, "History"), taken = 0;
    for (int i = 11; i < 41; ++i) {
        const auto one = change(on, 50 * i, "Meeting");
        const int now = last_row(on, "History");
        if (now < before) {
            longest = one.wall;
            longest_processor = one.processor;
            taken = before - now;
        } else {
            all.push_back(one);
        }
        before = now;
    }
    std::printf("a command with 20,000 lines there: %.1f ms; the one that found it full: %.0f ms of processor time, "
                "%.0f ms by the clock, %d lines fewer\n",
        median(all).processor * 1000, longest_processor * 1000, longest * 1000, taken);
}

}

int main(int count, char** words) {
    const int rows = count > 2 && std::string_view{words[1]} == "--rows" ? std::stoi(words[2]) : 20'000;
    return measured_in_the_office([&] { run(rows); });
}
