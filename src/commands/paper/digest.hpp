#pragma once
#include "commands/month_of_sources.hpp"
#include "commands/paper/mailing.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace referralbook::commands {

/// How the digests go out, which decides what a source needs for it: a postal address, or an e-mail address.
enum class digest_way : std::uint8_t { paper, mail };

/// Which digests are wanted.
struct digest_choice {
    book::day until;   ///< a day of the month that they are about
    digest_way way = digest_way::paper;
    std::vector<std::string> who{};   ///< sources; where any, these alone
};

/// How a date is written in a letter.
using digest_dates = std::function<std::string(book::day)>;

/// The digest of one source, with its fields filled in.
struct digest_letter {
    std::string who;                             ///< as the contact is called
    int contact_row = -1;                        ///< of the contact sheet
    book::day month;                             ///< a day of the month that it is about
    std::vector<std::string> label;              ///< name, company, address; empty of mail
    std::string to;                              ///< the e-mail address; "" on paper
    std::string subject, text;                   ///< in the book's language
    std::vector<book::referral const*> told{};   ///< the referrals that it says something about, rows of the book
    bool is_written = false;                     ///< by the log: this would be the second one of the month
    std::string called{};                        ///< what asks for this very contact, where several have the name

    /// As people see it: "Anna Kern (Ulm)" of several Anna Kern.
    std::string const& shown() const { return called.empty() ? who : called; }
};
struct digests {
    std::vector<digest_letter> gets;   ///< in the order of the contacts
    std::vector<not_written> left_out;
};

/// How a letter went to the mail program: not at all, as a whole, or without its words, which were copied.
enum class handed_as : std::uint8_t { nothing, whole, words_copied };
/// Opens one letter in the mail program.
using mail_opener = std::function<handed_as(digest_letter const&)>;

/// The letters that a mail program took, which alone may be logged, and what is to be said: also which it did not take.
struct handed_digests {
    std::vector<digest_letter> done;
    std::string said;
};
handed_digests hand_over(std::vector<digest_letter> const& letters, mail_opener const& open, text::language const& say);

/// A letter for each source that says where each of its referrals stands today (S2): those received up to the month's
/// end that are open, and those that were won, lost or put off in that month or since. What is said of each keeps to
/// May tell: All with the name, First name by that, Thanks only by a sentence without particulars for all of them
/// together, Nothing not at all. Left out, with the reason: Do not contact, Not before, Correspondence: no, no address,
/// who is no contact, a source that may be several contacts, by their name or their firm's, of whose referrals nothing
/// may be told, and rows that cannot be read, all those of a source in one sentence; and who was written that digest
/// already, unless the choice names them. Ways are never asked. `workbook` must live as long as the answer.
digests digests_of(book::workbook const& workbook, contact_table const& table, digest_choice const& choice,
    book::day today, digest_dates const& dates);

/// The same, and those that were written already among them.
digests all_digests_of(book::workbook const& workbook, contact_table const& table, digest_choice const& choice,
    book::day today, digest_dates const& dates);

/// Of digests that were made for all those of these sources, in any spelling or by their firm; a name that may mean
/// several of them is left out. Of none all that are not written yet.
digests for_these(book::workbook const& workbook, digests all, std::vector<std::string> const& who);

/// "3 sources get one. 2 are left out, see the end." and a line for each of them, in the office's language; `most`
/// lines of each kind.
std::string preview_of(digests const& what, text::language const& say, std::size_t most = std::string::npos);

/// Why the office's own text Monthly digest cannot be used: a field that it cannot have, one the book has nothing for,
/// or {list} is missing. "" where all is well. In the office's language.
std::string against_digest(book::workbook const& workbook);

/// Each letter as a row of the touch log, and each referral that it speaks of as told, one step to undo; the first time
/// the sheet Texts comes with it.
book::result<book::change_set> log_digests(
    book::workbook const& workbook, std::vector<digest_letter> const& letters, std::string const& by, moment now);

}
