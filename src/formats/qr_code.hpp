#pragma once
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::formats {

/// A corner of an outline, in modules from the upper left one: x to the right, y down.
using qr_corner = std::pair<int, int>;

/// A QR code as what is dark in it: closed lines along the edges between dark and light, without doubled corners. What
/// lies inside an odd number of them is dark, so that it is drawn as one shape and prints without seams.
struct qr_code {
    int size = 0;                                  ///< modules on a side, without the quiet zone of 4 around it
    std::vector<bool> dark;                        ///< row by row
    std::vector<std::vector<qr_corner>> outline;   ///< each begins anywhere and is closed
    bool is_dark(int x, int y) const {
        return x >= 0 && y >= 0 && x < size && y < size && dark[static_cast<std::size_t>(y * size + x)];
    }
};

/// The code of a text in UTF-8, which can be read with 15 % of it spoilt (level M). Nothing of a text that is too long,
/// from some 2,300 bytes on.
std::optional<qr_code> qr_code_of(std::string_view text);

}
