#include "calc/menu/reports/handout_code.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"
#include "formats/qr_code.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/PointSequenceSequence.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char const* shape_name = "Referral Book QR";
constexpr int side = 2700, smallest_module = 40;   // 1/100 mm

/// The code that stands on the page; empty where there is none.
Reference<drawing::XShape> standing_code(Reference<drawing::XDrawPage> const& page) {
    for (sal_Int32 i = 0; i < page->getCount(); ++i) {
        const Reference<container::XNamed> shape{page->getByIndex(i), UNO_QUERY};
        if (shape.is() && shape->getName().equalsAscii(shape_name)) return {shape, UNO_QUERY_THROW};
    }
    return {};
}

drawing::PointSequenceSequence corners_of(formats::qr_code const& code, int left, int top, int module) {
    drawing::PointSequenceSequence lines(static_cast<sal_Int32>(code.outline.size()));
    for (std::size_t i = 0; i < code.outline.size(); ++i) {
        auto const& line = code.outline[i];
        drawing::PointSequence points(static_cast<sal_Int32>(line.size() + 1));   // closed: the first comes again
        for (std::size_t k = 0; k <= line.size(); ++k) {
            auto const& [x, y] = line[k % line.size()];
            points.getArray()[k] = awt::Point{left + x * module, top + y * module};
        }
        lines.getArray()[i] = points;
    }
    return lines;
}

}

void draw_handout_code(document_ref const& document, std::string const& card, std::string const& said) {
    const auto name = book::table(book::table_id::handout).name;
    const auto place = named_place(document, name);
    if (!place) return;
    const Reference<drawing::XDrawPage> page{
        as<drawing::XDrawPagesSupplier>(document)->getDrawPages()->getByIndex(place->Sheet), UNO_QUERY_THROW};
    auto shape = standing_code(page);
    const auto code = card.empty() ? std::nullopt : formats::qr_code_of(card);
    if (!code) {
        if (shape.is()) page->remove(shape);
        return;
    }
    const auto cells = as<beans::XPropertySet>(named_cells(document, name));
    awt::Point corner;
    awt::Size all;
    cells->getPropertyValue("Position") >>= corner;
    cells->getPropertyValue("Size") >>= all;
    const int module = std::max(smallest_module, side / code->size);
    const int left = corner.X + all.Width - module * code->size;
    if (!shape.is()) {
        shape.set(as<lang::XMultiServiceFactory>(document)->createInstance("com.sun.star.drawing.PolyPolygonShape"),
            UNO_QUERY_THROW);
        page->add(shape);
        as<container::XNamed>(shape)->setName(rtl::OUString::createFromAscii(shape_name));
    }
    const auto look = as<beans::XPropertySet>(shape);
    look->setPropertyValue("PolyPolygon", Any{corners_of(*code, left, corner.Y + 4 * module, module)});
    look->setPropertyValue("FillStyle", Any{drawing::FillStyle_SOLID});
    look->setPropertyValue("FillColor", Any{sal_Int32{0}});
    look->setPropertyValue("LineStyle", Any{drawing::LineStyle_NONE});
    look->setPropertyValue("Title", Any{rtl::OUString{"QR"}});
    look->setPropertyValue("Description", Any{ustring(said)});
}

}
