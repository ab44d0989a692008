#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace referralbook::recognition {

/// What a column of the user's sheet is to the product. Phone, e-mail and notes serve contacts and referrals alike.
enum class role : std::uint8_t {
    who,
    first_name,
    last_name,
    company,
    phone,
    email,
    area,   ///< an area; else the city, else the postcode
    hours,
    type,
    referred_by,
    received,   ///< date received
    last_contacted,
    cadence,
    competitor,       ///< loyal to one: a name or yes
    do_not_contact,   ///< yes, or blank
    not_before,       ///< the day before which nobody contacts them
    correspondence,   ///< no, or blank
    notes,
    date,
    source,
    prospect,
    need,
    owner,
    status,
    value,
};
inline constexpr std::size_t role_count = static_cast<std::size_t>(role::value) + 1;

/// What a sheet is.
enum class sheet_kind : std::uint8_t {
    neither,
    contacts,
    contacts_and_referrals,   ///< contacts with "referred by" and a date: each such row is a referral too
    referral_log,             ///< one row a referral, several to a source
};

/// The column's name as schema and dialog write it: "Last contacted".
std::string_view name_of(role value);

/// The roles that a sheet of this kind may have, in the order of the dialog. None for `neither`.
std::span<role const> roles_of(sheet_kind kind);

/// True for roles whose cells are dates.
constexpr bool is_date_role(role value) {
    return value == role::received || value == role::last_contacted || value == role::date || value == role::not_before;
}

}
