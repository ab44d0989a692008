#pragma once
#include "commands/sheet_table.hpp"
#include "formats/vcard.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What the user's own columns are in a card, by their headings in any language (words/same_headings.txt): Mobil is a
/// TEL;TYPE=cell, Straße, PLZ and Ort are an ADR. Each property says which heading it goes back to.
class card_columns {
public:
    explicit card_columns(sheet_table const& contacts);

    /// Puts what a row says into the card: properties for what is known, the rest under its heading. Needs the card to
    /// hold what has a column of ours.
    void put(formats::card& one, int row) const;

private:
    enum class is : unsigned char { unknown, telephone, mailbox, page, birthday, job_title, nickname, address };
    struct known {
        is what = is::unknown;
        int part = 0;       ///< of an address, as the card has them; -1 for one that it has none for
        std::string kind;   ///< "mobile", "fax", "work", "home", ""
    };

    static known known_by(std::string_view heading);
    static bool says_nothing(is what, std::string const& text);
    bool put_property(formats::card& one, known const& what, std::string const& heading, std::string const& text) const;
    void put_address(formats::card& one, std::string const& kind, std::vector<std::string> const& texts) const;

    sheet_table const& contacts_;
    std::vector<known> known_;   ///< for each column
};

/// The telephone numbers of a cell, each as it is written: two of "937-555-0107 / 937-555-0190", one of "0731/2222".
std::vector<std::string> telephones_in(std::string_view cell);

/// The same with what the cell says of each: "(614) 555-0142 / cell 614-555-0199" is one of no kind and a mobile.
std::vector<formats::card_value> named_telephones_in(std::string_view cell);

}
