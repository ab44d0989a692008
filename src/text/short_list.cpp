#include "text/short_list.hpp"
#include "text/sentences.hpp"

namespace referralbook::text {

std::string short_list(language const& say, std::span<std::string const> names, std::size_t most) {
    if (names.size() <= most + 1) return say.listed(names);
    return say.trn("{2} and {1} other", "{2} and {1} others", names.size() - most, joined_by(names.first(most), ", "));
}

}
