#include "text/whole_part.hpp"

namespace referralbook::text {

std::optional<std::int64_t> whole_part(double number) {
    constexpr double most = 1e15;   // every whole number up to it is one of its own
    if (!(number > -most && number < most)) return {};
    return static_cast<std::int64_t>(number);
}

}
