#include "panels/sources.hpp"

#include "panels/parts.hpp"
#include "text/number_text.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

constexpr int worth_digits = 2;   // as WHY says it

std::string worth_text(scoring::source_score const& source, digest const& known) {
    const auto money = known.ranking.office().values.money;
    const auto number = text::significant(text::rounded(source.worth, worth_digits), worth_digits);
    return known.workbook.numbers.money(number, money ? known.workbook.values.currency : "") +
        (money ? " a year" : " wins a year");
}

void add_source(page& to, scoring::source_score const& source, double best, digest const& known, int space) {
    const auto id = "source/" + source.key;
    const auto about = std::to_string(source.place) + ". " + source.name;
    to.block(space).add({.id = id + "/place",
        .text = std::to_string(source.place),
        .name = "Place of " + source.name,
        .looks = {.colour = tone::quiet}});
    to.add({.id = id,
        .kind = element_kind::link,
        .text = source.name,
        .name = "Go to source " + source.name,
        .does = go_to_person{source.name}});
    if (source.bad_value) {
        to.block(2)
            .sentence(id + "/why",
                "A value of this source cannot be read; mend it in the sheet Referrals, column Value.",
                {.small = true, .colour = tone::alarm})
            .name = "Why " + about;
        return;
    }
    to.add({.id = id + "/worth",
        .where = place::trail,
        .text = worth_text(source, known),
        .name = "Worth of " + source.name,
        .looks = {.bold = true}});
    to.add({.id = id + "/band",
        .kind = element_kind::badge,
        .where = place::trail,
        .text = std::string{static_cast<char>(source.deserves)},
        .name = "Band of " + source.name,
        .looks = {.bold = true, .colour = band_tone(source.deserves)}});
    to.add({.id = id + "/bar",
        .kind = element_kind::bar,
        .where = place::below,
        .name = "Bar of " + source.name,
        .looks = {.colour = band_tone(source.deserves)},
        .share = best > 0 ? std::clamp(source.worth / best, 0.0, 1.0) : 0});
    to.add({.id = id + "/why",
               .where = place::below,
               .text = known.ranking.why(source, known.workbook.numbers),
               .name = {},
               .looks = quiet})
        .name = "Why " + about + ": " + known.ranking.why(source, known.workbook.numbers);
}

}

std::vector<element> sources(digest const& known, view const& chosen) {
    page result;
    auto const all = known.ranking.sources();
    if (all.empty()) {
        result.block(8).sentence("none",
            "No sources yet. Everybody who sends you a referral will stand here with what they "
            "are worth to you.",
            quiet);
        return result.take();
    }
    const auto wanted = static_cast<std::size_t>(std::max(0, chosen.count("sources", first_lines)));
    const auto shown = std::min(all.size(), wanted);
    double best = 0;
    for (auto const& source : all)
        if (!source.bad_value) best = std::max(best, source.worth);
    for (std::size_t i = 0; i < shown; ++i) add_source(result, all[i], best, known, i == 0 ? 8 : 10);
    if (shown < all.size())
        result.block(10).add({.id = "sources/more",
            .kind = element_kind::link,
            .text = count_text(all.size() - shown, "more source", "more sources"),
            .does = show{"sources", static_cast<int>(shown) + 2 * first_lines}});
    if (shown > static_cast<std::size_t>(first_lines))
        result.block(shown < all.size() ? 2 : 10)
            .add({.id = "sources/fewer",
                .kind = element_kind::link,
                .text = "Show fewer sources",
                .does = show{"sources", first_lines}});
    return result.take();
}

std::vector<element> no_sources_yet() {
    page result;
    result.block(8).sentence("none", "What each source is worth stands here once the workbook is set up.", quiet);
    return result.take();
}

}
