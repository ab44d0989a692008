#pragma once
#include "book/date.hpp"
#include "recognition/names/aliases.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace referralbook::network {

/// Who brought whom, once: a referral, or a contact that names who referred them.
struct introduction {
    std::string source, prospect;
    std::optional<book::day> when;
    bool won = false;
    double value = 0;   ///< of a won one
};

/// Somebody in the tree.
struct tree_person {
    /// The index that stands for no person.
    static constexpr auto nobody = static_cast<std::size_t>(-1);

    std::string name;
    std::size_t parent = nobody;     ///< index of who brought them first
    std::optional<int> generation;   ///< 0 = nobody brought them; nothing in a circle, and below one
    std::optional<book::day> came;   ///< the day of the introduction that brought them
    bool won = false;                ///< became a client
    std::size_t brought = 0, brought_won = 0;
    double value = 0;                    ///< of the clients they brought themselves
    double value_below = 0;              ///< of all clients in the tree below them, those included
    std::vector<std::size_t> children;   ///< most valuable branch first, then by name
};

/// The tree of who brought whom (S1). Everybody has one place: under the source of their first introduction (the
/// earliest day; of equal ones, and without a day, the first row). Names compare by recognition::aliases::key. Who
/// refers themselves, and people who brought each other in a circle, have no generation.
class referral_tree {
public:
    explicit referral_tree(std::span<introduction const> rows, recognition::aliases names = {});

    std::span<tree_person const> people() const { return people_; }
    std::span<std::size_t const> roots() const { return roots_; }   ///< generation 0, in the order of children
    std::vector<std::size_t> in_circles() const;                    ///< people without a generation
    tree_person const* find(std::string_view name) const;

private:
    std::size_t person(std::string const& name);
    void number_generations();
    void sum_up();

    recognition::aliases names_;
    std::vector<tree_person> people_;
    std::vector<std::size_t> roots_;
    std::unordered_map<std::string, std::size_t> by_key_;
};

}
