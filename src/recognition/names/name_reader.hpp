#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// household: "Familie Huber", also two people with two family names. couple: "Mr & Mrs Fenwick", "Anna & Paul Kern".
enum class name_kind : std::uint8_t { nobody, person, couple, household, office };

/// A written name taken apart. Texts are as they were written, without the capitals of a whole list in capitals; each
/// may be "". Of an office and a household nothing is taken apart: the whole stands in `family`.
struct name_reading {
    name_kind kind = name_kind::nobody;
    std::string title;        ///< "Prof. Dr. med."; of a couple "Mr & Mrs"
    std::string given;        ///< "Anna Maria"; of a couple "Anna & Paul"
    std::string family;       ///< "van der Berg", "Ortega y Gasset"; of one word alone that word
    std::string generation;   ///< "Jr.", "III"
    std::string behind;       ///< what stands behind a name and is no part of it: "LPC, DDS"
    std::string spoken;       ///< in speaking order, with the title and without what is behind: "Dr. Sibel Ünal Jr"
    std::string key;          ///< name_key
};

/// The one reader of names: splitting, keys, vCards, letters and salutations go by it. Nothing is guessed: a name that
/// may be that of a firm is left whole; what may be a middle name or a first family name counts as a given name; words
/// that may be degrees or names count as degrees only behind a comma or with full stops. Never fails.
name_reading read_name(std::string_view name);

/// The same of a name that stands in two cells: the first holds titles and given names, the second the rest.
name_reading read_name(std::string_view given, std::string_view family);

}
