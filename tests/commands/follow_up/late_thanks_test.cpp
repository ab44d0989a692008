// The thanks (F1) say what is true by the day they are written, in the office's own words where it has some.
#include "book/schema.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/telling.hpp"
#include "commands/texts.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using follow_up::step_id;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using tests::november;
using tests::paper_book;
using cells = std::vector<std::pair<std::string, paper_book::value>>;

const moment now{november(18)};

paper_book sent(cells row, cells prospect = {}) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}, {"email", "sibel@uenal.example"}});
    if (!prospect.empty()) {
        prospect.emplace_back("who", "Nadia Brandt");
        workbook.add(table_id::contacts, prospect);
    }
    row.insert(
        row.end(), {{"number", 7.0}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals, row);
    return workbook;
}

draft thanks(paper_book const& workbook, text::language const& writes = {}) {
    auto read = workbook.read();
    read.writes = writes;
    const auto letter = draft_letter(read, {{7, -1}, step_id::thank_source, {}}, now);
    if (!letter) {
        ADD_FAILURE() << letter.error().sentence;
        return {};
    }
    return *letter;
}

struct kind_of_thanks {
    std::string_view key;
    std::vector<std::string_view> says;   ///< in English, German, French, Spanish
};

const std::vector<kind_of_thanks> kinds{
    {"Thank the source",
        {"We will call in the next days", "Wir melden uns in den nächsten Tagen",
            "Nous appellerons dans les prochains jours", "Llamaremos en los próximos días"}},
    {"Thank the source: In talks",
        {"The first conversation has taken place", "Das erste Gespräch hat schon stattgefunden",
            "Le premier échange a eu lieu", "La primera conversación ya ha tenido lugar"}},
    {"Thank the source: Won",
        {"has decided to come to us", "hat sich für uns entschieden", "a décidé de venir chez nous",
            "ha decidido venir con nosotros"}},
    {"Thank the source: Lost",
        {"it has not come to more", "Diesmal ist nicht mehr daraus geworden", "cela n’a pas abouti",
            "Esta vez no ha llegado a más"}},
    {"Thank the source: Nurture",
        {"It is not the right time yet", "Es ist noch nicht der richtige Zeitpunkt",
            "Ce n’est pas encore le bon moment", "Aún no es el momento"}},
    {"Thank the source without particulars",
        {"is in good hands here", "ist hier in guten Händen", "sont ici entre de bonnes mains",
            "está aquí en buenas manos"}},
};

/// The letter of these cells is that of `key` and of no other, in every language.
void expect_thanks(std::string_view key, paper_book const& workbook) {
    std::size_t at = 0;
    for (auto const* tag : {"en", "de", "fr", "es"}) {
        const auto letter = thanks(workbook, text::language_of(tag));
        ASSERT_TRUE(letter.from);
        EXPECT_EQ(letter.from->key, key);
        EXPECT_EQ(letter.from->step, step_id::thank_source);
        for (auto const& kind : kinds)
            EXPECT_EQ(letter.what.text.contains(kind.says[at]), kind.key == key) << tag << '\n' << letter.what.text;
        EXPECT_EQ(missing_in(letter), "");
        ++at;
    }
}

TEST(thanks, promise_a_call_where_one_is_to_come) {
    for (auto const* status : {"", "New", "Trying"}) expect_thanks("Thank the source", sent({{"status", status}}));
    expect_thanks("Thank the source", sent({{"status", "Trying"}, {"attempts", 1.0}, {"last_attempt", november(17)}}));
    expect_thanks("Thank the source", sent({{"status", "Trying"}, {"attempts", 2.0}, {"last_attempt", november(17)}}));
    expect_thanks("Thank the source", sent({{"status", "Trying"}, {"attempts", 6.0}, {"last_attempt", november(2)}}));
    expect_thanks("Thank the source", sent({{"status", "New"}, {"snoozed_until", november(20)}}));
    expect_thanks("Thank the source", sent({{"status", "New"}, {"three_way", november(17)}}));
    expect_thanks("Thank the source", sent({{"status", "New"}}, {{"not_before", november(2)}}));
    expect_thanks("Thank the source", sent({{"status", "New"}}, {{"correspondence", "no"}}));
    expect_thanks("Thank the source", sent({{"status", "New"}, {"may_tell", "First name"}}));
}

TEST(thanks, that_come_late_say_how_far_it_is) {
    for (auto const* status : {"In talks", "Meeting", "Proposal"}) {
        expect_thanks("Thank the source: In talks", sent({{"status", status}}));
        expect_thanks("Thank the source: In talks", sent({{"status", status}, {"may_tell", "First name"}}));
    }
    expect_thanks("Thank the source: In talks", sent({{"status", "New"}, {"reached", november(17)}}));
    expect_thanks("Thank the source: In talks", sent({{"status", "Trying"}, {"reached", november(17)}}));
    expect_thanks("Thank the source: In talks",
        sent({{"status", "Meeting"}, {"reached", november(17)}, {"three_way", november(25)}}));
    for (auto const* status : {"Won", "Lost", "Nurture"}) {
        expect_thanks(std::string{"Thank the source: "} + status, sent({{"status", status}}));
        expect_thanks(
            std::string{"Thank the source: "} + status, sent({{"status", status}, {"reached", november(17)}}));
    }
    expect_thanks("Thank the source: Won", sent({{"status", "Won"}}, {{"do_not_contact", "yes"}}));
    expect_thanks("Thank the source: Lost", sent({{"status", "Lost"}}, {{"do_not_contact", "yes"}}));
}

TEST(thanks, promise_nothing_where_nobody_calls) {
    constexpr auto quiet = "Thank the source without particulars";
    expect_thanks(quiet, sent({{"status", "New"}, {"three_way", november(18)}}));
    expect_thanks(quiet, sent({{"status", "Meeting"}, {"three_way", november(25)}}));
    for (auto const* status : {"New", "Trying", "In talks", "Nurture"}) {
        expect_thanks(quiet, sent({{"status", status}}, {{"do_not_contact", "yes"}}));
        expect_thanks(quiet, sent({{"status", status}}, {{"not_before", november(29)}}));
    }
    expect_thanks(quiet, sent({{"status", "New"}, {"snoozed_until", november(30)}}));
}

TEST(thanks, say_the_same_of_every_status_where_no_more_than_thanks_may_be_told) {
    for (auto const* status : {"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Lost", "Nurture"})
        expect_thanks("Thank the source without particulars", sent({{"status", status}, {"may_tell", "Thanks only"}}));
    EXPECT_EQ(thanks(sent({{"status", "New"}, {"may_tell", "Thanks only"}})).what,
        thanks(sent({{"status", "Won"}, {"may_tell", "Thanks only"}})).what)
        << "nobody can read from it how far it is";
}

const std::vector<std::string> statuses{"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Lost", "Nurture"};

TEST(thanks, are_in_the_words_that_the_office_has_for_the_day_it_came) {
    for (auto const& status : statuses)
        for (auto const* degree : {"All", "First name", "Thanks only"}) {
            auto workbook = sent({{"status", status}, {"may_tell", degree}});
            workbook.add(table_id::texts,
                {{"key", "thank the source"}, {"subject", "Merci!"}, {"text", "Hello {first_name}, thanks a lot"}});
            EXPECT_EQ(thanks(workbook).what.text, "Hello Dr Ünal, thanks a lot") << status << degree;
            EXPECT_EQ(thanks(workbook).what.subject, "Merci!");
            workbook.add(table_id::texts, {{"key", "Thank the source (Partner)"}, {"text", "Hello partner"}});
            EXPECT_EQ(thanks(workbook).what.text, "Hello partner") << status << degree;
            EXPECT_EQ(thanks(workbook).what.subject, "Merci!");
        }
}

TEST(thanks, take_the_row_of_how_far_it_is_before_that_of_the_day_it_came) {
    for (auto const& kind : kinds) {
        if (kind.key == "Thank the source") continue;
        const auto name = std::string{kind.key};
        for (auto const& status : statuses)
            for (auto const* degree : {"All", "Thanks only"}) {
                auto workbook = sent({{"status", status}, {"may_tell", degree}});
                const auto is_meant = thanks(workbook).from->key == name;
                workbook.add(table_id::texts, {{"key", "Thank the source"}, {"text", "Of the day"}});
                workbook.add(table_id::texts, {{"key", name}, {"text", "Of now"}});
                EXPECT_EQ(thanks(workbook).what.text, is_meant ? "Of now" : "Of the day") << name << status << degree;
                workbook.add(table_id::texts, {{"key", name + " (Partner)"}, {"text", "Of now, partner"}});
                EXPECT_EQ(thanks(workbook).what.text, is_meant ? "Of now, partner" : "Of the day") << name << status;
            }
    }
}

TEST(thanks, of_a_sheet_that_nobody_changed_are_ours) {
    for (auto const* tag : {"en", "de", "fr", "es"}) {
        const auto writes = text::language_of(tag);
        auto const& first = *follow_up::letter_for(step_id::thank_source, book::status::fresh);
        for (auto const& status : statuses) {
            auto workbook = sent({{"status", status}});
            const auto before = thanks(workbook, writes).what;
            workbook.add(table_id::texts,
                {{"key", "Thank the source"}, {"subject", writes.tr(first.subject)},
                    {"text", whole_text(first, writes)}});
            EXPECT_EQ(thanks(workbook, writes).what, before) << status << tag;
        }
    }
}

TEST(the_texts, of_late_thanks_come_to_a_sheet_of_before_in_the_offices_own_words) {
    auto workbook = sent({{"status", "Won"}});
    workbook.add(table_id::texts, {{"key", "Thank the source"}, {"subject", "Thanks"}, {"text", "Our own"}});
    workbook.add(table_id::texts, {{"key", "Thank the source (Partner)"}, {"text", "Partner's own"}});
    const auto made = make_texts(workbook.read(), now);
    ASSERT_TRUE(made);
    workbook.write(*made);
    std::size_t own = 0;
    const auto read = workbook.read();
    for (auto const& row : read.grids.at(table_id::texts)) {
        const auto key = book::text_of(row.at(book::column_index(table_id::texts, "key")));
        const auto text = book::text_of(row.at(book::column_index(table_id::texts, "text")));
        if (!key.starts_with("Thank the source")) continue;
        EXPECT_EQ(text, key.ends_with("(partner)") || key.ends_with("(Partner)") ? "Partner's own" : "Our own") << key;
        ++own;
    }
    EXPECT_EQ(own, 2 * kinds.size());
    EXPECT_EQ(thanks(workbook).what.text, "Partner's own") << "as before";
    EXPECT_FALSE(make_texts(workbook.read(), now)) << "all are there";
}

TEST(the_texts, of_late_thanks_are_ours_where_those_of_the_day_are) {
    auto workbook = sent({{"status", "Won"}});
    const auto made = make_texts(workbook.read(), now);
    ASSERT_TRUE(made);
    const auto before = thanks(workbook).what;
    workbook.write(*made);
    EXPECT_EQ(thanks(workbook).what, before);
    workbook.add(table_id::texts, {{"key", "Thank the source (Partner)"}, {"text", "Of the day, partner"}});
    EXPECT_EQ(thanks(workbook).what, before) << "the row Won is nearer";
}

}
}
