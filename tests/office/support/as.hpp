#pragma once
#include <com/sun/star/uno/Reference.hxx>

namespace referralbook::tests {

/// Another interface of a UNO object: `as<sheet::XCellRangeData>(range)->getDataArray()`. Throws RuntimeException where
/// the object has no such interface, or where there is no object.
template <class Interface, class Object> com::sun::star::uno::Reference<Interface> as(Object const& object) {
    return com::sun::star::uno::Reference<Interface>{object, com::sun::star::uno::UNO_QUERY_THROW};
}

}
