#pragma once
#include "scoring/ledger.hpp"

#include <optional>
#include <string>
#include <vector>

namespace books {

using namespace referralbook;

/// A referral of a test book, dated by its age on the book's day.
struct entry {
    std::string source;
    int age;
    scoring::outcome result = scoring::outcome::open;
    std::optional<double> value{};
    bool bad_value = false;
};

inline constexpr scoring::outcome won = scoring::outcome::won, lost = scoring::outcome::lost,
                                  open = scoring::outcome::open;
inline const book::day today{book::days{1000}};

inline scoring::history history_of(std::vector<entry> const& entries, book::day as_of = today) {
    scoring::history_builder builder;
    for (auto const& one : entries)
        builder.add({.date = as_of - book::days{one.age},
            .source = one.source,
            .result = one.result,
            .value = one.value,
            .bad_value = one.bad_value});
    return builder.take();
}

inline scoring::ledger ledger_over(scoring::history const& rows, book::day as_of = today) { return {rows, as_of, {}}; }

inline scoring::ledger ledger_of(
    std::vector<entry> const& entries, book::rules const& rules = {}, book::day as_of = today) {
    return {history_of(entries, as_of), as_of, rules};
}

/// The office of the check values V3: six sources with every kind of history.
inline std::vector<entry> six_sources() {
    return {{"Adler", 700, won, 900}, {"Adler", 520, lost}, {"Adler", 410, won, 1200}, {"Adler", 300, won, 1000},
        {"Adler", 180, lost}, {"Adler", 95, won, 1100}, {"Adler", 30, open}, {"Brandt", 650, won, 2200},
        {"Brandt", 600, won, 1800}, {"Brandt", 480, won, 2500}, {"Brandt", 450, lost}, {"Cole", 360, lost},
        {"Cole", 250, lost}, {"Cole", 140, won, 600}, {"Cole", 60, lost}, {"Cole", 20, open},
        {"Dietz", 500, won, 40000}, {"Egan", 90, won, 800}, {"Egan", 45, won, 700}, {"Frei", 15, open}};
}

}
