#pragma once
#include <cstdint>
#include <string>

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

}
