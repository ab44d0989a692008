#include "commands/contact_key.hpp"

namespace referralbook::commands {

std::string_view contact_key(recognition::role what) {
    using enum recognition::role;
    switch (what) {
    case who: return "who";
    case first_name: return "first_name";
    case last_name: return "last_name";
    case company: return "company";
    case phone: return "phone";
    case email: return "email";
    case area: return "area";
    case hours: return "hours";
    case type: return "type";
    case referred_by: return "referred_by";
    case received: return "received";
    case last_contacted: return "last_contacted";
    case cadence: return "cadence";
    case competitor: return "competitor";
    case do_not_contact: return "do_not_contact";
    case not_before: return "not_before";
    case correspondence: return "correspondence";
    case notes: return "notes";
    case date:
    case source:
    case prospect:
    case need:
    case owner:
    case status:
    case value: break;
    }
    return {};
}

std::optional<recognition::role> role_of_contact(std::string_view key) {
    for (std::size_t i = 0; i < recognition::role_count; ++i)
        if (const auto what = static_cast<recognition::role>(i); contact_key(what) == key) return what;
    return std::nullopt;
}

}
