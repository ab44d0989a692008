#pragma once
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"
#include "follow_up/noted_month.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// What may be said to one source of a month (S2).
struct told_source {
    std::vector<book::referral const*> by_name;        ///< All and First name
    std::vector<book::referral const*> thanks_alone;   ///< Thanks only
    bool any = false;                                  ///< of the month, whatever may be told

    bool nothing_to_say() const { return by_name.empty() && thanks_alone.empty(); }
};

/// The referrals of a month by their sources: those received up to its end that are open, and those that were won, lost
/// or put off in it or since. Ways are no sources, and of who was forgotten nothing is told.
struct month_of_sources {
    std::map<std::size_t, told_source> sources;   ///< by the place among the contacts
    std::vector<std::string> unknown;             ///< sources that are no contact, each once
    std::vector<std::string> of_several;          ///< sources that may be several contacts, each once
    /// Sources of which rows cannot be read, of any month, each once with those rows; called as lists call the contact.
    std::vector<std::pair<std::string, std::vector<book::referral const*>>> unreadable;
};

/// That of the month of a day. `workbook` must live as long as the answer; `contacts` are its own.
month_of_sources month_of_sources_in(book::workbook const& workbook, contact_finder const& contacts, book::day until);

/// The last day of the month before that of `today`: what a digest is about unless somebody says otherwise.
book::day end_of_last_month(book::day today);
using follow_up::month_name;
using follow_up::noted_month;

/// To whom a digest of the month of a day was written by the log: of several contacts of one name to whom the note
/// means, and where it does not say, to any of them. `contacts` must outlive it.
class written_digests {
public:
    written_digests(book::workbook const& workbook, contact_finder const& contacts, book::day month);
    bool any() const { return !noted_.empty(); }
    bool to(book::contact const& one) const;

private:
    contact_finder const& contacts_;
    std::set<std::pair<std::string, std::string>> noted_;   // key of the name, and the mark that the note begins with
};

/// Digests that are still to be written.
struct due_digests {
    book::day month;       ///< a day of the month that they are about
    std::size_t sources;   ///< who has something to hear, may be written to and was not written that digest yet
};

/// Last month's digests in the first ten days of a month, where the office writes them: by the log one of the three
/// months before had its own. Nothing where nobody has something to hear that was not written to them.
std::optional<due_digests> digests_due(book::workbook const& workbook, book::day today);

/// "Monthly digest of October 2026: 3 sources have something to hear."
std::string said_of(due_digests const& due, text::language const& say);

}
