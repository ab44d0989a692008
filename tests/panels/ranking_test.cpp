// The deck ranks what it reads itself, the sheet what its ledger cell reads: the same rows must give the same worth.
#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "functions/engine/list.hpp"
#include "panels/known/digest.hpp"
#include "scoring/ledger.hpp"

#include <gtest/gtest.h>

using namespace referralbook;
using book::cell;
using book::cell_error;

namespace {

constexpr double today = 46200;

const std::vector<std::string_view> keys{"date", "source", "prospect", "status", "value"};

using rows = std::vector<std::vector<cell>>;   // in the order of the keys

std::shared_ptr<scoring::ledger const> in_the_sheet(rows const& all) {
    functions::matrix table(1);
    for (const auto key : keys) table[0].emplace_back(std::string{book::column(book::table_id::referrals, key).header});
    table.insert(table.end(), all.begin(), all.end());
    const std::vector<functions::argument_value> arguments{
        std::shared_ptr<functions::table_source const>{std::make_shared<functions::table_in_memory>(table)}, today};
    return std::get<std::shared_ptr<scoring::ledger const>>(
        functions::evaluate(functions::ledger_of_referrals, arguments));
}

std::shared_ptr<panels::digest const> in_the_deck(rows const& all) {
    book::workbook workbook;
    for (auto const& row : all) {
        std::vector<cell> cells(book::table(book::table_id::referrals).columns.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            cells[book::column_index(book::table_id::referrals, keys[i])] = row[i];
        if (auto one = book::referral_of(cells, static_cast<int>(workbook.referrals.size())))
            workbook.referrals.push_back(*one);
    }
    return panels::digest_of(std::move(workbook), *book::day_of_serial(today));
}

}

TEST(the_ranking_of_the_deck, is_that_of_the_sheet_whatever_stands_in_the_cells) {
    const std::vector<cell> dates{
        today - 400, today - 90.5, today, today + 1, 0.0, {}, "12.5.25", -3.0, cell_error::value};
    const std::vector<cell> sources{"Anna", "ANNA ", "Meyer, Ben", "Ben Meyer", 4711.0, {}, cell_error::not_available};
    const std::vector<cell> states{"Won", " won", "Lost", "New", {}, "Perhaps", cell_error::division};
    const std::vector<cell> values{500.0, 0.0, {}, "640", "tbd", "1,250", -20.0, 1e300, cell_error::division};
    std::size_t next = 0;
    for (int workbook = 0; workbook < 400; ++workbook) {
        rows all{{today - 300, "Cleo", "P", "Won", 800.0}, {today - 100, "Cleo", "Q", "Lost", {}}};
        for (int row = 0; row < 4; ++row) {
            next = next * 1103515245 + 12345;
            const auto any = [&, at = next >> 16](
                                 std::vector<cell> const& of, std::size_t by) { return of[at / by % of.size()]; };
            all.push_back({any(dates, 1), any(sources, 9), "P", any(states, 63), any(values, 441)});
        }
        const auto sheet = in_the_sheet(all);
        const auto deck = in_the_deck(all);
        EXPECT_EQ(deck->ranking.hash(), sheet->hash())
            << "book " << workbook << ": " << sheet->text() << " / " << deck->ranking.text();
        if (HasFailure()) break;
    }
}
