#pragma once
#include "recognition/names/name_tokens.hpp"

#include <optional>

namespace referralbook::recognition {

/// Two people of one name: "Mr & Mrs Fenwick", "Fenwick, Anna and Paul".
struct couple_words {
    bool titled = false;              ///< "Dr. Kern, Dr. Falk": two people behind a comma
    name_part title, given, family;   ///< "Mr & Mrs", "Anna and Paul"; without a family name they are two people whose
                                      ///< names are not taken apart
};

/// Nothing where the parts of a name are no couple's: two first names count as such only where both are well known, for
/// "Kline & Lamb Hale" is a firm.
std::optional<couple_words> couple_in(std::vector<name_part> const& parts);

/// "Anna Kern, DMD; Paul Falk, DDS": what is left of it without the degrees, of which some stood between the two names.
bool two_names_apart(std::vector<name_part> const& names);

/// True for a title of several people, "Sres." and "Signori"; "drs." is a degree of one.
bool is_plural_title(name_token const& word);

/// True for "&", "and", "y", "en" and the like.
bool links_people(name_token const& word);

/// True for "Familie Huber" and "The Fenwick Family"; also for who is told of by the name of another: "Tom's wife".
bool is_household(std::vector<name_part> const& parts);

}
