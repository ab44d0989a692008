#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <optional>
#include <string>

namespace referralbook::calc {

/// The sheet and the first selected row of a window.
struct selected_row {
    std::string sheet;   ///< its title
    int row = 0;         ///< counted from 0
};
std::optional<selected_row> selected_row_of(
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller, document_ref const& document);

/// Calls `moved` whenever another cell or sheet of the window is chosen, on the main thread and within the event: it
/// must be quick and change nothing.
class selection_watch {
public:
    selection_watch(com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller,
        std::function<void()> moved);
    ~selection_watch();
    selection_watch(selection_watch const&) = delete;
    selection_watch& operator=(selection_watch const&) = delete;

private:
    class listener;
    com::sun::star::uno::Reference<com::sun::star::frame::XController> controller_;
    rtl::Reference<listener> listener_;
};

}
