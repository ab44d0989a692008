// What it costs a desk to count referrals that it does not hold, in the real Calc with a server of its own: reading
// them beside psql's \copy of the same columns, and an edit of the user beside the same workbook without them. Words:
// --carried 1000000 (referrals on the server alone).
#include "bench/measured.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <cstdio>
#include <stdexcept>
#include <thread>

using namespace referralbook::tests;
using namespace std::chrono_literals;

namespace {

constexpr int held = 2000;   // referrals of the last year, which the workbook holds
constexpr auto columns = "id,source,\"date\",status,value";

/// A book of which all referrals but the last ones were closed long ago. They are written by SQL, without a history.
std::string book_of(int carried) {
    the_server().sql(referralbook::sharing::shared_ddl());
    const auto book = the_server().sql("insert into rb.book(id,name) values(gen_random_uuid(),'Bench') returning id");
    const auto referrals = [&](int first, int last, std::string const& date) {
        the_server().sql("insert into rb.referral(book,id,rev,\"number\",\"date\",source,prospect,status,status_since,"
                         "value) select '" +
            book + "','R'||i,i,i," + date +
            ",'Source '||(i*7919)%2000,'Person '||i,case when i%3=0 then 'Lost' else "
            "'Won' end," +
            date + "+9,case when i%3=0 then null else 100+i%900 end from generate_series(" + std::to_string(first) +
            ',' + std::to_string(last) + ") i");
    };
    referrals(1, carried, "date '2015-01-01'+i%3000");
    referrals(carried + 1, carried + held, "date '2026-01-01'+i%300");
    the_server().sql(
        "update rb.book set last=" + std::to_string(carried + held) + ",last_no=last; analyze rb.referral");
    return book;
}

/// An edit that the ledger counts, with the calculation that follows, the median of 15.
double edit_cost(workbook& book) {
    std::vector<double> all;
    for (int i = 0; i < 15; ++i) {
        const auto cell = book.cell(at("Referrals", "Value", 10 + i * 50));
        all.push_back(cost_of([&] {
            cell->setValue(500.0 + i);
            book.calculate();
        }).processor);
    }
    return median(all);
}

void run(int carried) {
    const auto book = book_of(carried);
    std::vector<double> copies;
    for (int i = 0; i < 3; ++i)
        copies.push_back(timed([&] {
            the_server().sql(std::string{"\\copy (select "} + columns + " from rb.referral where book='" + book +
                "' and \"date\"<'2025-01-01') to '/dev/null'");
        }));
    const auto copy = median(copies);

    auto ben = the_office().new_spreadsheet();
    const auto answer = command(ben, "JoinBook", to_the_server("Ben", {{"HeldYears", any(1.0)}}));
    if (!answer.starts_with("Joined")) throw std::runtime_error{answer};
    const auto missing = ben.text("RB_CARRIEDBOOK");
    const auto reading = timed([&] {
        if (!becomes_true([&] { return ben.text("RB_CARRIEDBOOK") != missing; }, 300s))
            throw std::runtime_error{"they were not read in 300 s"};
    });
    std::printf("%d carried, %d held; the ledger: %.60s\n", carried, held, ben.text("RB_LEDGER").c_str());
    std::printf(
        "reading them %.2f s (with the wait for the first round), in \\copy of the same columns (%.2f s): %.2f   "
        "(aim: at most 2)\n",
        reading, copy, reading / copy);
    const auto with = edit_cost(ben);
    command(ben, "LeaveBook");
    std::this_thread::sleep_for(3s);
    const auto without = edit_cost(ben);
    std::printf(
        "an edit of the user %.1f ms with them, %.1f ms without: %.2f\n", with * 1000, without * 1000, with / without);
}

}

int main(int count, char** words) {
    const int carried = count > 2 && std::string_view{words[1]} == "--carried" ? std::stoi(words[2]) : 1'000'000;
    return measured_in_the_office([&] { run(carried); });
}
