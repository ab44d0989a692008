#include "commands/typed_amount.hpp"
#include "book/cell.hpp"
#include "commands/in_field.hpp"
#include "recognition/amounts/amounts.hpp"
#include "text/number_text.hpp"

#include <cmath>

namespace referralbook::commands {

namespace {

/// Without thousands divided, so that nobody has to know the sign: "1500", "1.50" or "1,50".
std::string to_type_again(double value, book::number_style const& style) {
    book::number_style undivided = style;
    undivided.group.clear();
    return undivided.number(text::fixed(value, value == std::floor(value) ? 0 : 2));
}

}

std::string amount_to_type(std::optional<double> value, book::number_style const& style) {
    if (!value) return {};
    // More than two decimals are kept as they are: what nobody changed must be written back the same.
    if (*value * 100 != std::round(*value * 100)) return text::every_digit(*value);
    return style.number(text::fixed(*value, *value == std::floor(*value) ? 0 : 2));
}

book::result<std::optional<double>> typed_amount(
    std::string_view text, std::string_view field, book::number_style const& style, text::language const& say) {
    const auto typed = book::text_of(std::string{text});
    if (typed.empty()) return std::optional<double>{};
    const auto read = recognition::read_amount(typed, style);
    if (read.ambiguous() && *read.with_thousands > 0)
        return book::refuse(in_field(field,
            say.tr("\"{1}\" could be two amounts. Please enter {2} or {3}.", typed,
                to_type_again(*read.with_thousands, style), to_type_again(*read.with_decimals, style)),
            say));
    if (read.value && *read.value >= 0) return read.value;
    return book::refuse(in_field(field, say.tr("Please enter an amount, for example {1}.", 1200), say));
}

book::result<std::optional<double>> typed_count(
    std::string_view text, std::string_view field, book::number_style const& style, text::language const& say) {
    const auto typed = book::text_of(std::string{text});
    if (typed.empty()) return std::optional<double>{};
    const auto read = recognition::read_amount(typed, style);
    const auto number = read.ambiguous() ? read.with_thousands : read.value;
    if (number && *number >= 0 && *number == std::floor(*number)) return number;
    return book::refuse(in_field(field, say.tr("Please enter how many, for example {1}.", 5), say));
}

}
