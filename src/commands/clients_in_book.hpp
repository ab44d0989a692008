#pragma once
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Who is a client, also where they are a source or a partner besides: a contact whose type says so, who was referred
/// to us, or whom we sent on. A calendar, which many may see, has no name of theirs in a title. Names count in any
/// spelling. Workbook and contacts must outlive it.
class clients_in_book {
public:
    clients_in_book(book::workbook const& workbook, contact_finder const& contacts);

    bool has(std::string_view who) const;
    /// What stands for the name of a client in a title: "No. 3" of the referral that brought them, else the row of
    /// theirs, "row 5".
    std::string without_name(std::string_view who, text::language const& say) const;
    /// What May tell allows of somebody who was referred, the strictest where they were more than once; all of others.
    book::may_tell degree(std::string_view who) const;
    /// The name as far as that allows: whole, the first name, or what without_name() says.
    std::string as_told(std::string const& who, text::language const& say) const;

private:
    std::vector<book::referral const*> const* referrals_of(std::string_view who) const;

    book::workbook const& workbook_;
    contact_finder const& contacts_;
    std::map<std::string, std::vector<book::referral const*>, std::less<>> referred_;   // by key of the prospect
    std::map<std::string, book::given_referral const*, std::less<>> sent_;              // by key of the client
};

}
