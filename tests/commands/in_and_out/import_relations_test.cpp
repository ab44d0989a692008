// What a program calls people by labels of its own: relations are no kind of contact, and one of them referred.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using namespace tests_of_import;

columns const book{{"Name", "who"}, {"Phone", "phone"}, {"Type", "type"}, {"Referred by", "referred_by"}};

imported import_label(std::string const& pair, std::string const& label) {
    return import("First Name,Last Name,Phone," + pair + " - Label," + pair + " - Value\nRuth,Holt,512 555 0100," +
            label + ",Sam Holt\nIda,Lamb,512 555 0200,,\n",
        contacts(book));
}

TEST(a_relation, is_no_kind_of_contact) {
    for (const auto* label : {"Spouse", "Brother", "Child", "Domestic partner", "Father", "Friend", "Manager", "Mother",
             "Parent", "Partner", "Relative", "Sister", "Assistant", "Ehemann", "* Spouse"})
        for (const auto* pair : {"Relation 1", "Relation 2", "Custom Field 1"}) {
            const auto one = import_label(pair, label);
            EXPECT_EQ(one.at("Type"), "") << pair << label;
            EXPECT_EQ(one.at("Referred by"), "") << pair << label;
        }
    EXPECT_EQ(import("Name,Phone,Relation 1 - Type,Relation 1 - Value\nRuth Holt,512 555 0100,Spouse,Sam Holt\n",
                  contacts(book))
                  .at("Type"),
        "");
}

TEST(a_relation, may_be_who_referred) {
    for (const auto* label : {"Referred by", "referred by", "Referrer", "Recommended by", "Empfohlen von",
             "Recommandé par", "Recomendado por", "Consigliato da", "Doorverwezen door", "Indicado por"})
        for (const auto* pair : {"Relation 1", "Relation 2", "Custom Field 1"}) {
            const auto one = import_label(pair, label);
            EXPECT_EQ(one.at("Referred by"), "Sam Holt") << pair << label;
            EXPECT_EQ(one.at("Referred by", 1), "");
            EXPECT_EQ(one.at("Type"), "");
        }
}

TEST(a_kind_of_contact, is_called_by_other_headings) {
    for (const auto* heading :
        {"Relation", "Relationship", "Type", "Category", "Art", "Catégorie", "Tipo", "Soort", "Role", "Contact type"})
        EXPECT_EQ(import("Name,Phone," + std::string{heading} +
                          "\nRuth Holt,512 555 0100,Partner\nIda Lamb,512 555 0200,Client\n",
                      contacts(book))
                      .at("Type"),
            "Partner")
            << heading;
}

}
}
