#pragma once
#include "book/alias.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// Which spellings mean which source, beyond what name_key already takes for one: the sheet Aliases. Chains are
/// followed to their end; the names of a circle are all the first of them by key; of two rows for one spelling the
/// first counts.
class aliases {
public:
    aliases() = default;
    explicit aliases(std::span<book::alias const> rows);

    /// name_key of the source that the name means: equal keys are one source. The key of a key is itself.
    std::string key(std::string_view name) const;
    /// How the sheet spells the source of such a key; "" where it does not name it.
    std::string_view spelling_of(std::string_view key) const;
    /// Every spelling's key, with the key of its source; never a key with itself.
    std::map<std::string, std::string, std::less<>> const& keys() const { return meant_; }

private:
    std::map<std::string, std::string, std::less<>> meant_, spelled_;
};

}
