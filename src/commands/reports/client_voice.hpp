#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// Something that several said, and how many: "Trust", 7.
struct said_by {
    std::string words;   ///< a word of ours in English, else as first typed
    int count = 0;
    bool operator==(said_by const&) const = default;
};

/// Why clients chose the office (column Why us), and why others did not (Lost because): the most named first, of one
/// count by their letters. Names of one word compare without case and accents.
std::vector<said_by> why_they_choose(book::workbook const& workbook);
std::vector<said_by> why_they_do_not(book::workbook const& workbook);
/// The offices that somebody chose instead (Lost to), whatever the reason.
std::vector<said_by> chosen_instead(book::workbook const& workbook);

/// The words of clients that may be quoted, of the happy alone, the happiest first and then the latest; each once,
/// three at most. Left out is what holds a word of the name of who was referred or of who sent them.
std::vector<std::string> words_to_quote(book::workbook const& workbook);

/// Fields of the hand-out, in the book's language: the quotes, each a line; a sentence of the two reasons named most,
/// from three clients on: words of our list alone, each said by two or more. "" where there is nothing to say.
std::string quotes_for_handout(book::workbook const& workbook);
std::string reasons_for_handout(book::workbook const& workbook);

/// Blocks of the Dashboard, counted when it is made: how it was, why they choose us, why we lose and to whom; shares
/// with Wilson's interval. Nothing where nobody has said anything.
std::vector<book::page_line> client_voice_lines(book::workbook const& workbook);

}
