#include "functions/engine/list.hpp"
#include "functions/generator/example_text.hpp"
#include "support/example_runner.hpp"

#include <gtest/gtest.h>
#include <set>

using namespace referralbook;
using namespace referralbook::functions;

TEST(every_example_of, the_catalogue_is_true) {
    for (auto const* function : all_functions())
        for (auto const& shown : function->examples) {
            const auto actual = tests::run(*function, shown);
            EXPECT_TRUE(tests::agrees(actual, shown.result))
                << formula_text(*function, shown) << "\n  gives " << tests::printed(actual) << "\n  expected "
                << result_text(shown.result);
        }
}

TEST(every_function_of, the_catalogue_has_help_and_examples) {
    std::set<std::string_view> methods, names;
    for (auto const* function : all_functions()) {
        EXPECT_TRUE(methods.insert(function->method).second) << function->method;
        EXPECT_TRUE(names.insert(function->name).second) << function->name;
        EXPECT_TRUE(function->name.starts_with("REFERRAL.")) << function->name;
        EXPECT_GE(function->examples.size(), 2u) << function->name;
        EXPECT_TRUE(function->help.ends_with('.')) << function->name;
        bool optional = false;
        for (auto const& argument : function->arguments) {
            EXPECT_TRUE(argument.help.ends_with('.')) << function->name << ' ' << argument.name;
            EXPECT_TRUE(argument.optional || !optional) << function->name << ": optional arguments stand last";
            optional = argument.optional;
        }
        for (auto const& shown : function->examples)
            EXPECT_LE(shown.arguments.size(), function->arguments.size()) << formula_text(*function, shown);
    }
}

TEST(no_function_of, the_catalogue_throws_whatever_it_is_given) {
    const std::vector<argument_value> odd{std::monostate{}, -1.0, 1e300, std::string{"x"}, std::string{"\xff\xfe"},
        book::cell_error::division, matrix{{1.0, "a"}, {{}, {}}}};
    for (auto const* function : all_functions())
        for (auto const& every : odd) {
            const std::vector<argument_value> arguments(function->arguments.size(), every);
            const auto actual = evaluate(*function, arguments);
            if (std::holds_alternative<book::cell_error>(every)) {
                EXPECT_TRUE(std::holds_alternative<book::cell_error>(actual)) << function->name;
            }
        }
}
