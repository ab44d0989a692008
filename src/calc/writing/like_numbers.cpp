#include "calc/writing/like_numbers.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/util/NotNumericException.hpp>

#include <string>
#include <string_view>

namespace referralbook::calc {

using namespace com::sun::star;

bool looks_like_more(uno::Reference<util::XNumberFormatter> const& formatter, book::cell const& content) {
    auto const* text = std::get_if<std::string>(&content);
    if (!text || text->empty()) return false;
    if (std::string_view{"=+-'"}.find(text->front()) != std::string_view::npos) return true;
    // The words for TRUE and FALSE are short in every language; anything else that is taken for a number has a digit.
    if (text->size() > 8 && text->find_first_of("0123456789") == std::string::npos) return false;
    try {
        formatter->convertStringToNumber(0, ustring(*text));
        return true;
    } catch (util::NotNumericException const&) {
        return false;
    }
}

}
