#include "client/picture.hpp"

#include <com/sun/star/awt/XBitmap.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/graphic/XGraphicProvider.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <cstdint>
#include <fstream>
#include <stdexcept>

namespace referralbook::tools {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

void write_number(uno::Sequence<sal_Int8>& bytes, int offset, std::uint32_t number) {
    auto* at = bytes.getArray() + offset;
    for (int i = 0; i < 4; ++i) at[i] = static_cast<sal_Int8>(number >> (8 * i));
}

}

Reference<awt::XWindow> window_of(tests::workbook const& workbook) {
    return workbook.controller()->getFrame()->getContainerWindow();
}

void take_picture(tests::office& calc, Reference<awt::XWindow> const& window, std::filesystem::path const& path,
    awt::Rectangle part) {
    const Reference<awt::XDevice> device{window, UNO_QUERY_THROW};
    if (part.Width == 0) part = {0, 0, window->getPosSize().Width, window->getPosSize().Height};
    const auto bitmap = device->createBitmap(part.X, part.Y, part.Width, part.Height);
    if (!bitmap.is()) throw std::runtime_error{"the window could not be drawn"};
    auto dib = bitmap->getDIB();
    // The office leaves two fields of the header unset, and readers mind: file size and no compression size.
    write_number(dib, 2, static_cast<std::uint32_t>(dib.getLength()));
    write_number(dib, 34, 0);
    auto drawn = path;
    drawn.replace_extension(".bmp");
    {
        std::ofstream out{drawn, std::ios::binary};
        out.write(reinterpret_cast<char const*>(dib.getConstArray()), dib.getLength());
        if (!out.flush()) throw std::runtime_error{"cannot write " + drawn.string()};
    }
    const auto provider = calc.service<graphic::XGraphicProvider>("com.sun.star.graphic.GraphicProvider");
    const auto picture = provider->queryGraphic(tests::named_values({{"URL", Any{tests::url_of(drawn)}}}));
    if (!picture.is()) throw std::runtime_error{"the picture could not be read again"};
    provider->storeGraphic(
        picture, tests::named_values({{"URL", Any{tests::url_of(path)}}, {"MimeType", tests::any("image/png")}}));
    std::filesystem::remove(drawn);
}

void print_to_pdf(tests::workbook& workbook, std::filesystem::path const& path) {
    const Reference<sheet::XSpreadsheetView> view{workbook.controller(), UNO_QUERY_THROW};
    const auto only = tests::named_values({{"Selection", Any{view->getActiveSheet()}}});
    workbook.as<frame::XStorable>()->storeToURL(tests::url_of(path),
        tests::named_values({{"FilterName", tests::any("calc_pdf_Export")}, {"FilterData", Any{only}}}));
}

}
