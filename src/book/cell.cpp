#include "book/cell.hpp"
#include "text/number_text.hpp"
#include "text/words.hpp"

namespace referralbook::book {

std::string text_of(cell const& value) {
    if (auto const* text = std::get_if<std::string>(&value)) return std::string{text::trimmed(*text)};
    if (auto const* number = std::get_if<double>(&value)) return text::fifteen_digits(*number);
    return {};
}

}
