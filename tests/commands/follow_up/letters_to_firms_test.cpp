// Write to the source, where the source is a firm: no colleague is taken at random.
#include "commands/follow_up/draft.hpp"
#include "commands/telling.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::may_tell;
using book::table_id;
using follow_up::step_id;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

struct colleague {
    std::string who, type = "Partner";
};

paper_book firm(std::vector<colleague> const& people, std::string source = "Kline & Lamb") {
    paper_book paper;
    paper.values.sender = "Kim";
    for (auto const& one : people)
        paper.add(table_id::contacts,
            {{"who", one.who}, {"company", "Kline & Lamb"}, {"type", one.type},
                {"email", one.who.substr(0, 3) + "@kline.example"}});
    paper.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(3)}, {"source", std::move(source)}, {"prospect", "Nadia Brandt"},
            {"status", "Trying"}, {"attempts", 1.0}});
    return paper;
}

book::result<draft> letter(paper_book const& paper, step_id step = step_id::thank_source) {
    return draft_letter(paper.read(), {{1, -1}, step, ""}, now);
}

TEST(a_letter_to_a_firm, of_several_contacts_addresses_the_firm_and_asks_who_is_meant) {
    const auto paper = firm({{"Sharon Brown"}, {"Carl Dietz"}, {"Eve Wirth"}});
    for (const auto step : {step_id::thank_source, step_id::tell_source, step_id::ask_source}) {
        const auto drafted = letter(paper, step);
        ASSERT_TRUE(drafted) << drafted.error().sentence;
        EXPECT_EQ(drafted->what.to, "");
        EXPECT_EQ(drafted->reader, "Kline & Lamb");
        EXPECT_THAT(drafted->what.text, StartsWith("Dear Kline & Lamb,"));
        for (auto const* name : {"Sharon", "Carl", "Eve"}) EXPECT_THAT(drafted->what.text, Not(HasSubstr(name)));
        EXPECT_THAT(missing_in(*drafted),
            HasSubstr("Several contacts may be meant by Kline & Lamb: Sharon Brown, Carl Dietz and Eve Wirth. Please "
                      "enter under To the address of the one who is meant."));
    }
}

TEST(a_letter_to_a_firm, of_one_contact_goes_there_and_a_colleague_s_own_name_to_them) {
    for (auto const& [people, source, to] :
        std::initializer_list<std::tuple<std::vector<colleague>, std::string, std::string>>{
            {{{"Sharon Brown"}}, "Kline & Lamb", "Sha@kline.example"},
            {{{"Sharon Brown"}}, "KLINE & LAMB", "Sha@kline.example"},
            {{{"Sharon Brown"}, {"Sharon Brown"}}, "Kline & Lamb", "Sha@kline.example"},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "Carl Dietz", "Car@kline.example"},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "Dietz, Carl", "Car@kline.example"},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "Sharon Brown", "Sha@kline.example"},
            {{{"Sharon Brown"}, {"Kline & Lamb"}}, "Kline & Lamb", "Kli@kline.example"},
            {{{"Kline & Lamb"}, {"Carl Dietz"}}, "Kline & Lamb", "Kli@kline.example"},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "Kline & Lamb", ""},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "kline & lamb", ""},
            {{{"Sharon Brown"}, {"Carl Dietz"}}, "Kline & Lamm", ""},
        }) {
        const auto drafted = letter(firm(people, source));
        ASSERT_TRUE(drafted);
        EXPECT_EQ(drafted->what.to, to) << source;
    }
}

TEST(a_letter_to_a_firm, that_was_sent_is_logged_for_the_firm_and_the_answer_says_who_may_be_meant) {
    const auto done = [](std::vector<colleague> const& people) {
        const auto logged = log_letter(firm(people).read(), {{1, -1}, step_id::thank_source, "", "", ""}, now);
        return logged ? logged->done : logged.error().sentence;
    };
    EXPECT_THAT(done({{"Sharon Brown"}, {"Carl Dietz"}}),
        HasSubstr("Several contacts may be meant by Kline & Lamb: Sharon Brown and Carl Dietz."));
    EXPECT_THAT(done({{"Sharon Brown"}}), Not(HasSubstr("Several")));
}

TEST(a_letter_to_a_firm, tells_no_more_than_any_of_its_people_may_hear) {
    auto paper = firm({{"Sharon Brown", "Partner"}, {"Carl Dietz", "Client"}});
    paper.values.tell_clients = may_tell::thanks_only;
    auto book = paper.read();
    EXPECT_EQ(told_to_source(book, book.referrals.at(0)), may_tell::thanks_only);
    EXPECT_EQ(told_to_source(book, book.referrals.at(0), contact_finder{book}), may_tell::thanks_only);
    mark_what_sources_may_hear(book);
    EXPECT_EQ(book.referrals.at(0).facts.source_may_hear, may_tell::thanks_only);
    EXPECT_THAT(letter(paper)->what.text, Not(HasSubstr("Nadia")));
    paper.values.tell_clients = may_tell::nothing;
    EXPECT_FALSE(letter(paper));
    auto partners = firm({{"Sharon Brown", "Partner"}, {"Carl Dietz", "Partner"}});
    partners.values.tell_clients = may_tell::nothing;
    EXPECT_THAT(letter(partners)->what.text, HasSubstr("Nadia"));
}

}
}
