#include "calc/sheets/file_filter.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

std::string filter_of(document_ref const& document) {
    const uno::Reference<frame::XModel> model{document, uno::UNO_QUERY};
    if (!model.is()) return {};
    rtl::OUString filter;
    for (auto const& one : model->getArgs())
        if (one.Name == "FilterName") one.Value >>= filter;
    return utf8(filter);
}

}
