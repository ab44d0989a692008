#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/set_up_book.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <gmock/gmock.h>

#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::IsEmpty;
using uno::UNO_QUERY_THROW;

namespace {

workbook contacts() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {
            {any("Name"), any("Phone"), any("Type"), any("Last contacted")},
            {any("Okafor Dental"), any("030 55 66 232"), any("Partner"), any(46200.0)},
        });
    as<beans::XPropertySet>(workbook.range("D2"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    return workbook;
}

// A set-up book on the disk whose cell Today says `day`.
std::filesystem::path saved_with(char const* name, std::string_view day, std::string_view filter = ods) {
    auto path = the_office().folder() / name;
    auto workbook = contacts();
    workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", any(46329.0)}});
    workbook.put("RB_TODAY", day);
    workbook.store(path, filter);
    return path;
}

// Opening is followed by our work in a moment, not at once.
bool comes_to_today(workbook const& workbook) {
    for (int tries = 0; tries < 100 && workbook.number("RB_TODAY") != today_serial(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    return workbook.number("RB_TODAY") == today_serial();
}

void expect_untouched(workbook const& workbook) {
    EXPECT_FALSE(workbook.modified());
    EXPECT_THAT(workbook.undo_titles(), IsEmpty());
}

}

TEST(the_day, of_a_book_saved_long_ago_is_todays_when_it_opens) {
    for (const auto day : {"2026-11-03", "2026-07-01", "9000-01-01", "soon", ""}) {
        SCOPED_TRACE(day);
        auto workbook = the_office().load(saved_with("old.ods", day));
        EXPECT_TRUE(comes_to_today(workbook)) << workbook.shown("RB_TODAY");
        expect_untouched(workbook);
        EXPECT_EQ(workbook.shown("I2"), "Overdue") << "what depends on the day follows";
    }
}

TEST(the_day, of_an_xlsx_comes_up_too) {
    auto workbook = the_office().load(saved_with("old.xlsx", "2026-11-03", xlsx));
    EXPECT_TRUE(comes_to_today(workbook));
    expect_untouched(workbook);
}

TEST(the_day, comes_up_in_memory_where_the_book_is_open_for_reading) {
    const auto path = saved_with("read.ods", "2026-11-03");
    const auto written = std::filesystem::last_write_time(path);
    auto workbook = the_office().load(path, true);
    EXPECT_TRUE(comes_to_today(workbook));
    expect_untouched(workbook);
    EXPECT_EQ(std::filesystem::last_write_time(path), written);
}

TEST(the_day, stays_where_the_user_put_a_formula_or_protected_it) {
    {
        auto workbook = the_office().load(saved_with("formula.ods", "=DATE(2026;11;3)"));
        std::this_thread::sleep_for(std::chrono::seconds{1});
        EXPECT_EQ(workbook.formula("RB_TODAY"), "=DATE(2026;11;3)");
        expect_untouched(workbook);
    }
    const auto path = saved_with("protected.ods", "2026-11-03");
    {
        auto workbook = the_office().load(path);
        ASSERT_TRUE(comes_to_today(workbook));
        workbook.put("RB_TODAY", "2026-11-03");
        as<util::XProtectable>(workbook.sheet("Rules"))->protect("");
        workbook.store(path);
    }
    auto workbook = the_office().load(path);
    std::this_thread::sleep_for(std::chrono::seconds{1});
    EXPECT_EQ(workbook.number("RB_TODAY"), 46329);
    expect_untouched(workbook);
}

TEST(the_day, leaves_a_workbook_that_is_not_set_up_alone) {
    const auto path = the_office().folder() / "plain.ods";
    {
        auto workbook = contacts();
        workbook.store(path);
    }
    auto workbook = the_office().load(path);
    std::this_thread::sleep_for(std::chrono::seconds{1});
    EXPECT_EQ(workbook.sheet_titles().size(), 1u);
    expect_untouched(workbook);
}

// What bringing the day up at midnight relies on, in a book with something to undo.
TEST(the_day, as_a_hidden_step_adds_nothing_to_what_can_be_undone) {
    auto workbook = contacts();
    workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", any(46329.0)}});
    workbook.put("A3", "Anna Meyer");
    const auto steps = workbook.undo_titles();
    workbook.undo_manager()->enterHiddenUndoContext();
    workbook.cell("RB_TODAY")->setValue(46330);
    workbook.undo_manager()->leaveUndoContext();
    EXPECT_EQ(workbook.undo_titles(), steps);
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text("A3"), "");
    EXPECT_EQ(workbook.undo_titles().size(), steps.size() - 1);
}

TEST(the_day, typed_as_a_text_goes_into_no_file) {
    const auto path = saved_with("typed.ods", "2026-11-03");
    auto workbook = the_office().load(path);
    ASSERT_TRUE(comes_to_today(workbook));
    workbook.put_text("RB_TODAY", "28/11/2026");
    as<frame::XStorable>(workbook.model())->store();
    EXPECT_EQ(workbook.number("RB_TODAY"), today_serial());
    EXPECT_EQ(workbook.error("I2"), 0);
    EXPECT_EQ(workbook.shown("I2"), "Overdue");
}
