#include "commands/paper/paper_form.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::commands {

namespace {

constexpr int a4_width = 21000, a4_height = 29700, letter_width = 21590, letter_height = 27940;

constexpr std::array sheets{
    label_sheet{"L7160", text::to_say("Avery L7160, A4, 3 x 7 labels of 63.5 x 38.1 mm"), a4_width, a4_height, 3, 7,
        6350, 3810, 720, 1515, 6604},
    label_sheet{"L7163", text::to_say("Avery L7163, A4, 2 x 7 labels of 99.1 x 38.1 mm"), a4_width, a4_height, 2, 7,
        9910, 3810, 465, 1515, 10160},
    label_sheet{"5160", text::to_say("Avery 5160, US Letter, 3 x 10 labels of 2 5/8 x 1 in"), letter_width,
        letter_height, 3, 10, 6668, 2540, 476, 1270, 6985},
};

constexpr std::array envelopes{
    envelope_form{"DL", text::to_say("Envelopes DL, 220 x 110 mm"), 22000, 11000},
    envelope_form{"C6", text::to_say("Envelopes C6, 162 x 114 mm"), 16200, 11400},
    envelope_form{"10", text::to_say("Envelopes No. 10, 9 1/2 x 4 1/8 in"), 24130, 10478},
};

}

std::span<label_sheet const> label_sheets() { return sheets; }
std::span<envelope_form const> envelope_forms() { return envelopes; }

int address_from_left(text::language const& writes) {
    constexpr int left_window = 2500, right_window = 11000;
    return writes.tag() == "fr" ? right_window : left_window;
}

double type_size(std::size_t lines, int height, double most) {
    constexpr double hundredths_of_a_point = 35.28, line_of_type = 1.25, smallest = 6;
    const double room = static_cast<double>(height - 400) / static_cast<double>(std::max<std::size_t>(lines, 1));
    return std::clamp(std::floor(2 * room / hundredths_of_a_point / line_of_type) / 2, smallest, most);
}

}
