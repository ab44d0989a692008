#pragma once
#include <com/sun/star/frame/XModel.hpp>

namespace referralbook::calc {

/// While it lives, no window of a document is painted anew: what formats and visible cells ask of formulas is
/// calculated once, at its end. Several may live at a time.
class locked_view {
public:
    explicit locked_view(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);
    ~locked_view();
    locked_view(locked_view const&) = delete;
    locked_view& operator=(locked_view const&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
};

}
