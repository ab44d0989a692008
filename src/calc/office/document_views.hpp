#pragma once
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace referralbook::calc {

/// Makes the view of a document the active one as long as this lives; then the one that was active is so again. Undo of
/// new sheets acts on the active view: with another workbook in front, that one would lose or gain them. Does nothing
/// where the document has no view.
class in_front {
public:
    explicit in_front(com::sun::star::uno::Reference<com::sun::star::frame::XModel> const& model);
    ~in_front();
    in_front(in_front const&) = delete;
    in_front& operator=(in_front const&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> before_;   ///< none where nothing was changed
};

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
