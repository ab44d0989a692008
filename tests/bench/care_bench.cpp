// What care for people costs in the real Calc: a book whose contacts and referrals say what may be told, what is liked,
// when somebody is away, how it was and why, with a log that says what was given and source plans with dates, beside
// the same book without a word of it. Opening, a refresh of the deck and an edit, in turn; ratios of the office's
// processor time. Words: --rows 2000 (referrals).
#include "bench/measured.hpp"
#include "bench/office_probe.hpp"
#include "book/schema.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/small_book.hpp"
#include "support/people.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace com::sun::star;
using namespace referralbook::tests;
using uno::Any;

namespace {

constexpr int sources = 200;

/// Made-up names, with titles and firms among them: the first ones are sources.
std::string name_of(int number) {
    static const auto all = made_up_people(4'000, 11).list;
    return all[static_cast<std::size_t>(number) % all.size()].who;
}

std::string source(int number) { return name_of(number % sources); }

std::vector<row_cells> contacts_of(bool with_care) {
    std::vector<row_cells> rows;
    for (int i = 0; i < sources; ++i) {
        auto& row = rows.emplace_back(row_cells{{"who", any(source(i))}, {"phone", any("030 " + std::to_string(i))},
            {"type", any(i % 3 ? "Partner" : "Client")}});
        if (!with_care) continue;
        row_cells const care{{"likes", any("tea, books")}, {"never", any("wine")}, {"charity", any("Red Cross")},
            {"days_off", any("Wed")}, {"birthday", days_ago(9000 + i)}, {"correspondence", any(i % 9 ? "" : "no")},
            {"do_not_contact", any(i % 40 ? "" : "yes")}};
        row.insert(row.end(), care.begin(), care.end());
    }
    return rows;
}

std::vector<row_cells> referrals_of(int count, bool with_care) {
    std::vector<row_cells> rows;
    for (int i = 1; i <= count; ++i) {
        auto& row = rows.emplace_back(row_cells{{"number", any(double(i))}, {"date", days_ago(1 + i % 700)},
            {"source", any(source(i))}, {"prospect", any(name_of(sources + i))},
            {"status", any(i % 50 ? "Won" : "Trying")}, {"status_since", days_ago(i % 700)}, {"attempts", any(1.0)},
            {"reached", days_ago(i % 700)}, {"thanked", days_ago(i % 700)}, {"told", days_ago(i % 700)},
            {"told_status", any(i % 50 ? "Won" : "Trying")}, {"asked", days_ago(i % 700)},
            {"rewarded", days_ago(i % 700)}, {"invited", days_ago(i % 700)}, {"value", any(100.0 + i % 900)}});
        if (!with_care) continue;
        row_cells const care{{"may_tell", any(i % 3 ? "First name" : "Thanks only")}, {"asked_how", days_ago(i % 700)},
            {"score", any(8.0 + i % 3)}, {"why_us", any("Trust")}, {"why_words", any("They called at once.")},
            {"may_quote", any("Yes")}, {"gift", any(i % 7 ? "" : "Book")}};
        row.insert(row.end(), care.begin(), care.end());
    }
    return rows;
}

/// Both have about as many open steps: what is measured is not how long the list is.
workbook book_of(int referrals, bool with_care) {
    auto made = bare_set_up_book(contacts_of(with_care), referrals_of(referrals, with_care));
    const auto answer = command(made, "SetUp");
    made.put_text("Rules.A3", "Ask how days");
    made.put("Rules.B3", 3650);
    if (!answer.contains("set up")) throw std::runtime_error{answer};
    return made;
}

/// Seconds of the office's processor, of a book without care and of one with it.
struct pair_of_costs {
    std::vector<double> without, with;
};

// In turn, so that what else the machine does falls on both.
pair_of_costs compared(int rounds, std::function<double(bool with_care)> const& measure) {
    pair_of_costs costs;
    for (int i = 0; i < rounds; ++i) {
        costs.without.push_back(measure(false));
        costs.with.push_back(measure(true));
    }
    return costs;
}

struct refresh {
    double reading = 0, whole = 0, steps = 0;
};

refresh refresh_of(workbook& book) {
    const beans::NamedValue arguments[]{{"Document", Any{book.model()}},
        {"Tick", Any{book.cell(at("Referrals", "Thanked", 4))}}, {"Today", Any{today_serial()}}};
    uno::Sequence<double> found;
    probe(REFERRALBOOK_DECK_PROBE)->execute({arguments, 3}) >>= found;
    return {found[0], found[1], found[2]};
}

void line(char const* what, pair_of_costs const& costs) {
    const auto with = median(costs.with), without = median(costs.without);
    std::printf("%-24s with %.1f ms, without %.1f ms, ratio %.3f   (aim: at most 1.1)\n", what, with * 1000,
        without * 1000, with / without);
    std::fflush(stdout);
}

void run(int referrals) {
    auto plain = book_of(referrals, false), full = book_of(referrals, true);
    const auto book = [&](bool with_care) -> workbook& { return with_care ? full : plain; };
    std::printf("%d referrals of %d sources; the deck lists %.0f steps with care, %.0f without\n", referrals, sources,
        refresh_of(full).steps, refresh_of(plain).steps);
    line("reading the book", compared(5, [&](bool with_care) { return refresh_of(book(with_care)).reading; }));
    line("a refresh of the deck", compared(5, [&](bool with_care) { return refresh_of(book(with_care)).whole; }));
    int row = 10;
    line("an edit", compared(25, [&](bool with_care) {
        const auto cell = book(with_care).cell(at("Referrals", "Value", ++row));
        return cost_of([&] {
            cell->setValue(500.0 + row);
            book(with_care).calculate();
        }).processor;
    }));
    const auto folder = the_office().folder();
    plain.store(folder / "plain.ods");
    full.store(folder / "full.ods");
    line("opening the file", compared(7, [&](bool with_care) {
        return cost_of([&] {
            auto opened = the_office().load(folder / (with_care ? "full.ods" : "plain.ods"));
            opened.calculate();
        }).processor;
    }));
}

}

int main(int count, char** words) {
    const int rows = count > 2 && std::string_view{words[1]} == "--rows" ? std::stoi(words[2]) : 2'000;
    return measured_in_the_office([&] { run(rows); });
}
