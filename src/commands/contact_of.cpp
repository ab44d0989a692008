#include "commands/contact_of.hpp"
#include "commands/client_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"

namespace referralbook::commands {

book::contact const* contact_of(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(who);
    if (key.empty()) return nullptr;
    book::contact const* of_company = nullptr;
    for (auto const& one : workbook.contacts) {
        if (one.who == who || names.key(one.who) == key) return &one;
        if (!of_company && !one.company.empty() && names.key(one.company) == key) of_company = &one;
    }
    return of_company;
}

std::string called_as_contact(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    auto const* contact = contact_of(workbook, who);
    return contact && names.key(contact->who) == names.key(who) ? contact->who : std::string{who};
}

bool is_client_type(std::string_view type) { return text::in(client_words, text::folded(type)); }

}
