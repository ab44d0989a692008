#include "sharing/rows_and_keys.hpp"
#include "sharing/words/contact_headings.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using book::table_id;
using testing::ElementsAre;

namespace {

rows contacts(std::vector<record> const& all) {
    rows made;
    for (auto const& one : all) made.emplace(name(std::to_string(made.size()), table_id::contacts), one);
    made.emplace(name("r"), record{{"prospect", "Nadia"}, {"email", "n@example.org"}});
    return made;
}

const record ada{{"last_name", "Ünal"}, {"phone", "1"}, {"postcode", "CM20"}, {"@Street", "High Street"}};

}

TEST(headings_of_contacts, stand_in_the_order_of_the_schema_without_columns_that_are_blank_for_all) {
    EXPECT_THAT(contact_headings(contacts({ada, {{"first_name", "Ada"}, {"city", "Harlow"}}}), {}),
        ElementsAre("First name", "Last name", "Phone", "City", "Postcode", "Street"));
    EXPECT_THAT(
        contact_headings(
            contacts({{{"@Name", "Ada"}, {"phone", "1"}, {"city", "Harlow"}, {"type", "Client"}, {"@Birth", "May"}}}),
            {}),
        ElementsAre("Name", "Phone", "City", "Birth"));
}

TEST(headings_of_contacts, are_in_the_language_of_the_book) {
    EXPECT_THAT(contact_headings(contacts({ada}), text::language_of("de")),
        ElementsAre("Nachname", "Telefon", "PLZ", "Street"));
    EXPECT_THAT(contact_headings(contacts({ada}), text::language_of("fr")),
        ElementsAre("Nom de famille", "Téléphone", "Code postal", "Street"));
    EXPECT_THAT(contact_headings(contacts({ada}), text::language_of("es")),
        ElementsAre("Apellidos", "Teléfono", "Código postal", "Street"));
}

TEST(headings_of_contacts, are_those_of_any_contacts_where_hardly_any_is_filled) {
    EXPECT_THAT(
        contact_headings(contacts({}), {}), ElementsAre("First name", "Last name", "Company", "Phone", "E-mail"));
    for (const std::string heading : {"Name", "Nom", "Nombre"})
        EXPECT_THAT(
            contact_headings(contacts({{{"@" + heading, "Ada"}}}), {}), ElementsAre(heading, "Phone", "E-mail"));
    EXPECT_THAT(
        contact_headings(contacts({{{"phone", "1"}, {"city", "Ulm"}, {"postcode", "2"}, {"@Birth", "May"}}}), {}),
        ElementsAre("First name", "Last name", "Company", "Phone", "City", "Postcode", "Birth"));
}
