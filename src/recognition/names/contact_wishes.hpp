#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// What somebody's contact row says of being contacted. Of several rows of one name the strictest holds.
struct contact_wish {
    bool never = false;                       ///< Do not contact
    std::optional<book::day> not_before;      ///< Not before; last_day where something else than a date stands there
    bool no_letters = false;                  ///< Correspondence: no
    bool forgotten = false;                   ///< the name is a code: nobody knows any more whom it means
    bool wrong = false;                       ///< Verified: wrong
    std::optional<book::day> verify_from{};   ///< of a bought list: to be verified from that day on, before a letter

    /// From when on they may be contacted at all; last_day is never, nothing is always.
    std::optional<book::day> from() const { return never || forgotten || wrong ? book::last_day : not_before; }
};

/// Whether somebody came with a list that was bought.
bool is_of_bought_list(book::contact const& one);

/// From when on somebody of a bought list is to be verified before anybody writes to them: the rule Verify after months
/// after the day of the list, or after the day under Verified where that is later; always where neither is known.
/// Nothing for who is of no list, who is wrong anyway, and where the rule is 0 (S0).
std::optional<book::day> verify_from(book::contact const& one, book::rules const& rules);

/// Who does not want to hear from us, by any spelling of the name. A name that no contact bears may be the company of
/// one: then the wish of the first contact there holds, who is the one that we would write to or call.
class contact_wishes {
public:
    contact_wishes() = default;
    explicit contact_wishes(book::workbook const& workbook);

    /// Nothing where nothing is said: they may be contacted.
    std::optional<contact_wish> of(std::string_view who) const;
    /// The same with the key that the sheet Aliases gives a name.
    std::optional<contact_wish> of_key(std::string_view key) const;
    /// From when on they may be contacted at all; last_day is never, nothing is always.
    std::optional<book::day> from(std::string_view who) const;
    /// Whether they are not to be contacted on that day: never, or not yet.
    bool left_alone(std::string_view who, book::day on) const { return from(who) > on; }
    /// The same with the key that the sheet Aliases gives a name.
    bool key_left_alone(std::string_view key, book::day on) const;

private:
    aliases names_;
    std::map<std::string, contact_wish, std::less<>> wishes_;
};

/// The code that stands for somebody who was forgotten: "Forgotten 7".
std::string forgotten_code(int number);
/// The number of such a code, in any case and with any blanks; nothing for any other name.
std::optional<int> number_of_forgotten(std::string_view name);

/// Marks in the referrals from when on source and prospect may be contacted.
void look_for_wishes(book::workbook& workbook);

}
