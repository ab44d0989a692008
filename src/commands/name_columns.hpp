#pragma once
#include "recognition/names/salutation.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// Which columns a table has beside those of first and last name.
struct columns_beside_names {
    bool title = false, suffix = false, notes = false;
};

/// A whole name for a table that keeps first and last names apart. Nothing is lost: a title and degrees go into columns
/// of their own, else into the notes, else they stay beside the name, where read_name finds them again. A title without
/// a first name stays in front of the last name: "Dr. Huber" could not be addressed otherwise.
struct name_for_columns {
    std::string first, last;
    bool is_office = false;   ///< then all of it is the last name
    std::string title, suffix, note;
};
/// `writes`: the book's language, for the notes.
name_for_columns name_in_columns(
    std::string_view name, columns_beside_names const& beside, text::language const& writes);
/// The same of a name in its parts.
name_for_columns name_in_columns(
    recognition::name_parts parts, columns_beside_names const& beside, text::language const& writes);

/// A last name with those of its suffixes that are part of it: "King Jr" of King and "Jr, MD".
std::string last_name_with(std::string_view family, std::string_view suffixes);

/// First and last name of somebody whose name for display says them in another order, or with something that is none
/// of the name: "Anna Kern" of "Kern, Anna" and "Kern, Anna (Kern Dental)"; title and degrees of it stay. "" where the
/// name for display may stand: "Dr. Anna Kern", "Anna B. Kern", "Karl Huber Jr.".
std::string name_by_parts(std::string_view shown, std::string_view first, std::string_view last);

}
