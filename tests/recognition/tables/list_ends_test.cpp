#include "recognition/tables/list_ends.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace referralbook::recognition {
namespace {

using row = std::vector<book::cell>;

std::vector<std::string> texts_of(row const& cells) {
    std::vector<std::string> texts;
    for (auto const& cell : cells) texts.push_back(book::text_of(cell));
    return texts;
}

TEST(a_row_below_the_contacts, is_a_total_a_figure_or_a_note) {
    for (auto const& cells : {row{"Total"}, row{"Summe"}, row{"Total général"}, row{"Gesamt: 45 Kontakte"},
             row{"Total: 12"}, row{"Totaal", 45.0}, row{"Total", "45"}, row{"Somme", 12.0, 1'250.5}, row{45.0},
             row{{}, 45.0, 3.5}, row{"Stand: 3.5.2026"}, row{"Stand vom 3.5.2026"}, row{"Printed on 1 May 2026"},
             row{"-----"}, row{"Page 3 of 12"}, row{"45 Kontakte"}, row{"Total 12 clients"}, row{"Suma:", 7.0},
             row{"Total", "Total"}, row{"Anzahl: 45"}, row{"Nombre de contacts : 45"}, row{"État au 3.5.2026"}})
        EXPECT_TRUE(is_foot_row(cells)) << book::text_of(cells.front());
}

TEST(a_total, may_be_said_over_several_cells) {
    for (auto const& cells : {row{"TOTAL WON", "TO DATE", 12.0}, row{"Total won", "to date"},
             row{"Gesamt", "bis heute"}, row{"Gesamt", "gewonnen", "12"}, row{"Total", "general", 45.0},
             row{"Somme", "à ce jour", 1'250.5}, row{"Total", "des gagnés", 3.0}, row{"Suma", "hasta la fecha", 3.0},
             row{"Total", "hasta hoy"}, row{"Totale", "fino ad oggi"}, row{"Totaal", "tot nu toe", 7.0},
             row{"Total", "até hoje"}, row{"Total", {}, "year to date", "1,250.50 €"},
             row{"Summe", "aller Empfehlungen", 12.0}, row{"Sum", "won", 12.0}, row{"Gewonnen gesamt", 12.0},
             row{"Won in total", 12.0}, row{"Anzahl", "Kontakte", 45.0}, row{"Grand total", "this year"}})
        EXPECT_TRUE(is_foot_row(cells)) << testing::PrintToString(texts_of(cells));
    for (auto const& cells : {row{"Tote", "Hansen"}, row{"Total Fitness GmbH", 12.0}, row{"Total", "Fitness"},
             row{"Sum", "Won"}, row{"Won", "Kim"}, row{"Total won", "to date", "0711 123456"}, row{"Gesamt", "Huber"},
             row{"Gesamt", "bis heute", "info@gesamt.example"}, row{"Somme", "Claire"}, row{"Suma", "Ahmed", 3.0},
             row{"Total General Contractors"}, row{"Heute", "Karl"}, row{"Count", "Basie"}, row{"Anna", "Total"},
             row{"Total Date Night", 3.0}, row{"Open", "Date", 3.0}, row{"Total won", 491'712'345'678.0}})
        EXPECT_FALSE(is_foot_row(cells)) << testing::PrintToString(texts_of(cells));
}

TEST(a_contact, is_no_row_below_the_contacts) {
    for (auto const& cells : {row{"Anna Kern"}, row{"Total Energies"}, row{"Total", "0711 123456"}, row{"Stand, Karl"},
             row{"Number 10 Dental"}, row{"Fine"}, row{"Au"}, row{"A"}, row{"Kern", 491'712'345'678.0},
             row{"Total", "info@total.example"}, row{"Summe GmbH", "Ulm"}, row{"Anna Kern", 45.0}, row{4'930'123'456.0},
             row{"Studio 54"}, row{}})
        EXPECT_FALSE(is_foot_row(cells)) << (cells.empty() ? "" : book::text_of(cells.front()));
}

TEST(a_letter_between_dashes, divides_a_list) {
    for (const auto* text :
        {"- c -", "-- c --", "--- a ---", "-c-", "= b =", "* d *", "=== z ===", "~ e ~", "-- m --", "- x -"})
        EXPECT_TRUE(is_footer(text)) << text;
    for (const auto* text : {"c. kern", "- anna kern -", "x-ray", "c-c", "a b", "- kern", "au", "vw", "b&b", "q-c"})
        EXPECT_FALSE(is_footer(text)) << text;
}

}
}
