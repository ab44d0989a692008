// The office keeps no more than a hundred changes of a step that is open when a sheet comes in front of the one that is
// shown; what was forgotten would stay after Undo.
#include "office/support/office.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"

#include "support/paths.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace referralbook::tests;

namespace {

/// The small book with a sheet of the user's own behind all others, which is the one in front.
workbook seen_from_behind() {
    auto book = small_book();
    book.add_sheet("Mine");
    book.undo_manager()->clear();
    book.activate_sheet("Mine");
    return book;
}

void expect_undone_and_redone(workbook& book, snapshot const& before, std::string_view what) {
    const auto after = cells_of(book);
    EXPECT_TRUE(book.undo());
    EXPECT_EQ(differences(before, cells_of(book), 5), std::vector<std::string>{}) << what;
    EXPECT_TRUE(book.redo());
    EXPECT_EQ(differences(after, cells_of(book), 5), std::vector<std::string>{}) << what;
}

}

TEST(new_sheets_seen_from_a_sheet_behind, go_again_with_undo) {
    for (auto const& [path, arguments] :
        std::vector<std::pair<std::string_view, std::vector<std::pair<std::string, com::sun::star::uno::Any>>>>{
            {"SourcePlan", {{"Who", any("dr. unal")}, {"Gain", any("more patients")}}},
            {"LogGiven", {{"Partner", any("Kim")}, {"Client", any("Ada")}}}, {"Goals", {{"Revenue", any(5000.0)}}},
            {"CallPlan", {}}, {"Texts", {}}, {"AddAlias", {{"Spelling", any("Okafor")}, {"Source", any("Dr Ünal")}}}}) {
        auto book = seen_from_behind();
        const auto before = cells_of(book);
        const auto sheets = book.sheet_titles().size();
        command(book, path, arguments);
        EXPECT_GT(book.sheet_titles().size(), sheets) << path;
        expect_undone_and_redone(book, before, path);
    }
}

TEST(a_set_up_seen_from_a_sheet_behind, goes_again_with_undo) {
    auto book = the_office().load(
        std::filesystem::path{referralbook::support::test_data} / "contacts_with_referred_by.csv", false, "44,34,76,1");
    book.add_sheet("Mine");
    book.undo_manager()->clear();
    book.activate_sheet("Mine");
    const auto before = cells_of(book);
    command(book, "SetUp", {{"Sheet", any(book.sheet_titles().front())}});
    EXPECT_GT(book.sheet_titles().size(), 5u);
    expect_undone_and_redone(book, before, "SetUp");
}
