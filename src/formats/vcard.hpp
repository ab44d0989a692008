#pragma once
#include "formats/vcard_lines.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {

/// In place of the heading of a value: what it stands for is on another line of the card whole, and goes back from
/// there.
inline constexpr std::string_view stands_elsewhere{"-"};

/// What a card calls a value in its owner's words: "handy". It makes no two values differ.
struct owners_label {
    std::string text{};
    bool operator==(owners_label const& /*other*/) const { return true; }
};

/// A phone number, an e-mail address or a web address, and what the card says of it: "work", "home", "mobile", "fax",
/// "pager", "assistant", "emergency", "". `heading`: of the column of the book that it came from and goes back to,
/// where its kind does not say so; `stands_elsewhere` where another line holds that column whole.
struct card_value {
    std::string kind, value, heading{};
    owners_label label{};
    bool operator==(card_value const&) const = default;
};

struct card_address {
    std::string kind, street, city, region, postcode, country;
    std::string headings{};   ///< as of a card_value, in this order and that of the box behind them, one a line
    std::string box{};        ///< post office box, where `headings` say its column; else it stands behind the street
    owners_label label{};     ///< as of a card_value
    bool operator==(card_address const&) const = default;
};

/// Telephones, addresses and whatever may stand several times that are read of one card: no sheet has more columns.
inline constexpr int most_entries = 1'000;

/// What a vCard says of one person or office. Texts are UTF-8, without outer blanks.
struct card {
    int line = 0;   ///< of the file, where it begins
    std::string full_name, prefix, given, additional, family, suffix, nickname;
    std::string company, unit, title;
    std::vector<card_value> phones, emails, pages;   ///< the preferred ones first
    std::vector<card_address> addresses;
    std::string birthday, categories, note;
    std::vector<card_value>
        others;   ///< anything else, by its name: "X-SKYPE"; or by the heading our own export gave it
    std::map<std::string, std::string> headings;   ///< by the names of properties that stand once, as of a card_value
    int pictures = 0;                              ///< pictures, sounds and keys, which are not kept
    int left_out = 0;                              ///< entries behind the first most_entries
    bool is_group = false;                         ///< no person and no office but a list of members (KIND:group)

    bool operator==(card const&) const = default;
};

/// "+1-555-0100 ext. 5" of "tel:+1-555-0100;ext=5", and the mailbox of "mailto:anna@kern.example"; any other text
/// without outer blanks.
std::string phone_of_uri(std::string_view uri);
std::string mailbox_of_uri(std::string_view uri);

/// Reads the vCards (2.1, 3.0, 4.0) of a file. Keeping house (VERSION, PRODID, REV, UID, ...) is left out. Never
/// fails; takes time in proportion to the text.
std::vector<card> read_vcards(std::string_view bytes, charset_reader const& other_charsets = {});

}
