#pragma once
#include "sharing/merge.hpp"

#include <string>

namespace referralbook::calc {

/// One change in words: "2026-11-26 10:42, Ada: Thank Dr Ünal. Thanked: 2026-11-26 (was blank)".
std::string words_of_change(sharing::change const& one);

/// A conflict in words, with whose content stands.
std::string words_of_conflict(sharing::conflict const& one, sharing::record const& row);

/// The heading of a column as the sheets show it.
std::string heading_of(book::table_id table, std::string_view column);

/// What a row is called: the prospect, the contact's name.
std::string name_of_row(sharing::record const& row);

}
