#pragma once
#include "book/contact.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace referralbook::follow_up {

/// Contacts of one name, whom the name alone does not tell apart: lists put the firm in brackets behind it, and the log
/// holds it as the beginning of the note. Where they have one firm, or none, the area, the phone or the e-mail does it.
/// One rule for all who ask: lists, visits, letters, and what is typed.
class namesakes {
public:
    /// The same for all spellings of one name.
    using key_of_name = std::function<std::string(std::string_view)>;
    struct one_of_them {
        std::string who, firm;   ///< as the row of the contact says them; of one firm what tells instead
        int row = -1;            ///< of the contact
        bool by_firm = false;    ///< it is the firm that tells

        std::string told() const;    ///< "Anna Kern (Kern Dental)"; the name alone of whom nothing tells
        std::string asked() const;   ///< the same; "Anna Kern ()" of whom nothing tells, so that they can be asked for
    };

    namesakes(std::span<book::contact const> contacts, key_of_name key);

    /// Whom such a text means, by what tells them apart or by anything that one of them alone has; nothing for a name
    /// alone, nor for what several of them share.
    std::optional<one_of_them> meant(std::string_view told) const;
    /// How the log notes such a text, the name and what stands behind it; of what several of them share it is that, and
    /// the row is none. Nothing for a name alone.
    std::optional<one_of_them> noted_as(std::string_view told) const;
    /// What the log notes of this very contact: the note itself, behind what tells them from others of the name.
    std::string note_of(book::contact const& one, std::string note) const;
    /// What the note of a row of the log begins with and one of them has, folded; "" for any of that name.
    std::string mark_noted(std::string_view who, std::string_view note) const;
    /// All marks, folded, that a row of the log may begin with where it means this one, as meant() gave it.
    std::set<std::string> marks_of(one_of_them const& one) const;
    /// The name with what tells them apart: "Anna Kern (0171 5550)"; the name where one alone bears it.
    std::string told(book::contact const& one) const { return one_of(one).told(); }
    std::string asked(book::contact const& one) const { return is_of_several(one.who) ? one_of(one).asked() : one.who; }
    one_of_them one_of(book::contact const& one) const;
    /// What says of each of several contacts which is meant; none where one alone has that name, or nothing tells. Of
    /// "Anna Kern (Kern Dental)" those who share that firm.
    std::vector<one_of_them> may_be_meant(std::string_view who) const;
    std::vector<std::string> who_may_be_meant(std::string_view who) const;
    std::vector<std::string> who_may_be_asked_for(std::string_view who) const;
    bool is_of_several(std::string_view who) const { return group_of(who) != nullptr; }
    /// The others of that name than this one, as meant() gave it.
    std::vector<one_of_them> others_than(one_of_them const& one) const;

private:
    struct member {
        one_of_them one;
        std::set<std::string> has;   ///< firm, area, phones and mailboxes, folded
    };
    using group = std::map<std::string, member>;   ///< by folded mark
    struct place {
        int row;
        std::string company;
        bool operator<(place const& other) const { return std::tie(row, company) < std::tie(other.row, other.company); }
    };

    group const* group_of(std::string_view who) const;
    /// Calls use(group, name, folded mark) for each way to part such a text, until it says true.
    void each_parting(
        std::string_view told, std::function<bool(group const&, std::string_view, std::string_view)> const& use) const;

    key_of_name key_;
    std::map<std::string, group, std::less<>> groups_;   ///< by key, of names of several who are told apart
    std::map<place, one_of_them> rows_;                  ///< all rows of theirs
};

}
