#include "scoring/wilson.hpp"

#include "text/language.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::scoring {

interval wilson(double successes, double trials) {
    if (trials <= 0) return {};
    constexpr double z = 1.959963984540054, z2 = z * z;   // the normal distribution's 97.5 %
    const double share = successes / trials, scale = 1 + z2 / trials;
    const double middle = (share + z2 / (2 * trials)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials)) / scale;
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

sureness sureness_of(double won, double decided) {
    const double width = wilson(won, decided).width();
    if (width <= 0.3) return sureness::sure;
    return width <= 0.5 ? sureness::fair : sureness::thin;
}

std::string_view name_of(sureness value) {
    switch (value) {
    case sureness::sure: return text::to_say("sure");
    case sureness::fair: return text::to_say("fair");
    case sureness::thin: break;
    }
    return text::to_say("thin");
}

}
