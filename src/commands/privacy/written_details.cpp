#include "commands/privacy/written_details.hpp"

#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/further_headings.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

std::string last_digits(std::string_view number) {
    constexpr std::size_t most_digits = 9;
    auto digits = text::digits_of(number);
    if (digits.size() > most_digits) digits.erase(0, digits.size() - most_digits);
    return digits.size() < least_digits ? std::string{} : digits;
}

std::string telephones_of_part(std::string_view part) {
    const std::string cell{text::trimmed(part)};
    if (recognition::is_reached_at(cell, recognition::role::phone)) return cell;
    std::string all;
    if (recognition::shape_of({cell, false}).date) return all;
    each_number(cell, [&](std::size_t, std::string_view number) {
        if (text::digits_of(number).size() >= least_digits) text::append_part(all, "; ", number);
    });
    return all;
}

}
