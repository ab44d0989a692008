// Mails become contacts in the log: of whom, by whom, once.
#include "commands/history/recorded.hpp"
#include "commands/in_and_out/log_mails.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <ctime>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};
const moment sent{november(16), 0.25};

mail_to_log mail(std::vector<std::string> from, std::vector<std::string> to, std::string subject = "Hello",
    std::optional<moment> when = sent) {
    return {"x.eml", formats::mail_head{std::move(from), std::move(to), std::move(subject), {}}, when};
}

paper_book office() {
    paper_book paper;
    paper.values.office_email = "Office <office@northside.example>";
    paper.add(table_id::contacts, {{"who", "Ann Lee"}, {"email", "ANN@lee.example; home@lee.example"}});
    paper.add(table_id::contacts, {{"who", "Bob Ray"}, {"email", "bob@ray.example"}});
    paper.add(table_id::contacts, {{"who", "No Mail"}});
    paper.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "Maria Kern"},
            {"email", "maria@kern.example"}, {"status", "New"}});
    return paper;
}

std::string logged(paper_book& paper, std::vector<mail_to_log> const& mails) {
    const auto changes = log_mails(paper.read(), mails, "Kim", now);
    if (!changes) return "refused: " + changes.error().sentence;
    paper.write(*changes);
    return changes->done;
}

std::string touch(paper_book const& paper, int row, std::string_view key) {
    return book::text_of(paper.at(table_id::touches, row, key));
}

TEST(a_mail_from_somebody_of_the_book, is_theirs_and_reached_on_the_day_it_was_sent) {
    auto paper = office();
    EXPECT_EQ(logged(paper, {mail({"home@lee.example"}, {"office@northside.example", "bob@ray.example"})}),
        "1 mail is in the log: Ann Lee.");
    EXPECT_EQ(paper.rows(table_id::touches), 1) << "it is not logged with the others who read it";
    EXPECT_EQ(touch(paper, 1, "who"), "Ann Lee");
    EXPECT_EQ(touch(paper, 1, "kind"), "E-mail");
    EXPECT_EQ(touch(paper, 1, "outcome"), "Reached");
    EXPECT_EQ(touch(paper, 1, "by"), "Kim");
    EXPECT_EQ(touch(paper, 1, "note"), "Mail from them: Hello");
    const auto when = std::get<double>(paper.at(table_id::touches, 1, "when"));
    EXPECT_EQ(when, book::serial_of_day(sent.today) + sent.time_of_day);
}

TEST(a_mail, is_known_by_every_mailbox_of_the_contact) {
    auto workbook = office().read();
    workbook.contacts[0].other_email = "ann@work.example\nAnn Lee <A.Lee@gmx.example>, lee@club.example\n-";
    workbook.contacts[1].other_email = "ray@home.example\nlee@club.example";
    const auto said = [&](std::string const& from) {
        const auto changes = log_mails(workbook, std::vector{mail({from}, {"office@northside.example"})}, "Kim", now);
        return changes ? changes->done : changes.error().sentence;
    };
    for (auto const* from : {"ann@lee.example", "home@lee.example", "ann@work.example", "a.lee@gmx.example"})
        EXPECT_EQ(said(from), "1 mail is in the log: Ann Lee.") << from;
    for (auto const* from : {"bob@ray.example", "ray@home.example"})
        EXPECT_EQ(said(from), "1 mail is in the log: Bob Ray.") << from;
    EXPECT_THAT(said("lee@club.example"), HasSubstr("Ann Lee and Bob Ray share the e-mail address lee@club.example"));
    for (auto const* from : {"lee@gmx.example", "work.example", "-", "ann@home.example"})
        EXPECT_THAT(said(from), StartsWith("Nobody in the book has the e-mail address")) << from;
}

TEST(a_mail_of_ours, is_logged_with_each_of_the_book_that_it_went_to) {
    auto paper = office();
    EXPECT_EQ(logged(paper,
                  {mail({"office@northside.example"},
                      {"ann@lee.example", "home@lee.example", "bob@ray.example", "nobody@else.example"})}),
        "1 mail is in the log: Ann Lee and Bob Ray.");
    EXPECT_EQ(touch(paper, 2, "who"), "Bob Ray");
    EXPECT_EQ(touch(paper, 2, "outcome"), "");
    EXPECT_EQ(touch(paper, 2, "note"), "Mail to them: Hello");
    EXPECT_THAT(logged(paper, {mail({"kim@home.example"}, {"bob@ray.example"}, "From home")}), HasSubstr("Bob Ray"))
        << "a colleague with an address of their own";
    EXPECT_EQ(touch(paper, 3, "note"), "Mail to them: From home");
}

TEST(a_mail_of_a_prospect, names_their_referral_and_changes_nothing_of_it) {
    auto paper = office();
    const auto before = paper.cells(table_id::referrals);
    EXPECT_EQ(logged(paper, {mail({"maria@kern.example"}, {"office@northside.example"})}),
        "1 mail is in the log: Maria Kern.");
    EXPECT_EQ(touch(paper, 1, "referral"), "7");
    EXPECT_EQ(paper.cells(table_id::referrals), before);
    paper.add(table_id::referrals,
        {{"number", 8.0}, {"date", november(3)}, {"source", "Bob Ray"}, {"prospect", "Maria Kern"}, {"status", "New"}});
    logged(paper, {mail({"maria@kern.example"}, {}, "Again")});
    EXPECT_EQ(touch(paper, 2, "referral"), "") << "nobody knows which of the two";
}

TEST(a_mail, is_not_logged_where_nobody_of_the_book_is_meant_and_that_is_said) {
    auto paper = office();
    EXPECT_EQ(logged(paper, {mail({"x@else.example"}, {"office@northside.example", "ann@lee.example"})}),
        "refused: Nobody in the book has the e-mail address x@else.example (\"Hello\").")
        << "somebody else wrote to us, and Ann read it too";
    EXPECT_EQ(logged(paper, {mail({"office@northside.example"}, {"y@else.example"}, "")}),
        "refused: Nobody in the book has the e-mail address y@else.example (\"x.eml\").");
    EXPECT_EQ(logged(paper, {mail({"office@northside.example"}, {"office@northside.example"})}),
        "refused: Nobody in the book has the e-mail address office@northside.example (\"Hello\").");
    EXPECT_EQ(logged(paper, {mail({"x@else.example"}, {"y@else.example"})}),
        "refused: Nobody in the book has the e-mail address x@else.example and y@else.example (\"Hello\").");
    EXPECT_EQ(paper.rows(table_id::touches), 0);
}

TEST(a_mail, without_a_day_or_of_a_day_to_come_or_that_is_none_is_not_logged) {
    auto paper = office();
    const mail_to_log none{"page.eml", {}, {}};
    EXPECT_EQ(logged(paper, {none}), "refused: page.eml is no mail that can be read.");
    EXPECT_EQ(logged(paper, {mail({"ann@lee.example"}, {}, "Hello", std::nullopt)}),
        "refused: \"Hello\" has no date that can be read.");
    EXPECT_EQ(logged(paper, {mail({"ann@lee.example"}, {}, "Hello", moment{november(19), 0})}),
        "refused: \"Hello\" is dated after today.");
    EXPECT_EQ(logged(paper, {}), "refused: There is no mail to log.");
    EXPECT_EQ(logged(paper, {none, mail({"ann@lee.example"}, {}, "Hello", now), none, none, none, none}),
        "1 mail is in the log: Ann Lee. page.eml is no mail that can be read. page.eml is no mail that can be read. "
        "page.eml is no mail that can be read. 2 more were not logged.");
}

TEST(a_mail_at_a_shared_mailbox, is_not_logged_and_that_is_said) {
    auto paper = office();
    for (auto const* who : {"Dr. Eva Hale", "Tom Hale", "Praxis Hale"})
        paper.add(table_id::contacts, {{"who", who}, {"email", "Praxis Hale <info@hale.example>"}});
    paper.add(table_id::contacts, {{"who", "Ida Rot"}, {"email", "pair@rot.example"}});
    paper.add(table_id::referrals,
        {{"number", 8.0}, {"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "Jan Rot"},
            {"email", "PAIR@rot.example"}, {"status", "New"}});
    EXPECT_EQ(logged(paper, {mail({"info@hale.example"}, {"office@northside.example"})}),
        "refused: \"Hello\" was not logged: Dr. Eva Hale, Tom Hale and Praxis Hale share the e-mail address "
        "info@hale.example.");
    EXPECT_EQ(logged(paper, {mail({"pair@rot.example"}, {})}),
        "refused: \"Hello\" was not logged: Ida Rot and Jan Rot share the e-mail address pair@rot.example.");
    EXPECT_EQ(logged(paper, {mail({"office@northside.example"}, {"info@hale.example", "ann@lee.example"})}),
        "1 mail is in the log: Ann Lee. \"Hello\" was not logged: Dr. Eva Hale, Tom Hale and Praxis Hale share the "
        "e-mail address info@hale.example.");
    EXPECT_EQ(paper.rows(table_id::touches), 1);
}

TEST(a_mail_at_a_mailbox, of_one_person_of_several_spellings_is_theirs) {
    auto paper = office();
    paper.add(table_id::contacts, {{"who", "Dr. Eva Hale"}, {"email", "eva@hale.example"}});
    paper.add(table_id::contacts, {{"who", "Hale, Eva"}, {"email", "eva@hale.example"}});
    paper.add(table_id::contacts, {{"who", "Evi"}, {"email", "eva@hale.example eva@hale.example"}});
    paper.add(table_id::aliases, {{"spelling", "Evi"}, {"source", "Eva Hale"}});
    paper.add(table_id::referrals,
        {{"number", 8.0}, {"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "EVA HALE"},
            {"email", "eva@hale.example"}, {"status", "New"}});
    EXPECT_EQ(logged(paper, {mail({"eva@hale.example"}, {})}), "1 mail is in the log: Dr. Eva Hale.");
    EXPECT_EQ(touch(paper, 1, "referral"), "8");
}

TEST(a_mail_to_several, is_one_mail_in_what_is_said) {
    auto paper = office();
    const auto both = mail({"office@northside.example"}, {"ann@lee.example", "bob@ray.example"});
    const auto changes = log_mails(paper.read(), std::vector{both}, "Kim", now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->title, "Log 1 mail");
    EXPECT_EQ(changes->rows.size(), 2u);
    logged(paper, {mail({"office@northside.example"}, {"bob@ray.example"})});
    EXPECT_EQ(logged(paper, {both}), "1 mail is in the log: Ann Lee.") << "Bob's row stood there";
    EXPECT_EQ(logged(paper, {both}), "refused: 1 stood there already.");
}

TEST(the_history, calls_what_was_done_in_the_book_s_language) {
    auto paper = office();
    auto workbook = paper.read();
    workbook.writes = text::language_of("de");
    const auto changes = log_mails(workbook, std::vector{mail({"ann@lee.example"}, {})}, "Kim", now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->title, "Log 1 mail");
    EXPECT_EQ(changes->written_title, workbook.writes.trn("Log {1} mail", "Log {1} mails", 1));
    EXPECT_NE(changes->written_title, changes->title);
    const recorded_facts facts{workbook.writes, {}, [](table_id, std::string_view, int) { return book::cell{}; },
        [](std::string const&, int, int) { return std::optional<recorded_facts::spot>{}; }};
    const auto rows = history_of(*changes, facts, {now, "Kim"});
    ASSERT_FALSE(rows.empty());
    for (auto const& row : rows)
        for (auto const& [key, content] : row.cells)
            if (key == "what") {
                EXPECT_EQ(book::text_of(content), changes->written_title);
            }
}

TEST(a_mail, is_logged_once) {
    auto paper = office();
    const auto one = mail({"ann@lee.example"}, {});
    auto later = one;
    later.when->time_of_day += 0.1;
    EXPECT_EQ(logged(paper, {one, one}), "1 mail is in the log: Ann Lee. 1 stood there already.");
    EXPECT_EQ(logged(paper, {one, later}), "1 mail is in the log: Ann Lee. 1 stood there already.");
    EXPECT_EQ(logged(paper, {one, later}), "refused: 2 stood there already.");
    EXPECT_EQ(paper.rows(table_id::touches), 2);
}

TEST(a_mail_to_somebody_who_must_not_be_contacted, is_logged_and_that_is_said) {
    auto paper = office();
    paper.add(table_id::contacts, {{"who", "Never Seen"}, {"email", "n@s.example"}, {"do_not_contact", "yes"}});
    EXPECT_THAT(logged(paper, {mail({"office@northside.example"}, {"n@s.example"})}),
        AllOf(StartsWith("1 mail is in the log: Never Seen."), HasSubstr("must not be contacted")));
    EXPECT_THAT(logged(paper, {mail({"n@s.example"}, {})}), Not(HasSubstr("must not")));
}

TEST(a_mail, is_a_text_in_the_log_whatever_its_subject) {
    auto paper = office();
    logged(paper, {mail({"ann@lee.example"}, {}, "=HYPERLINK(\"x\")")});
    EXPECT_EQ(touch(paper, 1, "note"), "Mail from them: =HYPERLINK(\"x\")");
}

TEST(many_mails, are_one_step_and_say_the_first_of_those_they_are_of) {
    auto paper = office();
    std::vector<mail_to_log> mails;
    for (int i = 0; i < 6; ++i) {
        const auto name = "Person " + std::string(1, static_cast<char>('A' + i));
        const auto address = "p" + std::to_string(i) + "@x.example";
        paper.add(table_id::contacts, {{"who", name}, {"email", address}});
        mails.push_back(mail({address}, {}));
    }
    EXPECT_EQ(logged(paper, mails), "6 mails are in the log: Person A, Person B, Person C and 3 others.");
    EXPECT_EQ(log_mails(office().read(), std::vector{mail({"ann@lee.example"}, {})}, "", now)->title, "Log 1 mail");
}

TEST(many_mails, take_no_book_each) {
    paper_book paper;
    paper.values.office_email = "office@northside.example";
    for (int i = 0; i < 3000; ++i) {
        const auto name = "Person" + std::to_string(i) + " Longname";
        paper.add(table_id::contacts,
            {{"who", name}, {"email", "p" + std::to_string(i) + "@x.example"},
                {"do_not_contact", i % 2 == 0 ? "yes" : ""}});
        paper.add(table_id::referrals,
            {{"number", i + 1.0}, {"date", november(2)}, {"source", "Ann Lee"}, {"prospect", name}, {"status", "New"}});
    }
    const auto book = paper.read();
    const auto work_of = [&](int count) {
        std::vector<mail_to_log> mails;
        for (int i = 0; i < count; ++i)
            mails.push_back(mail({"office@northside.example"}, {"p" + std::to_string(i) + "@x.example"}));
        const auto begun = std::clock();
        EXPECT_TRUE(log_mails(book, mails, "Kim", now));
        return static_cast<double>(std::clock() - begun);
    };
    // The least of several: other programs on the machine make a run longer, never shorter.
    const auto least = [&](int count) { return std::min({work_of(count), work_of(count), work_of(count)}); };
    EXPECT_LT(least(500), 40 * least(10)) << "50 times as many; the book is gone through once";
}

}
}
