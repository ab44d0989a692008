#pragma once
#include "text/language.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace referralbook::calc {

/// Reads anew which language the office speaks, that of its menus. Asked for before something is shown.
void learn_office_language(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context) noexcept;

/// The language that the office speaks, as it was learned last; English before. What the user is told is said in it;
/// what is written into cells is not. From any thread.
text::language office_language();

/// A sentence in the office's language, for what is shown by src/calc itself (text/language.hpp).
template <class... Fields> std::string tr(std::string_view english, Fields const&... fields) {
    return office_language().tr(english, fields...);
}
template <std::integral Number, class... Fields>
std::string trn(std::string_view one, std::string_view many, Number count, Fields const&... fields) {
    return office_language().trn(one, many, count, fields...);
}

}
