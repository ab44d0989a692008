// What the charts of the Dashboard look like, whatever the office's own colours are.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::Each;
using testing::SizeIs;
using uno::Reference;

namespace {

constexpr int white = 0xFFFFFE, chosen_by_the_office = -1;

/// Of each chart what its ground is filled with.
std::vector<int> grounds_of(workbook const& workbook, std::string_view sheet) {
    const auto charts = as<table::XTableChartsSupplier>(workbook.sheet(sheet))->getCharts();
    std::vector<int> grounds;
    for (auto const& name : charts->getElementNames()) {
        const Reference<document::XEmbeddedObjectSupplier> object{charts->getByName(name), uno::UNO_QUERY_THROW};
        const auto ground = as<chart::XChartDocument>(object->getEmbeddedObject())->getArea();
        const auto state = as<beans::XPropertyState>(ground)->getPropertyState("FillColor");
        int colour = chosen_by_the_office;
        if (state == beans::PropertyState_DIRECT_VALUE) ground->getPropertyValue("FillColor") >>= colour;
        grounds.push_back(colour);
    }
    return grounds;
}

}

// Where it may choose on a dark sheet, an office of 25.2 makes the ground of a chart dark and leaves its words black.
TEST(a_chart, stands_on_white_whatever_the_colour_of_the_sheet) {
    auto written = small_book();
    command(written, "Dashboard");
    EXPECT_THAT(grounds_of(written, "Dashboard"), AllOf(SizeIs(4), Each(white)));
    for (const auto filter : {ods, xlsx}) {
        const auto path = the_office().folder() / (filter == ods ? "charts.ods" : "charts.xlsx");
        written.store(path, filter);
        const auto read = the_office().load(path);
        EXPECT_THAT(grounds_of(read, "Dashboard"), AllOf(SizeIs(4), Each(white))) << filter;
    }
}
