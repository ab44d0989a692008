#include "commands/reports/dashboard_page.hpp"
#include "book/row_formula.hpp"
#include "commands/reports/client_voice.hpp"
#include "commands/reports/enquiry_lines.hpp"
#include "commands/sheet_title.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::commands {

namespace {

using book::column_kind;
using book::line_look;
using book::page_cell;
using book::page_line;

constexpr int months = 12, sources = 15;

// In a formula, where there is nothing that a share could be of: what is below 0 shows as "–". Of texts alone the
// office makes no series of a chart.
const std::string nothing_to_share = "-1E-9";

constexpr char calculated = '\1';   // stands for a number that the formula puts into a sentence

/// A sentence as a literal of a formula: `number` is calculated in it.
std::string quoted(std::string const& sentence, std::string const& number) {
    std::string result{'"'};
    for (const char letter : sentence) {
        if (letter == calculated)
            result += "\"&" + number + "&\"";
        else
            result.append(letter == '"' ? 2 : 1, letter);
    }
    return result + '"';
}

page_cell formula(std::string text, std::optional<column_kind> as = {}) { return {std::move(text), as, true}; }

/// The lines of the page as they come, and the charts over them.
class builder {
public:
    explicit builder(text::language const& writes) : say{writes} {}

    void block(std::string title, std::vector<std::string> const& headings) {
        lines.push_back({line_look::group, {{std::move(title)}}});
        first_ = static_cast<int>(lines.size());
        auto& line = lines.emplace_back(page_line{line_look::columns, {}});
        for (auto const& heading : headings) line.cells.push_back({heading});
    }
    void line(std::vector<page_cell> cells) { lines.push_back({line_look::plain, std::move(cells)}); }
    /// Shows the first `columns` of the block, its labels included. A note may say what the block counts.
    void chart(std::string_view name, std::string title, chart_kind kind, int columns, page_line note = {}) {
        charts.push_back({name, std::move(title), kind, first_, static_cast<int>(lines.size()) - 1, columns});
        if (!note.cells.empty()) lines.push_back(std::move(note));
        lines.push_back({});
    }
    /// The number of the next line as the sheet counts it.
    std::string row() const { return std::to_string(lines.size() + 1); }

    text::language const& say;
    std::vector<page_line> lines;
    std::vector<dashboard_chart> charts;

private:
    int first_ = 0;
};

page_line counts_other_ways_too(text::language const& say) {
    return {line_look::note, {{say.tr("All who got in touch, by other ways too: these are counted apart below.")}}};
}

// Referrals up to today in the month that begins in column A, by what became of them; Nurture is still open.
void by_month(builder& page) {
    auto const& say = page.say;
    const auto title = say.tr("Referrals by month");
    page.block(title,
        {say.tr("Month"), say.trc(text::choice_word, "Won"), say.tr("Open"), say.trc(text::choice_word, "Lost")});
    for (int back = months - 1; back >= 0; --back) {
        const auto month = "$A" + page.row();
        const auto within = "RB_REFERRALS_DATE;\">=\"&" + month + ";RB_REFERRALS_DATE;\"<\"&EDATE(" + month +
            ";1);RB_REFERRALS_DATE;\"<=\"&RB_TODAY";
        const auto of = [&](char const* status) {
            return "SUMPRODUCT(COUNTIFS(" + within + ";RB_REFERRALS_STATUS;" + book::words_in_formula(status) + "))";
        };
        page.line({formula("=EDATE(RB_TODAY-DAY(RB_TODAY)+1;" + std::to_string(-back) + ')', column_kind::month),
            formula('=' + of("Won"), column_kind::tally),
            formula("=COUNTIFS(" + within + ")-" + of("Won") + '-' + of("Lost"), column_kind::tally),
            formula('=' + of("Lost"), column_kind::tally)});
    }
    page.chart("RB_BY_MONTH", title, chart_kind::months, 4, counts_other_ways_too(say));
}

// Pareto: band A, the best fifth unless the rules say otherwise, in a colour of its own, and the share of all worth
// that the sources down to this one have together.
void by_source(builder& page, book::workbook const& workbook) {
    auto const& say = page.say;
    auto const& currency = workbook.values.currency;
    // Without values of who was won the worth is counted in clients.
    const bool money = std::ranges::any_of(
        workbook.referrals, [](auto const& one) { return one.facts.state == book::status::won && one.value > 0.0; });
    const auto title = !money ? say.tr("Worth of a year by source, in expected wins")
        : currency.empty()    ? say.tr("Worth of a year by source")
                              : say.tr("Worth of a year by source, in {1}", currency);
    page.block(
        title, {say.trc(text::heading_word, "Source"), say.tr("Band A"), say.tr("Others"), say.tr("Cumulative share")});
    for (int place = 1; place <= sources; ++place) {
        const auto row = page.row();
        const auto exactly = "REFERRAL.WORTH(RB_LEDGER;$A" + row + ')';
        // As the sheet Sources shows it.
        const auto worth = "IFERROR(ROUND(" + exactly + (money ? ";0);0)" : ";1);0)");
        const auto best = "IFERROR(REFERRAL.BAND(RB_LEDGER;$A" + row + ")=\"A\";FALSE())";
        const auto above = place == 1 ? std::string{} : "$D" + std::to_string(page.lines.size()) + '+';
        page.line({formula("=IFNA(REFERRAL.TOP(RB_LEDGER;" + std::to_string(place) + ");\"\")"),
            formula("=IF($A" + row + "=\"\";0;IF(" + best + ';' + worth + ";0))", column_kind::money),
            formula("=IF($A" + row + "=\"\";0;IF(" + best + ";0;" + worth + "))", column_kind::money),
            formula("=IF($A" + row + "=\"\";\"\";IF(SUM(RB_SOURCES_WORTH)=0;" + nothing_to_share + ';' + above +
                    "IFERROR(" + exactly + ";0)/SUM(RB_SOURCES_WORTH)))",
                column_kind::share)});
    }
    const std::string all = "COUNT(RB_SOURCES_WORTH)", shown = std::to_string(sources);
    page.chart("RB_BY_SOURCE", say.tr("{1}: band A, the others, cumulative share", title), chart_kind::pareto, 4,
        {line_look::note,
            {formula("=IF(" + all + '>' + shown + ';' +
                quoted(say.tr("The best {1} of {2} sources; the sheet {3} has them all.", shown,
                           std::string(1, calculated), sheet_title(workbook, book::table_id::sources)),
                    all) +
                ";\"\")")}});
}

// Where the referrals of the last year stand today.
void on_the_way(builder& page, book::workbook const& workbook) {
    const auto title = page.say.tr("From New to Won, the last twelve months");
    page.block(title, {page.say.trc(text::heading_word, "Status"), page.say.trc(text::sheet_word, "Referrals")});
    for (const auto status : book::status_names) {
        const std::string within = ";RB_REFERRALS_DATE;\">\"&EDATE(RB_TODAY;-12);RB_REFERRALS_DATE;\"<=\"&RB_TODAY)";
        auto count = "=SUMPRODUCT(COUNTIFS(RB_REFERRALS_STATUS;" + book::words_in_formula(status) + within + ')';
        if (status == book::status_names.front())
            count += "+COUNTIFS(RB_REFERRALS_STATUS;\"=\"" + within;   // blank is New
        page.line({{workbook.writes.trc(text::choice_word, status)}, formula(std::move(count))});
    }
    page.chart("RB_ON_THE_WAY", title, chart_kind::bars, 2, counts_other_ways_too(page.say));
}

void by_kind(builder& page, book::workbook const& workbook) {
    const auto types = workbook.lists.find("type");
    if (types == workbook.lists.end() || types->second.empty()) return;
    const auto title = page.say.tr("Win rate by kind of source");
    page.block(title, {page.say.trc(text::heading_word, "Type"), page.say.tr("Won of decided")});
    for (auto const& type : types->second) {
        const auto row = page.row();
        page.line({{workbook.writes.trc(text::choice_word, type)},
            formula("=IFNA(REFERRAL.WINRATEBY(RB_LEDGER;RB_CONTACTS_TABLE;RB_CONTACT_WHO;RB_CONTACT_TYPE;$A" + row +
                    ");" + nothing_to_share + ')',
                column_kind::share)});
    }
    page.chart("RB_BY_KIND", title, chart_kind::columns, 2);
}

// Time follows opportunity (S0): the visits that the cadence asks for, beside the worth they are for.
void time_and_worth(builder& page) {
    const auto title = page.say.tr("Visits and value");
    page.block(title,
        {page.say.trc(text::heading_word, "Band"), page.say.tr("Share of visits"), page.say.tr("Share of worth")});
    for (const std::string band : {"A", "B", "C"}) {
        const auto visits = [](std::string const& of) {
            return "COUNTIF(RB_SOURCES_BAND;\"" + of + "\")/INDEX(RB_RULES;MATCH(\"Cadence " + of +
                "\";INDEX(RB_RULES;0;1);0);2)";
        };
        page.line({{band},
            formula("=IFERROR((" + visits(band) + ")/(" + visits("A") + '+' + visits("B") + '+' + visits("C") + ");" +
                    nothing_to_share + ')',
                column_kind::share),
            formula("=IFERROR(SUMIFS(RB_SOURCES_WORTH;RB_SOURCES_BAND;$A" + page.row() + ")/SUM(RB_SOURCES_WORTH);" +
                    nothing_to_share + ')',
                column_kind::share)});
    }
    page.chart("RB_TIME_AND_WORTH", title, chart_kind::columns, 3);
}

}

book::result<dashboard> dashboard_page(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Dashboard"); }};
    auto const& say = workbook.writes;
    builder page{say};
    page.lines.push_back({line_look::title,
        {{workbook.values.office.empty() ? say.tr("Dashboard") : say.tr("{1}: dashboard", workbook.values.office)}}});
    page.lines.push_back({line_look::note,
        {{say.tr("The numbers are formulas: they follow your sheets, and the charts follow them.")}}});
    page.lines.push_back({});
    by_month(page);
    by_source(page, workbook);
    on_the_way(page, workbook);
    by_kind(page, workbook);
    time_and_worth(page);
    std::ranges::move(enquiry_lines(workbook, now.today), std::back_inserter(page.lines));
    std::ranges::move(client_voice_lines(workbook), std::back_inserter(page.lines));
    change.changes().pages.push_back({book::table_id::dashboard, std::move(page.lines)});
    return dashboard{change.take(workbook.say.tr("The dashboard is ready.")), std::move(page.charts)};
}

}
