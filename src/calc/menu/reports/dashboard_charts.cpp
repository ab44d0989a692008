#include "calc/menu/reports/dashboard_charts.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/ChartAxisAssign.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart/XDiagram.hpp>
#include <com/sun/star/chart/XTwoAxisYSupplier.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <array>

namespace referralbook::calc {

using namespace com::sun::star;
using commands::chart_kind;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

// 1/100 mm: right of the blocks, two beside each other; the sources with their long names have a row of their own.
constexpr int top = 900, width = 13500, height = 7600, gap = 400, wide = 2 * width + gap, tall = 9600;

// Told apart in print without colours too: dark, middle, light.
constexpr std::array colours{0x2E6B4F, 0x8FB8D9, 0xD9D3C7};
constexpr sal_Int32 line_colour = 0x7A4B2A;
// White to the eye. White itself is the default where the office is not dark, and no file keeps a default.
constexpr sal_Int32 paper = 0xFFFFFE;

Reference<beans::XPropertySet> properties(Reference<uno::XInterface> const& of) { return {of, UNO_QUERY_THROW}; }

/// The chart of that name, or one that shows the same block: redo brings charts back under names of the office's own.
Reference<table::XTableChart> standing_chart(
    Reference<table::XTableCharts> const& charts, rtl::OUString const& name, table::CellRangeAddress const& block) {
    if (charts->hasByName(name)) return {charts->getByName(name), UNO_QUERY_THROW};
    for (auto const& other : charts->getElementNames()) {
        const Reference<table::XTableChart> chart{charts->getByName(other), UNO_QUERY_THROW};
        const auto ranges = chart->getRanges();
        if (ranges.getLength() == 1 && ranges[0] == block) return chart;
    }
    return {};
}

/// A chart that nobody has looked at since the file was opened, and whose sheet stands elsewhere since, does not hear
/// that its cells were written again; told the range that it has, it does not read them either.
void show_block_anew(Reference<table::XTableChart> const& chart, table::CellRangeAddress const& block) {
    auto less = block;
    if (less.EndRow > less.StartRow + 1) --less.EndRow;
    for (auto const& part : {less, block}) chart->setRanges({&part, 1});
}

/// The last series as a line over the columns, against an axis of its own from 0 to 100 %.
void add_share_line(Reference<chart::XDiagram> const& diagram, int line) {
    const auto looks = properties(diagram);
    looks->setPropertyValue("HasSecondaryYAxis", Any{true});
    const auto series = diagram->getDataRowProperties(line);
    series->setPropertyValue("Axis", Any{chart::ChartAxisAssign::SECONDARY_Y});
    series->setPropertyValue("FillColor", Any{line_colour});   // a line has the colour of what it would fill
    const auto axis = properties(as<chart::XTwoAxisYSupplier>(diagram)->getSecondaryYAxis());
    axis->setPropertyValue("Min", Any{0.0});
    axis->setPropertyValue("Max", Any{1.0});
    // The names of the sources stand aslant: in the usual size they take more of the chart than its columns.
    properties(as<chart::XAxisXSupplier>(diagram)->getXAxis())->setPropertyValue("CharHeight", Any{8.0f});
}

/// Writes an axis in a number format, given in English, as the document's language has it.
void format_axis(Reference<chart::XChartDocument> const& made, Reference<beans::XPropertySet> const& axis,
    lang::Locale const& language, rtl::OUString const& code) {
    const auto formats = as<util::XNumberFormatsSupplier>(made)->getNumberFormats();
    const auto key = formats->addNewConverted(code, lang::Locale{"en", "US", ""}, language);
    axis->setPropertyValue("LinkNumberFormatToSource", Any{false});
    axis->setPropertyValue("NumberFormat", Any{key});
}

void dress(Reference<chart::XChartDocument> const& made, commands::dashboard_chart const& wanted,
    lang::Locale const& language) {
    const Reference<lang::XMultiServiceFactory> factory{made, UNO_QUERY_THROW};
    const Reference<chart::XDiagram> diagram{factory->createInstance("com.sun.star.chart.BarDiagram"), UNO_QUERY_THROW};
    made->setDiagram(diagram);
    const auto looks = properties(diagram);
    if (wanted.kind == chart_kind::pareto)
        looks->setPropertyValue("NumberOfLines", Any{sal_Int32{1}});   // before it is stacked
    if (wanted.kind == chart_kind::months || wanted.kind == chart_kind::pareto)
        looks->setPropertyValue("Stacked", Any{true});
    if (wanted.kind == chart_kind::bars) looks->setPropertyValue("Vertical", Any{true});
    const auto wall = properties(as<chart::X3DDisplay>(diagram)->getWall());
    wall->setPropertyValue("FillStyle", Any{drawing::FillStyle_NONE});
    wall->setPropertyValue("LineStyle", Any{drawing::LineStyle_NONE});
    const int series = wanted.columns - 1;
    if (wanted.kind == chart_kind::pareto) add_share_line(diagram, series - 1);
    // From 0 on, so that the columns compare; plain numbers, as their cells show nothing for 0. What sources are worth
    // may be a part of one win, or much money.
    const auto values = properties(as<chart::XAxisYSupplier>(diagram)->getYAxis());
    values->setPropertyValue("Min", Any{0.0});
    if (wanted.kind != chart_kind::columns)
        format_axis(made, values, language,
            wanted.kind == chart_kind::pareto ? rtl::OUString{"[<1000]General;#,##0"} : rtl::OUString{"#,##0"});
    // "Nov 26", not the first day of each month.
    if (wanted.kind == chart_kind::months)
        format_axis(made, properties(as<chart::XAxisXSupplier>(diagram)->getXAxis()), language, "MMM YY");
    for (int i = 0; i < series - (wanted.kind == chart_kind::pareto); ++i)
        diagram->getDataRowProperties(i)->setPropertyValue(
            "FillColor", Any{sal_Int32{colours[static_cast<std::size_t>(i)]}});
    // The first status, the first band stand at the top.
    if (wanted.kind == chart_kind::bars)
        properties(as<chart::XAxisXSupplier>(diagram)->getXAxis())->setPropertyValue("ReverseDirection", Any{true});

    // Said outright: on a dark sheet 25.2 makes the ground of a chart dark and leaves its words black.
    const auto ground = properties(made->getArea());
    ground->setPropertyValue("FillStyle", Any{drawing::FillStyle_SOLID});
    ground->setPropertyValue("FillColor", Any{paper});
    const auto document = properties(made);
    document->setPropertyValue("HasMainTitle", Any{true});
    const auto title = properties(made->getTitle());
    title->setPropertyValue("String", Any{ustring(wanted.title)});
    title->setPropertyValue("CharHeight", Any{11.0f});
    document->setPropertyValue("HasLegend", Any{series > 1});
    if (series == 1) return;
    const auto legend = properties(made->getLegend());
    legend->setPropertyValue("Alignment", Any{chart::ChartLegendPosition_BOTTOM});
    legend->setPropertyValue("LineStyle", Any{drawing::LineStyle_NONE});
    legend->setPropertyValue("FillStyle", Any{drawing::FillStyle_NONE});
}

/// Where the charts stand, in turn.
class chart_places {
public:
    explicit chart_places(int left) : left_{left} {}

    awt::Rectangle next(chart_kind kind) {
        if (kind == chart_kind::pareto) return {left_, top + height + gap, wide, tall};
        const int row = count_ / 2 + (count_ >= 2);   // the second row is taken
        const int column = count_++ % 2;
        const int below = row > 1 ? tall - height : 0;
        return {left_ + column * (width + gap), top + row * (height + gap) + below, width, height};
    }

private:
    int left_, count_ = 0;
};

/// Where the columns of the page end: headings of some languages make them wider.
int right_of(sheet_ref const& sheet, table::CellRangeAddress const& page) {
    awt::Point corner;
    properties(sheet->getCellByPosition(page.EndColumn + 1, 0))->getPropertyValue("Position") >>= corner;
    return corner.X + gap;
}

}

void show_charts(document_ref const& document, std::span<commands::dashboard_chart const> charts) {
    const auto place = named_place(document, book::table(book::table_id::dashboard).name);
    if (!place) return;
    const auto sheet = sheet_at(document, place->Sheet);
    lang::Locale language;
    properties(document)->getPropertyValue("CharLocale") >>= language;
    const auto standing = as<table::XTableChartsSupplier>(sheet)->getCharts();
    chart_places places{right_of(sheet, *place)};
    for (auto const& wanted : charts) {
        const auto name = ustring(wanted.name);
        const table::CellRangeAddress block{place->Sheet, place->StartColumn, place->StartRow + wanted.first_line,
            place->StartColumn + wanted.columns - 1, place->StartRow + wanted.last_line};
        const uno::Sequence<table::CellRangeAddress> ranges{&block, 1};
        const auto where = places.next(wanted.kind);
        if (const auto chart = standing_chart(standing, name, block); chart.is()) {
            show_block_anew(chart, block);
            continue;
        }
        standing->addNewByName(name, where, ranges, true, true);
        const Reference<document::XEmbeddedObjectSupplier> object{standing->getByName(name), UNO_QUERY_THROW};
        dress({object->getEmbeddedObject(), UNO_QUERY_THROW}, wanted, language);
    }
}

}
