#include "bench/office_probe.hpp"
#include "office/support/office.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

Reference<task::XJob> probe(char const* library) {
    const auto loader = the_office().service<loader::XImplementationLoader>("com.sun.star.loader.SharedLibrary");
    const Reference<lang::XSingleComponentFactory> factory{
        loader->activate("org.referralbook.bench.ReadingProbe", {}, wide("file://" + std::string{library}), {}),
        UNO_QUERY_THROW};
    return {factory->createInstanceWithContext(the_office().context()), UNO_QUERY_THROW};
}

}
