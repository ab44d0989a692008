#include "commands/paper/contacts_by_name.hpp"

namespace referralbook::commands {

contacts_by_name::contacts_by_name(book::workbook const& workbook) : names_{workbook.aliases} {
    for (std::size_t i = 0; i < workbook.contacts.size(); ++i) by_name_.emplace(key(workbook.contacts[i].who), i);
    for (const bool moved : {false, true})   // who only moved there speaks for the firm last
        for (std::size_t i = 0; i < workbook.contacts.size(); ++i)
            if (auto const& one = workbook.contacts[i]; one.has_moved == moved && !one.company.empty())
                by_name_.emplace(key(one.company), i);
}

std::optional<std::size_t> contacts_by_name::at(std::string_view name) const {
    const auto found = by_name_.find(key(name));
    return found == by_name_.end() ? std::nullopt : std::optional{found->second};
}

}
