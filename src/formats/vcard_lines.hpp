#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::formats {

/// Turns bytes of a character set that encoding.hpp does not know into UTF-8; nothing where that cannot be done.
using charset_reader = std::function<std::optional<std::string>(std::string_view bytes, std::string_view charset)>;

/// One line of a vCard: "item1.TEL;TYPE=work:+49 30 1" is group "item1", name "TEL", one parameter, value.
struct vcard_line {
    std::string group, name;   ///< the name in capitals
    std::vector<std::pair<std::string, std::string>>
        parameters;                   ///< name in capitals; of 2.1's bare "HOME" the name is TYPE
    std::string text;                 ///< the whole value, decoded and unescaped
    std::vector<std::string> parts;   ///< the parts of a structured value (N, ADR, ORG), each decoded and unescaped
    bool binary = false;              ///< a picture, a sound or a key: its value is not kept

    std::string_view parameter(std::string_view wanted) const;   ///< the first of that name, "" where there is none
    bool has_type(std::string_view type) const;                  ///< TYPE=type among others, in any case
};

/// The lines of one card between BEGIN:VCARD and END:VCARD.
struct vcard_lines {
    int line = 1;          ///< of the file, where it begins
    std::string version;   ///< "2.1", "3.0", "4.0"; "" where it does not say
    std::vector<vcard_line> lines;
};

/// Splits a file into cards and lines: folded lines, quoted-printable with soft breaks, character sets, escapes. A card
/// inside a card (AGENT) is passed over; one that never ends counts. Never fails.
std::vector<vcard_lines> read_vcard_lines(std::string_view bytes, charset_reader const& other_charsets = {});

}
