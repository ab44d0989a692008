// Forgetting somebody: nothing tells any more who it was, and every figure stays.
#include "commands/privacy/forget.hpp"
#include "commands/privacy/person_traces.hpp"
#include "commands/privacy/what_we_hold.hpp"
#include "panels/known/digest.hpp"
#include "support/whole_paper.hpp"
#include "text/fold.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using commands::moment;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const moment now{november(18)};

/// Petronella Zylinska: a contact, a source, a prospect, on every sheet that names people.
paper_book office() {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Petronella Zylinska"}, {"company", "Quilt House"}, {"phone", "+49 171 5550123"},
            {"email", "pz@quilt.example"}, {"city", "Uckro"}, {"notes", "plays the viola"}, {"type", "Partner"},
            {"received", november(2)}, {"area", "Uckro"}, {"hours", "Mo 9-12"}});
    workbook.add(table_id::contacts,
        {{"who", "Ben Cole"}, {"referred_by", "Zylinska, Petronella"},
            {"notes", "Knows Ms Zylinska (0171 555 0123) and PZ@quilt.example."}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(3)}, {"source", "Petronella Zylinska"}, {"prospect", "Ben Cole"},
            {"phone", "030 7654321"}, {"status", "Won"}, {"value", 900.0},
            {"note", "petronella zylinska sent flowers"}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(4)}, {"source", "Dr Amsel"}, {"prospect", "Petronella Zylinska"},
            {"phone", "0171 5550123"}, {"email", "pz@quilt.example"}, {"need", "Braces"}, {"status", "Won"},
            {"value", 400.0}, {"note", "afraid of needles"}});
    workbook.add(table_id::referrals,
        {{"number", 3.0}, {"date", november(5)}, {"source", "P. Zyl"}, {"prospect", "Eve Dietz"}, {"status", "Lost"}});
    workbook.add(table_id::aliases, {{"spelling", "P. Zyl"}, {"source", "Petronella Zylinska"}});
    workbook.add(table_id::apart, {{"first", "Petronella Zylinska, pz@quilt.example"}, {"second", "Petra Zylin"}});
    workbook.add(table_id::touches,
        {{"when", november(6)}, {"who", "P. ZYL"}, {"kind", "Visit"}, {"brought", "Plums"},
            {"note", "her knee hurts"}});
    workbook.add(table_id::touches,
        {{"when", november(7)}, {"who", "Dr Amsel"}, {"kind", "Thank-you"}, {"referral", 2.0}, {"note", "she limps"}});
    workbook.add(table_id::given,
        {{"date", november(8)}, {"partner", "Petronella Zylinska"}, {"client", "Eve Dietz"}, {"note", "owes us one"},
            {"value", 20.0}});
    workbook.add(table_id::plans,
        {{"source", "Petronella Zylinska"}, {"gain", "Wants a stage"}, {"stage", "Educate"}, {"note", "likes tea"}});
    return workbook;
}

std::string all_texts(paper_book& workbook) {
    std::string all;
    for (auto const& sheet : tests::whole_book_of(workbook).sheets)
        for (auto const& row : sheet.cells)
            for (auto const& content : row) all += book::text_of(content) + '\n';
    return all;
}

std::map<std::string, double> worths(paper_book const& workbook) {
    std::map<std::string, double> result;
    const auto known = panels::digest_of(workbook.read(), now.today);
    for (auto const& source : known->ranking.sources()) result[source.key] = source.worth;
    return result;
}

commands::forgetting forgotten(paper_book& workbook, std::string const& who) {
    auto what = commands::forget(workbook.read(), tests::whole_book_of(workbook), who, now);
    EXPECT_TRUE(what) << (what ? "" : what.error().sentence);
    if (!what) return {};
    workbook.write(what->changes);
    return *what;
}

}

TEST(forgetting, leaves_no_trace_of_them_anywhere) {
    auto workbook = office();
    const auto what = forgotten(workbook, "Zylinska, Petronella");
    EXPECT_EQ(what.code, "Forgotten 1");
    const auto left = text::folded(all_texts(workbook));
    for (const auto* trace : {"zyl", "petronella", "5550123", "555 0123", "quilt.example", "viola", "needles", "knee",
             "limps", "wants a", "uckro", "owes", "likes tea"})
        EXPECT_EQ(left.find(trace), std::string::npos) << trace;
    EXPECT_THAT(what.changes.done, HasSubstr("Petronella Zylinska is Forgotten 1 now, in "));
    EXPECT_THAT(what.changes.title, testing::Not(HasSubstr("Zylinska"))) << "Undo shows the title";
}

TEST(forgetting, leaves_no_trace_in_bought_lists_moves_the_log_of_mails_and_digests) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Petronella Zylinska"}, {"company", "Quilt House"}, {"type", "Partner"}, {"phone", "0171 5550123"},
            {"bought_from", "Acme, sold by Zylinska"}, {"list_of", november(2)}, {"basis", "asked pz@quilt.example"},
            {"verified", november(3)}, {"moved_to", "Harbour Clinic"}, {"moved_on", november(4)}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"moved_to", "Petronella Zylinska"}});
    workbook.add(table_id::contacts, {{"who", "Dr Amsel"}, {"bought_from", "Zylinska Lists"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(4)}, {"source", "Dr Amsel"}, {"prospect", "Petronella Zylinska"},
            {"status", "New"}});
    const auto logged = [&](char const* who, char const* kind, char const* note) {
        workbook.add(table_id::touches, {{"when", november(6)}, {"who", who}, {"kind", kind}, {"note", note}});
    };
    logged("Petronella Zylinska", "E-mail", "Mail from them: my bad knee");
    logged("Ben Cole", "E-mail", "Mail to them: Re: Zylinska, Petronella (0171 5550123)");
    logged("Petronella Zylinska", "Status report", "Monthly digest of October 2026: for the viola lady");
    logged("Dr Amsel", "Status report", "Monthly digest of October 2026: News of Petronella Zylinska");
    workbook.add(table_id::touches,
        {{"when", november(7)}, {"who", "Dr Amsel"}, {"kind", "Status report"}, {"referral", 1.0},
            {"note", "Monthly digest of October 2026: she is afraid of needles"}});
    const auto held = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Zylinska, Petronella");
    ASSERT_TRUE(held);
    std::string page;
    for (auto const& fact : *held) page += fact.content + '\n';
    for (auto const* shown : {"Acme, sold by", "asked pz@quilt.example", "Harbour Clinic", "my bad knee",
             "Re: Zylinska", "for the viola lady", "News of Petronella", "afraid of needles", "Zylinska Lists"})
        EXPECT_THAT(page, HasSubstr(shown)) << "what we hold shows it";
    forgotten(workbook, "Petronella Zylinska");
    const auto left = text::folded(all_texts(workbook));
    for (auto const* trace : {"zyl", "petronella", "quilt", "knee", "5550123", "viola", "needles", "harbour"})
        EXPECT_EQ(left.find(trace), std::string::npos) << trace;
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "bought_from"), cell{std::string{"Acme, sold by Forgotten 1"}})
        << "the list's figures stay";
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "moved_to"), cell{std::string{"Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::touches, 4, "note"),
        cell{std::string{"Monthly digest of October 2026: News of Forgotten 1"}});
}

TEST(forgetting, keeps_the_figures_and_what_others_said) {
    auto workbook = office();
    const auto before = worths(workbook);
    forgotten(workbook, "Petronella Zylinska");
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "who"), cell{std::string{"Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "type"), cell{std::string{"Partner"}});
    EXPECT_EQ(workbook.at(table_id::contacts, 1, "company"), cell{});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "referred_by"), cell{std::string{"Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "notes"), cell{std::string{"Knows Ms Forgotten 1 () and ."}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "phone"), cell{std::string{"030 7654321"}}) << "Ben Cole's";
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "note"), cell{std::string{"Forgotten 1 sent flowers"}});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "need"), cell{std::string{"Braces"}});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "value"), cell{400.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "source"), cell{std::string{"Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "brought"), cell{std::string{"Plums"}});
    EXPECT_EQ(workbook.at(table_id::plans, 1, "stage"), cell{std::string{"Educate"}});
    auto after = worths(workbook);
    ASSERT_EQ(after.size(), before.size());
    for (auto const& [key, worth] : before)
        EXPECT_NEAR(after[key == "petronella zylinska" ? "forgotten 1" : key], worth, 1e-9) << key;
}

TEST(forgetting, takes_what_they_said_in_their_own_words_and_keeps_the_answer) {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(3)}, {"source", "Acme"}, {"prospect", "Petronella Zylinska"},
            {"status", "Won"}, {"asked_how", november(9)}, {"score", 9.0}, {"why_us", "Trust"},
            {"why_words", "my mother came here"}, {"may_quote", "yes"}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(4)}, {"source", "Acme"}, {"prospect", "Zylinska, Petronella"},
            {"status", "Lost"}, {"lost_because", "moved to Uckro"}, {"lost_to", "Quilt House"}, {"fit", "no"}});
    forgotten(workbook, "Petronella Zylinska");
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "why_words"), cell{});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "why_us"), cell{std::string{"Trust"}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "score"), cell{9.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "lost_because"), cell{}) << "in words of their own";
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "lost_to"), cell{});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "fit"), cell{std::string{"no"}});
}

TEST(forgetting, gives_each_a_code_of_their_own_and_never_one_twice) {
    auto workbook = office();
    EXPECT_EQ(forgotten(workbook, "Ben Cole").code, "Forgotten 1");
    EXPECT_EQ(forgotten(workbook, "Dr Amsel").code, "Forgotten 2");
    const auto again = commands::forget(workbook.read(), tests::whole_book_of(workbook), "forgotten 2", now);
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().sentence, HasSubstr("forgotten already"));
}

TEST(forgetting, refuses_who_is_nobody_a_way_and_a_name_of_two) {
    auto workbook = office();
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"phone", "030 1111111"}});
    workbook.values.ways = "Website";
    workbook.add(table_id::referrals, {{"date", november(5)}, {"source", "Website"}, {"prospect", "Ida Rot"}});
    const auto said = [&](std::string const& who) {
        const auto what = commands::forget(workbook.read(), tests::whole_book_of(workbook), who, now);
        return what ? std::string{"done"} : what.error().sentence;
    };
    EXPECT_THAT(said("Ben Cole"), HasSubstr("Two contacts are called Ben Cole (rows 3 and 4)"));
    EXPECT_THAT(said("Ben Cole (030 1111111)"), HasSubstr("Two contacts are called Ben Cole"));
    EXPECT_THAT(said("Website"), HasSubstr("is a way"));
    EXPECT_THAT(said("Petronela Zylinska"), HasSubstr("Did you mean Petronella Zylinska?"));
    EXPECT_THAT(said(" "), HasSubstr("name is missing"));
}

TEST(forgetting, leaves_a_family_name_that_another_bears_too) {
    auto workbook = office();
    workbook.add(table_id::contacts, {{"who", "Otto Cole"}, {"notes", "Cole of the bakery; brother of Ben Cole"}});
    forgotten(workbook, "Ben Cole");
    EXPECT_EQ(workbook.at(table_id::contacts, 3, "who"), cell{std::string{"Otto Cole"}});
    EXPECT_EQ(
        workbook.at(table_id::contacts, 3, "notes"), cell{std::string{"Cole of the bakery; brother of Forgotten 1"}});
}

TEST(forgetting, takes_a_family_name_out_that_only_a_firm_bears_too_and_leaves_the_firm) {
    auto workbook = office();
    workbook.add(table_id::contacts,
        {{"who", "Otto Falk"}, {"company", "Cole & Sons Bakery"},
            {"notes", "Mr Cole told us of Cole & Sons Bakery; Cole, Ben knows him"}});
    forgotten(workbook, "Ben Cole");
    EXPECT_EQ(workbook.at(table_id::contacts, 3, "company"), cell{std::string{"Cole & Sons Bakery"}});
    EXPECT_EQ(workbook.at(table_id::contacts, 3, "notes"),
        cell{std::string{"Mr Forgotten 1 told us of Cole & Sons Bakery; Forgotten 1 knows him"}});
}

TEST(forgetting, leaves_a_firm_by_its_first_words_and_none_that_bears_the_whole_name) {
    auto workbook = office();
    workbook.add(table_id::contacts,
        {{"who", "Otto Falk"}, {"company", "Cole & Sons Bakery"},
            {"notes", "ask at Cole & Sons; Cole likes tea; once at Ben Cole Ltd"}});
    workbook.add(table_id::contacts, {{"who", "Ida Rot"}, {"company", "Ben Cole Ltd"}});
    forgotten(workbook, "Ben Cole");
    EXPECT_EQ(workbook.at(table_id::contacts, 3, "notes"),
        cell{std::string{"ask at Cole & Sons; Forgotten 1 likes tea; once at Forgotten 1 Ltd"}});
}

TEST(forgetting, leaves_a_family_name_that_a_couple_or_a_household_bears) {
    for (const auto* who : {"Eva & Otto Cole", "Familie Cole", "Mr & Mrs Cole"}) {
        auto workbook = office();
        workbook.add(table_id::contacts, {{"who", who}, {"notes", "Cole rang about Eva"}});
        forgotten(workbook, "Ben Cole");
        EXPECT_EQ(workbook.at(table_id::contacts, 3, "notes"), cell{std::string{"Cole rang about Eva"}}) << who;
    }
}

TEST(forgetting, leaves_a_family_name_that_is_the_whole_name_of_a_firm) {
    auto workbook = office();
    workbook.add(table_id::contacts, {{"who", "Otto Falk"}, {"company", "Cole"}, {"notes", "ask at Cole"}});
    forgotten(workbook, "Ben Cole");
    EXPECT_EQ(workbook.at(table_id::contacts, 3, "notes"), cell{std::string{"ask at Cole"}});
}

TEST(forgetting, says_that_their_office_is_a_source_of_its_own) {
    auto workbook = office();
    workbook.add(table_id::referrals, {{"date", november(5)}, {"source", "Quilt House"}, {"prospect", "Ida Rot"}});
    EXPECT_THAT(forgotten(workbook, "Petronella Zylinska").changes.done, HasSubstr("Their office, Quilt House,"));
}

TEST(forgetting, takes_names_out_of_formulas_comments_and_titles) {
    auto workbook = office();
    auto sheets = tests::whole_book_of(workbook);
    commands::whole_sheet own{"Zylinska", 0, 0, {{cell{12.0}, cell{std::string{"Petronella Zylinska"}}}}, {}, {}};
    own.formulas = {
        {0, 0, "=REFERRAL.WORTH(RB_LEDGER;\"Petronella Zylinska\")&\"Zylinska's\""}, {0, 1, "=Zylinska.A1&\"\""}};
    own.comments = {{4, 4, "ask Zylinska"}, {4, 5, "nothing"}};
    sheets.sheets.push_back(own);
    sheets.sheets.front().comments = {{1, 0, "has a dog"}};   // pinned to her row
    const auto what = commands::forget(workbook.read(), sheets, "Petronella Zylinska", now);
    ASSERT_TRUE(what);
    ASSERT_EQ(what->formulas.size(), 1u) << "a title of a sheet in a formula follows by itself";
    EXPECT_EQ(what->formulas[0].formula, "=REFERRAL.WORTH(RB_LEDGER;\"Forgotten 1\")&\"Forgotten 1's\"");
    ASSERT_EQ(what->comments.size(), 2u);
    EXPECT_EQ(what->comments[0].text, "");
    EXPECT_EQ(what->comments[1].text, "ask Forgotten 1");
    ASSERT_EQ(what->titles.size(), 1u);
    EXPECT_EQ(what->titles[0].title, "Forgotten 1");
}

TEST(forgetting, takes_the_links_to_them_away) {
    auto workbook = office();
    auto sheets = tests::whole_book_of(workbook);
    commands::whole_sheet own{"Own", 0, 0, {}, {}, {}};
    const std::vector<std::string> theirs{"mailto:pz@quilt.example", "MAILTO:PZ@Quilt.example?subject=Your%20visit",
        "mailto:pz%40quilt.example", "mailto:a@b.example,pz@quilt.example",
        "mailto:a@b.example?cc=pz@quilt.example&x=1", "tel:+491715550123", "tel:0171-555-0123",
        "sms:01715550123?body=hi", "https://who.example/petronella-zylinska",
        "https://who.example/?name=Zylinska+Petronella", "https://who.example/Petronella%20Zylinska#top",
        "file:///home/office/Zylinska.odt"};
    const std::vector<std::string> others{"mailto:apz@quilt.example", "mailto:pz@quilt.example.org", "tel:01715550124",
        "https://quilt.example", "https://who.example/petra-zylin", "mailto:", "#Sheet2.A1",
        "https://a.example/?q=%zz%4", "tel:+49171555012", "mailto:office@ours.example?subject=Petronella"};
    int row = 0;
    for (auto const* all : {&theirs, &others})
        for (auto const& target : *all) {
            own.cells.push_back({cell{std::string{"write"}}});
            own.links.push_back({row++, 0, target});
        }
    own.cells.push_back({cell{std::string{"write to Ms Zylinska"}}});
    own.links.push_back({row, 0, "mailto:pz@quilt.example"});
    own.cells.push_back({cell{std::string{"write"}}});
    own.formulas = {{row + 1, 0, "=HYPERLINK(\"mailto:pz@quilt.example?subject=Hi\";\"write\")"}};
    sheets.sheets.push_back(own);
    const auto what = commands::forget(workbook.read(), sheets, "Petronella Zylinska", now);
    ASSERT_TRUE(what);
    std::vector<int> rows, all_theirs;
    for (auto const& one : what->links) rows.push_back(one.row);
    for (int i = 0; i < static_cast<int>(theirs.size()); ++i) all_theirs.push_back(i);
    EXPECT_EQ(rows, all_theirs) << "and the one whose text is written anew";
    ASSERT_EQ(what->formulas.size(), 1u);
    EXPECT_EQ(what->formulas[0].formula, "=HYPERLINK(\"mailto:?subject=Hi\";\"write\")");
    const auto held = commands::what_we_hold(workbook.read(), sheets, "Petronella Zylinska");
    ASSERT_TRUE(held);
    std::vector<std::string> shown;
    for (auto const& fact : *held)
        if (fact.sheet == "Own") shown.push_back(fact.content);
    ASSERT_EQ(shown.size(), theirs.size() + 2);
    EXPECT_EQ(shown[0], "write (mailto:pz@quilt.example)");
    EXPECT_THAT(shown.back(), HasSubstr("HYPERLINK"));
}

TEST(forgetting, takes_a_telephone_that_is_a_number) {
    auto workbook = office();
    workbook.add(table_id::referrals,
        {{"number", 9.0}, {"source", "Dr Amsel"}, {"prospect", "Petronella Zylinska"}, {"phone", "0301 23456"}});
    workbook.add(table_id::referrals,
        {{"number", 10.0}, {"source", "Petronella Zylinska"}, {"prospect", "Ida Rot"}, {"value", 1715550123.0}});
    auto sheets = tests::whole_book_of(workbook);
    const std::vector<double> theirs{1715550123, 491715550123, 30123456, 4930123456, 301234560 / 10.0},
        others{1715550124, 17155501, 1715550123.5, -1715550123, 0, 715550, 17155501230, 4e17, 3012345, 46000};
    commands::whole_sheet own{"Own", 0, 0, {}, {}, {}};
    for (const double number : theirs) own.cells.push_back({cell{number}});
    for (const double number : others) own.cells.push_back({cell{number}});
    sheets.sheets.push_back(own);
    const auto held = commands::what_we_hold(workbook.read(), sheets, "Petronella Zylinska");
    ASSERT_TRUE(held);
    EXPECT_EQ(std::ranges::count(*held, "Own", &commands::held_fact::sheet), std::ssize(theirs));
    const auto what = commands::forget(workbook.read(), sheets, "Petronella Zylinska", now);
    ASSERT_TRUE(what);
    std::size_t cleared = 0;
    for (auto const& one : what->changes.sheet_cells) {
        if (one.sheet != "Own") continue;
        EXPECT_LT(one.row, std::ssize(theirs));
        EXPECT_EQ(one.content, cell{});
        ++cleared;
    }
    EXPECT_EQ(cleared, theirs.size());
    EXPECT_TRUE(std::ranges::none_of(what->changes.sheet_cells, [](auto const& one) {
        return one.content == cell{} && one.expected == cell{1715550123.0} && one.sheet != "Own";
    })) << "an amount is no telephone";
}

TEST(forgetting, says_which_name_may_be_another_spelling_of_theirs) {
    const auto said = [](std::vector<char const*> const& sources) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", "Jürgen Müller"}});
        for (auto const* source : sources)
            workbook.add(table_id::referrals, {{"date", november(3)}, {"source", source}, {"prospect", "P"}});
        const auto what = forgotten(workbook, "Jürgen Müller");
        return what.changes.done;
    };
    EXPECT_THAT(
        said({"Juergen Mueller"}), HasSubstr("Juergen Mueller stands in the book as a name of its own: forget"));
    EXPECT_THAT(said({"Juergen Mueller", "Juergen Müller"}), HasSubstr("stand in the book as names of their own"));
    for (auto const* other : {"Müller, Jürgen", "JÜRGEN MÜLLER", "Jürgen Möller", "Eva Mueller", "Mueller", "Müllers",
             "Juergen Mueller Ltd", "Dr. Jürgen Müller"})
        EXPECT_THAT(said({other}), testing::Not(HasSubstr("of its own: forget it as well where it is the"))) << other;
}

RC_GTEST_PROP(forgetting_anybody, keeps_every_worth_and_leaves_no_trace, ()) {
    const std::vector<std::string> names{"Zygmund Qvist", "Dr. Ulla Xanthe", "Kvint & Brzeg GmbH", "Ottokar Jypp"};
    const auto any_name = [&] { return *rc::gen::elementOf(names); };
    paper_book workbook;
    for (auto const& name : names)
        if (*rc::gen::arbitrary<bool>())
            workbook.add(table_id::contacts, {{"who", name}, {"notes", "beside " + any_name()}});
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i)
        workbook.add(table_id::referrals,
            {{"number", i + 1.0}, {"date", now.today - book::days{*rc::gen::inRange(0, 900)}}, {"source", any_name()},
                {"prospect", any_name()}, {"status", std::string{*rc::gen::elementOf(book::status_names)}},
                {"value", static_cast<double>(*rc::gen::inRange(0, 5000))}, {"note", "from " + any_name()}});
    if (*rc::gen::arbitrary<bool>())
        workbook.add(table_id::aliases, {{"spelling", any_name()}, {"source", any_name()}});
    if (*rc::gen::arbitrary<bool>())
        workbook.add(table_id::given, {{"date", november(1)}, {"partner", any_name()}, {"client", any_name()}});
    const auto who = any_name();
    const auto before = worths(workbook);
    const auto what = commands::forget(workbook.read(), tests::whole_book_of(workbook), who, now);
    RC_PRE(what.has_value());
    const auto traces = *commands::person_traces::of(workbook.read(), who);
    const auto key = recognition::aliases{workbook.read().aliases}.key(who);
    workbook.write(what->changes);
    auto after = worths(workbook);
    RC_ASSERT(after.size() == before.size());
    for (auto const& [source, worth] : before)
        RC_ASSERT(std::abs(after[source == key ? "forgotten 1" : source] - worth) <= 1e-9);
    for (auto const& sheet : tests::whole_book_of(workbook).sheets)
        for (auto const& row : sheet.cells)
            for (auto const& content : row) RC_ASSERT(!traces.in(book::text_of(content)));
}
