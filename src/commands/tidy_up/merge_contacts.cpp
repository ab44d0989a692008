#include "commands/tidy_up/merge_contacts.hpp"
#include "book/list_words.hpp"
#include "book/rows/records.hpp"
#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/sheet_table.hpp"
#include "commands/sheet_title.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merged_row.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;
using recognition::sample_cell;

/// Which spellings are to become the name that stays.
class renaming {
public:
    renaming(book::workbook const& workbook, std::vector<book::contact const*> const& merged, std::string name)
        : name_{std::move(name)}, key_{recognition::name_key(name_)} {
        std::set<std::string> outside;
        for (auto const& one : workbook.contacts) {
            if (std::ranges::find(merged, &one) != merged.end()) continue;
            const auto key = outside.insert(recognition::name_key(one.who)).first;
            if (!namesake_ && *key == key_) namesake_ = &one;
        }
        for (auto const* one : merged) {
            auto key = recognition::name_key(one->who);
            if (key == key_ || key.empty()) continue;
            if (outside.contains(key))
                shared_.insert(one->who);
            else
                spellings_.try_emplace(std::move(key), one->who);
        }
    }
    bool takes(std::string_view spelling) const {
        return !spelling.empty() && spellings_.contains(recognition::name_key(spelling));
    }
    std::string const& name() const { return name_; }
    std::map<std::string, std::string> const& spellings() const { return spellings_; }
    std::set<std::string> const& shared() const { return shared_; }   ///< names that another contact bears too
    book::contact const* namesake() const { return namesake_; }   ///< another contact that bears the name that stays

private:
    std::string name_, key_;
    std::map<std::string, std::string> spellings_;   // by key
    std::set<std::string> shared_;
    book::contact const* namesake_ = nullptr;
};

/// How many rows of the tables got the name that stays.
struct moved {
    std::size_t referrals = 0, touches = 0;
};

/// Writes the name that stays into every table that speaks of people by name.
moved re_point(book::workbook const& workbook, renaming const& to, std::vector<int> const& merged_rows,
    book::change_set& changes) {
    moved count;
    const auto move = [&](table_id id, std::string_view key, int row, std::string const& held) {
        const auto place = workbook.places.find(id);
        if (!to.takes(held) || place == workbook.places.end() || !place->second.columns.contains(key)) return false;
        changes.cells.push_back({id, std::string{key}, row, cell{held}, cell{to.name()}});
        return true;
    };
    for (auto const& row : workbook.referrals) {
        const bool source = move(table_id::referrals, "source", row.row, row.source);
        const bool prospect = move(table_id::referrals, "prospect", row.row, row.prospect);
        count.referrals += source || prospect;
    }
    for (auto const& row : workbook.touches) count.touches += move(table_id::touches, "who", row.row, row.who);
    for (auto const& row : workbook.given) {
        move(table_id::given, "partner", row.row, row.partner);
        move(table_id::given, "client", row.row, row.client);
    }
    for (auto const& row : workbook.plans) move(table_id::plans, "source", row.row, row.source);
    for (auto const& row : workbook.contacts)
        if (std::ranges::find(merged_rows, row.row) == merged_rows.end())
            move(table_id::contacts, "referred_by", row.row, row.referred_by);
    return count;
}

/// Rewrites the pairs of the sheet Not the same that speak of merged contacts: they name the contact that stays, by a
/// detail that it still has.
class still_apart {
public:
    still_apart(renaming const& to, std::vector<book::contact const*> const& merged, book::contact const& stays)
        : to_{to}, merged_{merged}, details_{details_of(stays)} {}

    void write(book::workbook const& workbook, book::change_set& changes) const {
        const auto place = workbook.places.find(table_id::apart);
        if (place == workbook.places.end()) return;
        for (auto const& pair : workbook.not_the_same) {
            auto first = called(pair.first), second = called(pair.second);
            // A pair of others, or the pair of the two that are one now: left as it is.
            if ((first == pair.first && second == pair.second) || text::folded(first) == text::folded(second)) continue;
            const auto put = [&](char const* key, std::string const& held, std::string const& wanted) {
                if (held != wanted && place->second.columns.contains(key))
                    changes.cells.push_back({table_id::apart, key, pair.row, cell{held}, cell{wanted}});
            };
            put("first", pair.first, first);
            put("second", pair.second, second);
        }
    }

private:
    std::string called(std::string const& name) const {
        if (to_.takes(name)) return to_.namesake() ? name : to_.name();
        for (auto const* one : merged_)
            for (auto const& detail : details_of(*one)) {
                if (text::folded(name) != text::folded(one->who + ", " + detail)) continue;
                if (details_.empty()) return to_.namesake() ? name : to_.name();
                const bool kept = std::ranges::any_of(
                    details_, [&](auto const& its) { return text::folded(its) == text::folded(detail); });
                return to_.name() + ", " + (kept ? detail : details_.front());
            }
        return name;
    }

    renaming const& to_;
    std::vector<book::contact const*> const& merged_;
    std::vector<std::string> details_;
};

void add_aliases(book::workbook const& workbook, renaming const& to, book::change_set& changes) {
    const recognition::aliases known{workbook.aliases};
    const auto place = workbook.places.find(table_id::aliases);
    for (auto const& [key, spelling] : to.spellings()) {
        if (known.key(spelling) == known.key(to.name())) continue;
        // A spelling that meant somebody else: of two rows for it the first would count.
        const auto row = std::ranges::find_if(workbook.aliases, [&](book::alias const& one) {
            const auto meant = recognition::name_key(one.source);
            return recognition::name_key(one.spelling) == key && !meant.empty() && meant != key;
        });
        if (row == workbook.aliases.end())
            changes.rows.push_back({table_id::aliases, {{"spelling", spelling}, {"source", to.name()}}});
        else if (place != workbook.places.end() && place->second.columns.contains("source"))
            changes.cells.push_back({table_id::aliases, "source", row->row, cell{row->source}, cell{to.name()}});
    }
}

/// Adds checks that a row to merge is still the contact that was shown.
void expect_same(book::contact const& one, book::table_place const& place, book::change_set& changes) {
    const auto expect = [&](char const* key, std::string const& held) {
        if (place.columns.contains(key))
            changes.checks.push_back({table_id::contacts, key, one.row, held.empty() ? cell{} : cell{held}});
    };
    expect("phone", one.phone);
    expect("email", one.email);
    expect("company", one.has_moved ? one.left : one.company);
    if (std::ranges::find(place.formulas, "who") == place.formulas.end())
        expect("who", place.columns.contains("who") ? one.who : "");
    else
        expect("first_name", one.first_name);
}

/// The contacts that become one and their rows of the table, the one that stays first.
struct merging_contacts {
    std::vector<book::contact const*> contacts;
    std::vector<contact_row const*> rows;
    std::vector<int> numbers;   ///< sheet rows
};

/// Nothing where they are no contacts any more, or only one.
std::optional<merging_contacts> contacts_to_merge(
    book::workbook const& workbook, contact_table const& table, int keep, std::vector<int> const& others) {
    merging_contacts found;
    const auto take = [&](int row) {
        found.contacts.push_back(contact_at(workbook, row));
        found.rows.push_back(table.at(row));
        found.numbers.push_back(row);
        return found.contacts.back() && found.rows.back();
    };
    bool all = take(keep);
    for (const int row : others)
        if (row != keep) all = take(row) && all;
    return all && found.contacts.size() > 1 ? std::optional{std::move(found)} : std::nullopt;
}

/// The row that the contacts become. Where its name is another contact's too and something would have to follow to it,
/// it takes a name that nobody else bears, if one of the rows has one: so that every row stays somebody's.
merged_cells row_that_stays(
    book::workbook const& workbook, contact_table const& table, merging_contacts const& found, moment now) {
    auto row = merged_row(workbook, table, found.rows, now);
    const renaming to{workbook, found.contacts, row.contact ? row.contact->who : found.contacts.front()->who};
    book::change_set follow;
    if (!to.namesake()) return row;
    re_point(workbook, to, found.numbers, follow);
    if (follow.cells.empty()) return row;
    std::set<std::string> taken;
    for (auto const& one : workbook.contacts)
        if (std::ranges::find(found.contacts, &one) == found.contacts.end())
            taken.insert(recognition::name_key(one.who));
    return merged_row(workbook, table, found.rows, now, taken);
}

/// What is done, with what follows and what was left where it stood.
std::string report(std::vector<book::contact const*> const& merged, renaming const& to, moved const& count,
    book::workbook const& workbook) {
    auto const& say = workbook.say;
    std::vector<std::string> following;
    if (count.referrals > 0) following.push_back(say.trn("{1} referral", "{1} referrals", count.referrals));
    if (count.touches > 0) following.push_back(say.trn("{1} touch", "{1} touches", count.touches));
    const auto follow = count.referrals + count.touches;
    const auto what = say.listed(following);
    auto const &one = merged[0]->who, &other = merged[1]->who;
    auto done = merged.size() > 2
        ? (follow == 0 ? say.tr("{1} contacts are one now: {2}.", merged.size(), to.name())
                       : say.plural("{1} contacts are one now: {2}; {3} follows.",
                             "{1} contacts are one now: {2}; {3} follow.", follow, merged.size(), to.name(), what))
        : (follow == 0 ? say.tr("{1} and {2} are one now: {3}.", other, one, to.name())
                       : say.plural("{1} and {2} are one now: {3}; {4} follows.",
                             "{1} and {2} are one now: {3}; {4} follow.", follow, other, one, to.name(), what));
    for (auto const& name : to.shared())
        done += ' ' + say.tr("Another contact is called {1} too: what stands under that name was left there.", name);
    if (auto const* namesake = to.namesake(); namesake && !to.spellings().empty())
        done += ' ' +
            say.tr("Another contact is called {1} too: the other spelling was not noted on the sheet {2}.",
                namesake->who, sheet_title(workbook, book::table_id::aliases));
    return done;
}

}

book::result<book::change_set> merge_contacts(
    book::workbook const& workbook, contact_table const& table, int keep, std::vector<int> const& others, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto found = contacts_to_merge(workbook, table, keep, others);
    auto const& say = workbook.say;
    if (!found) return book::refuse(say.tr("These rows are no contacts any more. Look for duplicates again."));
    auto const& [merged, rows, numbers] = *found;

    auto const& place = workbook.places.at(table_id::contacts);
    auto row = row_that_stays(workbook, table, *found, now);
    const renaming to{workbook, merged, row.contact ? row.contact->who : merged.front()->who};
    edit change{workbook, now,
        [&](text::language const& in) { return in.tr("Merge {1} into {2}", merged[1]->who, to.name()); }};
    auto& changes = change.changes();
    for (auto const* one : merged) expect_same(*one, place, changes);
    if (auto* referred_by = row.cell_of("referred_by"); referred_by && to.takes(book::text_of(*referred_by)))
        *referred_by = to.name();
    for (auto& cell : row.changes(place, *rows.front())) changes.sheet_cells.push_back(std::move(cell));
    if (!row.note.empty()) change.log({.who = to.name(), .kind = book::touch_kinds::note, .note = row.note});
    const auto count = re_point(workbook, to, numbers, changes);
    if (auto const* namesake = to.namesake(); namesake && !changes.cells.empty())
        return book::refuse(say.tr(
            "Another contact is called {1} too (row {2}), so nobody could tell afterwards whose referrals and touches "
            "are whose. Change one of the names. Nothing was changed.",
            namesake->who, namesake->row + 1));
    if (!to.namesake()) add_aliases(workbook, to, changes);
    if (row.contact) still_apart{to, merged, *row.contact}.write(workbook, changes);
    for (std::size_t i = 1; i < numbers.size(); ++i) changes.removals.push_back({table_id::contacts, numbers[i]});
    return change.take(report(merged, to, count, workbook));
}

std::vector<std::string> merged_lines(
    book::workbook const& workbook, contact_table const& table, int keep, std::vector<int> const& others, moment now) {
    std::vector<std::string> lines;
    const auto found = contacts_to_merge(workbook, table, keep, others);
    if (!found) return lines;
    const auto row = row_that_stays(workbook, table, *found, now);
    for (std::size_t i = 0; i < row.cells.size() && i < table.headers.size(); ++i) {
        const bool of_days = !row.keys[i].empty() &&
            book::column(table_id::contacts, row.keys[i]).kind == book::column_kind::date;
        const sample_cell cell{row.cells[i], of_days || (i < row.dates.size() && row.dates[i])};
        if (!found->rows.front()->formulas[i] && !book::is_blank(cell.value))
            lines.push_back(workbook.say.tr("{1}: {2}", table.headers[i], exact_text(cell, workbook.origin)));
    }
    return lines;
}

}
