#include "recognition/tables/roles.hpp"
#include "text/language.hpp"

#include <array>

namespace referralbook::recognition {

std::string_view name_of(role value) {
    static constexpr std::array<std::string_view, role_count> names{text::to_say("Name"), text::to_say("First name"),
        text::to_say("Last name"), text::to_say("Company"), text::to_say("Phone"), text::to_say("E-mail"),
        text::to_say("Area"), text::to_say("Opening hours"), text::to_say("Type"), text::to_say("Referred by"),
        text::to_say("Date received"), text::to_say("Last contacted"), text::to_say("Visit every (days)"),
        text::to_say("Loyal to competitor"), text::to_say("Do not contact"), text::to_say("Not before"),
        text::to_say("Correspondence"), text::to_say("Notes"), text::to_say("Date"), text::to_say("Source"),
        text::to_say("Prospect"), text::to_say("Need"), text::to_say("Owner"), text::to_say("Status"),
        text::to_say("Value")};
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
