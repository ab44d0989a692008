#include "calc/sharing/shared_mark.hpp"
#include "book/rule_text.hpp"
#include "calc/office/as.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/known_servers.hpp"
#include "calc/sheets/key_columns.hpp"
#include "sharing/desk/conflict_text.hpp"
#include "sharing/desk/known_columns.hpp"
#include "sharing/shared_table.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <charconv>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char book_name[] = "RB shared book", desk_name[] = "RB shared desk", who_name[] = "RB shared desk name",
               seen_name[] = "RB shared seen", server_name[] = "RB shared server", offline_name[] = "RB shared offline",
               conflicts_name[] = "RB shared conflicts", columns_name[] = "RB shared columns",
               held_since_name[] = "RB shared held since", behind_name[] = "RB shared behind",
               taken_name[] = "RB shared undone sheets";
// In place of book_name in a workbook that carries, so that a version which does not know of it leaves the book alone.
constexpr char part_name[] = "RB shared part of book";

constexpr std::array all_names{book_name, desk_name, who_name, seen_name, server_name, offline_name, conflicts_name,
    columns_name, held_since_name, behind_name, taken_name, part_name};
static_assert(
    std::ranges::all_of(all_names, [](std::string_view name) { return name.starts_with(properties_of_sharing); }));

Reference<beans::XPropertyContainer> properties_of(document_ref const& document) {
    return as<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties()->getUserDefinedProperties();
}

std::string held(document_ref const& document, char const* name) {
    const Reference<beans::XPropertySet> properties{properties_of(document), UNO_QUERY_THROW};
    const auto key = rtl::OUString::createFromAscii(name);
    rtl::OUString text;
    if (properties->getPropertySetInfo()->hasPropertyByName(key)) properties->getPropertyValue(key) >>= text;
    return utf8(text);
}

// A document that was saved still counts as saved: how far the desk is, the server tells again.
void hold(document_ref const& document, char const* name, std::string const& text) {
    if (held(document, name) == text) return;
    const Reference<util::XModifiable> modifiable{document, UNO_QUERY_THROW};
    const bool was_modified = modifiable->isModified();
    const auto container = properties_of(document);
    const Reference<beans::XPropertySet> properties{container, UNO_QUERY_THROW};
    const auto key = rtl::OUString::createFromAscii(name);
    const bool there = properties->getPropertySetInfo()->hasPropertyByName(key);
    if (text.empty()) {
        if (there) container->removeProperty(key);
    } else if (there) {
        properties->setPropertyValue(key, uno::Any{ustring(text)});
    } else {
        container->addProperty(key, beans::PropertyAttribute::REMOVABLE, uno::Any{ustring(text)});
    }
    if (!was_modified && modifiable->isModified()) modifiable->setModified(false);
}

void is_to_be_saved(document_ref const& document) { as<util::XModifiable>(document)->setModified(true); }

/// Shared tables by their names on the server: "goal plan".
std::string text_of_tables(std::set<book::table_id> const& tables) {
    std::string text;
    for (auto const& shared : sharing::shared_tables())
        if (tables.contains(shared.table)) text::append_part(text, " ", shared.sql_name);
    return text;
}

std::set<book::table_id> tables_of_text(std::string_view text) {
    std::set<book::table_id> tables;
    while (!text.empty())
        if (auto const* shared = sharing::find_shared(sharing::taken(text, ' '))) tables.insert(shared->table);
    return tables;
}

/// A book and where it is, as one line of the choices of the person who sits here.
std::string line_of(desk_settings const& what) {
    return '\n' + what.book + ' ' + text::with_blanks_for_breaks(sharing::text_of_address(what.server)) + '\n';
}

}

std::optional<desk_settings> shared_mark(document_ref const& document) {
    desk_settings made;
    made.book = held(document, book_name);
    if (made.book.empty()) made.book = held(document, part_name);
    if (made.book.empty()) return {};
    made.desk = held(document, desk_name);
    made.who = held(document, who_name);
    made.server = sharing::address_of_text(held(document, server_name));
    const auto seen = held(document, seen_name);
    std::from_chars(seen.data(), seen.data() + seen.size(), made.seen);
    made.saved = made.seen;
    made.columns = held(document, columns_name);
    made.behind = held(document, behind_name);
    made.taken = tables_of_text(held(document, taken_name));
    made.held_since = book::day_of_iso(held(document, held_since_name));
    return made;
}

bool is_shared(document_ref const& document) {
    return !held(document, book_name).empty() || !held(document, part_name).empty();
}

bool holds_all_referrals(document_ref const& document) { return held(document, part_name).empty(); }

bool is_known_here(Reference<uno::XComponentContext> const& context, desk_settings const& what) {
    rtl::OUString known;
    kept_choice(context, known_books) >>= known;
    return utf8(known).contains(line_of(what));
}

void know_here(Reference<uno::XComponentContext> const& context, desk_settings const& what) {
    if (is_known_here(context, what)) return;
    rtl::OUString known;
    kept_choice(context, known_books) >>= known;
    keep_choice(context, known_books, uno::Any{known + ustring(line_of(what))});
}

void set_shared_mark(document_ref const& document, desk_settings const& what) {
    hold(document, what.held_since ? part_name : book_name, what.book);
    hold(document, desk_name, what.desk);
    hold(document, who_name, what.who);
    hold(document, server_name, sharing::text_of_address(what.server));
    set_how_far(document, {what.seen, what.behind});
    hold(document, held_since_name, what.held_since ? book::iso_date(*what.held_since) : "");
    is_to_be_saved(document);
}

void remove_shared_mark(document_ref const& document) {
    for (auto const* name : all_names) hold(document, name, "");
    is_to_be_saved(document);
}

void set_how_far(document_ref const& document, how_far const& far) {
    hold(document, seen_name, std::to_string(far.seen));
    hold(document, behind_name, far.behind);
}

void set_taken(document_ref const& document, std::set<book::table_id> const& tables) {
    if (tables_of_text(held(document, taken_name)) == tables) return;
    hold(document, taken_name, text_of_tables(tables));
    if (!tables.empty()) is_to_be_saved(document);
}

void set_columns(document_ref const& document, std::string const& columns) { hold(document, columns_name, columns); }

bool works_offline(document_ref const& document) { return !held(document, offline_name).empty(); }

void set_works_offline(document_ref const& document, bool yes) {
    if (works_offline(document) == yes) return;
    hold(document, offline_name, yes ? "yes" : "");
    is_to_be_saved(document);
}

std::vector<sharing::conflict> kept_conflicts(document_ref const& document) {
    return sharing::conflicts_of_text(held(document, conflicts_name));
}

void keep_conflicts(document_ref const& document, std::vector<sharing::conflict> const& all) {
    hold(document, conflicts_name, sharing::conflict_text(all));
}

void keep_unsettled(document_ref const& document, std::vector<sharing::conflict> const& all) {
    keep_conflicts(document, all);
    is_to_be_saved(document);
}

void know_how_far(desk_settings& settings, document_ref const& document) {
    const auto mark = shared_mark(document).value_or(settings);
    settings.seen = mark.seen;
    settings.behind = mark.behind;
}

std::size_t forget_taken(document_ref const& document, std::set<sharing::row_name> const& not_taken) {
    auto kept = kept_conflicts(document);
    const auto forgotten = std::erase_if(kept, [&](auto const& one) {
        if (one.kind != sharing::conflict_kind::not_taken) return false;
        return !(one.row.id.empty()
                ? std::ranges::find(not_taken, one.row.table, &sharing::row_name::table) != not_taken.end()
                : not_taken.contains(one.row));
    });
    if (forgotten > 0) keep_conflicts(document, kept);
    return kept.size();
}

}
