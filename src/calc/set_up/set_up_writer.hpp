#pragma once
#include "calc/office/progress_window.hpp"
#include "calc/sheets/document.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <com/sun/star/frame/XController.hpp>

#include <functional>

namespace referralbook::calc {

/// Whether this sheet can be set up: refuses a read-only workbook, protected sheets and cells in the way.
book::result<void> check_set_up(
    document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan);

/// Carries a plan out as one undo step, in bulk. Stopped or failed, everything is taken back and the step leaves
/// nothing. The controller is that of the document's own visible view; without one (a hidden document) headers are not
/// frozen. `last`, if given, writes what belongs to the same step once everything stands.
book::result<void> carry_out_set_up(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, document_ref const& document,
    sheet_ref const& sheet, commands::set_up_facts const& facts, commands::set_up_plan const& plan,
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller, progress_window& progress,
    std::function<void()> const& last = {});

}
