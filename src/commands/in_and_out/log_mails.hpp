#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "formats/mail_head.hpp"

#include <optional>
#include <span>
#include <string>

namespace referralbook::commands {

/// One file that is to become contacts in the log.
struct mail_to_log {
    std::string file;                         ///< its name, for sentences
    std::optional<formats::mail_head> head;   ///< nothing: it is no mail
    std::optional<moment> when;               ///< head->sent where the office is
};

/// Mails as rows of the touch log, one step to undo. Who it is says the e-mail address: of the contacts (any of several
/// in a cell), else of the prospect of a referral. A mail is theirs where the sender is in the book and is not the
/// office itself (rule Office e-mail); a mail of anybody else to the office is theirs too, and nobody's where they are
/// not known. Every other mail is ours, and is logged with each person of the book that it went to. Theirs are logged
/// as reached. Where somebody is the prospect of one open referral alone, the row names it; no status and no step is
/// changed by a mail.
///
/// Not logged, and said why: what is no mail, has no date or one after today, is about nobody of the book, or stands in
/// the log already. Refuses where nothing is left.
book::result<book::change_set> log_mails(
    book::workbook const& workbook, std::span<mail_to_log const> mails, std::string const& by, moment now);

}
