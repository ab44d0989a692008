#include "formats/qr_code.hpp"

#include <qrcodegen/qrcodegen.hpp>

#include <array>
#include <cstdint>
#include <map>

namespace referralbook::formats {

namespace {

// Directions in the order of a clock: right, down, left, up.
constexpr std::array<std::pair<int, int>, 4> steps{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};

/// The edges that begin at each corner, with the dark side at their right hand, by direction.
std::map<qr_corner, std::array<bool, 4>> edges_of(qr_code const& code) {
    std::map<qr_corner, std::array<bool, 4>> edges;
    for (int y = 0; y < code.size; ++y)
        for (int x = 0; x < code.size; ++x) {
            if (!code.is_dark(x, y)) continue;
            if (!code.is_dark(x, y - 1)) edges[{x, y}][0] = true;
            if (!code.is_dark(x + 1, y)) edges[{x + 1, y}][1] = true;
            if (!code.is_dark(x, y + 1)) edges[{x + 1, y + 1}][2] = true;
            if (!code.is_dark(x - 1, y)) edges[{x, y + 1}][3] = true;
        }
    return edges;
}

std::vector<std::vector<qr_corner>> outline_of(qr_code const& code) {
    auto edges = edges_of(code);
    std::vector<std::vector<qr_corner>> lines;
    for (auto& [begin, going] : edges)
        for (std::size_t direction = 0; direction < going.size(); ++direction) {
            std::vector<qr_corner> line;
            auto at = begin;
            auto towards = direction, before = going.size();
            while (edges[at][towards]) {
                edges[at][towards] = false;
                if (towards != before) line.push_back(at);
                at = {at.first + steps[towards].first, at.second + steps[towards].second};
                before = towards;
                // Where two dark modules touch at a corner alone, the line stays with its own: it turns right.
                for (const auto turn : {1u, 0u, 3u})
                    if (const auto next = (before + turn) % 4; edges[at][next]) {
                        towards = next;
                        break;
                    }
            }
            if (line.size() > 1 && before == direction) line.erase(line.begin());   // the first is no corner
            if (!line.empty()) lines.push_back(std::move(line));
        }
    return lines;
}

}

std::optional<qr_code> qr_code_of(std::string_view text) try {
    const auto made = qrcodegen::QrCode::encodeSegments(
        {qrcodegen::QrSegment::makeBytes(std::vector<std::uint8_t>(text.begin(), text.end()))},
        qrcodegen::QrCode::Ecc::MEDIUM);
    qr_code code{made.getSize(), {}, {}};
    for (int y = 0; y < code.size; ++y)
        for (int x = 0; x < code.size; ++x) code.dark.push_back(made.getModule(x, y));
    code.outline = outline_of(code);
    return code;
} catch (qrcodegen::data_too_long const&) {
    return {};
}

}
