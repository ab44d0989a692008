#pragma once
#include "book/contact.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

/// Contacts of one name at several firms, whom the name alone does not tell apart: lists put the firm in brackets
/// behind it, and the log holds it as the beginning of the note.
class namesakes {
public:
    /// The same for all spellings of one name.
    using key_of_name = std::function<std::string(std::string_view)>;
    struct one_of_them {
        std::string who, firm;   ///< as the row of the contact says them
    };

    namesakes(std::span<book::contact const> contacts, key_of_name key);

    bool none() const { return firms_.empty(); }
    /// "Anna Kern (Kern Dental)" where a contact of that name stands with another firm, or with none; else the name. A
    /// row without a firm keeps the name alone.
    std::string told_apart(book::contact const& one) const;
    /// Whom such a text means; nothing for a name alone.
    std::optional<one_of_them> meant(std::string_view told) const;
    /// Whom of them a row of the log means: the folded firm that its note begins with; "" for any of that name.
    std::string firm_noted(std::string_view who, std::string_view note) const;
    /// What says of each of several contacts which is meant; none where one alone has that name.
    std::vector<std::string> who_may_be_meant(std::string_view who) const;

private:
    using firms = std::map<std::string, one_of_them>;   ///< by folded firm

    firms const* firms_of(std::string_view who) const;

    key_of_name key_;
    std::map<std::string, firms, std::less<>> firms_;   ///< by key, of names that stand at several firms
};

}
