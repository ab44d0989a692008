#include "commands/reports/enquiry_lines.hpp"
#include "commands/reports/counted_lines.hpp"
#include "scoring/enquiries.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace referralbook::commands {

namespace {

using book::column_kind;
using book::line_look;
using book::page_cell;
using book::page_line;
using scoring::enquiry_count;

constexpr std::size_t sources_shown = 5;

void add_shares(std::vector<page_line>& page, scoring::enquiry_counts const& counts, text::language const& say) {
    page.push_back({line_look::group, {{say.tr("How enquiries came, the last twelve months")}}});
    page.push_back(headings({say.tr("How they came"), say.tr("Enquiries"), say.tr("Share"), say.tr("Likely between")}));
    const auto line = [&](std::string name, enquiry_count const& of) {
        page.push_back({line_look::plain,
            {{std::move(name)}, whole_number(of.count), share_of(of.count, counts.all()),
                between(say, counts.share(of), counts.all())}});
    };
    line(say.tr("Referred"), counts.referred);
    line(say.tr("Another way"), counts.other_way);
    line(say.tr("Nobody knows"), counts.unknown);
    page.push_back({});
}

void add_win_rates(std::vector<page_line>& page, scoring::enquiry_counts const& counts, text::language const& say) {
    page.push_back({line_look::group, {{say.tr("Win rate, referred against others")}}});
    page.push_back(
        headings({say.tr("How they came"), say.tr("Decided"), say.tr("Won of decided"), say.tr("Likely between")}));
    const enquiry_count others{counts.other_way.count + counts.unknown.count, counts.other_way.won + counts.unknown.won,
        counts.other_way.decided + counts.unknown.decided};
    const auto line = [&](std::string name, enquiry_count const& of) {
        page.push_back({line_look::plain,
            {{std::move(name)}, whole_number(of.decided), share_of(of.won, of.decided),
                between(say, of.win_rate(), of.decided)}});
    };
    line(say.tr("Referred"), counts.referred);
    line(say.tr("All others"), others);
    page.push_back({});
}

page_line effort_line(std::string name, scoring::effort const& of) {
    const auto minutes = of.minutes_each(), cost = of.cost_each();
    return {line_look::plain,
        {{std::move(name)}, minutes ? page_cell{std::round(*minutes)} : page_cell{"–"},
            cost ? page_cell{*cost, column_kind::money} : page_cell{"–"}, whole_number(of.clients)}};
}

void add_effort(std::vector<page_line>& page, book::workbook const& workbook, book::day from, book::day to,
    text::language const& say) {
    auto [found, self_won] = scoring::efforts_of(workbook, from, to);
    std::erase_if(found, [](auto const& one) { return one.took.clients == 0; });
    std::ranges::stable_sort(found, std::greater{}, [](auto const& one) { return one.took.clients; });
    const auto all = found.size();
    if (all > sources_shown) found.resize(sources_shown);
    page.push_back({line_look::group, {{say.tr("What one client took, the last twelve months")}}});
    page.push_back(
        headings({say.tr("Source"), say.tr("Minutes per client"), say.tr("Cost per client"), say.tr("Clients")}));
    for (auto const& [name, took] : found) page.push_back(effort_line(name, took));
    page.push_back(effort_line(say.tr("Won by ourselves"), self_won));
    if (all > found.size())
        page.push_back(
            {line_look::note, {{say.tr("{1} of {2} sources, those with the most clients.", found.size(), all)}}});
}

}

std::vector<page_line> enquiry_lines(book::workbook const& workbook, book::day today) {
    auto const& say = workbook.writes;
    const auto from = book::months_later(today, -12) + book::days{1};
    const auto counts = scoring::enquiries_of(workbook, from, today);
    std::vector<page_line> page{{line_look::note,
        {{say.tr("What follows was counted on {1}; make the dashboard anew to count again.",
            book::short_date(today, today, say))}}}};
    add_shares(page, counts, say);
    add_win_rates(page, counts, say);
    add_effort(page, workbook, from, today, say);
    return page;
}

}
