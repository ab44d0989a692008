#include "calc/history/sheet_in_front.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

Reference<sheet::XSpreadsheetView> view_of(document_ref const& document) {
    const Reference<frame::XModel> model{document, UNO_QUERY};
    return Reference<sheet::XSpreadsheetView>{
        model.is() ? model->getCurrentController() : Reference<frame::XController>{}, UNO_QUERY};
}

}

std::string sheet_in_front(document_ref const& document) {
    const auto view = view_of(document);
    return view.is() ? title_of(view->getActiveSheet()) : std::string{};
}

void bring_to_front(document_ref const& document, std::string const& sheet) {
    const auto view = view_of(document);
    const auto front = sheet_named(document, sheet);
    if (view.is() && front.is()) view->setActiveSheet(front);
}

}
