#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "commands/contact_of.hpp"
#include "commands/known_people.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What is said of a name that is nobody's: "Kline Lam is not in this book yet. Did you mean Kline & Lamb LLP?", or
/// "Kern may be one of several: Anna Kern and Otto Kern."; "" where the book knows it, or for a blank name.
std::string said_of_unknown(known_people const& people, std::string_view name, text::language const& say = {});

/// Of each name that several contacts have, that it counts for all of them, and how one of them is meant.
std::vector<std::string> said_of_namesakes(book::workbook const& workbook, std::vector<std::string> const& names);

/// Of a name that may mean several contacts, by itself or as that of their firm: why nobody gets a letter for it, and
/// who may be meant.
std::string said_of_unclear(contact_finder const& contacts, std::string_view who, text::language const& say = {});

/// The same as said_of_namesakes() behind the sentence of what a command did that asks nobody, with said_of_unknown():
/// a misspelt name is never written in silence, nor one that several contacts have.
book::result<book::change_set> saying_unknown(
    book::workbook const& workbook, std::vector<std::string> const& names, book::result<book::change_set> changes);

}
