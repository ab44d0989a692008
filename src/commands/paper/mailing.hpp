#pragma once
#include "commands/edit.hpp"
#include "commands/paper/postal_address.hpp"
#include "scoring/ledger.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace referralbook::commands {

enum class paper_kind : std::uint8_t { letters, labels, envelopes };

/// Which contacts are meant; "" = whatever they are. Words compare without case and accents, in any language of ours.
struct mailing_choice {
    std::string band;   ///< "A", "B", "C"
    std::string area, type;
    std::vector<std::string> who{};   ///< where any, these and those of `rows` alone
    std::vector<int> rows{};          ///< of the contact sheet: a row is one contact, a name may be that of several

    bool names_some() const { return !who.empty() || !rows.empty(); }
};

/// Somebody whom paper goes to.
struct mailing_recipient {
    std::string who;
    std::vector<std::string> label;   ///< name, company, address
    std::string salutation;           ///< how a letter addresses them
    int referrals = 0;                ///< received from them in the year that is thanked for
    int contact_row = -1;             ///< of the contact sheet
};
/// Somebody who was chosen and gets nothing, and why: a sentence in the office's language.
struct not_written {
    std::string who, why;
    int contact_row = -1;   ///< of the contact sheet, where it is one of them
};
struct mailing {
    std::vector<mailing_recipient> gets;   ///< in the order of the sheet
    std::vector<not_written> left_out;
};

/// What a letter to many holds, which decides who may get it.
enum class mailing_about : std::uint8_t {
    nothing_of_theirs,
    their_referrals   ///< {referrals}: for those who sent somebody, and may be told so
};

/// Who gets one of those chosen. Left out: a chosen name that may mean several contacts, Do not contact, Not before,
/// Correspondence: no, no address, a second row of the same name and address; of a letter about their referrals also
/// who sent nobody this year (in January: last year), and of whose referrals nothing may be told (May tell: Nothing).
mailing mailing_of(book::workbook const& workbook, contact_table const& table, scoring::ledger const& ranking,
    mailing_choice const& choice, mailing_about about, book::day today);

/// In January thanks for the year are thanks for the year before.
bool thanks_for_last_year(book::day today);

/// How many lines of each kind the answer of a command shows; a dialog shows all.
inline constexpr std::size_t lines_in_an_answer = 20;

/// "12 people get one. 3 are left out, see the end.", a line for each who gets one, and who is left out, with the
/// reason, in the office's language; `most` lines of each, and how many more there are.
std::string preview_of(mailing const& what, text::language const& say, std::size_t most = std::string::npos);
/// The same of anything: `count` says how many, `gets` has a line for each of them.
std::string preview_of(std::string count, std::vector<std::string> const& gets,
    std::vector<not_written> const& left_out, text::language const& say, std::size_t most = std::string::npos);

/// Whether a word of a contact is the one that was chosen: without case and accents, in any language of ours; ""
/// chooses all.
bool is_chosen(std::string_view wanted, std::string_view held);

/// The words that Area and Type of the contacts hold, each once, in alphabetical order.
std::vector<std::string> areas_of(book::workbook const& workbook);
std::vector<std::string> types_of(book::workbook const& workbook);

}
