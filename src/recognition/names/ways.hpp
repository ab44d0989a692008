#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// The sources that are a way, not a person (the rule Ways, not people): "Website, Google; Walk-in". A name is one of
/// them by its name_key; a spelling that the sheet Aliases knows, by that of what it means, too.
class ways {
public:
    ways() = default;
    explicit ways(std::string_view list);

    /// Whether a name is one of them by its own key.
    bool has(std::string_view name) const;
    /// The place among the names of what a source is called, by what its spelling means or by itself; nothing for who
    /// is no way.
    std::optional<std::size_t> place_of(std::string_view name, aliases const& spellings) const;
    std::vector<std::string> const& names() const { return names_; }

private:
    std::optional<std::size_t> place_of_key(std::string_view key) const;
    std::vector<std::string> names_, keys_;
};

/// Marks the referrals that came by a way: they have nobody to thank.
void look_for_ways(book::workbook& workbook);

}
