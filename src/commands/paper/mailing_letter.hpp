#pragma once
#include "commands/paper/mailing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::commands {

/// A letter to many as the office has it: the sheet Texts, else the usual words.
struct mailing_letter {
    std::string key, subject, text;   ///< with their fields
    mailing_about about() const;
};

/// Those of the sheet Texts whose key begins with "Letter: ", and ours that it lacks. In January our own thanks for the
/// year speak of last year; the office's words stay as they are.
std::vector<mailing_letter> mailing_letters(book::workbook const& workbook, std::optional<book::day> today = {});

/// The same words with the fields of one person filled in. `date` is today as the document's language writes it.
struct written_letter {
    std::string subject, text;
};
written_letter letter_to(
    book::workbook const& workbook, mailing_letter const& letter, mailing_recipient const& to, std::string const& date);

/// Why the letter cannot be sent to many: a field that no such letter has ({prospect} would name somebody else's
/// business), or one the book has nothing for. "" where all is well. In the office's language.
std::string against_letter(book::workbook const& workbook, mailing_letter const& letter);

/// Each letter as a row of the touch log, one step to undo; the first time the sheet Texts comes with it. The log notes
/// the subject as each of them reads it, behind what tells them from others of the name, in the book's language; where
/// `letter` is null, of labels and envelopes, that it went by post. `date` as of letter_to().
book::result<book::change_set> log_mailing(book::workbook const& workbook, std::vector<mailing_recipient> const& to,
    mailing_letter const* letter, std::string const& date, std::string const& by, moment now);
}
