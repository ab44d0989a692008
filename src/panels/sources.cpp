#include "panels/sources.hpp"
#include "commands/sheet_title.hpp"

#include "panels/parts.hpp"
#include "scoring/working.hpp"
#include "scoring/worth_said.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

constexpr std::string_view order_list = "sources/order";   // shown: 0 by worth, 1 by pace

/// What the sources stand in the order of.
struct source_order {
    bool by_pace;
    double best;   ///< the largest worth or pace

    double number(scoring::source_score const& source) const { return by_pace ? source.pace : source.worth; }
    std::size_t place(scoring::source_score const& source) const {
        return by_pace ? source.place_by_pace : source.place;
    }
};

std::string worth_text(scoring::source_score const& source, digest const& known) {
    return scoring::worth_said(
        source.next_to_nothing() ? 0 : source.worth, known.ranking, known.workbook.numbers, known.say);
}

void add_order(page& to, digest const& known, bool by_pace) {
    to.block(8, paging::head)
        .add({.id = "sources/by",
            .text = by_pace ? known.say.tr("By pace") : known.say.tr("By worth"),
            .name = by_pace ? known.say.tr("Sources by pace") : known.say.tr("Sources by worth"),
            .looks = quiet});
    to.add({.id = "sources/by/other",
        .kind = element_kind::link,
        .where = place::trail,
        .text = by_pace ? known.say.tr("By worth") : known.say.tr("By pace"),
        .name = by_pace ? known.say.tr("Show the sources by worth") : known.say.tr("Show the sources by pace"),
        .looks = {.small = true},
        .does = show{std::string{order_list}, by_pace ? 0 : 1}});
}

void add_office(page& to, digest const& known) {
    int number = 0;
    for (auto const& line : scoring::office_lines(known.ranking, known.workbook.numbers, known.say))
        to.block(number == 0 ? 14 : 2).sentence("sources/office" + std::to_string(number), line, quiet), ++number;
}

void add_source(
    page& to, scoring::source_score const& source, source_order const& order, digest const& known, int space) {
    const auto id = "source/" + source.key;
    const auto place_text = std::to_string(order.place(source));
    const auto about = place_text + ". " + source.name;
    to.block(space, paging::item)
        .add({.id = id + "/place",
            .text = place_text,
            .name = known.say.tr("Place of {1}", source.name),
            .looks = {.colour = tone::quiet}});
    to.add({.id = id,
        .kind = element_kind::link,
        .text = source.name,
        .name = known.say.tr("Go to source {1}", source.name),
        .does = go_to_person{source.name}});
    if (source.bad_value) {
        to.block(2)
            .sentence(id + "/why",
                known.say.tr("A value of this source cannot be read; correct it in the sheet {1}, column {2}.",
                    commands::sheet_title(known.workbook, book::table_id::referrals),
                    commands::column_heading(known.workbook, book::table_id::referrals, "value")),
                {.small = true, .colour = tone::alarm})
            .name = known.say.tr("Why {1}", about);
        return;
    }
    to.add({.id = id + "/worth",
        .where = place::trail,
        .text = worth_text(source, known),
        .name = known.say.tr("Worth of {1}", source.name),
        .looks = {.bold = true}});
    to.add({.id = id + "/band",
        .kind = element_kind::badge,
        .where = place::trail,
        .text = std::string{static_cast<char>(source.deserves)},
        .name = known.say.tr("Band of {1}", source.name),
        .looks = {.bold = true, .colour = band_tone(source.deserves)}});
    to.add({.id = id + "/bar",
        .kind = element_kind::bar,
        .where = place::below,
        .name = known.say.tr("Bar of {1}", source.name),
        .looks = {.colour = band_tone(source.deserves)},
        .share = order.best > 0 ? std::clamp(order.number(source) / order.best, 0.0, 1.0) : 0});
    to.add({.id = id + "/why",
               .where = place::below,
               .text = known.ranking.why(source, known.workbook.numbers, known.say),
               .name = {},
               .looks = quiet})
        .name = known.say.tr("Why {1}: {2}", about, known.ranking.why(source, known.workbook.numbers, known.say));
}

/// What came by no source.
void add_ways(page& to, digest const& known) {
    const auto ways = known.ranking.ways();
    if (ways.empty()) return;
    to.block(14, paging::title).sentence("ways", known.say.tr("Ways, not people"), heading);
    for (auto const& way : ways)
        to.block(4, paging::item)
            .sentence("way/" + way.name, known.say.tr("{1}: {2}", way.name, way_line(way, known.say)), {.small = true});
}

}

std::vector<element> sources(digest const& known, view const& chosen) {
    page result;
    auto const all = known.ranking.sources();
    if (all.empty() && known.ranking.ways().empty()) {
        result.block(8).sentence("none",
            known.say.tr(
                "No sources yet. Everybody who sends you a referral will stand here with what they are worth to you."),
            quiet);
        return result.take();
    }
    const auto shown = std::min(all.size(), chosen.count("sources", first_items));
    source_order order{chosen.count(order_list, 0) > 0, 0};
    for (auto const& source : all)
        if (!source.bad_value) order.best = std::max(order.best, order.number(source));
    if (all.size() > 1) add_order(result, known, order.by_pace);
    for (std::size_t n = 1; n <= shown; ++n) {
        auto const* source = order.by_pace ? known.ranking.at_place_by_pace(n) : known.ranking.at_place(n);
        add_source(result, *source, order, known, n == 1 ? 8 : 10);
    }
    add_more(result, known.say, "sources", shown, all.size(), text::to_say("{1} more source", "{1} more sources"));
    add_ways(result, known);
    add_office(result, known);
    return result.take();
}

std::vector<element> no_sources_yet(text::language const& say) {
    page result;
    result.block(8).sentence(
        "none", say.tr("What each source is worth stands here once the workbook is set up."), quiet);
    return result.take();
}

}
