#pragma once
#include <string>

namespace referralbook::sharing {

/// Asks whether this login may make the tables, or a book in them: "t" or "f".
std::string may_make_tables_text();
std::string may_make_books_text();

}
