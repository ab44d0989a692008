#pragma once
#include "book/schema.hpp"
#include "text/language.hpp"

#include <string>

namespace referralbook::book {

/// The heading of a column as a language writes it. Value is one word in English and two elsewhere: what a sale
/// brought, and what a rule is set to. text::english_of reads both as Value.
std::string heading_in(text::language const& say, table_id table, column_spec const& column);

}
