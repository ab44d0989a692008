#pragma once
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace referralbook::tests {

/// UTF-8 to UNO's UTF-16 and back.
rtl::OUString wide(std::string_view text);
std::string narrow(rtl::OUString const& text);

/// "file:///..." of a path.
rtl::OUString url_of(std::filesystem::path const& path);

/// Named values, as loading, storing and dispatching take them.
using named_value = std::pair<std::string_view, com::sun::star::uno::Any>;
com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> named_values(
    std::initializer_list<named_value> values);

inline com::sun::star::uno::Any any(bool value) { return com::sun::star::uno::Any{value}; }
inline com::sun::star::uno::Any any(double value) { return com::sun::star::uno::Any{value}; }
inline com::sun::star::uno::Any any(std::string_view value) { return com::sun::star::uno::Any{wide(value)}; }
inline com::sun::star::uno::Any any(char const* value) { return any(std::string_view{value}); }

/// A property value as a short text, for snapshots and messages: "7", "true", "Meyer", "(nothing)".
std::string printed(com::sun::star::uno::Any const& value);

}
