#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// The sources that are a way, not a person (the rule Ways, not people): "Website, Google; Walk-in". A name is one of
/// them by its name_key.
class ways {
public:
    ways() = default;
    explicit ways(std::string_view list);

    bool has(std::string_view name) const;
    /// The place among the names, by name_key; nothing for who is no way.
    std::optional<std::size_t> place_of(std::string_view key) const;
    std::vector<std::string> const& names() const { return names_; }

private:
    std::vector<std::string> names_, keys_;
};

}
