#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "book/workbook.hpp"
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
/// The same for many: `wishes` are those of this workbook, made once.
std::string against_contact(book::workbook const& workbook, recognition::contact_wishes const& wishes,
    std::string_view who, book::day today, contact_by how = contact_by::anything);

/// Of two contents of a contact's column Do not contact, Not before or Correspondence: whether the second allows less,
/// so that it stays where rows become one. Nothing for any other column.
std::optional<bool> is_stricter_wish(std::string_view key, book::cell const& kept, book::cell const& other);

/// What against_contact() says, behind the sentence of a command that contacts them anyway, or logs that somebody did.
book::result<book::change_set> saying_wishes(book::workbook const& workbook, std::vector<std::string> const& names,
    book::day today, book::result<book::change_set> changes);

}
