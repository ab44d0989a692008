#include "text/several_values.hpp"

#include <ctime>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace referralbook::text {
namespace {

using values = std::vector<std::string>;

values values_of(std::string_view cell, std::string_view dividers = ";") {
    values result;
    each_value(cell, [&](std::string_view one) { result.emplace_back(one); }, dividers);
    return result;
}

}

TEST(several_values, are_parted_by_semicolons_and_three_colons) {
    EXPECT_EQ(values_of("a@x ::: b@y"), (values{"a@x", "b@y"}));
    EXPECT_EQ(values_of("a@x; b@y"), (values{"a@x", "b@y"}));
    EXPECT_EQ(values_of("a:::b;c"), (values{"a", "b", "c"}));
    EXPECT_EQ(values_of(";; a ;::: ;"), values{"a"});
    EXPECT_EQ(values_of(":::"), values{});
    EXPECT_EQ(values_of(""), values{});
    EXPECT_EQ(values_of("  "), values{});
    EXPECT_EQ(values_of("a::b"), values{"a::b"});
    EXPECT_EQ(values_of("a::::b"), (values{"a", ":b"}));
    EXPECT_EQ(values_of("a:::"), values{"a"});
    EXPECT_EQ(values_of(":::a::"), values{"a::"});
    EXPECT_EQ(values_of("a\nb"), values{"a\nb"});
    EXPECT_EQ(values_of("a\r\nb;c", or_lines), (values{"a", "b", "c"}));
}

TEST(several_values, of_a_long_cell_are_parted_in_a_time_that_grows_with_it) {
    const auto seconds = [](std::string const& one, std::size_t times) {
        std::string cell;
        for (std::size_t i = 0; i < times; ++i) cell += one;
        const auto start = std::clock();
        static_cast<void>(values_of(cell));
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    constexpr double half_a_second = 0.5;   // a search for the next divider to the end of the cell took seconds
    for (auto const* one : {";", ":;", "::;", "a;", "a ; b", ":::", "a:::", ":::b ", "::::", " ;\n", "a::;", "x:;y"})
        EXPECT_LT(seconds(one, 30'000), half_a_second) << one;
}

}
