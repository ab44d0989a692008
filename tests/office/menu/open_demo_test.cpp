// The demo office as the menu opens it, on whatever day.
#include "office/support/as.hpp"
#include "office/support/office_with_clock.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/shown_controls.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/XChartDataArray.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::IsEmpty;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr long seconds_a_day = 24L * 60 * 60;

/// The workbook that the command opens.
std::optional<workbook> opened_demo(office& calc) {
    auto beside = calc.new_spreadsheet();
    std::set<Reference<lang::XComponent>> before;
    const auto each = [&](auto const& visit) {
        const auto all = calc.desktop()->getComponents()->createEnumeration();
        while (all->hasMoreElements()) visit(Reference<lang::XComponent>{all->nextElement(), UNO_QUERY});
    };
    each([&](auto const& one) { before.insert(one); });
    const auto said = beside.dispatch("org.referralbook:OpenDemo");
    EXPECT_TRUE(said.done) << printed(said.value);
    std::optional<workbook> found;
    each([&](auto const& one) {
        if (one.is() && !before.contains(one)) found.emplace(calc.context(), one);
    });
    return found;
}

/// A cell of the table of referrals by its English heading, whatever the sheet is called.
std::string of_referrals(workbook const& demo, std::string_view heading, int row) {
    const auto place = at("Referrals", heading, row);
    const auto name = demo.name("RB_REFERRALS");   // $Empfehlungen.$A$1:.$AK$1
    return name.substr(1, name.find('.') - 1) + place.substr(place.find('.'));
}

int last_referral(workbook const& demo) {
    const auto name = demo.name("RB_REFERRALS");
    return last_row(demo, name.substr(1, name.find('.') - 1));
}

/// How many rows say each flag.
std::map<std::string, int> flags_of(workbook const& demo) {
    std::map<std::string, int> result;
    const int last = last_referral(demo);
    for (int row = 2; row <= last; ++row)
        if (const auto flag = demo.shown(of_referrals(demo, "Flag", row)); !flag.empty()) ++result[flag];
    return result;
}

struct seen_demo {
    std::map<std::string, int> flags;
    double today = 0, newest = 0;
};

seen_demo seen_in(workbook const& demo) {
    seen_demo result{flags_of(demo), demo.number("RB_TODAY")};
    const int last = last_referral(demo);
    for (int row = 2; row <= last; ++row)
        result.newest = std::max(result.newest, demo.number(of_referrals(demo, "Date", row)));
    return result;
}

seen_demo demo_on_a_day(office_with_clock& in, long days_later) {
    in.move_by(days_later * seconds_a_day);
    const auto demo = opened_demo(*in.calc);
    if (!demo) {
        ADD_FAILURE() << "no demo was opened";
        return {};
    }
    EXPECT_THAT(demo->undo_titles(), IsEmpty());
    return seen_in(*demo);
}

}

TEST(the_demo_office, looks_as_if_it_had_been_made_today_whenever_it_is_opened) {
    allow(std::chrono::seconds{300});
    office_with_clock moved;
    const auto now = demo_on_a_day(moved, 0);
    const auto later = demo_on_a_day(moved, 100);
    const auto much_later = demo_on_a_day(moved, 700);
    EXPECT_EQ(now.newest, now.today);
    EXPECT_EQ(later.today, now.today + 100);
    EXPECT_EQ(later.newest, later.today);
    EXPECT_GT(now.flags.at("Overdue"), 3);
    EXPECT_EQ(much_later.today, now.today + 700);
    EXPECT_EQ(much_later.flags, now.flags) << "the same weekday";
    EXPECT_LE(std::abs(later.flags.at("Overdue") - now.flags.at("Overdue")), 5) << "another weekday";
    EXPECT_LT(later.flags.at("Overdue"), 20);
}

TEST(the_demo_office, looks_like_today_where_it_is_chosen_among_the_templates) {
    allow(std::chrono::seconds{300});
    office_with_clock moved;
    moved.move_by(50 * seconds_a_day);
    const auto file = moved.calc->new_spreadsheet().dispatch("org.referralbook:OpenDemo", {{"Quiet", any(true)}});
    ASSERT_TRUE(file.done);
    const auto demo = moved.calc->load(printed(file.value).substr(std::string_view{"file://"}.size()));
    const auto seen = seen_in(demo);
    EXPECT_EQ(seen.newest, seen.today);
    EXPECT_GT(seen.flags.at("Overdue"), 3);
    EXPECT_THAT(demo.undo_titles(), IsEmpty());
}

TEST(the_demo_office, is_a_new_workbook_that_keeps_no_note_of_its_making) {
    allow(std::chrono::seconds{500});
    const auto demo = opened_demo(the_office());
    ASSERT_TRUE(demo);
    const auto properties = demo->as<document::XDocumentPropertiesSupplier>()->getDocumentProperties();
    const Reference<beans::XPropertySet> notes{properties->getUserDefinedProperties(), UNO_QUERY};
    EXPECT_FALSE(notes->getPropertySetInfo()->hasPropertyByName("RB made on"));
    EXPECT_THAT(demo->undo_titles(), IsEmpty());
}

namespace {

class a_demo_office : public testing::TestWithParam<std::string_view> {
protected:
    void TearDown() override { speak(""); }
};

std::multiset<int> counts(std::map<std::string, int> const& flags) {
    std::multiset<int> result;
    for (auto const& [flag, count] : flags) result.insert(count);
    return result;
}

}

TEST_P(a_demo_office, speaks_the_language_of_the_office_and_tells_the_same_story) {
    allow(std::chrono::seconds{240});
    const auto english = opened_demo(shown_office());
    ASSERT_TRUE(english);
    speak(GetParam());
    const auto demo = opened_demo(shown_office());
    ASSERT_TRUE(demo);
    const auto say = referralbook::text::language_of(GetParam());
    const auto in_its_words = [&](std::string_view context, std::string_view word) { return say.trc(context, word); };
    using namespace referralbook::text;
    EXPECT_TRUE(demo->has_sheet(in_its_words(sheet_word, "Referrals")));
    EXPECT_EQ(demo->text(of_referrals(*demo, "Status", 1)), in_its_words(heading_word, "Status"));
    EXPECT_EQ(last_referral(*demo), last_referral(*english));
    const auto status_of = [](workbook const& in, int row) { return in.text(of_referrals(in, "Status", row)); };
    for (const int row : {2, 40, 120, 151})
        EXPECT_EQ(status_of(*demo, row), in_its_words(choice_word, status_of(*english, row))) << row;
    EXPECT_EQ(demo->error("RB_LEDGER"), 0);
    EXPECT_EQ(demo->error("RB_TOUCHLOG"), 0);
    EXPECT_EQ(counts(flags_of(*demo)), counts(flags_of(*english))) << "no row says that it cannot be read";
}

INSTANTIATE_TEST_SUITE_P(languages, a_demo_office, testing::Values("de", "fr", "es"));

// They are loaded when somebody looks at them, and the new sheet moves theirs.
TEST(the_charts_of_the_demo_office, are_filled_though_nobody_looked_at_them_before_they_were_made_anew) {
    auto demo = opened_demo(shown_office());
    ASSERT_TRUE(demo);
    for (auto const* command : {"MorningPage", "Dashboard"})
        demo->dispatch("org.referralbook:" + std::string{command}, {{"Quiet", any(true)}});
    demo->activate_sheet("Dashboard");
    std::this_thread::sleep_for(std::chrono::seconds{2});   // until they are drawn
    const auto charts = as<table::XTableChartsSupplier>(demo->sheet("Dashboard"))->getCharts();
    EXPECT_GE(charts->getElementNames().getLength(), 4);
    for (auto const& name : charts->getElementNames()) {
        const Reference<document::XEmbeddedObjectSupplier> object{charts->getByName(name), uno::UNO_QUERY_THROW};
        const Reference<chart::XChartDocument> made{object->getEmbeddedObject(), uno::UNO_QUERY_THROW};
        int numbers = 0;
        for (auto const& row : as<chart::XChartDataArray>(made->getData())->getData())
            for (const double value : row) numbers += value > std::numeric_limits<double>::min();   // what has none
        EXPECT_GT(numbers, 0) << narrow(name);
    }
}
