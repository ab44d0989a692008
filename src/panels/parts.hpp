#pragma once
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

/// How many items of a list are there before the user asks for more: some pages, and not what nobody turns to.
inline constexpr std::size_t first_items = 60;

/// "25 000".
std::string count_text(std::size_t number);

/// "1 row", "12 000 rows", of "{1} row" and "{1} rows".
std::string count_text(text::language const& say, std::size_t number, std::string_view one, std::string_view many);

/// The colour in which a band is shown.
tone band_tone(scoring::band deserves);

/// Writes elements down, block by block.
class page {
public:
    /// The next element begins a block, so many pixels below the one before; what the block is on a page.
    page& block(int space_above, paging kind = paging::line) {
        space_ = space_above;
        kind_ = kind;
        return *this;
    }
    element& add(element what) {
        what.space_above = space_;
        what.pages = kind_;
        space_ = 0;
        kind_ = paging::line;
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
    paging kind_ = paging::line;
};

inline constexpr style heading{.bold = true};
inline constexpr style quiet{.small = true, .colour = tone::quiet};

/// Leads to a cell, as cell_of() finds it; nowhere where that is none.
action leading_to(digest const& known, book::table_id table, int row, std::string_view column);

/// A command with one more argument.
command with(command what, std::string_view name, std::variant<std::string, double> value);

/// What ticks a step off: the command, with the choice whether somebody was reached where the step asks for it.
action ticking(command const& done, follow_up::step_id step, text::language const& say);

/// "12 referrals, 3 won": what came by a way that is no person.
std::string way_line(scoring::way_rows const& way, text::language const& say);

/// Under a list of which only some are there: "740 more overdue", a link that adds more of them. `which` is said with
/// the number for its {1}: "{1} more overdue".
void add_more(page& to, text::language const& say, std::string const& list, std::size_t shown, std::size_t all,
    text::counted_sentence const& which);

/// The beginning of a text in one line, cut between words.
std::string first_words(std::string_view text, std::size_t most);

/// The list of the view that says whether the last sentence is shown in full.
inline constexpr char whole_answer[] = "answer";

/// The sentence of the last command with its Undo, at the foot of the panel. Of a long one the beginning stands there,
/// as a link that shows or hides the whole of it where add_whole_answer() stands.
void add_answer(page& to, view const& chosen, text::language const& say);
void add_whole_answer(page& to, view const& chosen, text::language const& say);

/// The same of how it stands with the other desks.
inline constexpr char whole_shared[] = "shared";

/// How it stands with the other desks of a shared book, quietly at the foot; a link to what is to be settled. A long
/// sentence is a link like that of the last command, to where add_whole_shared() stands.
void add_shared(page& to, view const& chosen, text::language const& say);
void add_whole_shared(page& to, view const& chosen, text::language const& say);

/// A phone number in a line of its own under an item; a click calls it and copies it.
void add_phone(
    page& to, text::language const& say, std::string const& id, std::string const& phone, std::string const& about);

/// Where an item of the checklist begins: the box that `tick` belongs to, in a book that may be written, and what is to
/// be done, where a verb says it. `about` tells the item from all others.
void add_beginning(page& to, digest const& known, std::string const& id, std::string const& about,
    std::string const& verb, action tick);

/// In a search: where the words stand that were searched for, if the item does not show them; nothing for "".
void add_found(
    page& to, text::language const& say, std::string const& id, std::string const& found, std::string const& about);

}
