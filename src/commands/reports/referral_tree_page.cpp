#include "commands/reports/referral_tree_page.hpp"
#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/reports/counted_lines.hpp"
#include "commands/sheet_title.hpp"
#include "network/referral_tree.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_cell;
using book::page_line;
using network::referral_tree;
using network::tree_person;

constexpr std::size_t longest_page = 2000;   // lines: more is no picture any more
constexpr int deepest_indent = 12;

page_cell amount(double value) { return value == 0 ? page_cell{} : page_cell{value, book::column_kind::money}; }
page_cell count(std::size_t value) { return value == 0 ? page_cell{} : page_cell{static_cast<double>(value)}; }

/// Prospects that came to nothing and brought nobody are no branch.
bool is_shown(tree_person const& one) { return one.won || one.brought > 0; }

void add_branch(std::vector<page_line>& page, referral_tree const& tree, std::size_t root, edit const& change) {
    std::vector<std::size_t> waiting{root};   // no recursion: a chain may be as long as the book
    while (!waiting.empty() && page.size() < longest_page) {
        auto const& one = tree.people()[waiting.back()];
        waiting.pop_back();
        const int generation = one.generation.value_or(0);
        page_line line{line_look::plain,
            {{one.name}, {static_cast<double>(generation)}, {}, count(one.brought), count(one.brought_won),
                amount(one.value), amount(one.value_below)}};
        if (one.came) line.cells[2] = {change.serial(*one.came)};
        if (generation == 0) line.look = line_look::total;
        line.indent = std::min(generation, deepest_indent);
        page.push_back(std::move(line));
        for (auto child = one.children.rbegin(); child != one.children.rend(); ++child)
            if (is_shown(tree.people()[*child])) waiting.push_back(*child);
    }
}

void add_circles(std::vector<page_line>& page, referral_tree const& tree, text::language const& say) {
    const auto lost = tree.in_circles();
    if (lost.empty()) return;
    page.push_back({});
    page.push_back(sentence(line_look::group, say.tr("Without a place in the tree")));
    page.push_back(sentence(line_look::note,
        say.tr("These brought each other in a circle, or came through somebody who did. Look at who was first.")));
    for (const auto i : lost) {
        auto const& one = tree.people()[i];
        page.push_back(
            {line_look::plain, {{one.name}, {}, {}, count(one.brought), count(one.brought_won), amount(one.value)}});
    }
}

/// Who brought whom: the referrals, and contacts that name as referrer somebody the book knows.
std::vector<network::introduction> introductions_of(book::workbook const& workbook) {
    const recognition::aliases known_as{workbook.aliases};
    std::vector<network::introduction> rows;
    std::unordered_set<std::string> known;
    // A person is shown as the contacts spell the name, one of several joined names as the sheet Aliases does.
    std::unordered_map<std::string, std::string> spelled;
    for (auto const& row : workbook.contacts)
        if (auto key = recognition::name_key(row.who); known_as.key(row.who) == key)
            spelled.try_emplace(std::move(key), row.who);
    for (auto const& row : workbook.aliases)
        if (const auto key = known_as.key(row.spelling); !known_as.spelling_of(key).empty())
            spelled.try_emplace(key, known_as.spelling_of(key));
    for (auto const& row : workbook.contacts) spelled.try_emplace(known_as.key(row.who), row.who);
    const auto name = [&](std::string const& written) {
        const auto found = spelled.find(known_as.key(written));
        return found == spelled.end() ? written : found->second;
    };
    for (auto const& row : workbook.referrals) {
        const bool won = row.facts.state == book::status::won;
        rows.push_back(
            {name(row.source), name(row.prospect), row.facts.received, won, won ? row.value.value_or(0) : 0});
        known.insert(known_as.key(row.source));
        if (won) known.insert(known_as.key(row.prospect));
    }
    for (auto const& row : workbook.contacts) known.insert(known_as.key(row.who));
    // "Referred by" may hold a channel, such as a search engine: only names that the book knows are people. Those who
    // came by a referral stand there already.
    std::unordered_set<std::string> placed;
    for (auto const& row : workbook.referrals) placed.insert(known_as.key(row.prospect));
    for (auto const& row : workbook.contacts)
        if (!row.referred_by.empty() && known.contains(known_as.key(row.referred_by)) &&
            !placed.contains(known_as.key(row.who)))
            rows.push_back({name(row.referred_by), row.who, row.received, is_client_type(row.type), 0});
    return rows;
}

}

book::result<book::change_set> referral_tree_page(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto rows = introductions_of(workbook);
    const referral_tree tree{rows, recognition::aliases{workbook.aliases}};
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Referral tree"); }};
    auto const& say = workbook.writes;
    std::vector<page_line> page{sentence(line_look::title, say.tr("Who brought whom")),
        sentence(line_look::note,
            say.tr("As of {1}. Clients stand under who brought them first; All below is what came through somebody and "
                   "through all whom they brought.",
                book::short_date(now.today, now.today, say))),
        page_line{}};
    std::size_t clients = 0;
    int deepest = 0;
    for (auto const& one : tree.people()) {
        clients += one.won;
        if (is_shown(one)) deepest = std::max(deepest, one.generation.value_or(0));
    }
    if (tree.people().empty()) {
        page.push_back(sentence(line_look::note, say.tr("No referrals yet. The tree grows with the first one.")));
    } else {
        page.push_back({line_look::columns,
            {{say.trc(text::heading_word, "Name")}, {say.tr("Generation")}, {say.tr("Came")},
                {say.trc(text::heading_word, "Brought")}, {say.trc(text::heading_word, "Won")},
                {say.trc(text::heading_word, "Value")}, {say.tr("All below")}}});
        for (const auto root : tree.roots()) add_branch(page, tree, root, change);
        if (page.size() >= longest_page) page.push_back(sentence(line_look::note, say.tr("And more, of less value.")));
        add_circles(page, tree, say);
    }
    change.changes().pages.push_back({book::table_id::tree, std::move(page)});
    return change.take(workbook.say.tr("The sheet {3} is up to date: {1} in {2}.",
        workbook.say.trn("{1} client", "{1} clients", clients),
        workbook.say.trn("{1} generation", "{1} generations", deepest), sheet_title(workbook, book::table_id::tree)));
}

}
