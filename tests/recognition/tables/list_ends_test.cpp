#include "recognition/tables/list_ends.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace referralbook::recognition {
namespace {

using row = std::vector<book::cell>;

TEST(a_row_below_the_contacts, is_a_total_a_figure_or_a_note) {
    for (auto const& cells : {row{"Total"}, row{"Summe"}, row{"Total général"}, row{"Gesamt: 45 Kontakte"},
             row{"Total: 12"}, row{"Totaal", 45.0}, row{"Total", "45"}, row{"Somme", 12.0, 1'250.5}, row{45.0},
             row{{}, 45.0, 3.5}, row{"Stand: 3.5.2026"}, row{"Stand vom 3.5.2026"}, row{"Printed on 1 May 2026"},
             row{"-----"}, row{"Page 3 of 12"}, row{"45 Kontakte"}, row{"Total 12 clients"}, row{"Suma:", 7.0},
             row{"Total", "Total"}, row{"Anzahl: 45"}, row{"Nombre de contacts : 45"}, row{"État au 3.5.2026"}})
        EXPECT_TRUE(is_foot_row(cells)) << book::text_of(cells.front());
}

TEST(a_contact, is_no_row_below_the_contacts) {
    for (auto const& cells : {row{"Anna Kern"}, row{"Total Energies"}, row{"Total", "0711 123456"}, row{"Stand, Karl"},
             row{"Number 10 Dental"}, row{"Fine"}, row{"Au"}, row{"A"}, row{"Kern", 491'712'345'678.0},
             row{"Total", "info@total.example"}, row{"Summe GmbH", "Ulm"}, row{"Anna Kern", 45.0}, row{4'930'123'456.0},
             row{"Studio 54"}, row{}})
        EXPECT_FALSE(is_foot_row(cells)) << (cells.empty() ? "" : book::text_of(cells.front()));
}

}
}
