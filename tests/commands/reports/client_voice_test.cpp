#include "commands/reports/client_voice.hpp"
#include "commands/reports/dashboard_page.hpp"
#include "commands/reports/handout.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <ctime>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

struct answer {
    double score;
    std::string why, words, quote;
    unsigned day = 10;
    std::string prospect = "Client Smith";
};

paper_book office(std::vector<answer> const& answers) {
    paper_book paper;
    double number = 0;
    for (auto const& one : answers)
        paper.add(table_id::referrals,
            {{"number", ++number}, {"date", november(2)}, {"source", "Acme"}, {"prospect", one.prospect},
                {"status", "Won"}, {"score", one.score}, {"asked_how", november(one.day)}, {"why_us", one.why},
                {"why_words", one.words}, {"may_quote", one.quote}});
    return paper;
}

TEST(why_clients_choose, is_counted_in_any_case_and_language_the_most_named_first) {
    const auto paper = office({{9, "Trust", "", ""}, {3, "Vertrauen", "", ""}, {8, "speed", "", ""},
        {8, "the dog", "", ""}, {8, "The Dog", "", ""}, {8, "", "", ""}, {9, "trust", "", ""}});
    EXPECT_THAT(
        why_they_choose(paper.read()), ElementsAre(said_by{"Trust", 3}, said_by{"the dog", 2}, said_by{"Speed", 1}));
}

TEST(the_voice_of_clients, shows_the_reasons_named_most_and_counts_the_others) {
    const auto lines_of = [](int typed, std::string_view title) {
        std::vector<answer> answers{{9, "Trust", "", ""}, {9, "Trust", "", ""}, {9, "Speed", "", ""}};
        for (int i = 0; i < typed; ++i) answers.push_back({9, "reason " + std::to_string(1000 + i), "", ""});
        auto workbook = office(answers).read();
        for (auto& row : workbook.referrals) {
            row.lost_because = row.why_us;
            if (title == "Why we lose them") row.facts.state = book::status::lost;
        }
        std::vector<std::string> lines;
        bool within = false;
        for (auto const& line : client_voice_lines(workbook)) {
            const auto first = line.cells.empty() ? std::string{} : book::text_of(line.cells[0].content);
            if (line.look == book::line_look::group) within = first == title;
            if (within && line.look == book::line_look::plain)
                if (!first.empty()) lines.push_back(first + ' ' + book::text_of(line.cells[1].content));
        }
        return lines;
    };
    for (auto const* title : {"Why they choose us", "Why we lose them"}) {
        EXPECT_THAT(lines_of(0, title), ElementsAre("Trust 2", "Speed 1"));
        for (const int few : {1, 2, 5, 10, 11})
            EXPECT_EQ(lines_of(few, title).size(), static_cast<std::size_t>(few) + 2) << "no line for a single other";
        for (const int many : {12, 13, 50, 300}) {
            const auto lines = lines_of(many, title);
            ASSERT_EQ(lines.size(), 13u) << many;
            EXPECT_EQ(lines.front(), "Trust 2");
            EXPECT_EQ(lines.back(), std::to_string(many - 10) + " other reasons " + std::to_string(many - 10));
        }
    }
}

TEST(why_clients_choose, is_counted_in_a_moment_however_many_reasons_were_typed) {
    book::workbook workbook;
    for (int i = 0; i < 20000; ++i) {
        workbook.referrals.emplace_back().why_us = "reason " + std::to_string(i);
        workbook.referrals.back().lost_to = "Rival " + std::to_string(i);
        workbook.referrals.back().facts.state = book::status::lost;
    }
    const auto begun = std::clock();
    EXPECT_EQ(why_they_choose(workbook).size(), 20000u);
    EXPECT_EQ(chosen_instead(workbook).size(), 20000u);
    EXPECT_LT(static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC, 2.0);
}

TEST(why_others_do_not, is_counted_of_the_lost_alone) {
    paper_book paper;
    const auto lost = [&](std::string status, std::string because, std::string to) {
        paper.add(table_id::referrals,
            {{"date", november(2)}, {"source", "Acme"}, {"prospect", "P"}, {"status", std::move(status)},
                {"lost_because", std::move(because)}, {"lost_to", std::move(to)}});
    };
    lost("Lost", "Price", "");
    lost("Lost", "Chose another", "Rival");
    lost("Lost", "Chose another", "rival");
    lost("Won", "Price", "Rival");
    EXPECT_THAT(why_they_do_not(paper.read()), ElementsAre(said_by{"Chose another", 2}, said_by{"Price", 1}));
    EXPECT_THAT(chosen_instead(paper.read()), ElementsAre(said_by{"Rival", 2}));
}

TEST(the_voice_of_clients, counts_a_rival_by_name_as_it_was_typed) {
    paper_book paper;
    for (auto const* name : {"Vertrauen", "Dr Müller", "Müller, Dr", "vertrauen"})
        paper.add(table_id::referrals,
            {{"number", 1.0}, {"source", "Dr Ünal"}, {"prospect", "P"}, {"status", "Lost"}, {"lost_to", name}});
    EXPECT_THAT(chosen_instead(paper.read()), ElementsAre(said_by{"Dr Müller", 2}, said_by{"Vertrauen", 2}));
}

TEST(words_to_quote, are_of_the_happy_who_allow_it_the_happiest_first_and_each_once) {
    const auto paper = office({{9, "", "quick", "yes"}, {10, "", "kind", "yes"}, {9, "", "later", "yes", 12},
        {8, "", "not happy enough", "yes"}, {10, "", "not allowed", "no"}, {10, "", "not said", ""},
        {10, "", "Kind", "yes", 9}, {9, "", "one more", "yes", 1}});
    EXPECT_THAT(words_to_quote(paper.read()), ElementsAre("kind", "later", "quick"));
}

std::string handout_of(book::workbook const& workbook) {
    const auto set = handout(workbook, "Acme", {november(18), 0.5});
    std::string all;
    for (auto const& line : set->pages.front().lines)
        for (auto const& cell : line.cells) all += book::text_of(cell.content) + '\n';
    return all;
}

TEST(a_handout, says_what_clients_say_without_their_names) {
    const auto paper = office({{9, "Trust", "always there", "yes"}, {9, "Trust", "", ""}, {9, "Speed", "", ""}});
    const auto all = handout_of(paper.read());
    EXPECT_THAT(all, HasSubstr("What clients say\n\n\"always there\"\nWhy they chose us, they say most often: Trust"));
    EXPECT_THAT(all, Not(HasSubstr("Client Smith")));
}

TEST(words_to_quote, hold_no_word_of_the_name_of_the_client_or_of_the_source) {
    const auto quoted = [](std::string const& words, std::string const& prospect, std::string const& source = "Acme") {
        paper_book paper;
        paper.add(table_id::contacts, {{"who", "Sibel Ünal"}});
        paper.add(table_id::aliases, {{"spelling", "S.U."}, {"source", "Sibel Ünal"}});
        paper.add(table_id::referrals,
            {{"number", 1.0}, {"date", november(2)}, {"source", source}, {"prospect", prospect}, {"status", "Won"},
                {"score", 10.0}, {"asked_how", november(10)}, {"why_words", words}, {"may_quote", "yes"}});
        return !words_to_quote(paper.read()).empty();
    };
    for (auto const* words : {"You saved Nadia Brandt after her burn-out", "nadia is well again", "BRANDT is content",
             "Frau Brandts Rücken ist gut", "Nadia's back is fine", "Mme Brandt-Kern est contente", "(Nádia)",
             "«Brandt» dit merci", "La signora Brandt ringrazia", "Mevrouw Brandt's knie", "A senhora Brandt, feliz"}) {
        EXPECT_FALSE(quoted(words, "Nadia Brandt")) << words;
        EXPECT_FALSE(quoted(words, "Dr. Brandt, Nadia")) << words;
    }
    EXPECT_FALSE(quoted("Familie Müller dankt", "Jürgen Mueller"));
    EXPECT_FALSE(quoted("Familie Muellers Dank", "Jürgen Müller"));
    EXPECT_FALSE(quoted("Doctor Unal told me to come", "P", "Dr Ünal"));
    EXPECT_FALSE(quoted("Sibel told me to come", "P", "S.U.")) << "as the contact is called";
    EXPECT_FALSE(quoted("the Acme people sent me", "P"));
    for (auto const* words : {"always there", "You saved me after my burn-out", "quick and kind", "Brandenburg's best",
             "Ich bin froh", "the doctor was kind", "Der Brand ist gelöscht", "von Anfang an gut", "toujours à l'heure",
             "siempre amables", "the dr and the nurse", "a brand new me"})
        EXPECT_TRUE(quoted(words, "Dr. Nadia von Brandt", "Dr Ünal")) << words;
}

TEST(words_to_quote, hold_no_name_of_anybody_in_the_book) {
    const auto quoted = [](std::string const& words) {
        paper_book paper;
        paper.values.ways = "Website, Google";
        paper.add(table_id::contacts, {{"who", "Eve Dietz"}, {"company", "Dietz Dental Ltd"}});
        paper.add(table_id::contacts, {{"who", "van der Berg, Jan"}});
        paper.add(table_id::contacts, {{"who", "Anna Gut"}});
        paper.add(table_id::contacts, {{"company", "Harbour Bank"}});
        paper.add(table_id::touches, {{"when", november(2)}, {"who", "José García López"}, {"kind", "Call"}});
        paper.add(table_id::given, {{"date", november(3)}, {"partner", "Harbour Bank"}, {"client", "Otto Müller"}});
        for (auto const* prospect : {"Nadia Brandt", "Clara Quenz", "Familie Huber"})
            paper.add(table_id::referrals,
                {{"number", 1.0}, {"date", november(2)}, {"source", *prospect == 'N' ? "Acme" : "Website"},
                    {"prospect", prospect}, {"status", "Won"}, {"score", *prospect == 'N' ? 10.0 : 5.0},
                    {"asked_how", november(10)}, {"why_words", words}, {"may_quote", "yes"}});
        return !words_to_quote(paper.read()).empty();
    };
    for (auto const* words : {"They saved Clara Quenz", "Mrs Quenz told me", "QUENZ was happy too",
             "clara quenz said so", "as with Eve Dietz", "Dietz's teeth", "Herr van der Berg kam mit", "Bergs Zähne",
             "Señora García viene", "don López también", "merci à Madame Garcia", "Signor Müller", "Otto Muellers Rat",
             "dank aan de Hubers", "Familie Huber ook", "my Harbour Bank knew you", "the bank in the harbour",
             "Frau Gut sagt danke", "A Quenz gostou"})
        EXPECT_FALSE(quoted(words)) << words;
    for (auto const* words : {"always there", "alles gut, Danke", "I found you on the Website", "Google knew you",
             "Eve was a kind nurse", "Clara at the desk is kind", "the Bank is near", "ein Zahn weniger",
             "siempre amables", "merci pour tout", "sempre gentili", "altijd vriendelijk", "sempre simpáticos"})
        EXPECT_TRUE(quoted(words)) << words;
}

TEST(a_handout, says_reasons_of_our_list_alone_that_several_gave) {
    const auto said = [](std::vector<std::string> const& reasons) {
        std::vector<answer> answers;
        for (auto const& one : reasons) answers.push_back({9, one, "", ""});
        return reasons_for_handout(office(answers).read());
    };
    const auto most = [](std::string const& words) { return "Why they chose us, they say most often: " + words + '.'; };
    const std::string aunt = "Nadia Brandt's aunt works here";
    EXPECT_EQ(said({aunt, aunt, aunt, aunt}), "");
    EXPECT_EQ(said({aunt, aunt, aunt, "Trust", "Trust"}), "") << "two clients are not three";
    EXPECT_EQ(said({aunt, aunt, "Trust", "Vertrauen", "Speed"}), most("Trust"));
    EXPECT_EQ(said({"Trust", "Speed", "Price", "Nearby", "Quality"}), "") << "each said by one alone";
    EXPECT_EQ(said({"Trust", "Trust", "Speed", "speed", "Price"}), most("Speed and Trust"));
    EXPECT_EQ(said({"Trust", "Trust", "Trust", "Client", "Client", "Won"}), most("Trust"))
        << "words of other lists are none";
}

TEST(a_handout, has_no_such_part_before_anybody_said_anything) {
    EXPECT_THAT(handout_of(office({{9, "Trust", "", ""}}).read()), Not(HasSubstr("What clients say")));
}

TEST(the_dashboard, shows_what_clients_say_with_its_range_and_nothing_before) {
    EXPECT_THAT(client_voice_lines(office({}).read()), IsEmpty());
    const auto paper = office({{9, "Trust", "", ""}, {5, "Speed", "", ""}, {8, "", "", ""}});
    std::string all;
    const auto made = dashboard_page(paper.read(), {november(18), 0.5});
    for (auto const& line : made->changes.pages.front().lines)
        for (auto const& cell : line.cells) all += book::text_of(cell.content) + '|';
    EXPECT_THAT(all, HasSubstr("Happy|1|0.333333"));
    EXPECT_THAT(all, HasSubstr("6 to 79 %|In between|1|"));
    EXPECT_THAT(all, HasSubstr("Why they choose us|Reason|How often|Share|Likely between|Speed|1|0.5|9 to 91 %|"));
    EXPECT_THAT(all, HasSubstr("Referred|3|1|44 to 100 %|"));
}

}
}
