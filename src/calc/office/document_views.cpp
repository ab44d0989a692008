#include "calc/office/document_views.hpp"

#include <com/sun/star/frame/XFramesSupplier.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

in_front::in_front(Reference<frame::XModel> const& model) {
    const auto controller = model->getCurrentController();
    const auto own = controller.is() ? controller->getFrame() : Reference<frame::XFrame>{};
    if (!own.is()) return;
    const Reference<frame::XFramesSupplier> desktop{own->getCreator(), uno::UNO_QUERY};
    const auto active = desktop.is() ? desktop->getActiveFrame() : Reference<frame::XFrame>{};
    if (active == own && own->isActive()) return;
    before_ = active;
    own->activate();
}

in_front::~in_front() {
    try {
        if (before_.is()) before_->activate();
    } catch (uno::Exception const&) {}   // it was closed meanwhile
}

locked_view::locked_view(uno::Reference<uno::XInterface> const& document) : model_{document, uno::UNO_QUERY_THROW} {
    model_->lockControllers();
}

locked_view::~locked_view() {
    try {
        model_->unlockControllers();
    } catch (uno::Exception const&) {}   // a document that was closed has no window left
}

}
