// Digests and letters to contacts of one name: the log notes which of them was written to, and the other still waits.
#include "book/date_names.hpp"
#include "commands/paper/add_contact.hpp"
#include "commands/paper/digest.hpp"
#include "commands/paper/mailing_letter.hpp"
#include "follow_up/habits.hpp"
#include "support/namesake_pairs.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Optional;
using testing::StartsWith;
using tests::date;
using tests::mark_of;
using tests::november;
using tests::paper_book;

const moment now{november(3), 0.5};
const auto october = date(2026, 10, 31);

struct office {
    paper_book paper;
    contact_table table{.first_column = 0, .headers = {"Street", "City"}, .rows = {}};
    book::workbook workbook{};
    int streets = 0;

    office() {
        paper.values.sender = "Kim";
        paper.values.office = "Northside";
        paper.values.office_phone = "030 1";
        paper.values.office_email = "office@northside.example";
    }
    void add(tests::contact_cells cells) {
        const auto who = std::ranges::find(cells, "who", &tests::contact_cells::value_type::first);
        auto name = std::get<std::string>(who->second);
        cells.erase(who);
        tests::add_contact(
            paper, table, std::move(name), std::move(cells), {"Weg " + std::to_string(++streets), "Ulm"});
    }
    void sent(std::string source, std::string prospect) {
        paper.add(table_id::referrals,
            {{"date", date(2026, 10, 2)}, {"source", std::move(source)}, {"prospect", std::move(prospect)},
                {"status", "New"}});
    }
    digests made(std::vector<std::string> who = {}) {
        workbook = paper.read();
        return digests_of(workbook, table, {october, digest_way::paper, std::move(who)}, now.today,
            [](book::day day) { return book::iso_date(day); });
    }
    std::string note() const {
        return book::text_of(paper.at(table_id::touches, paper.rows(table_id::touches), "note"));
    }
};

/// Both of the pair sent somebody.
office with(tests::namesake_pair const& pair) {
    office of;
    of.add(pair.first);
    of.add(pair.second);
    of.sent(pair.told_first, "Nadia Brandt");
    of.sent(pair.told_second, "Jon Fox");
    return of;
}

std::vector<std::string> gets(digests const& what) {
    std::vector<std::string> all;
    for (auto const& one : what.gets) all.push_back(one.shown());
    return all;
}

std::string reasons(digests const& what) {
    std::string all;
    for (auto const& one : what.left_out) all += one.why + '\n';
    return all;
}

TEST(a_digest, to_one_of_two_of_a_name_is_hers_alone) {
    for (auto const& pair : tests::namesake_pairs()) {
        auto of = with(pair);
        EXPECT_THAT(gets(of.made()), ElementsAre(pair.told_first, pair.told_second));
        EXPECT_THAT(preview_of(of.made(), {}), HasSubstr('\n' + pair.told_second + ": 1 referral"));
        const auto one = of.made({pair.told_second});
        EXPECT_THAT(gets(one), ElementsAre(pair.told_second));
        EXPECT_THAT(one.gets.at(0).text, AllOf(HasSubstr("Jon Fox"), testing::Not(HasSubstr("Nadia"))));
        EXPECT_EQ(reasons(one), "");
        const auto unclear = of.made({pair.name()});
        EXPECT_THAT(unclear.gets, IsEmpty()) << pair.name();
        EXPECT_THAT(reasons(unclear), StartsWith("Several contacts may be meant by " + pair.name() + ": "));
    }
}

TEST(a_digest, in_the_log_says_which_of_two_of_a_name_has_it) {
    for (auto const& pair : tests::namesake_pairs())
        for (auto const& [written, waits] :
            {std::pair{pair.told_first, pair.told_second}, {pair.told_second, pair.told_first}}) {
            auto of = with(pair);
            of.paper.add(table_id::touches,
                {{"when", date(2026, 10, 1)}, {"who", "Somebody"}, {"kind", "Status report"},
                    {"note", noted_month(date(2026, 9, 30), {}) + ": News"}});
            const auto due = [&] {
                const auto found = digests_due(of.paper.read(), now.today);
                return found ? found->sources : 0;
            };
            EXPECT_EQ(due(), 2u);
            const auto one = of.made({written});
            const auto logged = log_digests(of.workbook, one.gets, "", now);
            ASSERT_TRUE(logged);
            EXPECT_THAT(logged->done, StartsWith("1 digest is in the log"));
            of.paper.write(*logged);
            EXPECT_EQ(of.note(), mark_of(written) + "; Monthly digest of October 2026: Where your referrals stand");
            EXPECT_THAT(gets(of.made()), ElementsAre(waits)) << written;
            EXPECT_EQ(reasons(of.made()),
                written + " was written that digest already: choose them alone to write it again.\n");
            EXPECT_EQ(due(), 1u) << written;
            EXPECT_THAT(gets(of.made({written})), ElementsAre(written)) << "chosen alone";
        }
}

TEST(a_digest, whose_note_does_not_say_to_whom_it_went_counts_for_all_of_the_name) {
    for (auto const& pair : tests::namesake_pairs()) {
        auto of = with(pair);
        of.paper.add(table_id::touches,
            {{"when", november(2)}, {"who", pair.name()}, {"kind", "Status report"},
                {"note", noted_month(october, {}) + ": News"}});
        EXPECT_THAT(gets(of.made()), IsEmpty()) << pair.name();
    }
}

TEST(the_note_of_a_digest, is_known_behind_what_tells_people_of_one_name_apart) {
    std::vector<text::language> languages{{}};
    for (auto const& table : text::language_tables) languages.emplace_back(table);
    for (auto const& say : languages)
        for (auto const* mark : {"", "Kern Dental; ", "0171 1; ", "A; B; "}) {
            const auto note = mark + noted_month(october, say) + ": News; of all";
            EXPECT_TRUE(follow_up::notes_digest(note)) << note;
            EXPECT_TRUE(follow_up::notes_month(note, october)) << note;
            EXPECT_FALSE(follow_up::notes_month(note, november(30))) << note;
        }
    for (auto const* other : {"", "Kern Dental", "Kern Dental; Letter: News", "About the Monthly digest of October"})
        EXPECT_FALSE(follow_up::notes_digest(other)) << other;
}

TEST(a_letter_to_many, is_in_the_log_with_what_tells_its_reader_from_others_of_the_name) {
    for (auto const& pair : tests::namesake_pairs()) {
        office of;
        of.add(pair.first);
        of.add(pair.second);
        of.add({{"who", "Ben Ude"}, {"company", "Ude Ltd"}});
        const auto workbook = of.paper.read();
        const scoring::ledger ranking{{}, now.today, workbook.values};
        const auto who = mailing_of(workbook, of.table, ranking, {}, mailing_about::nothing_of_theirs, now.today);
        const mailing_letter hello{"Letter: x", "Hello", "Hello"};
        for (auto const* letter : {&hello, static_cast<mailing_letter const*>(nullptr)}) {
            const auto logged = log_mailing(workbook, who.gets, letter, "", "", now);
            ASSERT_TRUE(logged);
            std::vector<std::string> notes;
            for (auto const& row : logged->rows)
                for (auto const& [key, content] : row.cells)
                    if (row.table == table_id::touches && key == "note") notes.push_back(book::text_of(content));
            const std::string said = letter ? "Letter: Hello" : "Letter: by post";
            EXPECT_THAT(notes,
                ElementsAre(mark_of(pair.told_first) + "; " + said, mark_of(pair.told_second) + "; " + said, said));
        }
    }
}

TEST(a_digest, of_a_firm_is_left_out_where_several_of_its_people_may_be_meant) {
    office of;
    for (auto const* who : {"Sharon Brown", "Carl Dietz", "Eve Wirth"})
        of.add({{"who", who}, {"company", "Kline & Lamb"}});
    of.add({{"who", "Di Box"}, {"company", "Box Ltd"}});
    of.add({{"who", "Old Hand"}, {"company", "Harbour"}});
    of.add({{"who", "Went Away"}, {"company", "Harbour"}, {"moved_to", "?"}});
    of.paper.values.today = now.today;
    for (auto const* source : {"Kline & Lamb", "KLINE & LAMB", "Box Ltd", "Harbour", "Carl Dietz"})
        of.sent(source, "P Q");
    const auto all = of.made();
    EXPECT_THAT(gets(all), ElementsAre("Carl Dietz", "Di Box", "Old Hand"));
    EXPECT_EQ(all.gets.at(0).told.size(), 1u) << "what he sent himself";
    const std::string why = "Several contacts may be meant by Kline & Lamb: Sharon Brown, Carl Dietz and Eve Wirth. "
                            "Please name the one who is meant.\n";
    EXPECT_EQ(reasons(all), why);
    for (auto const* firm : {"Kline & Lamb", "kline & lamb"}) {
        EXPECT_THAT(gets(of.made({firm})), IsEmpty()) << firm;
        EXPECT_EQ(reasons(of.made({firm})), why) << firm;
    }
    EXPECT_THAT(gets(of.made({"Box Ltd", "Harbour"})), ElementsAre("Di Box", "Old Hand"));
    EXPECT_EQ(reasons(of.made({"Sharon Brown"})), "") << "she sent nobody by her name";
}

}
}
