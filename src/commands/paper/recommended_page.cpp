#include "commands/paper/recommended_page.hpp"

#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/reports/needs.hpp"
#include "commands/sheet_title.hpp"
#include "commands/unknown_names.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_line;
using book::table_id;
using network::partner;

/// How the book spells a need: the list and the sheet Given, else the plan that serves it.
std::map<std::string, std::string> spellings_of(book::workbook const& workbook) {
    std::map<std::string, std::string> result;
    for (auto& [key, need] : needs_of(workbook)) result.emplace(std::move(key), std::move(need));
    for (auto const& plan : workbook.plans)
        text::each_part(plan.serves, ",;\n", [&](std::string_view part) {
            if (!text::only_blanks(part)) result.emplace(text::folded(part), std::string{text::trimmed(part)});
        });
    return result;
}

std::string spelled(std::map<std::string, std::string> const& spellings, std::string const& need) {
    const auto found = spellings.find(need);
    return found == spellings.end() ? need : found->second;
}

/// Whom a partner's name means: of several contacts of that name each business whom something tells from the others.
std::vector<book::contact const*> contacts_of(contact_finder const& contacts, std::string const& name) {
    if (!contacts.same().is_of_several(name)) {
        auto const* one = contacts.of(name);
        return one ? std::vector{one} : std::vector<book::contact const*>{};
    }
    std::vector<book::contact const*> each;
    std::set<std::string> seen;
    for (auto const* one : contacts.all_of(name))
        if (book::is_business(one->type) && seen.insert(contacts.same().told(*one)).second) each.push_back(one);
    return each;
}

/// Person and office of one row are one: a partner may be spelled as either.
std::map<std::size_t, std::set<std::string>> needs_by_contact(book::workbook const& workbook,
    contact_finder const& contacts, std::span<partner const> partners, needs_for_others& told,
    std::vector<partner const*>& unknown, std::set<std::string>& kept_back) {
    std::map<std::size_t, std::set<std::string>> result;
    for (auto const& one : partners) {
        if (!one.is_business) continue;
        const auto people = contacts_of(contacts, one.name);
        if (people.empty()) unknown.push_back(&one);
        for (auto const* contact : people) {
            auto& needs = result[static_cast<std::size_t>(contact - workbook.contacts.data())];
            for (auto const& [need, often] : one.needs) (told.may_be(need, one.name) ? needs : kept_back).insert(need);
        }
    }
    return result;
}

/// Name and company; where those do not tell them from others of the name, with what does.
std::string name_on_page(book::contact const& one, std::string const& title, follow_up::namesakes const& same) {
    auto name = text::joined_by(label_lines(one, title, {}), ", ");
    const auto mark = same.one_of(one);
    return mark.by_firm || mark.firm.empty() ? name : name + " (" + mark.firm + ')';
}

void add_group(
    std::vector<page_line>& page, std::string const& title, std::vector<recommended_person const*> const& people) {
    if (people.empty()) return;
    page.push_back({});
    page.push_back({line_look::group, {{title}}});
    for (auto const* one : people)
        page.push_back(
            {line_look::plain, {{one->name}, {text::joined_by(one->needs, ", ")}, {one->phone}, {one->address}}});
}

/// The titles of the groups that somebody stands in, folded and as it is shown; none: among the others.
std::vector<std::string> groups_of(recommended_person const& one, grouped_by groups, text::language const& writes) {
    if (groups == grouped_by::need) return one.needs;
    const auto word = groups == grouped_by::area
        ? one.area
        : writes.trc(text::choice_word, text::in_english(text::choice_word, one.type));
    return text::only_blanks(word) ? std::vector<std::string>{}
                                   : std::vector<std::string>{std::string{text::trimmed(word)}};
}

void add_people(
    std::vector<page_line>& page, recommended const& what, grouped_by groups, text::language const& writes) {
    std::map<std::string, std::pair<std::string, std::vector<recommended_person const*>>> by_title;
    std::vector<recommended_person const*> others;
    for (auto const& one : what.shown) {
        const auto titles = groups_of(one, groups, writes);
        if (titles.empty()) others.push_back(&one);
        for (auto const& title : titles) {
            auto& group = by_title[text::folded(title)];
            if (group.second.empty()) group.first = title;
            group.second.push_back(&one);
        }
    }
    for (auto const& [key, group] : by_title) add_group(page, group.first, group.second);
    if (by_title.empty()) {
        page.push_back({});
        for (auto const* one : others)
            page.push_back(
                {line_look::plain, {{one->name}, {text::joined_by(one->needs, ", ")}, {one->phone}, {one->address}}});
    } else {
        add_group(page, writes.tr("Others whom we trust"), others);
    }
}

}

recommended recommended_of(book::workbook const& workbook, contact_table const& table,
    std::span<partner const> partners, recommended_choice const& choice, book::day today) {
    auto const& say = workbook.say;
    const contact_finder contacts{workbook};
    const address_columns columns{workbook, table};
    const contacting wishes{workbook};
    const auto spellings = spellings_of(workbook);
    needs_for_others told{workbook};
    const auto wanted = text::folded(choice.need);
    recommended result;
    std::vector<partner const*> unknown;
    std::set<std::string> kept_back;
    for (auto const& [at, needs] : needs_by_contact(workbook, contacts, partners, told, unknown, kept_back)) {
        auto const& one = workbook.contacts[at];
        if (!is_chosen(choice.area, one.area) || !is_chosen(choice.type, one.type)) continue;
        if (!wanted.empty() && !needs.contains(wanted)) continue;
        if (auto why = wishes.against(one.who, today); !why.empty()) {
            result.left_out.push_back({one.who, std::move(why)});
            continue;
        }
        auto const* row = table.at(one.row);
        const auto address = address_of(workbook, table, columns, one).lines;
        const auto phone = text::on_one_line(one.any_phone().empty() ? one.any_email() : one.any_phone());
        if (address.empty() && text::only_blanks(phone)) {
            result.left_out.push_back(
                {one.who, say.tr("Of {1} neither phone, e-mail nor address is known.", contacts.same().told(one))});
            continue;
        }
        const auto name = name_on_page(one, row ? columns.title(*row) : "", contacts.same());
        recommended_person shown{name, one.type, one.area, phone, text::joined_by(address, ", "), {}};
        for (auto const& need : needs) shown.needs.push_back(spelled(spellings, need));
        result.shown.push_back(std::move(shown));
    }
    for (auto const& need : kept_back) result.needs_left_out.push_back(spelled(spellings, need));
    // Whom nobody knows is of no area and no type.
    if (text::only_blanks(choice.area) && text::only_blanks(choice.type))
        for (auto const* one : unknown)
            if (wanted.empty() || one->needs.contains(wanted))
                result.left_out.push_back({one->name,
                    contacts.same().is_of_several(one->name)
                        ? said_of_unclear(contacts, one->name, say)
                        : say.tr("{1} is not in the contacts: no phone is known.", one->name)});
    std::ranges::stable_sort(result.shown, {}, [](auto const& one) { return text::folded(one.name); });
    return result;
}

std::string preview_of(recommended const& what, text::language const& say) {
    std::vector<std::string> shown;
    for (auto const& one : what.shown)
        shown.push_back(one.needs.empty() ? one.name : say.tr("{1}: {2}", one.name, say.listed(one.needs)));
    return preview_of(say.trn("{1} person is on the page.", "{1} people are on the page.", what.shown.size()), shown,
        what.left_out, say);
}

std::vector<std::string> needs_filled(book::workbook const& workbook, std::span<partner const> partners) {
    const auto spellings = spellings_of(workbook);
    needs_for_others told{workbook};
    std::set<std::string> needs;
    for (auto const& one : partners)
        if (one.is_business)
            for (auto const& [need, often] : one.needs)
                if (told.may_be(need, one.name)) needs.insert(need);
    std::vector<std::string> result;
    for (auto const& need : needs) result.push_back(spelled(spellings, need));
    return result;
}

book::result<book::change_set> recommended_page(book::workbook const& workbook, contact_table const& table,
    std::span<partner const> partners, recommended_choice const& choice, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto what = recommended_of(workbook, table, partners, choice, now.today);
    if (what.shown.empty())
        return book::refuse(what.left_out.empty()
                ? say.tr("There is nobody of that kind to recommend: partners are contacts of the type Partner or "
                         "Adviser, who serves a need by a source plan, and whom you sent somebody.")
                : say.tr("Nobody is left to recommend; nothing was written. {1}", what.left_out.front().why));
    auto const& writes = workbook.writes;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("People we recommend"); }};
    std::string from;
    for (auto const& part : {workbook.values.office, workbook.values.sender, workbook.values.office_phone})
        text::append_if_any(from, " \u00b7 ", text::on_one_line(part));
    std::vector<page_line> page{{line_look::title, {{writes.trc(text::sheet_word, "People we recommend")}}}};
    if (!from.empty()) page.push_back({line_look::note, {{std::move(from)}}});
    page.push_back({line_look::note,
        {{writes.tr("We know their work and would go there ourselves. Please say that you come from us.")}}});
    page.push_back({});
    page.push_back({line_look::columns,
        {{writes.trc(text::heading_word, "Name")}, {writes.trc(text::heading_word, "Good for")},
            {writes.trc(text::heading_word, "Phone")}, {writes.trc(text::heading_word, "Address")}}});
    add_people(page, what, choice.groups, writes);
    change.changes().pages.push_back({table_id::recommended, std::move(page)});
    auto done = say.trn("{1} person is on the sheet {2}.", "{1} people are on the sheet {2}.", what.shown.size(),
        sheet_title(workbook, table_id::recommended));
    if (!what.left_out.empty())
        done += ' ' +
            say.trn("{1} is left out. {2}", "{1} are left out. {2}", what.left_out.size(), what.left_out.front().why);
    if (!what.needs_left_out.empty())
        done += ' ' +
            say.tr("Left out, because they name somebody who was referred or sent: {1}.",
                text::short_list(say, what.needs_left_out));
    return change.take(std::move(done));
}

}
