#include "calc/office/locked_view.hpp"

namespace referralbook::calc {

using namespace com::sun::star;

locked_view::locked_view(uno::Reference<uno::XInterface> const& document) : model_{document, uno::UNO_QUERY_THROW} {
    model_->lockControllers();
}

locked_view::~locked_view() {
    try {
        model_->unlockControllers();
    } catch (uno::Exception const&) {}   // a document that was closed has no window left
}

}
