// Who of one family and one number a row of a file is about.
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::HasSubstr;

constexpr const char* number = "0731 5551234";

/// A book with this name and the number, and a file of rows with it.
import_plan plan_of(std::vector<std::string> const& rows, const char* book) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    table.columns = {{0, "Name", "who", false}, {1, "Phone", "phone", false}, {2, "Notes", "notes", false}};
    table.cells = {{recognition::sample_cell{book}}, {recognition::sample_cell{number}}, {recognition::sample_cell{}}};
    std::string file = "Name;Phone;Notes\n";
    for (auto const& row : rows) file += row + ';' + number + ";new\n";
    const auto plan = plan_import(import_facts_of(table_of(formats::read_csv(file, ';')), table, {}));
    EXPECT_TRUE(plan) << plan.error().sentence;
    return plan.value_or(import_plan{});
}

struct two_names {
    const char *book, *file;
};

TEST(a_couple_and_one_of_them, are_two) {
    for (auto const& [one, other] : {two_names{"Tom Reed", "Tom & Jane Reed"}, {"Hans Vogt", "Hans und Petra Vogt"},
             {"Vogt, Hans", "Vogt, Hans & Petra"}, {"Luc Roux", "Luc et Claire Roux"}, {"José Ruiz", "José y Ana Ruiz"},
             {"Marco Conti", "Marco e Anna Conti"}, {"Jan Bakker", "Jan en Ria Bakker"},
             {"João Prado", "João e Ana Prado"}, {"Mr Fenwick", "Mr & Mrs Fenwick"},
             {"Herr Huber", "Herr und Frau Huber"}, {"J. Reed", "J. & T. Reed"}, {"Karl Huber", "Familie Huber"},
             {"Reed", "Tom & Jane Reed"}}) {
        EXPECT_EQ(plan_of({other}, one).rows_added(), 1) << one << ", " << other;
        EXPECT_EQ(plan_of({one}, other).rows_added(), 1) << other << ", " << one;
        EXPECT_EQ(plan_of({one, other}, "Eva Stein").rows_added(), 2) << one << ", " << other;
        ASSERT_EQ(plan_of({other}, one).report.size(), 1u);
        EXPECT_THAT(plan_of({other}, one).report[0].why, HasSubstr("with row 2, under another name")) << one;
        EXPECT_EQ(plan_of({other}, other).merged, 1) << other;
    }
    EXPECT_EQ(plan_of({"Jane & Tom Reed"}, "Tom & Jane Reed").merged, 1);
}

TEST(a_courtesy, is_of_nobody_whose_first_name_is_the_other_sexs) {
    for (auto const& [one, other] :
        {two_names{"Karl Huber", "Frau Huber"}, {"Anna Huber", "Herr Huber"}, {"Dr. Hans Vogt", "Frau Vogt"},
            {"Tom Reed", "Mrs Reed"}, {"Jane Reed", "Mr. Reed"}, {"Claire Roux", "Monsieur Roux"},
            {"Luc Roux", "Mme Roux"}, {"José Ruiz", "Sra. Ruiz"}, {"Ana Ruiz", "Sr. Ruiz"},
            {"Anna Conti", "Signor Conti"}, {"Jan Bakker", "Mevrouw Bakker"}, {"João Prado", "Sra. Prado"},
            {"Hans Vogt", "Frau Dr. Vogt"}, {"Herr Andrea Conti", "Frau Andrea Conti"}}) {
        EXPECT_EQ(plan_of({other}, one).rows_added(), 1) << one << ", " << other;
        EXPECT_EQ(plan_of({one}, other).rows_added(), 1) << other << ", " << one;
    }
    for (auto const& [one, other] :
        {two_names{"Karl Huber", "Herr Huber"}, {"Anna Huber", "Frau Huber"}, {"Dr. Hans Vogt", "Herr Vogt"},
            {"Jane Reed", "Mrs Reed"}, {"Luc Roux", "Monsieur Roux"}, {"Ana Ruiz", "Sra. Ruiz"},
            {"K. Huber", "Frau Huber"}, {"Xandrel Huber", "Frau Huber"}, {"Karl Huber", "Huber"},
            {"Karl Huber", "Dr. Huber"}, {"Karl Huber", "Frau Karl Huber"}, {"Andrea Conti", "Frau Conti"}})
        EXPECT_EQ(plan_of({other}, one).merged, 1) << one << ", " << other;
}

TEST(a_name_that_says_little, is_one_of_two_and_not_both) {
    for (auto const& rows : std::vector<std::vector<std::string>>{{"Markus Roth", "Maria Roth"},
             {"Maria Roth", "Markus Roth"}, {"Markus Roth", "M. Roth", "Maria Roth"}, {"Max Roth", "Mia Roth"}}) {
        const auto plan = plan_of(rows, "M. Roth");
        EXPECT_EQ(plan.rows_added(), 1) << rows.front();
        EXPECT_EQ(plan.merged + plan.left_out, static_cast<int>(rows.size()) - 1) << rows.front();
    }
    EXPECT_EQ(plan_of({"Markus Roth", "Maria Roth", "Max Roth"}, "M. Roth").rows_added(), 2);
    EXPECT_EQ(plan_of({"Anna Huber", "Petra Huber"}, "Huber").rows_added(), 1);
    EXPECT_EQ(plan_of({"Anna Huber", "Petra Huber"}, "Frau Huber").rows_added(), 1);
    EXPECT_EQ(plan_of({"Anna Huber", "Herr Huber"}, "Huber").rows_added(), 1);
    EXPECT_EQ(plan_of({"Maria Anna Huber", "Maria Josefa Huber"}, "Maria Huber").rows_added(), 1);
    for (auto const& rows :
        std::vector<std::vector<std::string>>{{"Markus Roth", "Markus Roth"}, {"Markus Roth", "M. Roth"},
            {"Markus Roth", "Roth"}, {"M. Roth", "Markus Roth"}, {"Dr. Markus Roth", "Herr Markus Roth"}})
        EXPECT_EQ(plan_of(rows, "M. Roth").rows_added(), 0) << rows.front() << ", " << rows.back();
    EXPECT_EQ(plan_of({"Benjamin Ude", "Ben Ude", "Benjamin Ude"}, "Ben Ude").rows_added(), 0);
}

}
}
