#pragma once
#include <string>
#include <variant>

namespace referralbook::book {

/// The error of a cell or of a function, by Calc's own number.
enum class cell_error : int {
    illegal_argument = 502,
    number = 503,            ///< #NUM!
    value = 519,             ///< #VALUE!
    reference = 524,         ///< #REF!
    name = 525,              ///< #NAME?
    division = 532,          ///< #DIV/0!
    not_available = 32767,   ///< #N/A
};

/// What stands in a cell: nothing, a number (dates are serials), a text (UTF-8) or an error.
using cell = std::variant<std::monostate, double, std::string, cell_error>;

/// True for an empty cell and for an empty text: both mean "not given" everywhere in the book.
inline bool is_blank(cell const& value) {
    if (auto const* text = std::get_if<std::string>(&value)) return text->empty();
    return std::holds_alternative<std::monostate>(value);
}

/// The text of a cell without surrounding blanks; numbers as a person would write them; "" for errors.
std::string text_of(cell const& value);

}
