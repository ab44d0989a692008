// Several desks at random work on one book; the server is the few lines below. The same desks work on a real one in
// tests/office/sharing.
#include "support/simulated_desks.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook::sharing;
using namespace referralbook::support;

class server_in_memory : public book_server {
public:
    std::optional<std::int64_t> accept(
        std::vector<edit> const& edits, std::int64_t seen, std::string const& desk) override {
        for (auto const& one : edits)
            if (revisions_[one.row] > seen) return std::nullopt;
        for (auto const& one : edits) {
            const auto number = static_cast<std::int64_t>(history_.size()) + 1;
            history_.push_back({one, number, {}, desk, desk, {}, {}});
            revisions_[one.row] = number;
            carry_out(rows_, one);
        }
        return static_cast<std::int64_t>(history_.size());
    }
    std::vector<change> after(std::int64_t seen) override { return {history_.begin() + seen, history_.end()}; }
    stored_rows now() override {
        stored_rows stored;
        for (auto const& [row, content] : rows_) stored[row] = {content, revisions_[row]};
        return stored;
    }

private:
    std::vector<change> history_;
    rows rows_;
    std::map<row_name, std::int64_t> revisions_;
};

}

// 2,500 histories of 3 to 5 desks.
RC_GTEST_PROP(several_desks, end_equal_and_lose_nothing, (unsigned seed)) {
    for (unsigned more = 0; more < 25; ++more) {
        server_in_memory server;
        simulated_desks all{seed * 25 + more, server};
        all.work(120);
        all.check();
    }
}

TEST(the_simulated_desks, meet_everything_that_may_happen) {
    simulated_desks::events all;
    for (unsigned seed = 0; seed < 50; ++seed) {
        server_in_memory server;
        simulated_desks desks{seed, server};
        desks.work(120);
        auto const& one = desks.happened();
        all.changes += one.changes;
        all.refused += one.refused;
        all.lost_answers += one.lost_answers;
        all.kills += one.kills;
        all.repairs += one.repairs;
        for (std::size_t kind = 0; kind < all.conflicts.size(); ++kind) all.conflicts[kind] += one.conflicts[kind];
    }
    EXPECT_GT(all.changes, 1000);
    for (const int count : {all.refused, all.lost_answers, all.kills, all.repairs}) EXPECT_GT(count, 20);
    EXPECT_GT(*std::ranges::min_element(all.conflicts), 5) << "of every kind";
}
