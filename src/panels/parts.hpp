#pragma once
#include "panels/known/digest.hpp"
#include "panels/elements/element.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

/// How many lines of a list are there before the user asks for more.
inline constexpr int first_lines = 12;

/// "25 000".
std::string count_text(std::size_t number);

/// "1 row", "12 000 rows".
std::string count_text(std::size_t number, std::string_view one, std::string_view many);

tone band_tone(scoring::band deserves);

/// Writes elements down, block by block.
class page {
public:
    /// The next element begins a block, so many pixels below the one before.
    page& block(int space_above) {
        space_ = space_above;
        return *this;
    }
    element& add(element what) {
        what.space_above = space_;
        space_ = 0;
        if (what.name.empty()) what.name = what.text;
        return elements_.emplace_back(std::move(what));
    }
    /// A sentence over the whole width.
    element& sentence(std::string id, std::string text, style looks = {}) {
        return add({.id = std::move(id), .text = std::move(text), .looks = looks});
    }
    std::vector<element> take() {
        make_unique(elements_);
        return std::move(elements_);
    }

private:
    std::vector<element> elements_;
    int space_ = 0;
};

inline constexpr style heading{.bold = true};
inline constexpr style quiet{.small = true, .colour = tone::quiet};

/// A phone number keeps together where the line is broken.
std::string unbroken(std::string text);

/// Under a list of which only some are shown: "12 more today", and "Show fewer today" where more than usual are.
void add_more(page& to, std::string const& list, std::size_t shown, std::size_t all, int usual, std::string_view which);

/// The sentence of the last command with its Undo.
void add_answer(page& to, view const& chosen);

}
