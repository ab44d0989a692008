#pragma once
#include "commands/paper/mailing.hpp"
#include "network/partners.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace referralbook::commands {

/// What the page puts together. Of needs somebody stands under each that they fill.
enum class grouped_by : std::uint8_t { need, type, area };

/// Whom the page is to show; "" = whatever they are. Words compare as those of mailing_choice.
struct recommended_choice {
    std::string need{}, area{}, type{};
    grouped_by groups = grouped_by::need;
};

/// Somebody whom the office recommends, as the page shows them.
struct recommended_person {
    std::string name;                 ///< with the company, where that says more
    std::string type, area;           ///< as the contact's row has them
    std::string phone, address;       ///< one line each; the e-mail address where there is no phone
    std::vector<std::string> needs;   ///< what they are good for, as the book spells it, in alphabetical order
};
struct recommended {
    std::vector<recommended_person> shown;   ///< in the order of their names
    std::vector<not_written> left_out;
    std::vector<std::string> needs_left_out;   ///< those that name somebody who was referred or sent, as spelled
};

/// The partners of the book (network::partners_of: businesses) that a client may be sent to (S2: tell clients that you
/// believe in them), each of several contacts of one name for itself. Left out, with the reason: who is no contact, Do
/// not contact, Not before, and of whom neither a phone, an e-mail nor a postal address is known.
recommended recommended_of(book::workbook const& workbook, contact_table const& table,
    std::span<network::partner const> partners, recommended_choice const& choice, book::day today);

/// "7 people are on the page. 2 are left out, see the end." and a line for each of them, in the office's language.
std::string preview_of(recommended const& what, text::language const& say);

/// The needs that any partner fills and the page may say, as the book spells them, in alphabetical order.
std::vector<std::string> needs_filled(book::workbook const& workbook, std::span<network::partner const> partners);

/// The page "People we recommend", to hand to clients, in the book's language. Refuses where there is nobody.
book::result<book::change_set> recommended_page(book::workbook const& workbook, contact_table const& table,
    std::span<network::partner const> partners, recommended_choice const& choice, moment now);

}
