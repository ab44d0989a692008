#pragma once
#include "book/workbook.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"
#include "scoring/touch_log.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// How the call plan calls people: each of several contacts of one name is somebody of their own, told apart as the
/// deck does it, where two or more of them have something that tells. Other rows of one name are one person.
class plan_names {
public:
    explicit plan_names(book::workbook const& workbook);

    /// The key of a name, as the sheet Aliases gives it.
    std::string key(std::string_view name) const { return known_as_.key(name); }
    /// "Anna Kern (Ulm)"; the name alone of whom nobody else has it.
    std::string name_of(book::contact const& row) const;
    std::string key_of(book::contact const& row) const { return key(name_of(row)); }
    /// The keys of all whom a name means: one, unless it is that of several.
    std::set<std::string> keys_of(std::string_view name) const;
    follow_up::namesakes const& same() const { return same_; }

private:
    recognition::aliases known_as_;
    follow_up::namesakes same_;
    std::map<std::string, std::set<std::string>> several_;   // by the key of their name the keys of each
};

/// What the log says of people: of several of one name each their own, as far as the note says which is meant; rows
/// that do not say it count for all of them. `names` must outlive it.
class touches_by_name {
public:
    touches_by_name(book::workbook const& workbook, plan_names const& names);

    std::optional<book::day> last_touch(book::contact const& row) const;
    /// By a name alone.
    std::optional<book::day> last_touch(std::string_view name) const { return last_touch(name, {}); }
    bool was_brought(book::contact const& row, std::string const& what) const;
    bool was_brought(std::string_view name, std::string const& what) const { return was_brought(name, {}, what); }

private:
    std::optional<book::day> last_touch(std::string_view name, std::string const& mark) const;
    bool was_brought(std::string_view name, std::string const& mark, std::string const& what) const;
    /// What the note of a row about this contact may begin with; "" = it does not say.
    std::set<std::string> marks_of(book::contact const& row) const;

    plan_names const& names_;
    std::map<std::string, scoring::touch_log> logs_;   // by mark
    std::set<std::string> brought_;                    // "<key of the name>\n<mark>\n<what, folded>"
};

}
