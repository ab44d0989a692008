#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/contact_wishes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// By what somebody would be contacted: a wish for no letters leaves calls and visits open.
enum class contact_by : std::uint8_t { anything, letter };

/// Why nobody of ours contacts `who` on that day, by the columns Do not contact, Not before, Correspondence and
/// Verified of the contacts: one sentence in the office's language; "" where nothing is against it.
std::string against_contact(
    book::workbook const& workbook, std::string_view who, book::day today, contact_by how = contact_by::anything);
/// The same for many people: goes through the contacts once. The workbook must outlive it.
class contacting {
public:
    explicit contacting(book::workbook const& workbook) : book_{workbook}, wishes_{workbook} {}
    /// What against_contact() says.
    std::string against(std::string_view who, book::day today, contact_by how = contact_by::anything) const;

private:
    book::workbook const& book_;
    recognition::contact_wishes wishes_;
    mutable std::optional<contact_finder> contacts_;   ///< made for the first who wishes something
};

/// Of two contents of a contact's column Do not contact, Not before or Correspondence, or of Verified where one of them
/// says wrong: whether the second allows less, so that it stays where rows become one. Nothing for any other column.
std::optional<bool> is_stricter_wish(std::string_view key, book::cell const& kept, book::cell const& other);

/// What against_contact() says, behind the sentence of a command that contacts them anyway, or logs that somebody did.
book::result<book::change_set> saying_wishes(book::workbook const& workbook, std::vector<std::string> const& names,
    book::day today, book::result<book::change_set> changes);

}
