#pragma once
#include "book/workbook.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/salutation.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The contact of a name in any spelling that means the same, else the first of a company of that name, else the one
/// that a firm, or what else they alone have, in brackets tells from others, "Anna Kern (Kern Dental)"; nullptr where
/// the book knows none, or several of the name share what stands there.
book::contact const* contact_of(book::workbook const& workbook, std::string_view who);

/// The same; nullptr, too, where the name is that of several contacts and nothing says which is meant.
book::contact const* the_only_contact_of(book::workbook const& workbook, std::string_view who);

/// How letters in a language address people without a title: by the first name in English alone.
recognition::addressed addressed_in(text::language const& writes);

/// The contact of a row of the sheet; nullptr where none stands there.
book::contact const* contact_at(book::workbook const& workbook, int row);

/// All contacts of that name, where it is one; else contact_of() alone, or nobody.
std::vector<book::contact const*> contacts_called(book::workbook const& workbook, std::string_view who);

/// Whom several names mean: places among the contacts, and the names that may mean several, which mean none of them.
/// Who is no contact is left out.
struct named_contacts {
    std::set<std::size_t> places;
    std::vector<std::string> unclear;
};

/// The same for many names: goes through the contacts once. The workbook must outlive it.
class contact_finder {
public:
    explicit contact_finder(book::workbook const& workbook);

    book::contact const* of(std::string_view who) const;   ///< what contact_of() says
    /// What contacts_called() says.
    std::vector<book::contact const*> all_of(std::string_view who) const;
    /// Those among whom nobody can tell who is meant: several of that name who are told apart, those who share what
    /// stands behind it, or where nobody bears it several people of a company of that name; of such a company whoever
    /// stayed there, where somebody did. None where of() says it.
    std::vector<book::contact const*> may_be_meant(std::string_view who) const;
    /// The same as lists call them: "Anna Kern (Ulm)".
    std::vector<std::string> who_may_be_meant(std::string_view who) const;
    /// Whom a letter to that name goes to: what of() says, but nullptr where several may be meant.
    book::contact const* only(std::string_view who) const { return may_be_meant(who).empty() ? of(who) : nullptr; }
    /// Which of workbook.contacts these names mean.
    named_contacts named_by(std::span<std::string const> names) const;
    /// Which of workbook.contacts it is; nothing where the book knows none.
    std::optional<std::size_t> at(std::string_view who) const;
    /// The key of a name, as the sheet Aliases gives it.
    std::string key(std::string_view name) const { return names_.key(name); }
    /// What called_as_contact() says.
    std::string called(std::string_view who) const;
    /// What tells the contacts of one name apart.
    follow_up::namesakes const& same() const;

private:
    std::vector<book::contact const*> people_of_firm(std::string_view called) const;

    book::workbook const& workbook_;
    recognition::aliases names_;
    std::map<std::string, std::vector<book::contact const*>, std::less<>> people_;      // by key
    std::map<std::string, std::vector<book::contact const*>, std::less<>> companies_;   // by key, who speaks first
    mutable std::optional<follow_up::namesakes> same_;                                  // made once a name asks for it
};

/// The name as the row of the contact calls them, whatever some referral wrote; the text itself where it is nobody's,
/// or the name of a company.
std::string called_as_contact(book::workbook const& workbook, std::string_view who);

/// The contacts of one name, and what tells them apart.
follow_up::namesakes namesakes_in(book::workbook const& workbook);

/// Whether a contact of this type is a client: "Client", "patient", "Kunde".
bool is_client_type(std::string_view type);

}
