#include "commands/in_and_out/row_merger.hpp"

#include "book/nothing_said.hpp"
#include "commands/contacting.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/in_and_out/known_contacts.hpp"
#include "commands/several_values.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/tables/further_headings.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace referralbook::commands {

namespace {

/// Of the values that come those that do not stand in the cell already, nor `elsewhere` in the row.
std::string missing_in(std::string const& stands, std::string const& comes, bool phone,
    std::function<bool(std::string_view)> const& elsewhere) {
    std::string missing;
    const auto* between = comes.contains(":::") ? " ::: " : "; ";
    each_value(comes, [&](std::string_view value) {
        bool found = holds_value(stands, value) || has_all_mailboxes(stands, value);
        if (phone) each_value(stands, [&](std::string_view one) { found = found || same_number(one, value); });
        if (!found && !elsewhere(value)) text::append_part(missing, between, value);
    });
    return missing;
}

}

merge_outcome row_merger::merge(int row, int which) {
    result_ = {};
    const called names{aliases_, [&](std::string_view key) { return contacts_.text(key, which); }};
    auto rest = rest_.of(row, names, row_becomes::part_of_a_row);
    merge_cells(row, which, names, rest_for_notes(rest, which));
    result_.untold = untold_of(rest);
    result_.no_rest = rest.empty();
    return std::move(result_);
}

void row_merger::tell_differing(std::string const& label, std::string const& content) {
    text::append_part(result_.differing, "; ", label + " " + content);
}

/// What goes into the notes of a contact, if they are blank; what stands there from an earlier import is no rest.
std::string row_merger::rest_for_notes(std::vector<rest_part>& rest, int which) {
    std::string further;
    const auto notes = contacts_.notes();
    if (facts_.rest_to_notes && notes && !contacts_.may_fill(*notes, which)) {
        const auto stand = book::text_of(contacts_.at(*notes, which));
        std::erase_if(rest, [&](rest_part const& part) { return holds_lines(stand, part.line()); });
    } else {
        rest_.take(further, rest);
    }
    return further;
}

/// Fills what is blank in a contact; `further` goes below the notes of the row.
void row_merger::merge_cells(int row, int which, called const& names, std::string further) {
    for (std::size_t i = 0; i < facts_.targets.size(); ++i) {
        auto const& target = facts_.targets[i];
        if (facts_.taken[i] < 0) continue;
        if (target.column < 0) {
            if (const auto content = values_.raw(facts_.taken[i], row);
                target.key != "company" && !content.empty() && !names.says(content))
                tell_differing(label_in_book(facts_, target), content);
            continue;
        }
        const auto column = static_cast<std::size_t>(target.column);
        auto content = values_.value(i, row);
        if (column == contacts_.notes() && !further.empty()) {
            const auto own = book::text_of(content);
            content = own + (own.empty() ? "" : "\n") + std::exchange(further, {});
        }
        if (book::is_blank(content)) continue;
        if (contacts_.may_fill(column, which)) {
            contacts_.fill(which, column, content);
            text::append_part(result_.filled, ", ", label_in_book(facts_, target));
        } else if (auto const stands = contacts_.at(column, which); differs(target, stands, content)) {
            settle({row, which, i, stands, content});
        }
    }
    if (!further.empty()) {   // the file has no notes of its own
        contacts_.fill(which, *contacts_.notes(), further);
        text::append_part(result_.filled, ", ", facts_.writes.trc(text::heading_word, "Notes"));
    }
}

/// Whether a telephone or a mailbox stands in another column of a contact: the number that comes as Phone under Mobile.
bool row_merger::stands_elsewhere(std::string_view value, std::size_t column, int which) const {
    const bool mailbox = value.contains('@');
    if (!mailbox && !recognition::is_reached_at(std::string{value}, recognition::role::phone)) return false;
    for (std::size_t other = 0; other < facts_.contacts.columns.size(); ++other) {
        if (other == column || other == contacts_.notes()) continue;
        const auto there = book::text_of(contacts_.at(other, which));
        bool found = false;
        each_value(there, [&](std::string_view one) {
            found = found || (mailbox ? has_all_mailboxes(one, value) : same_number(one, value));
        });
        if (found) return true;
    }
    return false;
}

void row_merger::settle(difference const& one) {
    auto const& target = facts_.targets[one.target];
    const auto column = static_cast<std::size_t>(target.column);
    const auto stood = values_.shown(column, one.stands), comes = values_.shown(column, one.comes);
    plan_.differences.push_back(
        {facts_.file.lines[static_cast<std::size_t>(one.row)], contacts_.name(one.which), target.label, stood, comes});
    auto way = contacts_.is_formula(column, one.which) ? on_difference::keep : facts_.ways[one.target];
    // No file lifts a wish not to be contacted; one that brings it is heard whatever was chosen.
    if (const auto stricter = is_stricter_wish(target.key, one.stands, one.comes);
        stricter && !contacts_.is_formula(column, one.which))
        way = *stricter ? on_difference::take : on_difference::keep;
    if (way == on_difference::keep_both && (target.key == "phone" || target.key == "email") &&
        book::says_nothing(stood))
        way = on_difference::take;   // beside "n/a" there is nothing to keep
    if (way == on_difference::keep) return tell_differing(label_in_book(facts_, target), comes);
    if (way == on_difference::keep_both) {
        const auto missing = missing_in(stood, comes, target.key == "phone",
            [&](std::string_view value) { return stands_elsewhere(value, column, one.which); });
        if (missing.empty()) return;
        contacts_.replace(one.which, column, book::cell{stood + " ::: " + missing});
        text::append_part(result_.changed, "; ",
            facts_.writes.tr("{1} {2} beside {3}", label_in_book(facts_, target), missing, stood));
        return;
    }
    contacts_.replace(one.which, column, one.comes);
    text::append_part(result_.changed, "; ",
        facts_.writes.tr("{1} {2} in place of {3}", label_in_book(facts_, target), comes, stood));
}

/// Of names only what is more than another spelling of what stands there.
bool row_merger::differs(import_target const& target, book::cell const& stands, book::cell const& content) const {
    const auto is = book::text_of(content), was = book::text_of(stands);
    if (target.key == "who") return aliases_.key(is) != aliases_.key(was);
    if (target.key == "notes") return !holds_lines(was, is);
    if (target.key == "first_name" || target.key == "last_name")
        return recognition::name_key(is) != recognition::name_key(was);
    return !values_.same(static_cast<std::size_t>(target.column), stands, content);
}

/// What was wanted in the notes and could not go there, as a sentence.
std::string row_merger::untold_of(std::vector<rest_part> const& rest) const {
    std::string list;
    if (facts_.rest_to_notes)
        for (auto const& part : rest) text::append_part(list, "; ", part.heading + " " + part.content);
    if (list.empty()) return {};
    return contacts_.notes()
        ? facts_.writes.tr("Not taken, for it has no column and something else stands in the notes: {1}.", list)
        : facts_.writes.tr("Not taken, for it has no column: {1}.", list);
}

}
