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

/// Contacts of one name, whom the name alone does not tell apart: lists put the firm in brackets behind it, and the log
/// holds it as the beginning of the note. Where they have one firm, or none, the area, the phone or the e-mail does it.
class namesakes {
public:
    /// The same for all spellings of one name.
    using key_of_name = std::function<std::string(std::string_view)>;
    struct one_of_them {
        std::string who, firm;   ///< as the row of the contact says them; of one firm what tells instead
        int row = 0;             ///< of the contact

        std::string told() const;   ///< "Anna Kern (Kern Dental)"
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
    /// The same with whatever tells them apart: "Anna Kern (0171 5550)".
    std::string told(book::contact const& one) const;
    /// What says of each of several contacts which is meant; none where one alone has that name, or nothing tells.
    std::vector<std::string> who_may_be_meant(std::string_view who) const;
    /// The others of that name than this one, as meant() gave it.
    std::vector<one_of_them> others_than(one_of_them const& one) const;

private:
    using firms = std::map<std::string, one_of_them>;   ///< by folded firm, or what tells instead

    firms const* firms_of(std::string_view who) const;
    firms const* told_by(std::string_view who) const;

    key_of_name key_;
    std::map<std::string, firms, std::less<>> firms_;   ///< by key, of names that stand at several firms
    std::map<int, std::string> marks_;                  ///< by row, of all who are told apart
    std::map<std::string, firms, std::less<>> told_;    ///< by key, of names of several who are told apart by anything
};

}
