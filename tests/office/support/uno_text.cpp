#include "office/support/uno_text.hpp"

#include <osl/file.hxx>
#include <rtl/textenc.h>

#include <charconv>

namespace referralbook::tests {

using namespace com::sun::star;

rtl::OUString wide(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

std::string narrow(rtl::OUString const& text) {
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

rtl::OUString url_of(std::filesystem::path const& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(wide(std::filesystem::absolute(path).string()), url);
    return url;
}

uno::Sequence<beans::PropertyValue> named_values(std::initializer_list<named_value> values) {
    uno::Sequence<beans::PropertyValue> result(static_cast<sal_Int32>(values.size()));
    auto* next = result.getArray();
    for (auto const& [name, value] : values) {
        next->Name = wide(name);
        next->Value = value;
        ++next;
    }
    return result;
}

std::string printed(uno::Any const& value) {
    if (rtl::OUString text; value >>= text) return narrow(text);
    if (bool truth = false; value >>= truth) return truth ? "true" : "false";
    if (sal_Int64 whole = 0; value >>= whole) return std::to_string(whole);
    if (double number = 0; value >>= number) {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        return {digits, end};
    }
    if (!value.hasValue()) return "(nothing)";
    if (value.getValueTypeClass() == uno::TypeClass_ENUM)
        return std::to_string(*static_cast<sal_Int32 const*>(value.getValue()));
    return '(' + narrow(value.getValueTypeName()) + ')';
}

}
