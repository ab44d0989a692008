#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// What columns hold that an office keeps for itself.
enum class heading_sense : std::uint8_t {
    street,
    house_number,
    postcode,
    city,
    state,
    country,
    wedding_day,
    birthday,
    title,
    job_title,
    department,
    mobile,
    fax,
    website,
    nickname,
    middle_name,
    suffix,
    gender,
    language,
    address_line_2,
    po_box,
    customer_number,
    linkedin,
    assistant,
    latitude,
    longitude,
    name_link,          ///< "van der" of Jan van der Berg, apart
    second_last_name,   ///< of two that have columns of their own
    birth_year,
    birth_month,
};

/// A heading in one of the seven languages and what it says: words/same_headings.txt.
struct sense_heading {
    std::string_view heading;
    heading_sense sense;
};
extern const std::span<sense_heading const> sense_headings;

/// True where a column headed so may hold this: "Anrede" a title. "Title" may hold a title and a job title.
bool is_heading_of(heading_sense sense, std::string_view heading);

/// How well a column headed `other` may fill one headed `own`, from 0 (it says something else) to 1 (it says the same,
/// of the same place). A column that names no place takes the business's before the home's; one that names a place
/// takes that of no other.
double same_sense(std::string_view own, std::string_view other);

}
