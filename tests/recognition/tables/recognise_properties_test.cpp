#include "recognition/tables/assignment.hpp"
#include "recognition/tables/header_place.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

namespace {

using namespace referralbook;

rc::Gen<recognition::sample_cell> any_cell() {
    static const std::vector<std::string> likely{"Name", "First name", "Last", "name", "Phone", "E-mail", "Date",
        "Source", "Referred by", "Status", "Value", "Type", "Notes", "Last touch", "Next visit", "Visit flag",
        "Anna Meyer", "anna@cole.example", "555 010 1000", "03/04/25", "13/04/25", "Won", "Client", "Mon-Fri 8-12", " ",
        "@", "\xff\xfe", "\u00d6", "* x", ":", "a\nb", "(", "'", "$"};
    const auto text = rc::gen::map(rc::gen::elementOf(likely),
        [](std::string value) { return recognition::sample_cell{std::move(value), false}; });
    const auto noise = rc::gen::map(rc::gen::arbitrary<std::string>(),
        [](std::string value) { return recognition::sample_cell{std::move(value), false}; });
    const auto number = rc::gen::map(
        rc::gen::pair(rc::gen::elementOf(std::vector<double>{0, -1, 3.5, 45000, 5550100000, 1e300, 20251103,
                          std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}),
            rc::gen::arbitrary<bool>()),
        [](std::pair<double, bool> value) { return recognition::sample_cell{value.first, value.second}; });
    return rc::gen::weightedOneOf<recognition::sample_cell>(
        {{6, text}, {2, noise}, {2, number}, {3, rc::gen::just(recognition::sample_cell{})},
            {1, rc::gen::just(recognition::sample_cell{book::cell_error::value, true})}});
}

rc::Gen<recognition::sheet_sample> any_sheet() {
    return rc::gen::mapcat(
        rc::gen::pair(rc::gen::inRange(0, 26), rc::gen::inRange(0, 9)), [](std::pair<int, int> size) {
            return rc::gen::map(rc::gen::container<std::vector<recognition::sample_cell>>(
                                    static_cast<std::size_t>(size.first * size.second), any_cell()),
                [size](std::vector<recognition::sample_cell> cells) {
                    recognition::sheet_sample sheet;
                    sheet.first_row = 3;
                    sheet.first_column = 2;
                    sheet.rows = sheet.used_rows = size.first;
                    sheet.columns = size.second;
                    sheet.cells = std::move(cells);
                    return sheet;
                });
        });
}

RC_GTEST_PROP(recognise, any_grid_gives_a_survey_that_can_be_used_or_one_sentence, ()) {
    const auto sheet = *any_sheet();
    const auto found = recognition::recognise(sheet);
    RC_ASSERT((found.kind == recognition::sheet_kind::neither) == !found.problem.empty());
    if (found.kind != recognition::sheet_kind::neither) {
        RC_ASSERT(found.header_row >= sheet.first_row);
        RC_ASSERT(found.header_row < sheet.first_row + std::min(sheet.rows, recognition::header_search_rows));
        RC_ASSERT(found.first_data_row > found.header_row);
        RC_ASSERT(found.last_data_row < sheet.first_row + sheet.rows);
        const auto checked = recognition::check(recognition::proposed(found), found);
        RC_ASSERT(checked.has_value());
    }
    std::set<recognition::role> roles;
    std::set<int> columns;
    for (auto const& proposal : found.proposals) {
        RC_ASSERT(roles.insert(proposal.what).second);
        RC_ASSERT(columns.insert(proposal.column).second);
        RC_ASSERT(proposal.column >= sheet.first_column && proposal.column < sheet.first_column + sheet.columns);
        RC_ASSERT(proposal.sureness >= 0.25 && proposal.sureness < 1);
        RC_ASSERT(!proposal.why.empty() && proposal.samples.size() <= 3);
        RC_ASSERT(std::ranges::count(found.columns, proposal.column, &recognition::table_column::column) == 1);
    }
}

RC_GTEST_PROP(best_assignment, is_as_good_as_trying_everything, ()) {
    const auto rows = *rc::gen::inRange<std::size_t>(0, 5), columns = *rc::gen::inRange<std::size_t>(0, 5);
    const auto tenths = *rc::gen::container<std::vector<int>>(rows * columns, rc::gen::inRange(-3, 11));
    std::vector<double> weights;
    for (const int value : tenths) weights.push_back(value / 8.0);   // eighths add up exactly
    const auto try_all = [&](auto const& self, std::size_t row, unsigned used) -> double {
        if (row == rows) return 0;
        double best = self(self, row + 1, used);
        for (std::size_t column = 0; column < columns; ++column)
            if (!(used >> column & 1u))
                best = std::max(best, weights[row * columns + column] + self(self, row + 1, used | 1u << column));
        return best;
    };
    const auto given = recognition::best_assignment(weights, rows, columns);
    double sum = 0;
    std::set<int> taken;
    for (std::size_t row = 0; row < rows; ++row) {
        if (given[row] < 0) continue;
        RC_ASSERT(taken.insert(given[row]).second);
        sum += weights[row * columns + static_cast<std::size_t>(given[row])];
    }
    RC_ASSERT(sum == try_all(try_all, 0, 0));
}

}
