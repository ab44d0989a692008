#pragma once
#include "office/support/office.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <filesystem>

namespace referralbook::tools {

/// A real picture of a window or a dialog, as PNG; needs no display (the program draws it itself). `part` in pixels of
/// the window; as it is given by default, the whole of it.
void take_picture(tests::office& calc, com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& window,
    std::filesystem::path const& path, com::sun::star::awt::Rectangle part = {});

/// The window that shows the workbook, sheet and sidebar.
com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window_of(tests::workbook const& workbook);

/// Prints the sheet in front to a PDF.
void print_to_pdf(tests::workbook& workbook, std::filesystem::path const& path);

}
