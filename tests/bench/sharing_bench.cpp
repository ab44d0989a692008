// What a shared book costs a desk, in the real Calc with a server of its own: ratios to the same office's plain work.
// The book comes from the server, set up with all formulas. Processor time of the office, and pauses of its main thread
// as a client meets them. Words: --rows 20000 (referrals).
#include "bench/measured.hpp"
#include "office/support/server_messages.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <thread>

using namespace com::sun::star;
using namespace referralbook::tests;
using namespace referralbook::sharing;
using namespace std::chrono_literals;
using referralbook::book::table_id;

namespace {

/// Another desk: pushes as it would, through the owner.
class other_desk {
public:
    explicit other_desk(std::string book) : book_{std::move(book)}, id_{the_server().sql("select gen_random_uuid()")} {}
    void push(std::vector<edit> const& edits) {
        const auto last = the_server().sql(push_text({.book = book_,
            .operation = the_server().sql("select gen_random_uuid()"),
            .desk = id_,
            .who = "Cem",
            .seen = seen_,
            .edits = edits}));
        // psql prints the answers of all statements; the last line is the number.
        seen_ = std::stoll(last.substr(last.rfind('\n') + 1));
    }
    void catch_up() { seen_ = std::stoll(the_server().sql("select last from rb.book where id='" + book_ + "'")); }

private:
    std::string book_, id_;
    std::int64_t seen_ = 0;
};

std::string key_of_referral(int number) { return "LOAD" + std::to_string(number); }

std::vector<edit> notes(int first, int count, std::string const& text) {
    std::vector<edit> edits;
    for (int number = first; number < first + count; ++number)
        edits.push_back({{table_id::referrals, key_of_referral(number)}, edit_kind::changed, {{"note", {}}},
            {{"note", text + std::to_string(number)}}});
    return edits;
}

std::string book_of(int rows) {
    the_server().sql(shared_ddl());
    const auto book = the_server().sql("insert into rb.book(id,name) values(gen_random_uuid(),'Bench') returning id");
    other_desk desk{book};
    std::vector<edit> edits;
    for (int source = 0; source < 100; ++source)
        edits.push_back({{table_id::contacts, "SOURCE" + std::to_string(source)}, edit_kind::added, {},
            {{"company", "Source " + std::to_string(source)}, {"type", "Partner"}, {"area", "North"}}});
    desk.push(edits);
    edits.clear();
    for (int number = 1; number <= rows; ++number) {
        const double date = 46329.0 - number % 700;
        edits.push_back({{table_id::referrals, key_of_referral(number)}, edit_kind::added, {},
            {{"number", double(number)}, {"date", date}, {"source", "Source " + std::to_string(number % 100)},
                {"prospect", "Person " + std::to_string(number)}, {"need", "Crown"},
                {"status", number % 50 == 0 ? "Trying" : "Won"}, {"status_since", date + 9}, {"attempts", 1.0},
                {"thanked", date + 1}, {"value", 100.0 + number % 900}}});
        if (edits.size() < most_edits && number < rows) continue;
        desk.push(edits);
        edits.clear();
    }
    the_server().sql("update rb.book set last_no=" + std::to_string(rows));
    return book;
}

/// What the office does by itself in so long a time.
double idle_cost(std::chrono::milliseconds pause) {
    return cost_of([&] { std::this_thread::sleep_for(pause); }).processor;
}

/// What comes from another desk within the pause, less what the office does anyway.
double pull_cost(std::function<void()> const& push, std::chrono::milliseconds pause) {
    const auto idle = idle_cost(pause);
    return std::max(0.0,
        cost_of([&] {
            push();
            std::this_thread::sleep_for(pause);
        }).processor -
            idle);
}

/// The longest time in which a client's small question found no answer, in seconds.
double longest_pause(workbook const& book, std::function<void()> const& work, std::chrono::milliseconds pause) {
    std::atomic<bool> over{false};
    double longest = 0;
    std::jthread asking{[&] {
        const auto cell = book.cell("Rules.B2");
        while (!over) {
            const auto begin = std::chrono::steady_clock::now();
            cell->getValue();
            longest = std::max(
                longest, std::chrono::duration<double>{std::chrono::steady_clock::now() - begin}.count());
            std::this_thread::sleep_for(5ms);
        }
    }};
    work();
    std::this_thread::sleep_for(pause);
    over = true;
    asking.join();
    return longest;
}

void line(char const* what, double ratio, double at_most) {
    std::printf("%-62s %8.3f   (aim: at most %g)\n", what, ratio, at_most);
    std::fflush(stdout);
}

/// One edit of the user with the calculation that follows, the median of 25.
double edit_cost(workbook& book, int rows) {
    std::vector<double> all;
    for (int i = 0; i < 25; ++i) {
        const auto cell = book.cell(at("Referrals", "Value", 10 + i * (rows / 30)));
        all.push_back(cost_of([&] {
            cell->setValue(500.0 + i);
            book.calculate();
        }).processor);
    }
    return median(all);
}

void run(int rows) {
    const auto book = book_of(rows);
    other_desk cem{book};
    auto ben = the_office().new_spreadsheet();
    const auto filled = cost_of([&] {
        const auto answer = command(ben, "JoinBook", to_the_server("Ben"));
        if (!answer.starts_with("Joined")) throw std::runtime_error{answer};
    }).processor;
    std::this_thread::sleep_for(8s);
    cem.catch_up();
    std::printf("%d referrals with all formulas; first fill %.2f s of the office's processor time\n", rows, filled);

    const auto shared_edit = edit_cost(ben, rows);
    std::this_thread::sleep_for(15s);
    cem.catch_up();
    const auto note = ben.cell(at("Referrals", "Note", 12));
    const auto messages = messages_of_desks([&] {
        note->setFormula(wide("a push"));
        std::this_thread::sleep_for(2600ms);   // sent 2 s after the last key; the next poll comes 3 s after that
    });
    cem.catch_up();
    std::vector<double> ones;
    for (int i = 0; i < 5; ++i) ones.push_back(pull_cost([&] { cem.push(notes(100 + i, 1, "one ")); }, 7s));
    const auto one = median(ones);
    const auto thousand = pull_cost(
        [&] {
            for (int part = 0; part < 5; ++part) cem.push(notes(1000 + part * 200, 200, "many "));
        },
        25s);
    const auto pause = longest_pause(
        ben,
        [&] {
            for (int part = 0; part < 5; ++part) cem.push(notes(3000 + part * 200, 200, "more "));
        },
        25s);
    const auto idle_pause = longest_pause(ben, [] {}, 8s);
    if (ben.text(at("Referrals", "Note", row_of(ben, "3999"))) != "more 3999")
        std::printf("the thousand did not come in time\n");

    command(ben, "LeaveBook");
    std::this_thread::sleep_for(3s);
    const auto plain_edit = edit_cost(ben, rows);
    const auto last = last_row(ben, "Referrals");
    const uno::Reference<sheet::XCellRangeData> block{
        ben.range("Referrals.A3:W" + std::to_string(last)), uno::UNO_QUERY_THROW};
    const auto content = block->getDataArray();
    std::vector<cost> fills;
    for (int i = 0; i < 5; ++i)
        fills.push_back(cost_of([&] {
            block->setDataArray(content);
            ben.calculate();
        }));
    const auto plain_fill = median(fills).processor;

    line("edit of the user, shared beside not shared", shared_edit / plain_edit, 1.1);
    line("pull of one row, in edits", one / plain_edit, 5);
    line("pull of 1,000 rows, of filling all", thousand / plain_fill, 0.15);
    line("first fill (join with set-up), in setDataArray of the same rows", filled / plain_fill, 1.5);
    line("messages to the server for a typed cell", static_cast<double>(messages.size()), 3);
    std::printf("an edit %.2f ms, pull of one row %.1f ms, of 1,000 rows %.0f ms, setDataArray of all %.2f s\n",
        plain_edit * 1000, one * 1000, thousand * 1000, plain_fill);
    std::printf("longest pause of the main thread: %.0f ms while 1,000 rows come in, %.0f ms while nothing does\n",
        pause * 1000, idle_pause * 1000);
}

}

int main(int count, char** words) {
    const int rows = count > 2 && std::string_view{words[1]} == "--rows" ? std::stoi(words[2]) : 20'000;
    return measured_in_the_office([&] { run(rows); });
}
