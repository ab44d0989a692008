#pragma once
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

namespace referralbook::tests {

/// Its own generator: the library's distributions differ from machine to machine.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_{seed * 2 + 1} {}
    std::uint64_t next() {   // splitmix64
        auto z = (state_ += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    bool chance(double p) { return static_cast<double>(next() >> 11) * 0x1p-53 < p; }
    template <class List> auto const& one_of(List const& list) { return list[below(std::size(list))]; }
    /// The first ones far more often than the last ones.
    template <class List> auto const& frequent_of(List const& list) {
        const double u = static_cast<double>(next() >> 11) * 0x1p-53;
        return list[std::min(
            std::size(list) - 1, static_cast<std::size_t>(u * u * static_cast<double>(std::size(list))))];
    }

private:
    std::uint64_t state_;
};

/// `count` digits; the first may be a zero.
inline std::string digits(dice& by, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('0' + by.below(10));
    return text;
}

}
