// The day of a wedding and the day of a birth, which some languages call alike.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using namespace tests_of_import;

imported import_days(std::string const& headings, sheet_table book) {
    return import(
        "Name;" + headings + "\nAnna Kern;24.06.2010;13.05.1980\nTom Reed;25.06.2011;14.05.1981\n", std::move(book));
}

TEST(a_birthday, is_the_day_that_is_surely_one) {
    const auto book = contacts({{"Name", "who"}, {"Birthday", ""}});
    for (const auto* headings : {"Aniversario;Cumpleaños", "Aniversário (de casamento);Data de nascimento",
             "Aniversário;Data de nascimento", "Aniversário de casamento;Aniversário", "Anniversary;Birthday",
             "Hochzeitstag;Geburtstag", "Jahrestag;Geburtstag", "Anniversaire de mariage;Anniversaire",
             "Anniversaire de mariage ou fête;Anniversaire", "Anniversario;Compleanno", "Trouwdag;Verjaardag",
             "Wedding day;DOB", "Aniversario de bodas;Fecha de nacimiento"})
        EXPECT_EQ(import_days(headings, book).at("Birthday"), import_days("Memo;Birthday", book).at("Birthday"))
            << headings;
    for (const auto* headings : {"Wedding anniversary;Memo", "Hochzeitstag;Memo", "Aniversário (de casamento);Memo",
             "Trouwdag;Memo", "Anniversaire de mariage;Memo", "Data de casamento;Memo", "Fecha de boda;Memo"}) {
        const auto one = import_days(headings, book);
        EXPECT_EQ(one.at("Birthday"), "") << headings;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Not taken"))) << headings;
    }
}

TEST(a_birthday, is_called_so_where_nothing_surer_stands_beside_it) {
    const auto book = contacts({{"Name", "who"}, {"Birthday", ""}});
    for (const auto* headings :
        {"Memo;Aniversário", "Memo;Data de nascimento", "Memo;Anniversaire", "Memo;Geburtstag", "Memo;Compleanno",
            "Memo;Verjaardag", "Memo;Cumpleaños", "Memo;DOB", "Memo;Date de naissance", "Memo;Data di nascita"})
        EXPECT_EQ(import_days(headings, book).at("Birthday"), import_days("Memo;Birthday", book).at("Birthday"))
            << headings;
    const auto both = import_days(
        "Aniversário de casamento;Aniversário", contacts({{"Name", "who"}, {"Birthday", ""}, {"Wedding day", ""}}));
    EXPECT_NE(both.at("Wedding day"), "");
    EXPECT_NE(both.at("Wedding day"), both.at("Birthday"));
}

}
}
