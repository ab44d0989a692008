// The ledger functions beside a fresh computation by the rules, after each of a thousand random operations. Whatever
// Calc does with its cells - sorts, undo, files, another document, a ledger fallen out of memory - no cell may be
// stale.
#include "office/formulas/answers.hpp"
#include "office/formulas/random_office.hpp"

#include <deque>
#include <gtest/gtest.h>

using namespace referralbook::tests;

namespace {

/// Makes the office forget every ledger: more of them than it keeps are built elsewhere.
class crowd {
public:
    crowd() : book_{the_office().new_spreadsheet()} {
        book_.put_rows("A1", {{any("Date"), any("Source")}, {any(46000.0), any("Somebody")}});
        for (int i = 1; i <= 40; ++i)
            book_.put("C" + std::to_string(i), "=REFERRAL.LEDGER($A$1:$B$2;46000+" + std::to_string(i) + ")");
    }
    void pass() {
        book_.put("A2", ++day_);
        matrix_of(book_.range("C1:C40"));
    }

private:
    workbook book_;
    double day_ = 45000;
};

void live(unsigned seed, int operations) {
    allow(std::chrono::seconds{300});
    std::deque<std::string> past;
    dice which{seed * 31};
    std::vector<random_office> offices;
    offices.emplace_back(seed, "one");
    offices.emplace_back(seed + 1000, "two");
    crowd others;
    for (int i = 0; i < operations; ++i) {
        const auto one = static_cast<std::size_t>(which.below(2));
        std::string did;
        if (which.below(6) == 0) {
            others.pass();
            did = "all forgotten, ";
        }
        did += "office " + std::to_string(one) + ": " + offices[one].step();
        past.push_back(did);
        if (past.size() > 12) past.pop_front();
        std::string wrong = offices[one].difference();
        if (wrong.empty() && i % 10 == 9) wrong = offices[1 - one].difference();
        if (!wrong.empty()) {
            std::string story;
            for (auto const& line : past) story += "\n  " + line;
            FAIL() << "after operation " << i << " of seed " << seed << ": " << wrong << story;
        }
    }
}

}

TEST(no_ledger_function, is_ever_stale_seed_1) { live(1, 200); }
TEST(no_ledger_function, is_ever_stale_seed_2) { live(2, 200); }
TEST(no_ledger_function, is_ever_stale_seed_3) { live(3, 200); }
TEST(no_ledger_function, is_ever_stale_seed_4) { live(4, 200); }
TEST(no_ledger_function, is_ever_stale_seed_5) { live(5, 200); }
