#include "commands/reports/network_page.hpp"
#include "commands/reports/counted_lines.hpp"
#include "commands/reports/needs.hpp"
#include "commands/reports/source_plan.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/plans/motivation.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_cell;
using book::page_line;
using network::partner;

constexpr std::size_t longest_list = 40;

page_line line(line_look look, std::vector<page_cell> cells) { return {look, std::move(cells)}; }

page_cell date_cell(std::optional<book::day> day, edit const& change) {
    if (!day) return {};
    return {change.serial(*day), book::column_kind::date};
}

std::string and_more(std::size_t count, text::language const& say) {
    return say.trn("And {1} more.", "And {1} more.", count);
}

void add_balances(
    std::vector<page_line>& page, std::span<partner const* const> list, edit const& change, text::language const& say) {
    page.push_back(line(line_look::columns,
        {{say.trc(text::heading_word, "Partner")}, {say.tr("They sent")}, {say.trc(text::heading_word, "Won")},
            {say.tr("You sent")}, {say.trc(text::heading_word, "Balance")}, {say.trc(text::heading_word, "Worth")},
            {say.tr("You sent last")}}));
    for (auto const* one : list.first(std::min(list.size(), longest_list)))
        page.push_back(line(line_look::plain,
            {{one->name}, whole_number(one->received), whole_number(one->won), whole_number(one->given),
                whole_number(one->balance()), {std::round(one->worth), book::column_kind::money},
                date_cell(one->last_given, change)}));
    if (list.size() > longest_list)
        page.push_back(sentence(line_look::note, and_more(list.size() - longest_list, say)));
}

/// `partners`: all of them; `reachable`: those of them who may be contacted.
void add_needs(std::vector<page_line>& page, book::workbook const& workbook, std::span<partner const> partners,
    std::span<partner const> reachable, edit const& change) {
    auto const& say = workbook.writes;
    page.push_back(sentence(line_look::group, say.tr("Who fills which need")));
    const auto needs = needs_of(workbook);
    if (needs.empty()) {
        page.push_back(sentence(line_look::note,
            say.tr("No needs yet. Write what your clients ask for into the column {1} of the sheet {2}.",
                say.trc(text::heading_word, "Need"), sheet_title(workbook, book::table_id::lists))));
        return;
    }
    page.push_back(line(line_look::columns,
        {{say.trc(text::heading_word, "Need")}, {say.tr("Best partner")}, {""}, {say.tr("Sent last")},
            {say.tr("Next best")}}));
    const auto own = own_needs(workbook, partners);
    std::vector<std::string> ours;
    int gaps = 0;
    for (auto const& [key, need] : needs) {
        const auto able = network::partners_for(reachable, key);
        if (able.empty() && own.contains(key)) {
            ours.push_back(need);
            continue;
        }
        gaps += able.empty();
        auto& row = page.emplace_back(line(line_look::plain, {{need}}));
        if (able.empty())
            row.cells.push_back({say.tr("Nobody yet: a gap to fill")});
        else
            row.cells.insert(row.cells.end(), {{able[0]->name}, {}, date_cell(able[0]->last_given, change)});
        if (able.size() > 1) row.cells.push_back({able[1]->name});
    }
    page.push_back(sentence(line_look::note,
        gaps == 0 ? say.tr("Every need that you give away has a partner.")
                  : say.trn("{1} need has no partner yet.", "{1} needs have no partner yet.", gaps)));
    if (!ours.empty())
        page.push_back(sentence(line_look::note,
            say.tr(
                "You do these yourselves: {1}. To change that, write into the column {2} of the sheet {3} what you do.",
                say.listed(ours), say.trc(text::heading_word, "We do ourselves"),
                sheet_title(workbook, book::table_id::lists))));
}

/// Somebody with a plan who never referred.
struct prospect {
    book::source_plan const* plan;
    std::size_t order;
    double potential;
    std::string motivation;   // by the log, where nobody typed it
};

/// In the order of the build list, then by their potential, which counts the motivation by the log.
std::vector<prospect> who_could_refer(
    book::workbook const& workbook, std::span<partner const> partners, book::day today) {
    static constexpr std::array order{"refers now", "interested", "known", "want to know", "nearby"};
    const recognition::aliases names{workbook.aliases};
    const recognition::contact_wishes wishes{workbook};
    const follow_up::motivations by_the_log{workbook, today};
    const auto potentials = potentials_of(workbook, by_the_log);
    std::vector<prospect> list;
    for (auto const& plan : workbook.plans) {
        const auto key = names.key(plan.source);
        const auto found = std::ranges::find(partners, key, &partner::key);
        if ((found != partners.end() && found->received > 0) || wishes.key_left_alone(key, today)) continue;
        const auto place = std::ranges::find(order, text::folded(plan.build)) - order.begin();
        auto const* potential = std::get_if<double>(&plan_cell(workbook, plan, "potential"));
        const auto learned = plan.motivation ? std::nullopt : by_the_log.of(plan.source);
        list.push_back({&plan, static_cast<std::size_t>(place),
            learned         ? potentials.at(key)
                : potential ? *potential
                            : 0,
            learned ? follow_up::said(*learned, workbook.writes) : ""});
    }
    std::ranges::stable_sort(list, [](prospect const& left, prospect const& right) {
        return std::tuple{left.order, -left.potential} < std::tuple{right.order, -right.potential};
    });
    return list;
}

/// Who could refer next (S0). Below stands whose motivation the log says, where nobody typed it (S4).
void add_build_list(
    std::vector<page_line>& page, book::workbook const& workbook, std::span<partner const> partners, book::day today) {
    const auto list = who_could_refer(workbook, partners, today);
    if (list.empty()) return;
    const auto shown = std::span{list}.first(std::min(list.size(), longest_list));
    auto const& say = workbook.writes;
    page.push_back(sentence(line_look::group, say.tr("Who could refer next")));
    page.push_back(line(line_look::columns,
        {{say.trc(text::heading_word, "Name")}, {say.trc(text::heading_word, "Potential")},
            {say.trc(text::heading_word, "Build list")}, {""}, {say.trc(text::heading_word, "Next step")}}));
    for (auto const& one : shown) {
        auto const* rung = next_rung(one.plan);
        page.push_back(line(line_look::plain,
            {{one.plan->source}, whole_number(static_cast<int>(std::lround(one.potential))),
                {say.trc(text::choice_word, one.plan->build)}, {},
                {rung ? say.tr(rung->to_do) : say.tr("Waiting for the first referral")}}));
    }
    if (list.size() > longest_list)
        page.push_back(sentence(line_look::note, and_more(list.size() - longest_list, say)));
    for (auto const& one : shown)
        if (!one.motivation.empty())
            page.push_back(sentence(
                line_look::note, say.tr("Motivation of {1} by the log: {2}.", one.plan->source, one.motivation)));
    page.push_back({});
}

/// Partners down, needs across: an empty column is a gap.
void add_matrix(std::vector<page_line>& page, book::workbook const& workbook, std::span<partner const> partners) {
    const auto width = book::table(book::table_id::network).columns.size() - 1;
    std::vector<partner const*> shown;
    for (auto const& one : partners)
        if (one.given > 0 && !one.needs.empty()) shown.push_back(&one);
    if (shown.empty()) return;
    std::ranges::stable_sort(
        shown, [](partner const* left, partner const* right) { return left->given > right->given; });
    const auto left_out = shown.size() - std::min(shown.size(), longest_list);
    shown.resize(shown.size() - left_out);
    auto needs = needs_of(workbook);
    std::erase_if(needs, [&](auto const& need) {
        return std::ranges::none_of(shown, [&](auto const* one) {
            const auto found = one->needs.find(need.first);
            return found != one->needs.end() && found->second > 0;
        });
    });
    const auto needs_left_out = needs.size() - std::min(needs.size(), width);
    needs.resize(needs.size() - needs_left_out);

    auto const& say = workbook.writes;
    page.push_back({});
    page.push_back(sentence(line_look::group, say.tr("How often you sent somebody, by need")));
    auto& header = page.emplace_back(line(line_look::columns, {{say.trc(text::heading_word, "Partner")}}));
    for (auto const& [key, need] : needs) header.cells.push_back({need});
    for (auto const* one : shown) {
        auto& row = page.emplace_back(line(line_look::plain, {{one->name}}));
        for (auto const& [key, need] : needs) {
            const auto found = one->needs.find(key);
            row.cells.push_back(
                found == one->needs.end() || found->second == 0 ? page_cell{} : whole_number(found->second));
        }
    }
    if (left_out > 0)
        page.push_back(sentence(line_look::note, say.trn("And {1} more partner.", "And {1} more partners.", left_out)));
    if (needs_left_out > 0)
        page.push_back(sentence(line_look::note, say.trn("And {1} more need.", "And {1} more needs.", needs_left_out)));
}

/// Whom the office owes a referral.
struct owed_partners {
    std::vector<partner const*> to;   ///< those who may be contacted
    bool others;                      ///< some who may not
    bool nothing_recorded;            ///< neither of what they sent nor of what was sent to them
};

owed_partners owed_in(
    book::workbook const& workbook, std::span<partner const> partners, std::span<partner const> reachable) {
    auto to = network::owed(reachable);
    const bool to_none = network::owed(partners).empty();
    const bool others = to.empty() && !to_none;
    return {std::move(to), others, to_none && workbook.given.empty()};
}

void add_owed(std::vector<page_line>& page, owed_partners const& owed, edit const& change, text::language const& say) {
    page.push_back(sentence(line_look::group, say.tr("You owe them")));
    if (owed.nothing_recorded)
        page.push_back(sentence(line_look::note,
            say.tr("Nothing is recorded yet: neither a referral by a partner nor one that you made to them.")));
    else if (owed.others)
        page.push_back(sentence(line_look::note, say.tr("Nobody who may be contacted.")));
    else if (owed.to.empty())
        page.push_back(sentence(
            line_look::note, say.tr("Nobody: you have sent every partner at least as many as they sent you.")));
    else
        add_balances(page, owed.to, change, say);
    page.push_back({});
}

/// Those to whom the office gave more than it got.
void add_generosity(
    std::vector<page_line>& page, std::span<partner const> partners, edit const& change, text::language const& say) {
    std::vector<partner const*> to;
    for (auto const& one : partners)
        if (one.is_business && one.balance() < 0) to.push_back(&one);
    if (to.empty()) return;
    std::ranges::stable_sort(to, {}, &partner::balance);
    page.push_back(sentence(line_look::group, say.tr("You sent more than came back")));
    add_balances(page, to, change, say);
    page.push_back({});
}

std::string sentence_of_done(book::workbook const& workbook, owed_partners const& owed) {
    auto const& say = workbook.say;
    const auto sheet = sheet_title(workbook, book::table_id::network);
    if (owed.nothing_recorded)
        return say.tr(
            "The sheet {1} is up to date: nothing is recorded of what partners sent you or you sent them.", sheet);
    if (owed.others) return say.tr("The sheet {1} is up to date: you owe nobody who may be contacted.", sheet);
    if (owed.to.empty()) return say.tr("The sheet {1} is up to date: you owe nobody.", sheet);
    return say.trn("The sheet {3} is up to date: you owe {1} partner a referral, first of all {2}.",
        "The sheet {3} is up to date: you owe {1} partners a referral, first of all {2}.", owed.to.size(),
        owed.to.front()->name, sheet);
}

}

book::result<book::change_set> network_page(
    book::workbook const& workbook, std::span<partner const> partners, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Network"); }};
    auto const& say = workbook.writes;
    std::vector<page_line> page{sentence(line_look::title, say.tr("Your referral network")),
        sentence(line_look::note,
            say.tr("As of {1}. Referrals > Reports and goals > Network writes this sheet anew; About a referral > "
                   "Referral we made adds what you send.",
                book::short_date(now.today, now.today, say))),
        page_line{}};
    const auto reachable = not_left_alone(workbook, partners, now.today);
    const auto owed = owed_in(workbook, partners, reachable);
    add_owed(page, owed, change, say);
    add_generosity(page, partners, change, say);
    add_build_list(page, workbook, partners, now.today);
    add_needs(page, workbook, partners, reachable, change);
    add_matrix(page, workbook, partners);
    change.changes().pages.push_back({book::table_id::network, std::move(page)});
    return change.take(sentence_of_done(workbook, owed));
}

}
