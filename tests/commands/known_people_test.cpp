#include "commands/contact_of.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/unknown_names.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <set>

using namespace referralbook;
using book::table_id;
using commands::known_people;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::paper_book;

namespace {

paper_book front_desk() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Tom O'Brien"}, {"referred_by", "Kline & Lamb"}});
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"company", "Harbour Dental"}});
    workbook.add(table_id::contacts, {{"who", "Kline & Lamb LLP"}, {"referred_by", "none"}});
    workbook.add(table_id::referrals, {{"source", "DR UNAL"}, {"prospect", "Brigid Lambert"}});
    workbook.add(table_id::aliases, {{"spelling", "Kline & Lamb"}, {"source", "Kline & Lamb LLP"}});
    return workbook;
}

}

TEST(known_people, are_those_of_contacts_and_referrals_once_each_in_alphabetical_order) {
    EXPECT_THAT(known_people{front_desk().read()}.names(),
        ElementsAre("Brigid Lambert", "Dr Ünal", "Kline & Lamb LLP", "Tom O'Brien"));
}

TEST(known_people, match_by_any_word_of_the_name_and_by_the_company) {
    const known_people people{front_desk().read()};
    EXPECT_THAT(people.matching("obri"), ElementsAre("Tom O'Brien"));
    EXPECT_THAT(people.matching("o'b"), ElementsAre("Tom O'Brien"));
    EXPECT_THAT(people.matching("brien to"), ElementsAre("Tom O'Brien"));
    EXPECT_THAT(people.matching("rien"), IsEmpty());
    EXPECT_THAT(people.matching("obr to"), ElementsAre("Tom O'Brien"));
    EXPECT_THAT(people.matching("lamb"), ElementsAre("Brigid Lambert", "Kline & Lamb LLP"));
    EXPECT_THAT(people.matching("unal"), ElementsAre("Dr Ünal"));
    EXPECT_THAT(people.matching("harb"), ElementsAre("Dr Ünal"));
    EXPECT_THAT(people.matching("B"), ElementsAre("Brigid Lambert", "Tom O'Brien"));
    EXPECT_THAT(people.matching("xy"), IsEmpty());
    EXPECT_EQ(people.matching(""), people.names());
}

TEST(known_people, are_known_in_any_spelling_and_called_as_their_contact_row_calls_them) {
    const known_people people{front_desk().read()};
    EXPECT_TRUE(people.knows("DR. UNAL"));
    EXPECT_TRUE(people.knows("harbour dental"));
    EXPECT_TRUE(people.knows("kline & lamb"));
    EXPECT_FALSE(people.knows("Kline & Lam"));
    EXPECT_EQ(people.called("DR UNAL"), "Dr Ünal");
    EXPECT_EQ(people.called("kline & lamb"), "Kline & Lamb LLP");
    EXPECT_EQ(people.called("Nobody Known"), "Nobody Known");
}

TEST(a_name_that_is_nobodys, has_the_nearest_ones) {
    const known_people people{front_desk().read()};
    EXPECT_THAT(people.nearest("Klein & Lamb", 3), ElementsAre("Kline & Lamb LLP"));
    EXPECT_THAT(people.nearest("Tom OBrian", 3), ElementsAre("Tom O'Brien"));
    EXPECT_THAT(people.nearest("Zoë Adler", 3), IsEmpty());
}

TEST(a_name_that_is_nobodys, is_not_taken_for_somebody_who_shares_one_word_of_it) {
    paper_book workbook;
    for (auto const* who : {"Pastor Bill Hayes", "Zed Newman", "Anna Kern"})
        workbook.add(table_id::contacts, {{"who", who}});
    const known_people people{workbook.read()};
    for (auto const* name : {"Quentin Brill", "Yan Newman", "Otto Kern"})
        EXPECT_THAT(people.nearest(name, 3), IsEmpty()) << name;
    EXPECT_THAT(people.nearest("Zed Neuman", 3), ElementsAre("Zed Newman"));
}

TEST(a_name_that_is_nobodys, is_said_by_a_command_that_asks_nobody) {
    const auto workbook = front_desk().read();
    const std::vector<std::string> names{"Klein & Lamb", "dr unal", "Zoë Adler", ""};
    book::change_set changes;
    changes.done = "Done.";
    EXPECT_EQ(commands::saying_unknown(workbook, names, changes)->done,
        "Done. Klein & Lamb is not in this book yet. Did you mean Kline & Lamb LLP? Zoë Adler is not in this book yet.");
}

TEST(a_new_contact, is_a_row_with_the_name_in_the_same_step) {
    auto workbook = front_desk();
    book::change_set changes;
    changes.done = "Done.";
    const auto added = commands::with_new_contacts(workbook.read(), {"Zoë Adler"}, changes);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->done, "Done. Zoë Adler is among the contacts now.");
    workbook.write(*added);
    EXPECT_EQ(workbook.read().contacts.back().who, "Zoë Adler");
}

TEST(a_beginning, may_mean_those_with_such_a_name_and_only_else_those_of_such_a_company) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Harbour Dental"}});
    workbook.add(table_id::contacts, {{"who", "Otto Kern"}});
    workbook.add(table_id::contacts, {{"who", "Mia Vey"}, {"company", "Kern & Sons"}});
    const known_people people{workbook.read()};
    EXPECT_THAT(people.may_mean("kern"), ElementsAre("Anna Kern", "Otto Kern"));
    EXPECT_THAT(people.may_mean("harb"), ElementsAre("Anna Kern"));
    EXPECT_THAT(people.may_mean("ann"), ElementsAre("Anna Kern"));
    EXPECT_THAT(people.may_mean(" "), IsEmpty());
    EXPECT_EQ(commands::said_of_unknown(people, "Kern"), "Kern may be one of several: Anna Kern and Otto Kern.");
    EXPECT_EQ(commands::said_of_unknown(people, "Otto"), "Otto is not in this book yet. Did you mean Otto Kern?");
    EXPECT_EQ(commands::said_of_unknown(people, "anna kern"), "");
}

TEST(contacts_of_one_name, are_told_apart_by_their_firm) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}});
    workbook.add(table_id::contacts, {{"who", "Dr Anna Kern"}, {"company", "Hafenbank"}});
    workbook.add(table_id::contacts, {{"who", "Otto Kern"}, {"company", "Kern Dental"}});
    const auto book = workbook.read();
    const known_people people{book};
    EXPECT_THAT(people.namesakes("Anna Kern"), ElementsAre("Dr Anna Kern (Hafenbank)", "Anna Kern (Kern Dental)"));
    EXPECT_THAT(people.namesakes("Anna Kern (Kern Dental)"), IsEmpty());
    EXPECT_THAT(people.namesakes("Otto Kern"), IsEmpty());
    EXPECT_TRUE(people.knows("Anna Kern (Hafenbank)"));
    ASSERT_TRUE(commands::contact_of(book, "Anna Kern (Hafenbank)"));
    EXPECT_EQ(commands::contact_of(book, "Anna Kern (Hafenbank)")->company, "Hafenbank");
    EXPECT_EQ(commands::contact_of(book, "Anna Kern (Kern Dental)")->company, "Kern Dental");
    EXPECT_EQ(commands::contact_of(book, "Anna Kern")->company, "Kern Dental") << "the first";
    EXPECT_EQ(commands::contact_finder{book}.of("Anna Kern (Hafenbank)")->company, "Hafenbank");
}

TEST(a_wish, holds_for_whatever_tells_one_of_several_of_a_name) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Jan Jansen"}, {"company", "Jansen BV"}, {"area", "Delft"}, {"phone", "015 1; 06 2 ::: 06 3"},
            {"email", "jan@a.example\nj@b.example"}, {"do_not_contact", "yes"}});
    workbook.add(table_id::contacts, {{"who", "Jan Jansen"}, {"area", "Utrecht"}, {"phone", "030 1"}});
    const recognition::contact_wishes wishes{workbook.read()};
    for (auto const* mark : {"Jansen BV", "Delft", "015 1", "06 2", "06 3", "jan@a.example", "j@b.example"})
        EXPECT_EQ(wishes.from("Jan Jansen (" + std::string{mark} + ')'), book::last_day) << mark;
    EXPECT_EQ(wishes.from("Jan Jansen"), book::last_day) << "the strictest";
    for (auto const* mark : {"Utrecht", "030 1", "Bonn", "06 9", "jan@c.example"})
        EXPECT_FALSE(wishes.from("Jan Jansen (" + std::string{mark} + ')')) << mark;
    EXPECT_FALSE(wishes.from("Piet Jansen (Delft)"));
}

TEST(a_cell_of_several_values, tells_by_its_first) {
    paper_book workbook;
    const auto add = [&](std::string who, std::string phone, std::string email) {
        workbook.add(table_id::contacts, {{"who", who}, {"phone", phone}, {"email", email}});
    };
    add("Ana Ruiz", "0171 5; 030 1", "");   // one person twice
    add("Ana Ruiz", "0171-5", "");
    add("Eva Huber", "0171 6", "e@a.example\ne@b.example");
    add("Eva Huber", "", "e@a.example");
    add("Jan Jansen", "015 1; 06 2", "");
    add("Jan Jansen", "; 030 1\n06 3", "");
    add("Luc Roy", "", "luc@a.example ::: l@b.example");
    add("Luc Roy", "", "luc@c.example");
    const auto book = workbook.read();
    const known_people people{book};
    EXPECT_THAT(people.namesakes("Ana Ruiz"), IsEmpty());
    EXPECT_THAT(people.namesakes("Eva Huber"), IsEmpty());
    EXPECT_THAT(people.namesakes("Jan Jansen"), ElementsAre("Jan Jansen (015 1)", "Jan Jansen (030 1)"));
    EXPECT_THAT(people.namesakes("Luc Roy"), ElementsAre("Luc Roy (luc@a.example)", "Luc Roy (luc@c.example)"));
}

TEST(a_mark_that_was_written_down, means_the_same_one_when_another_tells_them_apart_today) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Maria Garcia"}, {"area", "Ulm"}, {"phone", "0171 1; 0171 3"}, {"email", "m@a.example"}});
    workbook.add(table_id::contacts, {{"who", "María García"}, {"area", "Bonn"}, {"phone", "0171 2; 0171 9"}});
    workbook.add(table_id::contacts, {{"who", "Maria Garcia"}, {"area", "Trier"}, {"phone", "0171 9"}});
    workbook.add(table_id::contacts, {{"who", "Tom Cole"}, {"phone", "0171 1"}});
    const auto book = workbook.read();
    const commands::contact_finder finder{book};
    const auto row_of = [&](std::string const& who) {
        EXPECT_EQ(finder.of(who), commands::contact_of(book, who)) << who;
        auto const* one = commands::contact_of(book, who);
        return one ? one - book.contacts.data() : -1;
    };
    for (auto const* mark : {"Ulm", "ULM", "0171 1", "0171 3", "0171 1; 0171 3", "m@a.example", "M@A.example"})
        EXPECT_EQ(row_of("Maria Garcia (" + std::string{mark} + ')'), 0) << mark;
    EXPECT_EQ(row_of("Maria Garcia (0171 2)"), 1);
    EXPECT_EQ(row_of("Tom Cole (0171 1)"), 3) << "another of the name is gone by now";
    for (auto const* nobody :
        {"Maria Garcia (0171 9)", "Maria Garcia (Berlin)", "Maria Garcia ()", "Tom Cole (0171 2)", "Ana Garcia (Ulm)"})
        EXPECT_EQ(row_of(nobody), -1) << nobody;
}

TEST(contacts_of_one_name_and_firm_or_none, are_told_apart_by_what_each_alone_has) {
    paper_book workbook;
    const auto add = [&](std::string who, std::string company, std::string area, std::string phone, std::string email) {
        workbook.add(table_id::contacts,
            {{"who", who}, {"company", company}, {"area", area}, {"phone", phone}, {"email", email}});
    };
    add("Maria Garcia", "", "", "0171 1", "");   // no firms
    add("María García", "", "", "0171 2", "");
    add("Jan Jansen", "", "Utrecht", "030 1", "");   // the area before the phone
    add("Jan Jansen", "", "Delft", "015 1", "");
    add("Luc Roy", "Roy SA", "", "", "luc@a.example");   // one firm, and no phone
    add("Luc Roy", "Roy SA", "", "", "luc@b.example");
    add("Eva Huber", "Huber AG", "", "1", "");   // one has a firm
    add("Eva Huber", "", "", "2", "");
    add("Ana Ruiz", "", "Ulm", "0171 5", "");   // one person twice: the phone agrees
    add("Ana Ruiz", "", "Bonn", "0171-5", "");
    add("Paul Falk", "", "", "", "");   // nothing tells
    add("Paul Falk", "", "", "", "");
    add("Ida Rot", "", "Ulm", "", "");   // one lacks everything
    add("Ida Rot", "", "", "", "");
    add("Tom Cole", "", "", "7", "");
    const auto book = workbook.read();
    const known_people people{book};
    EXPECT_THAT(people.namesakes("Maria Garcia"), ElementsAre("Maria Garcia (0171 1)", "María García (0171 2)"));
    EXPECT_THAT(people.namesakes("Jan Jansen"), ElementsAre("Jan Jansen (Delft)", "Jan Jansen (Utrecht)"));
    EXPECT_THAT(people.namesakes("Luc Roy"), ElementsAre("Luc Roy (luc@a.example)", "Luc Roy (luc@b.example)"));
    EXPECT_THAT(people.namesakes("Eva Huber"), ElementsAre("Eva Huber (2)", "Eva Huber (Huber AG)"));
    EXPECT_THAT(people.namesakes("Ida Rot"), ElementsAre("Ida Rot", "Ida Rot (Ulm)"));
    for (auto const* alone : {"Ana Ruiz", "Paul Falk", "Tom Cole", "Nobody", "Maria Garcia (0171 1)"})
        EXPECT_THAT(people.namesakes(alone), IsEmpty()) << alone;
    const commands::contact_finder finder{book};
    EXPECT_FALSE(commands::the_only_contact_of(book, "Ida Rot"));
    for (auto const* name : {"Maria Garcia", "Jan Jansen", "Luc Roy", "Eva Huber"}) {
        EXPECT_FALSE(commands::the_only_contact_of(book, name)) << name;
        std::set<book::contact const*> meant;
        for (auto const& told : people.namesakes(name)) {
            EXPECT_TRUE(people.knows(told)) << told;
            meant.insert(commands::contact_of(book, told));
            EXPECT_EQ(finder.of(told), commands::contact_of(book, told)) << told;
            EXPECT_EQ(commands::namesakes_in(book).told(*commands::contact_of(book, told)), told);
        }
        EXPECT_EQ(meant.size(), 2u) << name;
        EXPECT_FALSE(meant.contains(nullptr)) << name;
    }
    EXPECT_TRUE(commands::the_only_contact_of(book, "Tom Cole"));
    EXPECT_TRUE(commands::the_only_contact_of(book, "Paul Falk"));
    EXPECT_EQ(commands::contact_of(book, "Tom Cole (7)"), commands::contact_of(book, "Tom Cole"))
        << "there was another one when that was written";
}

TEST(a_name_of_several_contacts, is_said_by_every_command_that_asks_nobody) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}});
    const auto book = workbook.read();
    const auto said = [&](std::vector<std::string> const& names) {
        book::change_set nothing;
        return commands::saying_unknown(book, names, nothing)->done;
    };
    EXPECT_THAT(said({"Anna Kern"}), testing::HasSubstr("Several contacts are called Anna Kern"));
    EXPECT_EQ(said({"Anna Kern (Hafenbank)"}), "");
}
