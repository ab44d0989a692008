#include "functions/engine/list.hpp"
#include "office/support/office.hpp"
#include "support/paths.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using namespace referralbook;
using testing::IsEmpty;
using uno::Reference;
using uno::UNO_QUERY_THROW;

TEST(every_example, of_the_catalogue_is_true_in_a_sheet) {
    const auto workbook = the_office().load(std::string{referralbook::support::test_data} + "/examples.fods");
    workbook.hard_recalculate();
    std::size_t rows = 0;
    for (int row = 3; !workbook.text("Examples.A" + std::to_string(row)).empty(); ++row, ++rows) {
        const auto at = std::to_string(row);
        EXPECT_EQ(workbook.shown("Examples.E" + at), "1")
            << "row " << at << ": " << workbook.text("Examples.B" + at) << "\n  gives "
            << workbook.shown("Examples.C" + at) << "\n  expected " << workbook.text("Examples.D" + at) << "\n  check "
            << workbook.formula("Examples.E" + at);
    }
    std::size_t examples = 0;
    for (auto const* function : functions::all_functions()) examples += function->examples.size();
    EXPECT_EQ(rows, examples);
    EXPECT_EQ(workbook.number("ALL_RIGHT"), 1);
}

namespace {

template <class Value> Value property(uno::Sequence<beans::PropertyValue> const& all, char const* name) {
    Value value{};
    for (auto const& one : all)
        if (one.Name.equalsAscii(name)) one.Value >>= value;
    return value;
}

}

TEST(the_function_wizard, knows_every_function_and_says_what_its_arguments_are) {
    const auto all = the_office().service<container::XNameAccess>("com.sun.star.sheet.FunctionDescriptions");
    for (auto const* function : functions::all_functions()) {
        const auto name = wide(function->name);
        ASSERT_TRUE(all->hasByName(name)) << function->name;
        uno::Sequence<beans::PropertyValue> about;
        all->getByName(name) >>= about;
        EXPECT_EQ(narrow(property<rtl::OUString>(about, "Description")), function->help);
        const auto arguments = property<uno::Sequence<sheet::FunctionArgument>>(about, "Arguments");
        ASSERT_EQ(static_cast<std::size_t>(arguments.getLength()), function->arguments.size()) << function->name;
        for (sal_Int32 i = 0; i < arguments.getLength(); ++i) {
            auto const& spec = function->arguments[static_cast<std::size_t>(i)];
            EXPECT_EQ(narrow(arguments[i].Name), spec.name) << function->name;
            EXPECT_EQ(narrow(arguments[i].Description), spec.help) << function->name << ' ' << spec.name;
        }
    }
}
