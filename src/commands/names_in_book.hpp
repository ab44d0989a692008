#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/spelled_words.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// Whether a text names them: by a word of the name, the first name too, or by all words of the name of a firm.
bool says_name_of(std::string_view text, std::string const& who);

/// The names in a book, to be looked for in free texts that others will read.
class names_in_book {
public:
    enum class of : std::uint8_t { everybody, who_was_sent };   ///< the second: referred to us, or sent on by us
    explicit names_in_book(book::workbook const& workbook, of whom = of::everybody);

    /// Whether a text holds a family name, written large where any of its words is, or all words of the name of a firm.
    /// First names alone do not count, nor do ways (rule Ways, not people).
    bool any_in(std::string const& text) const;

private:
    recognition::words_of_names families_, of_firms_;   ///< the second: all words of all firms
    std::set<std::string> firms_;
};

/// Whether a text names this person, by their own spelling or the contact's, or anybody else who was referred or sent
/// on: such a text is kept out of the subject of a letter.
bool names_who_was_sent(book::workbook const& workbook, std::string const& text, std::string const& who);

/// Of each source those whom it sent, and who were sent to it.
class people_of_sources {
public:
    explicit people_of_sources(book::workbook const& workbook);
    /// Whether a text holds a word of the name of one of that source, the first name too; firms do not count.
    bool any_in(std::string_view source, std::string_view text) const;

private:
    recognition::aliases names_;
    std::map<std::string, recognition::words_of_names> words_;   ///< by key of the source
};

/// The names that texts of source plans must not tell; looked for once a text is asked of, the book being gone through
/// once. The workbook must outlive it.
class names_for_plans {
public:
    names_for_plans(book::workbook const& workbook, names_in_book::of whom) : workbook_{workbook}, whom_{whom} {}

    /// What names_in_book::any_in() says.
    bool any_in(std::string const& text);
    /// The same of a text in the plan of a source, of whose people a first name is enough.
    bool any_in_plan(std::string_view source, std::string const& text);

private:
    book::workbook const& workbook_;
    names_in_book::of whom_;
    std::optional<names_in_book> all_;
    std::optional<people_of_sources> of_sources_;
};

}
