#include "calc/office/text.hpp"

#include <rtl/textenc.h>

#include <bit>
#include <cstdint>

namespace referralbook::calc {

using com::sun::star::uno::Any;

std::string utf8(rtl::OUString const& text) {
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

void assign_utf8(std::string& target, rtl::OUString const& text) {
    auto const* letters = text.getStr();
    const auto length = static_cast<std::size_t>(text.getLength());
    target.resize(length);
    for (std::size_t i = 0; i < length; ++i) {
        if (letters[i] >= 0x80) {   // most texts are plain ASCII; the others go the long way
            target = utf8(text);
            return;
        }
        target[i] = static_cast<char>(letters[i]);
    }
}

rtl::OUString ustring(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

book::cell cell_of(Any const& value) {
    if (!value.hasValue()) return book::cell_error::value;
    double number = 0;
    if (value >>= number) return number;
    if (rtl::OUString text; value >>= text) {
        if (text.isEmpty()) return {};
        return utf8(text);
    }
    if (bool truth = false; value >>= truth) return truth ? 1.0 : 0.0;
    return book::cell_error::value;
}

Any any_of(book::cell const& value) {
    if (auto const* number = std::get_if<double>(&value)) return Any{*number};
    if (auto const* text = std::get_if<std::string>(&value)) return Any{ustring(*text)};
    if (std::holds_alternative<std::monostate>(value)) return Any{rtl::OUString{}};
    return {};
}

double error_number(book::cell_error error) {
    return std::bit_cast<double>(0x7FF8'0000'0000'0000u | static_cast<std::uint64_t>(static_cast<int>(error)));
}

}
