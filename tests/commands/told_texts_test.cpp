// What may be told (S2), whatever stands in the cells of a referral: every text of it names the one who was referred.
#include "commands/follow_up/draft.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/paper/digest.hpp"
#include "follow_up/letters/digest_text.hpp"
#include "follow_up/steps.hpp"
#include "formats/icalendar.hpp"
#include "support/paper_book.hpp"
#include "text/fold.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::may_tell;
using book::table_id;
using follow_up::step_id;
using testing::HasSubstr;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18)};

/// A referral whose cells all hold such a text, with words of the office that ask for everything.
paper_book saying(std::string const& text, std::string_view status, std::string_view degree,
    std::string const& subject = "{prospect} {need} {gift} {stage} {feedback}") {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr \u00dcnal"}, {"type", "Partner"}, {"email", "sibel@uenal.example"}});
    std::vector<std::pair<std::string, paper_book::value>> cells{{"number", 7.0}, {"date", november(3)},
        {"source", "Dr \u00dcnal"}, {"prospect", "Nadia Brandt"}, {"status", std::string{status}},
        {"status_since", november(10)}, {"attempts", 3.0}, {"last_attempt", november(9)},
        {"may_tell", std::string{degree}}, {"asked_how", november(17)}, {"score", 10.0}, {"may_quote", "yes"}};
    for (auto const* key : {"need", "gift", "note", "lost_because", "lost_to", "why_us", "why_words"})
        cells.emplace_back(key, text);
    workbook.add(table_id::referrals, cells);
    for (auto const& one : follow_up::letter_texts())
        workbook.add(table_id::texts,
            {{"key", std::string{one.key}}, {"subject", subject},
                {"text", "{prospect} {need} {gift} {stage} {feedback} {received} {date} {source} {first_name}."}});
    return workbook;
}

TEST(what_may_be_told, holds_for_every_text_of_a_referral) {
    int letters = 0;
    for (std::string const text :
        {"Root canal of Nadia Brandt", "Frau Brandt's braces", "BRANDT", "Brandts", "a will, N. Brandt"})
        for (const auto status : book::status_names)
            for (const auto degree : book::may_tell_names) {
                if (degree == "All") continue;
                SCOPED_TRACE(text + ", " + std::string{status} + ", " + std::string{degree});
                auto const workbook = saying(text, status, degree).read();
                std::string told;
                for (auto const& step : follow_up::steps()) {
                    if (step.says.whom != follow_up::person::source) continue;
                    for (auto const& gift : {std::string{}, "Flowers for " + text})
                        if (const auto letter = draft_letter(workbook, {{7, -1}, step.id, gift}, now)) {
                            ++letters;
                            told += letter->what.subject + '\n' + letter->what.text + '\n';
                        }
                }
                for (auto const& letter :
                    digests_of(workbook, {}, {november(30), digest_way::mail}, now.today, [](book::day day) {
                        return book::iso_date(day);
                    }).gets)
                    told += letter.subject + '\n' + letter.text + '\n';
                for (auto const& entry : calendar_content_of(workbook, {}, {.days = 400}, now.today).wanted)
                    told += entry.summary + '\n' + entry.description + '\n' + entry.location + '\n';
                EXPECT_THAT(told, Not(testing::ContainsRegex("[Bb][Rr][Aa][Nn][Dd][Tt]")));
                if (degree == "First name") {
                    EXPECT_THAT(told, HasSubstr("Nadia"));
                } else {
                    EXPECT_THAT(told, Not(testing::ContainsRegex("[Nn][Aa][Dd][Ii][Aa]")));
                }
            }
    EXPECT_GT(letters, 200);
}

TEST(a_subject, names_nobody_who_was_sent_whatever_may_be_told_and_whichever_field_it_has) {
    int letters = 0;
    for (std::string const text : {"Root canal of Nadia Brandt", "Frau Brandt's braces", "BRANDT", "Brandts",
             "a will, N. Brandt", "Nadia's crown", "Estate of Mr Falk", "FALK: a flat", "the books of Quilt House Ltd"})
        for (const auto status : book::status_names)
            for (const auto degree : book::may_tell_names)
                for (auto const* field : {"prospect", "need", "gift", "stage", "feedback", "received", "date", "source",
                         "first_name", "owner", "office", "office_phone"}) {
                    SCOPED_TRACE(text + ", " + std::string{status} + ", " + std::string{degree} + ", " + field);
                    auto paper = saying(text, status, degree, "{" + std::string{field} + "}");
                    paper.add(table_id::given, {{"partner", "Dr \u00dcnal"}, {"client", "Tom Falk"}});
                    paper.add(table_id::given, {{"partner", "Dr \u00dcnal"}, {"client", "Quilt House Ltd"}});
                    const auto workbook = paper.read();
                    for (auto const& step : follow_up::steps())
                        for (auto const& gift : {std::string{}, "Flowers for " + text})
                            if (const auto letter = draft_letter(workbook, {{7, -1}, step.id, gift}, now)) {
                                ++letters;
                                for (auto const* name : {"brandt", "nadia", "falk", "quilt"})
                                    EXPECT_THAT(text::folded(letter->what.subject), Not(HasSubstr(name)));
                            }
                }
    EXPECT_GT(letters, 2000);
}

TEST(a_subject, says_need_and_gift_that_name_nobody_or_where_the_rule_allows_names) {
    const auto subject = [](std::string const& text, bool names) {
        auto workbook = saying(text, "Won", "All", "Thank you: {need}, {gift}").read();
        workbook.values.names_in_subjects = names;
        return draft_letter(workbook, {{7, -1}, step_id::reward_source, {}}, now)->what.subject;
    };
    for (std::string const text : {"Root canal", "a brand new crown", "Braces", "An estate at the harbour", "Tax 2026"})
        EXPECT_EQ(subject(text, false), "Thank you: " + text + ", " + text);
    for (std::string const text : {"Estate of Brandt", "Nadia Brandt", "BRANDT"}) {
        EXPECT_EQ(subject(text, true), "Thank you: " + text + ", " + text);
        EXPECT_EQ(subject(text, false), "Thank you: what they came for, {gift}");
    }
}

TEST(a_letter, says_need_and_gift_where_they_name_nobody) {
    for (auto const* degree : {"All", "First name"})
        for (auto const* text : {"Root canal", "a brand new crown", "Braces, for two"}) {
            const auto letter = draft_letter(
                saying(text, "Won", degree).read(), {{7, -1}, step_id::reward_source, {}}, now);
            ASSERT_TRUE(letter);
            EXPECT_THAT(letter->what.text, HasSubstr(std::string{text} + ' ' + text));
        }
    const auto all = draft_letter(
        saying("Brandt's crown", "Won", "All").read(), {{7, -1}, step_id::reward_source, {}}, now);
    EXPECT_THAT(all->what.text, HasSubstr("Brandt's crown Brandt's crown"));
    const auto first = draft_letter(
        saying("Brandt's crown", "Won", "First name").read(), {{7, -1}, step_id::reward_source, {}}, now);
    EXPECT_THAT(first->what.text, HasSubstr("Nadia what they came for {gift}"));
    EXPECT_THAT(missing_in(*first), HasSubstr("Please fill in {gift}"));
}

TEST(a_need, of_a_firm_is_told_but_where_it_holds_the_whole_name_of_the_firm) {
    for (auto const& [need, is_told] : {std::pair{"Dental implants", true}, {"A house at the harbour", true},
             {"The books of Harbour Dental Ltd", false}, {"harbour dental ltd: tax", false}}) {
        paper_book workbook;
        workbook.add(table_id::referrals,
            {{"number", 7.0}, {"date", november(16)}, {"source", "Dr \u00dcnal"}, {"prospect", "Harbour Dental Ltd"},
                {"need", need}, {"may_tell", "First name"}});
        workbook.add(table_id::texts, {{"key", "Thank the source"}, {"text", "About {need}."}});
        const auto letter = draft_letter(workbook.read(), {{7, -1}, step_id::thank_source, {}}, now);
        ASSERT_TRUE(letter);
        EXPECT_EQ(letter->what.text, is_told ? "About " + std::string{need} + '.' : "About what they came for.");
    }
}

TEST(who_was_lost, is_said_to_have_decided_so_only_where_they_may_have) {
    struct reason {
        std::string word;
        bool is_theirs;
    };
    for (auto const& [word, is_theirs] : {reason{"", true}, {"Price", true}, {"Chose another", true}, {"Preis", true},
             {"moved to Spain", true}, {"Never reached", false}, {"Area", false}, {"No fit", false},
             {"never reached", false}, {"Nie erreicht", false}, {"Passt nicht", false}})
        for (auto const* tag : {"en", "de", "fr", "es"})
            for (auto const* status : {"Lost", "Nurture", "Won"})
                for (auto const* degree : {"All", "First name", "Thanks only"}) {
                    SCOPED_TRACE(word + ' ' + tag + ' ' + status + ' ' + degree);
                    paper_book workbook;
                    workbook.add(table_id::contacts, {{"who", "Dr \u00dcnal"}, {"email", "sibel@uenal.example"}});
                    workbook.add(table_id::referrals,
                        {{"number", 7.0}, {"date", november(3)}, {"source", "Dr \u00dcnal"},
                            {"prospect", "Nadia Brandt"}, {"status", status}, {"status_since", november(10)},
                            {"may_tell", degree}, {"lost_because", word}});
                    auto read = workbook.read();
                    read.writes = text::language_of(tag);
                    const bool lost = std::string_view{status} == "Lost" && std::string_view{degree} != "Thanks only";
                    const auto letter = draft_letter(read, {{7, -1}, step_id::tell_source, {}}, now);
                    ASSERT_TRUE(letter);
                    EXPECT_EQ(letter->from == &follow_up::lost_not_by_choice(), lost && !is_theirs);
                    const auto digest = digests_of(read, {}, {november(30), digest_way::mail}, now.today,
                        [](book::day day) { return book::iso_date(day); });
                    ASSERT_EQ(digest.gets.size(), 1u);
                    const auto said = read.writes.tr(follow_up::lost_not_by_choice_so());
                    EXPECT_EQ(digest.gets[0].text.contains(said), lost && !is_theirs) << digest.gets[0].text;
                    EXPECT_EQ(digest.gets[0].text.contains(read.writes.tr(follow_up::stands_so(book::status::lost))),
                        lost && is_theirs);
                }
    auto own = saying("x", "Lost", "All");
    EXPECT_THAT(draft_letter(own.read(), {{7, -1}, step_id::tell_source, {}}, now)->what.text, HasSubstr("Nadia"));
    paper_book changed;
    changed.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(3)}, {"source", "Dr \u00dcnal"}, {"prospect", "Nadia Brandt"},
            {"status", "Lost"}, {"lost_because", "No fit"}});
    changed.add(table_id::texts, {{"key", "Tell the source where it stands: Lost"}, {"text", "Our own words"}});
    EXPECT_EQ(draft_letter(changed.read(), {{7, -1}, step_id::tell_source, {}}, now)->what.text, "Our own words");
}

}
}
