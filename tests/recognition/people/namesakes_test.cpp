// People of one name at two firms, and names from before.
#include "recognition/people/proposed.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace {

using namespace referralbook;
using recognition::person;

person of_firm(const char* who, const char* company, const char* phone, const char* email, const char* city) {
    return {.who = who, .company = company, .phone = phone, .email = email, .city = city};
}

const char* const names[]{"Anna Kern", "Tom Reed", "Ana Gil", "Mario Conti", "Claire Dupont", "Jan Bakker",
    "João Prado", "Xoana Brandtner", "Eva Roth-Stein", "Ruth Holt"};

TEST(namesakes, of_another_firm_number_and_mailbox_are_two_people) {
    for (const auto* name : names) {
        EXPECT_FALSE(are_proposed(of_firm(name, "Kern Law", "0731 3333001", "a@kern.example", "Ulm"),
            of_firm(name, "Falk Dental", "030 4440022", "anna@falk.example", "Berlin")))
            << name;
        // In one town, and with mailboxes that are called alike.
        EXPECT_FALSE(are_proposed(of_firm(name, "Kern Law", "0731 3333001", "me@kern.example", "Ulm"),
            of_firm(name, "Falk Dental", "0731 4440022", "me@falk.example", "Ulm")))
            << name;
        EXPECT_FALSE(are_proposed(of_firm(name, "Kern Law", "0731 3333001", "", "Ulm"),
            of_firm(name, "Falk Dental", "030 4440022", "anna@falk.example", "Berlin")))
            << name;
    }
}

TEST(namesakes, of_another_number_mailbox_and_place_are_two_people_without_any_firm) {
    for (const auto* name : names)
        EXPECT_FALSE(are_proposed(of_firm(name, "", "0731 3333001", "a@kern.example", "Ulm"),
            of_firm(name, "", "030 4440022", "other@falk.example", "Berlin")))
            << name;
    // Who moved has kept the number.
    for (const auto* name : names)
        EXPECT_TRUE(are_proposed(of_firm(name, "", "0731 3333001", "a@kern.example", "Ulm"),
            of_firm(name, "", "0731 3333001", "other@falk.example", "Berlin")))
            << name;
}

TEST(one_person, may_have_another_firm_where_a_number_a_mailbox_or_the_birthday_agrees) {
    for (const auto* name : names) {
        EXPECT_TRUE(are_proposed(of_firm(name, "Kern Law", "0731 3333001", "a@kern.example", "Ulm"),
            of_firm(name, "Falk Dental", "0731 3333001", "anna@falk.example", "Ulm")))
            << name;
        EXPECT_TRUE(are_proposed(of_firm(name, "Kern Law", "0731 3333001", "a@kern.example", "Ulm"),
            of_firm(name, "Kern Law PC", "0731 4440022", "a@kern.example", "Ulm")))
            << name;
        auto before = of_firm(name, "Kern Law", "0731 3333001", "a@kern.example", "Ulm");
        auto now = of_firm(name, "Falk Dental", "030 4440022", "anna@falk.example", "Berlin");
        before.birthday = now.birthday = "1980-05-03";
        EXPECT_TRUE(are_proposed(before, now)) << name;
    }
}

TEST(a_name_from_before, joins_only_where_something_else_agrees) {
    const auto married = of_firm("Sabine Hollmann geb. Brandtner", "Kern Law", "0731 3333001", "", "Ulm");
    EXPECT_FALSE(are_proposed(married, of_firm("Sabine Brandtner", "Falk Dental", "030 4440022", "", "Berlin")));
    EXPECT_FALSE(are_proposed(married, of_firm("Sabine Brandtner", "", "030 4440022", "", "")));
    EXPECT_TRUE(are_proposed(married, of_firm("Sabine Brandtner", "Kern Law", "0731 3333001", "", "Ulm")));
    EXPECT_TRUE(are_proposed(married, of_firm("Sabine Brandtner", "", "0731 3333001", "", "")));
}

}
