// A random office. Where it ends badly it prints the seed and its last operations; run it again with
//     REFERRALBOOK_MONKEY_SEED=7 REFERRALBOOK_MONKEY_STEPS=2000 build/dev/tests/office/test_office
//     --gtest_filter='a_monkey.*'
#include "commands/keys.hpp"
#include "office/monkey/command_calls.hpp"
#include "office/monkey/monkey.hpp"
#include "office/monkey/odd_values.hpp"
#include "office/support/office.hpp"
#include "office/support/small_book.hpp"

#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <iostream>
#include <iterator>
#include <limits>
#include <string>

using namespace referralbook::tests;

namespace {

int number_from(char const* variable, int otherwise) {
    const auto* given = std::getenv(variable);
    return given ? std::atoi(given) : otherwise;
}

/// What the office holds in memory now, in MB.
long memory_of_the_office() {
    std::ifstream status{"/proc/" + std::to_string(the_office().process()) + "/status"};
    for (std::string word; status >> word;)
        if (long kilobytes = 0; word == "VmRSS:" && status >> kilobytes) return kilobytes / 1024;
    return 0;
}

}

TEST(a_monkey, finds_every_promise_kept) {
    const auto seed = static_cast<unsigned>(number_from("REFERRALBOOK_MONKEY_SEED", 1));
    const int steps = number_from("REFERRALBOOK_MONKEY_STEPS", 300);
    allow(std::chrono::seconds{120 + 3 * steps});   // on a machine that has other work too
    // A heap for each of the threads that serve the tests' calls would hold several times what the office needs.
    close_the_office();
    setenv("MALLOC_ARENA_MAX", "1", 1);
    const auto the_office_of_before = the_office().folder();
    unsetenv("MALLOC_ARENA_MAX");
    monkey one{seed};
    for (int step = 1; step <= steps; ++step) {
        const auto faults = one.step();
        EXPECT_THAT(faults, testing::IsEmpty()) << "seed " << seed << ", step " << step << " of\n" << one.story();
        if (one.dead()) {
            std::ifstream log{the_office_of_before / "profile" / "soffice.log"};
            std::cout << "the office said:\n" << log.rdbuf() << std::endl;
            return;
        }
        if (step % 500 == 0)
            std::cout << "seed " << seed << ": " << step << " operations, the office holds " << memory_of_the_office()
                      << " MB" << std::endl;
    }
}

TEST(an_argument_of_any_kind, is_answered_with_one_sentence) {
    auto book = small_book();
    const auto folder = the_office().folder().string();
    dice die{1};
    const std::string endless(30'000, 'x');
    const std::vector<com::sun::star::uno::Any> kinds{any(""), any(" "), any(endless), any("two\nlines"), any("=1+1"),
        any(-1.0), any(1e300), any(std::numeric_limits<double>::quiet_NaN()), any(true),
        com::sun::star::uno::Any{com::sun::star::uno::Sequence<sal_Int32>(2)}};
    for (auto const& one : all_commands()) {
        for (std::size_t kind = 0; kind <= kinds.size(); ++kind) {
            command_told told{&one, {{"Quiet", any(true)}, {"Today", any(small_book_today)}}};
            for (const auto name : one.arguments)
                told.arguments.emplace_back(
                    name, kind < kinds.size() ? kinds[kind] : argument_value(die, name, folder));
            const auto answer = run(book, told);
            EXPECT_EQ(fault_of(one, answer), "") << printed(told) << "\n" << answer.sentence.substr(0, 300);
            EXPECT_LT(answer.sentence.size(), 1000u) << printed(told);
        }
    }
}

TEST(a_monkey, knows_every_command) {
    std::vector<std::string_view> known;
    for (auto const& command : all_commands()) known.push_back(command.path);
    EXPECT_THAT(known, testing::ElementsAreArray(referralbook::commands::path::all));
}
