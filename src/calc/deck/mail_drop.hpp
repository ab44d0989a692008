#pragma once
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <functional>
#include <string>

namespace referralbook::calc {

/// Files that are dropped on a panel, as mails are: `dropped` is called with their file: URLs, a line each, inside the
/// event of the drop. The office tells of a drop only the innermost window under the pointer, so every control of the
/// container is listened at, those too that come later. Does nothing where the toolkit has no drop targets.
void take_dropped_files(com::sun::star::uno::Reference<com::sun::star::awt::XToolkit> const& toolkit,
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& panel,
    com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> const& container,
    std::function<void(std::string const& files)> dropped);

}
