#include "recognition/tables/headers.hpp"
#include "recognition/tables/header_place.hpp"
#include "recognition/tables/survey_of_table.hpp"
#include "recognition/tables/table_areas.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::recognition {

namespace {

constexpr double surely = 0.85, likely = 0.6;
constexpr double without_rows = 0.3, for_tenfold_rows = 1.0, rather_contacts = 0.3, about_the_same = 0.4;

survey survey_of(sheet_sample const& part, text::language const& say) {
    return survey_of_table(
        part, part.rows > 0 && part.columns > 0 ? find_header(part, header_search_rows) : std::nullopt, say);
}

}

std::string_view how_sure(double sureness) {
    return sureness >= surely ? text::to_say("sure")
        : sureness >= likely  ? text::to_say("likely")
                              : text::to_say("a guess");
}

double promise_of(survey const& found) {
    if (found.kind == sheet_kind::neither) return 0;
    double sum = found.kind == sheet_kind::referral_log ? 0 : rather_contacts;
    for (auto const& proposal : found.proposals) sum += proposal.sureness;
    const int rows = std::max(0, found.last_data_row - found.first_data_row + 1);
    return sum * (rows > 0 ? 1 : without_rows) + for_tenfold_rows * std::log10(1.0 + rows);
}

std::vector<survey> recognise_all(sheet_sample const& sheet, text::language const& say) {
    const auto areas = table_areas(sheet);
    std::vector<survey> all;
    for (auto const& area : areas) {
        auto found = survey_of(part_of(sheet, area), say);
        if (found.kind == sheet_kind::neither) continue;
        for (auto& before : all)
            if (before.next_table_row < 0 && before.header_row < sheet.first_row + area.top)
                before.next_table_row = found.header_row;
        all.push_back(std::move(found));
    }
    if (all.empty()) all.push_back(survey_of(sheet, say));
    return all;
}

survey recognise_below(sheet_sample const& sheet, int heading_row, text::language const& say) {
    header_place place{heading_row, 1, {}};
    for (int column = 0; column < sheet.columns; ++column) {
        const auto text = book::text_of(sheet.at(heading_row, column).value);
        place.headings.push_back({text, match_heading(text)});
    }
    return survey_of_table(sheet, place, say);
}

survey recognise(sheet_sample const& sheet) {
    auto all = recognise_all(sheet);
    const auto best = promise_of(*std::ranges::max_element(all, {}, promise_of));
    // Of two tables that promise the same the upper one: suppliers stand below the contacts.
    return std::move(
        *std::ranges::find_if(all, [&](survey const& one) { return promise_of(one) >= best - about_the_same; }));
}

}
