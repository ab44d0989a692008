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

}
