#pragma once
#include "recognition/names/name_reading.hpp"
#include "recognition/names/name_tokens.hpp"

#include <map>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// A name in words that have their places.
struct placed_words {
    name_kind kind = name_kind::nobody;
    bool whole = false;   ///< nothing is taken apart
    name_part title, given, family, generation;
    std::map<std::size_t, std::string> behind;   ///< as written, by their places in the name
    name_part key;                               ///< in the order of the key
};

/// Its texts, for the name that it was made of.
name_reading texts_of(placed_words const& words, std::string_view name);

}
