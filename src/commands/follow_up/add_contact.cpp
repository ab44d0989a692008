#include "commands/follow_up/add_contact.hpp"
#include "book/list_words.hpp"
#include "commands/edit.hpp"
#include "commands/new_contact.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::table_id;

namespace {

constexpr std::size_t telling_digits = 7;   // fewer are an extension or a typing error

/// "+49 171 2345678" is "0171 2345678": the shorter one ends the longer one.
bool same_phone(std::string_view one, std::string_view other) {
    const auto left = text::digits_of(one), right = text::digits_of(other);
    if (std::min(left.size(), right.size()) < telling_digits) return false;
    return left.size() > right.size() ? left.ends_with(right) : right.ends_with(left);
}

bool same_address(std::string_view one, std::string_view other) {
    const auto left = text::folded(follow_up::first_address(one));
    return !left.empty() && left == text::folded(follow_up::first_address(other));
}

bool shares_phone(book::referral const& row, book::contact const& one) {
    return same_phone(row.phone, one.any_phone());
}

bool shares_mailbox(book::referral const& row, book::contact const& one) {
    return same_address(row.email, one.any_email());
}

/// Whether a name is written out, and so tells that somebody of another name is meant, as a firm's does: "Annie" and
/// "A. Meyer" may be Anna Meyer.
bool is_somebody_else(std::string_view name, std::string_view called) {
    const auto contact = recognition::read_name(called);
    if (contact.kind == recognition::name_kind::office) return true;
    const auto given = text::folded(contact.given), family = text::folded(contact.family);
    if (given.empty() || family.empty()) return false;
    const bool is_initial = given.size() == 1 || given[1] == '.' || given[1] == ' ';
    return !is_initial || !text::folded(recognition::read_name(name).given).starts_with(given[0]);
}

/// The contact that is this person already: by name; where that is not written out, by e-mail address or telephone.
/// nullptr where none is.
book::contact const* contact_like(book::workbook const& workbook, book::referral const& row) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(row.prospect);
    const auto found = std::ranges::find_if(workbook.contacts, [&](book::contact const& one) {
        return (!key.empty() && (names.key(one.who) == key || names.key(one.company) == key)) ||
            ((shares_phone(row, one) || shares_mailbox(row, one)) && !is_somebody_else(row.prospect, one.who));
    });
    return found == workbook.contacts.end() ? nullptr : &*found;
}

}

bool may_be_added(book::workbook const& workbook, book::referral const& row) {
    return workbook.places.contains(table_id::contacts) && !recognition::name_key(row.prospect).empty() &&
        !contact_like(workbook, row);
}

std::string among_contacts(book::workbook const& workbook, book::referral const& row) {
    auto const* known = contact_like(workbook, row);
    if (!known) return {};
    const recognition::aliases names{workbook.aliases};
    auto const& say = workbook.say;
    return names.key(known->who) == names.key(row.prospect)
        ? say.tr("{1} is among the contacts already, in row {2}.", row.prospect, known->row + 1)
        : say.tr("{1} is among the contacts already, in row {2} as {3}.", row.prospect, known->row + 1, known->who);
}

std::string said_of_shared(book::workbook const& workbook, book::referral const& row) {
    auto const& say = workbook.say;
    const auto who = [&](auto const& shares) {
        std::vector<std::string> all;
        for (auto const& one : workbook.contacts)
            if (shares(row, one)) all.push_back(one.who);
        return text::short_list(say, all);
    };
    std::string said;
    if (const auto others = who(shares_phone); !others.empty())
        text::append_part(said, " ", say.tr("{1} has the telephone of {2}.", row.prospect, others));
    if (const auto others = who(shares_mailbox); !others.empty())
        text::append_part(said, " ", say.tr("{1} has the e-mail address of {2}.", row.prospect, others));
    return said;
}

book::row_append new_contact(book::workbook const& workbook, book::referral const& row) {
    auto const& place = workbook.places.at(table_id::contacts);
    auto added = new_contact(workbook, row.prospect);
    const auto put = [&](std::string_view key, book::cell content) {
        if (place.columns.contains(key) && !book::is_blank(content))
            added.cells.emplace_back(std::string{key}, std::move(content));
    };
    put("phone", row.phone);
    put("email", row.email);
    put("type", std::string{book::types::client});
    put("referred_by", row.source);
    if (row.facts.received) put("received", book::serial_of_day(*row.facts.received, workbook.origin));
    return added;
}

book::result<book::change_set> add_contact(book::workbook const& workbook, referral_key which, moment now) {
    const recognition::aliases names{workbook.aliases};
    const auto found = find_referral(workbook, which);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    auto const& say = workbook.say;
    if (!workbook.places.contains(table_id::contacts))
        return book::refuse(say.tr(
            "This workbook has no contact table. Go to the sheet with your contacts and choose Referrals > Set up "
            "this workbook."));
    if (names.key(row.prospect).empty()) return book::refuse(nobody_named(row, follow_up::person::prospect, say));
    if (row.facts.state != book::status::won)
        return book::refuse(say.tr("{1} is not won: who becomes a client is added to the contacts.", named(row, say)));
    if (auto why = among_contacts(workbook, row); !why.empty()) return book::refuse(std::move(why));
    edit change{
        workbook, now, [&](text::language const& in) { return in.tr("Add {1} to the contacts", row.prospect); }};
    change.changes().rows.push_back(new_contact(workbook, row));
    auto said = row.source.empty()
        ? say.plural("{1} is among the contacts now.", "{1} are among the contacts now.", 1, row.prospect)
        : say.tr("{1} is among the contacts now, brought by {2}.", row.prospect, row.source);
    text::append_if_any(said, " ", said_of_shared(workbook, row));
    return change.take(std::move(said));
}

}
