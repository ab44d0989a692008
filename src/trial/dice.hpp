#pragma once
#include <cstdint>

namespace referralbook::trial {

/// Numbers that a seed draws, the same on every computer and for ever: a draw that was stored can be made again.
/// (SplitMix64; the distributions of the standard library differ from one library to the next.)
class dice {
public:
    explicit dice(std::uint64_t seed) : state_{seed} {}

    std::uint64_t next();
    bool coin() { return next() >> 63 != 0; }
    double share() { return static_cast<double>(next() >> 11) * 0x1p-53; }   ///< 0 to 1, 1 excluded
    /// How often something happens that happens `mean` times in the mean (Poisson).
    int count(double mean);

private:
    std::uint64_t state_;
};

}
