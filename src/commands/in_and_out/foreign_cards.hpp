#pragma once
#include "commands/in_and_out/foreign_table.hpp"
#include "formats/vcard.hpp"

#include <set>
#include <span>
#include <string>

namespace referralbook::commands {

/// From cards: a row of headings, then a card a row; further phone numbers and addresses in columns of their own. A
/// group's card is no row: a remark counts them.
foreign_table table_of(std::span<formats::card const> cards, text::language const& say = {});

/// A table of cards with its further phones and mail addresses in the column of the first, divided by "; ", but for
/// columns that have one of `headings` (folded). Mobiles count as phones.
foreign_table joined(foreign_table table, std::set<std::string> const& headings);

}
