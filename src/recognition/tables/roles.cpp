#include "recognition/tables/roles.hpp"

#include <array>

namespace referralbook::recognition {

std::string_view name_of(role value) {
    static constexpr std::array<std::string_view, role_count> names{"Name", "First name", "Last name", "Company",
        "Phone", "E-mail", "Area", "Opening hours", "Type", "Referred by", "Date received", "Last contacted",
        "Visit every (days)", "Loyal to competitor", "Do not contact", "Not before", "Correspondence", "Notes", "Date",
        "Source", "Prospect", "Need", "Owner", "Status", "Value"};
    return names[static_cast<std::size_t>(value)];
}

std::span<role const> roles_of(sheet_kind kind) {
    using enum role;
    // The first eighteen are a contact's; with a referral in the row, what is known of it may stand there too.
    static constexpr std::array contact{who, first_name, last_name, company, phone, email, area, hours, type,
        referred_by, received, last_contacted, cadence, competitor, do_not_contact, not_before, correspondence, notes,
        need, owner, status, value};
    static constexpr std::array log{date, source, prospect, phone, email, need, owner, status, value, notes};
    switch (kind) {
    case sheet_kind::contacts: return std::span{contact}.first(18);
    case sheet_kind::contacts_and_referrals: return contact;
    case sheet_kind::referral_log: return log;
    case sheet_kind::neither: break;
    }
    return {};
}

}
