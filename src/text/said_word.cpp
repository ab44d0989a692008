#include "text/said_word.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::text {

bool says(std::string_view word, std::string_view english) {
    const auto wanted = folded(word);
    return wanted == folded(english) || std::ranges::any_of(language_tables, [&](language_table const& table) {
        return folded(language{table}.tr(english)) == wanted;
    });
}

}
