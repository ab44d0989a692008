#include "commands/follow_up/add_contact.hpp"

#include "commands/follow_up/set_status.hpp"
#include "recognition/names/salutation.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

paper_book won_book(std::string prospect = "Anna Meyer") {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", std::move(prospect)},
            {"phone", "+49 171 234567"}, {"email", "Anna@Meyer.example"}, {"status", "Won"}});
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"phone", "030 11"}});
    return workbook;
}

std::string refusal(paper_book const& workbook) {
    const auto result = add_contact(workbook.read(), {1, -1}, now);
    return result ? "nothing" : result.error().sentence;
}

TEST(a_won_client, becomes_a_contact_with_who_brought_them) {
    auto workbook = won_book();
    const auto changes = add_contact(workbook.read(), {1, -1}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "who"), book::cell{"Anna Meyer"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "first_name"), book::cell{"Anna"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "last_name"), book::cell{"Meyer"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "type"), book::cell{"Client"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "referred_by"), book::cell{"Dr Ünal"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "received"), book::cell{book::serial_of_day(november(2))});
    EXPECT_THAT(refusal(workbook), HasSubstr("among the contacts already, in row 3."));
}

TEST(a_won_client, is_never_doubled) {
    auto by_name = won_book("Dr. Anna Meyer");
    by_name.add(table_id::contacts, {{"who", "Meyer, Anna"}});
    EXPECT_THAT(refusal(by_name), HasSubstr("already, in row 3."));
    auto by_mail = won_book();
    by_mail.add(table_id::contacts, {{"who", "A. M."}, {"email", "x@y.example; anna@meyer.example"}});
    EXPECT_EQ(refusal(by_mail), "nothing") << "only the first address of a cell tells";
    by_mail.add(table_id::contacts, {{"who", "A. M."}, {"email", "anna@meyer.example"}});
    EXPECT_THAT(refusal(by_mail), HasSubstr("as A. M."));
    auto by_phone = won_book();
    by_phone.add(table_id::contacts, {{"who", "Annie"}, {"phone", "(0171) 23 45 67"}});
    EXPECT_THAT(refusal(by_phone), HasSubstr("as Annie"));
    auto extension = won_book();
    extension.add(table_id::contacts, {{"who", "Annie"}, {"phone", "34567"}});
    EXPECT_EQ(refusal(extension), "nothing") << "an extension tells nothing";
}

TEST(a_won_client, who_shares_a_telephone_or_a_mailbox_with_a_contact_becomes_one_and_that_is_said) {
    for (auto const* other :
        {"Peter Meyer", "Meyer, Peter", "Dr. Anton Meyer", "Ben Cole", "P. Meyer", "Anna-Lena Meyer", "Anne Meyer",
            "Anna Maier", "Meyer Dental GmbH", "Hausverwaltung Nord", "Praxis Meyer"}) {
        auto by_phone = won_book();
        by_phone.add(table_id::contacts, {{"who", other}, {"phone", "(0171) 23 45 67"}});
        const auto added = add_contact(by_phone.read(), {1, -1}, now);
        ASSERT_TRUE(added) << other << ": " << added.error().sentence;
        EXPECT_EQ(added->done,
            std::string{"Anna Meyer is among the contacts now, brought by Dr Ünal. Anna Meyer has the telephone of "} +
                other + '.');
        auto by_mail = won_book();
        by_mail.add(table_id::contacts, {{"who", other}, {"email", "anna@meyer.example"}});
        EXPECT_THAT(add_contact(by_mail.read(), {1, -1}, now)->done,
            HasSubstr(std::string{"Anna Meyer has the e-mail address of "} + other + '.'));
        by_mail.add(table_id::referrals,
            {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Anna Meyer"},
                {"email", "anna@meyer.example"}, {"status", "Meeting"}});
        const auto changes = set_status(by_mail.read(), {{2, -1}, book::status::won, 1200, {}, true}, now);
        ASSERT_TRUE(changes);
        EXPECT_EQ(changes->rows.size(), 1u) << other;
        EXPECT_THAT(changes->done,
            HasSubstr(std::string{"Anna Meyer is among the contacts now. Anna Meyer has the e-mail address of "} +
                other + '.'));
    }
    auto many = won_book();
    for (auto const* other : {"Ann Lee", "Bob Ray", "Cy Moss", "Di Rot", "Ed Vale", "Flo Hale"})
        many.add(table_id::contacts, {{"who", other}, {"phone", "0171 234567"}});
    EXPECT_THAT(add_contact(many.read(), {1, -1}, now)->done,
        HasSubstr("Anna Meyer has the telephone of Ann Lee, Bob Ray, Cy Moss and 3 others."));
}

TEST(winning, says_where_the_contact_stands_already) {
    for (auto const* known : {"Meyer, Anna", "Dr. Anna Meyer", "anna meyer", "Annie", "A. Meyer", "A. M."}) {
        auto workbook = won_book();
        workbook.add(table_id::contacts, {{"who", known}, {"phone", "0171 234567"}});
        workbook.add(table_id::referrals,
            {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Anna Meyer"},
                {"phone", "+49 171 234567"}, {"status", "Meeting"}});
        const auto changes = set_status(workbook.read(), {{2, -1}, book::status::won, 1200, {}, true}, now);
        ASSERT_TRUE(changes);
        EXPECT_TRUE(changes->rows.empty()) << known;
        EXPECT_THAT(changes->done, HasSubstr("Anna Meyer is among the contacts already, in row 3")) << known;
    }
}

TEST(a_contact, is_added_of_what_was_won_alone) {
    auto workbook = won_book();
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben"}, {"status", "Meeting"}});
    EXPECT_THAT(add_contact(workbook.read(), {2, -1}, now).error().sentence, HasSubstr("not won"));
}

TEST(winning, adds_the_contact_in_the_same_step_where_that_is_wanted) {
    auto workbook = won_book();
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben Ude"},
            {"status", "Meeting"}});
    EXPECT_TRUE(set_status(workbook.read(), {{2, -1}, book::status::lost, {}, {}, true}, now)->rows.empty());
    EXPECT_TRUE(set_status(workbook.read(), {{2, -1}, book::status::won, {}}, now)->rows.empty());
    const auto changes = set_status(workbook.read(), {{2, -1}, book::status::won, 1200, {}, true}, now);
    ASSERT_TRUE(changes);
    EXPECT_THAT(changes->done, HasSubstr("Ben Ude is among the contacts now"));
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "who"), book::cell{"Ben Ude"});
}

TEST(a_contacts_row, keeps_to_the_columns_that_the_users_table_has) {
    auto workbook = won_book().read();
    auto& place = workbook.places.at(table_id::contacts);
    place.formulas = {"who"};
    for (const auto* gone : {"first_name", "type", "email"}) place.columns.erase(gone);
    const auto row = new_contact(workbook, workbook.referrals.front());
    std::vector<std::string> keys;
    for (auto const& [key, content] : row.cells) keys.push_back(key);
    EXPECT_THAT(keys, testing::ElementsAre("last_name", "phone", "referred_by", "received"));
    EXPECT_EQ(row.cells.front().second, book::cell{"Anna Meyer"});
}

TEST(a_written_name, is_taken_apart_for_two_columns) {
    const struct {
        const char* name;
        const char* first;
        const char* last;
        bool office = false;
    } cases[]{{"Anna Meyer", "Anna", "Meyer"}, {"Meyer, Anna", "Anna", "Meyer"}, {"Dr Sibel Ünal", "Sibel", "Ünal"},
        {"Martin King Jr.", "Martin", "King Jr."}, {"Anna", "", "Anna"},
        {"Ana Maria de la Cruz", "Ana Maria", "de la Cruz"}, {"Okafor Dental", "", "Okafor Dental", true},
        {"", "", ""}};
    for (auto const& [name, first, last, office] : cases) {
        const auto parts = recognition::name_parts_of(name);
        EXPECT_EQ(parts.first, first) << name;
        EXPECT_EQ(parts.last, last) << name;
        EXPECT_EQ(parts.is_office, office) << name;
    }
}

}
}
