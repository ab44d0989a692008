#pragma once
#include "calc/office/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>

#include <string_view>

namespace referralbook::calc {

/// A value by its name, as commands, loaders and filters of the office take them: property("Hidden", true).
template <class Value> com::sun::star::beans::PropertyValue property(std::string_view name, Value const& value) {
    return {ustring(name), 0, com::sun::star::uno::Any{value}, com::sun::star::beans::PropertyState_DIRECT_VALUE};
}

}
