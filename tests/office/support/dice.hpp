#pragma once
#include <cstddef>
#include <random>

namespace referralbook::tests {

/// The same numbers for the same seed on every machine.
class dice {
public:
    explicit dice(unsigned seed) : engine_{seed} {}
    /// 0 to count - 1.
    int below(int count) { return static_cast<int>(engine_() % static_cast<unsigned>(count)); }
    /// True so many times in a hundred.
    bool in_hundred(int times) { return below(100) < times; }
    /// One of a list that is not empty.
    template <class List> auto const& one_of(List const& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::mt19937 engine_;
};

}
