// How many of the duplicates in made-up lists are found, and how many of those found are none:
// build/dev/tests/bench/bench_duplicates [show]
#include "support/people.hpp"
#include "support/registers.hpp"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <set>

using namespace referralbook;

namespace {

void print(recognition::person const& one) {
    std::printf("      %s|%s|%s|%s|%s|%s|%s|%s|%s|%s\n", one.who.c_str(), one.first.c_str(), one.last.c_str(),
        one.company.c_str(), one.phone.c_str(), one.email.c_str(), one.street.c_str(), one.postcode.c_str(),
        one.city.c_str(), one.birthday.c_str());
}

void show(tests::people const& people, recognition::duplicates const& found, double least) {
    int left = 40;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (auto const& pair : found.pairs) {
        if (pair.likeness >= least)
            pairs.emplace(pair.one, pair.other);
        else if (people.who[pair.one] == people.who[pair.other] && left-- > 0) {
            std::printf("  missed %.3f %s\n", pair.likeness, pair.why.c_str());
            print(people.list[pair.one]);
            print(people.list[pair.other]);
            continue;
        } else
            continue;
        if (people.who[pair.one] == people.who[pair.other] || left-- <= 0) continue;
        std::printf("  wrong %.3f %s\n", pair.likeness, pair.why.c_str());
        print(people.list[pair.one]);
        print(people.list[pair.other]);
    }
    left = 25;
    for (std::size_t i = 0; i < people.list.size(); ++i)
        for (std::size_t j = i + 1; j < people.list.size() && left > 0; ++j)
            if (people.who[i] == people.who[j] && !pairs.contains({i, j})) {
                --left;
                std::printf("  missed\n");
                print(people.list[i]);
                print(people.list[j]);
            }
}

void run(char const* title, tests::people const& people, bool shown) {
    const auto entries = people.list.size();
    const auto begin = std::chrono::steady_clock::now();
    const auto found = recognition::find_duplicates(people.list, {}, 0.5);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("| %-38s | %6zu | %5zu |", title, entries, people.true_pairs());
    for (const double least : {0.95, recognition::default_likeness, 0.7, 0.5}) {
        const auto result = tests::measure(people, found, least);
        std::printf(" %.3f / %.3f |", result.precision(), result.recall());
    }
    const auto proposed = recognition::find_duplicates(people.list);
    const auto pairs = tests::measure(people, proposed), groups = tests::measure_groups(people, proposed);
    std::printf(" %.3f / %.3f | %.3f / %.3f | %5.2f s |\n", pairs.precision(), pairs.recall(), groups.precision(),
        groups.recall(), seconds);
    if (shown) show(people, found, proposed.pairs.empty() ? 1 : proposed.pairs.back().likeness);
}

void run(char const* title, std::size_t entries, std::uint64_t seed, tests::sheet_columns columns, bool shown) {
    run(title, tests::made_up_people(entries, seed, columns), shown);
}

void run(char const* title, std::size_t entries, std::uint64_t seed, tests::written_list kind, bool shown) {
    run(title, tests::made_up_register(entries, seed, kind), shown);
}

}

int main(int count, char** arguments) {
    const bool shown = count > 1 && std::strcmp(arguments[1], "show") == 0;
    std::printf(
        "| list | entries | pairs | precision / recall at 0.95 | at %.2f | at 0.70 | at 0.50 | proposed | in groups | time |\n|---|---|---|---|---|---|---|---|---|---|\n",
        recognition::default_likeness);
    using enum tests::sheet_columns;
    run("contact sheet", 5000, 1, contacts, shown);
    run("contact sheet, another seed", 5000, 2, contacts, false);
    run("names, phone and e-mail alone", 5000, 3, name_and_reach, shown);
    run("register: first, last, birthday", 5000, 4, register_, shown);
    run("offices", 1000, 5, offices, shown);
    run("offices", 5000, 7, offices, false);
    run("names, half of the phones and e-mails", 5000, 8, sparse, shown);
    run("sites of organisations", 1000, 9, sites, shown);
    run("sites of organisations", 5000, 10, sites, false);
    using enum tests::written_list;
    run("census, one error each", 1000, 11, census, shown);
    run("census, one error each", 5000, 12, census, shown);
    run("census, up to seven errors", 5000, 13, worn_census, shown);
    run("cards: names, phone, e-mail", 1000, 14, cards, shown);
    run("cards: names, phone, e-mail", 5000, 15, cards, shown);
    run("directory of organisations", 1000, 16, directory, shown);
    run("directory of organisations", 5000, 17, directory, shown);
    for (const std::size_t entries : {50u, 500u, 2500u, 5000u, 10000u, 20000u, 40000u})
        run("contact sheet", entries, 6, contacts, shown && entries == 50);
}
