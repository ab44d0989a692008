#include "sharing/desk/heard_changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using referralbook::book::table_id;

namespace {

change noted(std::int64_t number, std::string id) {
    return {{{table_id::referrals, std::move(id)}, edit_kind::changed, {}, {}}, number, {}, {}, {}, {}, {}};
}

std::vector<std::int64_t> numbers_of(std::vector<change> const& all) {
    std::vector<std::int64_t> numbers;
    for (auto const& one : all) numbers.push_back(one.number);
    return numbers;
}

}

TEST(heard_changes, are_told_the_latest_first_and_once) {
    heard_changes heard;
    heard.add(std::vector{noted(3, "a"), noted(4, "b")});
    heard.add(std::vector{noted(4, "b"), noted(5, "a"), noted(2, "c")});
    EXPECT_EQ(numbers_of(heard.last({}, 9)), (std::vector<std::int64_t>{5, 4, 3, 2}));
    EXPECT_EQ(numbers_of(heard.last(row_name{table_id::referrals, "a"}, 9)), (std::vector<std::int64_t>{5, 3}));
    EXPECT_EQ(numbers_of(heard.last({}, 2)), (std::vector<std::int64_t>{5, 4}));
    EXPECT_TRUE(heard.last(row_name{table_id::contacts, "a"}, 9).empty());
}

TEST(heard_changes, are_not_kept_without_end) {
    heard_changes heard;
    for (int number = 1; number <= 5003; ++number) heard.add(std::vector{noted(number, "a")});
    const auto all = heard.last({}, 10'000);
    EXPECT_EQ(all.size(), heard_changes::most);
    EXPECT_EQ(all.front().number, 5003);
}
