#include "office/support/inside.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

Reference<task::XJob> made_inside(office const& where, std::string_view library) {
    const auto loader = where.service<loader::XImplementationLoader>("com.sun.star.loader.SharedLibrary");
    const Reference<lang::XSingleComponentFactory> factory{
        loader->activate("org.referralbook.tests.Inside", {}, wide("file://" + std::string{library}), {}),
        UNO_QUERY_THROW};
    return {factory->createInstanceWithContext(where.context()), UNO_QUERY_THROW};
}

}
