#pragma once
#include "book/workbook.hpp"

#include <string_view>

namespace referralbook::follow_up {

/// How a client's answer counts. Where an office's two limits meet, an answer that counts as happy is never unhappy.
enum class mood {
    happy,     ///< Happy from and above: F8 asks for referrals, the words may be quoted
    between,   ///< neither asked nor put right
    unhappy    ///< Unhappy up to and below: F11
};
mood mood_of(book::rules const& rules, double score);

/// Whether somebody answered how it was, and counts as this.
bool is(mood wanted, book::rules const& rules, book::follow_up_facts const& facts);

/// Whether the source has a happy answer to hear, which it may hear and was not told since (F5; S0: it is the source's
/// patient, too).
bool source_lacks_the_answer(book::rules const& rules, book::follow_up_facts const& facts);

/// Marks the referrals of a book that has the column Asked how it was: without it F10 and F11 are never open.
void look_for_answers(book::workbook& workbook);

/// Says of each client's latest won referral when they were last in touch with us: by the log in any spelling, or by
/// the day they became one. Reads nothing where no rule asks for it (Client days).
void look_for_clients(book::workbook& workbook);

/// Whether the sheet Referrals has this column, by its key: books of before lack the later ones.
bool referrals_keep(book::workbook const& workbook, std::string_view column);

}
