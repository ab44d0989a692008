#include "commands/paper/add_contact.hpp"
#include "commands/paper/mailing_letter.hpp"
#include "commands/paper/paper_form.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::date;
using tests::november;
using tests::paper_book;
using tests::reasons;

constexpr auto today_number = 18u;

/// A contact table with columns of the user's own beside what the book holds.
struct office {
    paper_book paper;
    contact_table table{
        .first_column = 0, .headers = {"Street", "Postcode", "City", "State", "Country", "Anrede"}, .rows = {}};

    void add(std::string who, std::vector<std::string> own,
        std::vector<std::pair<std::string, paper_book::value>> more = {}) {
        tests::add_contact(paper, table, std::move(who), std::move(more), std::move(own));
    }
    void referral(std::string source, book::day received, std::string may_tell = "") {
        paper.add(table_id::referrals,
            {{"date", received}, {"source", std::move(source)}, {"prospect", "P"}, {"status", "New"},
                {"may_tell", std::move(may_tell)}});
    }
    mailing who(mailing_choice const& choice = {}, mailing_about about = mailing_about::nothing_of_theirs) const {
        const auto workbook = paper.read();
        const scoring::ledger ranking{{}, november(today_number), workbook.values};
        return mailing_of(workbook, table, ranking, choice, about, november(today_number));
    }
};

const std::vector<std::string> in_york{"1 High St", "YO1 7HH", "York"};

std::vector<std::string> names(std::vector<mailing_recipient> const& all) {
    std::vector<std::string> result;
    for (auto const& one : all) result.push_back(one.who);
    return result;
}

TEST(a_mailing, thanks_nobody_for_whom_another_one_may_have_sent) {
    office of;
    of.add("Sharon Brown", in_york, {{"company", "K & L Realty"}});
    of.add("Carl Dietz", {"2 High St", "YO1 7HH", "York"}, {{"company", "K & L Realty"}});
    of.add("Eve Wirth", {"3 High St", "YO1 7HH", "York"}, {{"company", "Wirth Ltd"}});
    of.referral("K & L Realty", november(2));
    of.referral("Carl Dietz", november(3));
    of.referral("Wirth Ltd", november(4));
    const auto found = of.who({}, mailing_about::their_referrals);
    EXPECT_THAT(names(found.gets), ElementsAre("Carl Dietz", "Eve Wirth")) << "for what they sent themselves";
    EXPECT_EQ(found.gets[0].referrals, 1);
    EXPECT_THAT(reasons(found), ElementsAre(HasSubstr("several contacts may be meant by K & L Realty")));
}

TEST(a_mailing, goes_to_everybody_with_an_address_by_name_company_and_address) {
    office of;
    of.add("Okafor, Ada", in_york, {{"company", "Okafor Dental"}, {"first_name", "Ada"}});
    of.add("Acme", {"2 Low St", "", "Leeds", "", "Wales"}, {{"company", "ACME"}});
    const auto who = of.who();
    ASSERT_EQ(who.gets.size(), 2u);
    EXPECT_THAT(who.gets[0].label, ElementsAre("Ada Okafor", "Okafor Dental", "1 High St", "York YO1 7HH"));
    EXPECT_EQ(who.gets[0].salutation, "Ada");
    EXPECT_THAT(who.gets[1].label, ElementsAre("Acme", "2 Low St", "Leeds", "WALES"));
    EXPECT_THAT(who.left_out, IsEmpty());
}

TEST(an_address, is_written_as_the_book_s_language_writes_it) {
    office of;
    of.table.headers = {"Straße", "Hausnummer", "PLZ", "Ort", "Land", "Anrede"};
    of.add("Sibel Ünal", {"Hauptstr.", "12a", "10115", "Berlin", "", "Frau Dr."});
    auto workbook = of.paper.read();
    workbook.writes = text::language_of("de");
    const address_columns columns{workbook, of.table};
    EXPECT_THAT(columns.lines(of.table.rows[0]), ElementsAre("Hauptstr. 12a", "10115 Berlin"));
    EXPECT_EQ(columns.title(of.table.rows[0]), "Frau Dr.");
    EXPECT_THAT(label_lines(workbook.contacts.at(0), "Frau Dr.", {"x"}), ElementsAre("Frau Dr. Sibel Ünal", "x"));
}

TEST(an_address, has_its_number_once_and_on_the_side_of_the_book_s_language) {
    office of;
    of.table.headers = {"Straße", "Hausnummer", "PLZ", "Ort"};
    const auto street = [&](std::string const& tag, std::string const& way, std::string const& number) {
        auto workbook = of.paper.read();
        workbook.writes = text::language_of(tag);
        contact_row row{1, {way, number, "01067", "Dresden"}, {}, {}, {}};
        return address_columns{workbook, of.table}.lines(row).at(0);
    };
    EXPECT_EQ(street("en", "High Street", "12"), "12 High Street");
    EXPECT_EQ(street("fr", "rue Haute", "12"), "12 rue Haute");
    EXPECT_EQ(street("de", "Hauptstr.", "12"), "Hauptstr. 12");
    EXPECT_EQ(street("es", "Calle Mayor", "12"), "Calle Mayor 12");
    EXPECT_EQ(street("en", "12 High Street", "12"), "12 High Street");
    EXPECT_EQ(street("de", "Hauptstr. 12", "12"), "Hauptstr. 12");
    EXPECT_EQ(street("de", "Hauptstr. 112", "2"), "Hauptstr. 112 2") << "another number";
    EXPECT_EQ(street("en", "12 High Street", "1"), "1 12 High Street");
}

TEST(a_place, is_what_the_columns_say_of_street_house_postcode_city_and_coordinates) {
    office of;
    of.table.headers = {"Straße", "Hausnr.", "PLZ", "Ort", "Breitengrad", "Längengrad"};
    const auto place = [&](std::vector<std::string> const& cells) {
        auto workbook = of.paper.read();
        contact_row row{1, {cells.begin(), cells.end()}, {}, {}, {}};
        return address_columns{workbook, of.table}.place(row);
    };
    const auto whole = place({"Hauptstr.", "12 a", "01067", "Dresden", "51,0504", "13.7373"});
    EXPECT_EQ(whole.street, "Hauptstr.");
    EXPECT_EQ(whole.house, 12);
    EXPECT_EQ(whole.postcode, "01067");
    EXPECT_EQ(whole.city, "Dresden");
    EXPECT_EQ(whole.latitude, 51.0504);
    EXPECT_EQ(whole.longitude, 13.7373);
    for (auto const* street : {"Hauptstr. 12", "12 Hauptstr.", "Hauptstr. 12 a", "12, Hauptstr."}) {
        EXPECT_EQ(place({street}).house, 12) << street;
        EXPECT_EQ(place({street}).street, "Hauptstr.") << street;
    }
    EXPECT_EQ(place({"Straße des 17. Juni 135"}).house, 135);
    EXPECT_EQ(place({"High Street"}).house, 0);
    for (auto const& [north, east] : {std::pair{"91", "13"}, {"51", "x"}, {"", "13"}, {"0", "0"}, {"51.05.1", "13"}})
        EXPECT_EQ(place({"", "", "", "", north, east}).latitude, std::nullopt) << north << ' ' << east;
    EXPECT_EQ(place({}), follow_up::visit_place{});
}

TEST(a_place, of_who_has_moved_is_where_a_colleague_at_the_new_firm_is) {
    office of;
    of.add("Ada Okafor", {"1 Old Rd", "", "York"}, {{"company", "Old Dental"}, {"moved_to", "New Dental"}});
    of.add("Ben Ude", {"2 New Rd", "", "Leeds"}, {{"company", "New Dental"}});
    of.add("Cem Ünal", {"3 Old Rd", "", "York"}, {{"company", "Old Dental"}, {"moved_to", "?"}});
    auto workbook = of.paper.read();
    const auto places = places_in(workbook, of.table);
    EXPECT_EQ(places.at(of.table.rows[0].row).street, "New Rd");
    EXPECT_EQ(places.at(of.table.rows[1].row).street, "New Rd");
    EXPECT_FALSE(places.contains(of.table.rows[2].row)) << "nobody knows where";
}

TEST(an_address, of_america_has_its_state_and_a_whole_one_may_stand_in_one_cell) {
    office of;
    of.add("Ann Lee", {"5 Elm Rd", "97301", "Salem", "OR"});
    of.add("Bob Ray", {"1 High St, York YO1 7HH"});
    of.add("Cy Fox", {"1 High St\nYork YO1 7HH"});
    of.add("Di Box", {"1 High St"});
    const auto who = of.who();
    ASSERT_EQ(who.gets.size(), 3u);
    EXPECT_THAT(who.gets[0].label, ElementsAre("Ann Lee", "5 Elm Rd", "Salem, OR 97301"));
    EXPECT_THAT(who.gets[1].label, ElementsAre("Bob Ray", "1 High St", "York YO1 7HH"));
    EXPECT_THAT(who.gets[2].label, ElementsAre("Cy Fox", "1 High St", "York YO1 7HH"));
    EXPECT_THAT(reasons(who), ElementsAre("Di Box has no address: a street and a place are needed."));
}

TEST(a_mailing, leaves_out_who_must_not_be_written_to_and_says_why) {
    office of;
    of.add("Never Seen", in_york, {{"do_not_contact", "yes"}});
    of.add("Not Yet", in_york, {{"not_before", november(30)}});
    of.add("No Letters", in_york, {{"correspondence", "no"}});
    of.add("No Address", {});
    of.add("Twice Here", in_york);
    of.add("Twice Here", in_york);
    of.add("Not Before Today", in_york, {{"not_before", november(today_number)}});
    const auto who = of.who();
    EXPECT_THAT(names(who.gets), ElementsAre("Twice Here", "Not Before Today"));
    EXPECT_THAT(reasons(who),
        ElementsAre("Never Seen must not be contacted (column Do not contact).",
            HasSubstr("not to be contacted before"), "No Letters wants no letters (column Correspondence: no).",
            HasSubstr("No Address has no address"), "Twice Here stands in the list twice, with the same address."));
    const auto preview = preview_of(who, {});
    EXPECT_THAT(preview,
        testing::StartsWith("2 people get one. 5 are left out, see the end.\nTwice Here, 1 High St, York YO1 7HH\n"));
    EXPECT_THAT(preview, HasSubstr("\n\n5 are left out:\nNever Seen must"));
}

TEST(a_mailing, goes_to_those_chosen_alone) {
    office of;
    of.add("Ann Lee", in_york, {{"area", "North"}, {"type", "Client"}});
    of.add("Bob Ray", in_york, {{"area", "north "}, {"type", "Partner"}});
    of.add("Cy Fox", in_york, {{"area", "South"}, {"type", "Client"}});
    EXPECT_THAT(names(of.who({"", "NORTH", ""}).gets), ElementsAre("Ann Lee", "Bob Ray"));
    EXPECT_THAT(names(of.who({"", "North", "Kunde"}).gets), ElementsAre("Ann Lee")) << "the word in any language";
    EXPECT_THAT(names(of.who({"A", "", ""}).gets), IsEmpty()) << "nobody has referred";
    EXPECT_THAT(names(of.who({"", "", "", {"ray, bob"}}).gets), ElementsAre("Bob Ray"));
    EXPECT_THAT(areas_of(of.paper.read()), ElementsAre("North", "South"));
    EXPECT_THAT(types_of(of.paper.read()), ElementsAre("Client", "Partner"));
}

TEST(a_letter_about_referrals, goes_to_who_sent_somebody_this_year_and_may_be_told) {
    office of;
    for (auto const* who : {"Ann Lee", "Bob Ray", "Cy Fox", "Di Box"}) of.add(who, in_york);
    of.referral("Lee, Ann", november(2));
    of.referral("Ann Lee", november(3), "Thanks only");
    of.referral("Bob Ray", november(3), "Nothing");
    of.referral("Bob Ray", november(4));
    of.referral("Cy Fox", date(2025, 12, 31));
    const auto who = of.who({}, mailing_about::their_referrals);
    ASSERT_THAT(names(who.gets), ElementsAre("Ann Lee"));
    EXPECT_EQ(who.gets[0].referrals, 2);
    EXPECT_THAT(reasons(who),
        ElementsAre("Bob Ray may be told nothing about somebody they sent (May tell: Nothing).",
            "Cy Fox sent nobody this year.", "Di Box sent nobody this year."));
}

TEST(a_letter_about_referrals, passes_over_those_who_were_forgotten) {
    office of;
    for (auto const* who : {"Ann Lee", "Bob Ray", "Cy Fox"}) of.add(who, in_york);
    const auto forgotten = [&](std::string source) {
        of.paper.add(table_id::referrals,
            {{"date", november(3)}, {"source", std::move(source)}, {"prospect", "Forgotten 7"}, {"status", "Won"}});
    };
    of.referral("Ann Lee", november(2));
    of.referral("Ann Lee", november(4));
    forgotten("Ann Lee");
    forgotten("Bob Ray");
    of.referral("Cy Fox", november(2), "Nothing");
    forgotten("Cy Fox");
    const auto who = of.who({}, mailing_about::their_referrals);
    ASSERT_THAT(names(who.gets), ElementsAre("Ann Lee"));
    EXPECT_EQ(who.gets[0].referrals, 2);
    EXPECT_THAT(reasons(who),
        ElementsAre("Whoever Bob Ray sent was forgotten: nothing is told of them.",
            "Cy Fox may be told nothing about somebody they sent (May tell: Nothing)."));
}

TEST(a_letter_to_many, has_the_office_s_own_words_and_fields_of_the_reader_alone) {
    office of;
    of.paper.values.sender = "Kim";
    of.paper.values.office = "Northside";
    of.paper.values.office_phone = "030 1";
    of.paper.add(table_id::texts,
        {{"key", "Letter: summer party"}, {"subject", "Come, {first_name}"},
            {"text", "Dear {first_name}\n{office_phone}"}});
    of.paper.add(table_id::texts, {{"key", "Letter: bad"}, {"text", "About {prospect}"}});
    of.paper.add(table_id::texts, {{"key", "Thank the source"}, {"text", "no letter to many"}});
    const auto workbook = of.paper.read();
    const auto letters = mailing_letters(workbook);
    ASSERT_EQ(letters.size(), 4u);
    EXPECT_EQ(letters[0].key, "Letter: summer party");
    EXPECT_EQ(letters[0].about(), mailing_about::nothing_of_theirs);
    EXPECT_EQ(letters[2].key, "Letter: thank you for the year");
    EXPECT_EQ(letters[2].about(), mailing_about::their_referrals);
    EXPECT_EQ(against_letter(workbook, letters[0]), "");
    EXPECT_EQ(against_letter(workbook, letters[2]), "");
    EXPECT_THAT(against_letter(workbook, letters[1]), HasSubstr("cannot hold {prospect}"));
    const auto words = letter_to(workbook, letters[2], {"Ada", {}, "Ada", 1}, "18 November 2026");
    EXPECT_THAT(words.text, HasSubstr("Dear Ada,\n\nThis year you sent us 1 person."));
    EXPECT_THAT(words.text, Not(HasSubstr("{")));
    EXPECT_EQ(letter_to(workbook, letters[0], {"Ada", {}, "Ada", 0}, "").subject, "Come, Ada");
}

TEST(thanks_for_the_year, count_the_year_before_in_january) {
    using namespace std::chrono;
    const auto counted = [](book::day today) {
        office of;
        of.add("Okafor, Ada", in_york);
        of.add("Ben Ude", {"2 Low St", "YO1 7HH", "York"});
        for (auto const& on : {sys_days{2025y / 12 / 31}, sys_days{2026y / 1 / 1}, sys_days{2026y / 1 / 31},
                 sys_days{2026y / 7 / 1}, sys_days{2026y / 12 / 31}, sys_days{2027y / 1 / 1}})
            of.referral("Okafor, Ada", on);
        const auto workbook = of.paper.read();
        const auto who = mailing_of(
            workbook, of.table, scoring::ledger{{}, today, workbook.values}, {}, mailing_about::their_referrals, today);
        EXPECT_EQ(who.left_out.size(), who.gets.empty() ? 2u : 1u);
        const auto letters = mailing_letters(workbook, today);
        const auto thanks = std::ranges::find(letters, "Letter: thank you for the year", &mailing_letter::key);
        const auto words = letter_to(
            workbook, *thanks, {"Ada", {}, "Ada", who.gets.empty() ? 0 : who.gets[0].referrals}, "");
        const auto line = words.text.substr(11, words.text.find('.') - 11);
        return line + (who.left_out.back().why.ends_with("last year.") ? ", last year" : ", this year");
    };
    EXPECT_EQ(counted(sys_days{2025y / 12 / 31}), "This year you sent us 1 person, this year");
    EXPECT_EQ(counted(sys_days{2026y / 1 / 1}), "Last year you sent us 1 person, last year");
    EXPECT_EQ(counted(sys_days{2026y / 1 / 31}), "Last year you sent us 1 person, last year");
    EXPECT_EQ(counted(sys_days{2026y / 2 / 1}), "This year you sent us 2 people, this year");
    EXPECT_EQ(counted(sys_days{2026y / 6 / 30}), "This year you sent us 2 people, this year");
    EXPECT_EQ(counted(sys_days{2026y / 11 / 30}), "This year you sent us 3 people, this year");
    EXPECT_EQ(counted(sys_days{2026y / 12 / 31}), "This year you sent us 4 people, this year");
    EXPECT_EQ(counted(sys_days{2027y / 1 / 1}), "Last year you sent us 4 people, last year");
    EXPECT_EQ(counted(sys_days{2027y / 1 / 31}), "Last year you sent us 4 people, last year");
    EXPECT_EQ(counted(sys_days{2027y / 2 / 1}), "This year you sent us 1 person, this year");
}

TEST(thanks_for_the_year, in_january_leave_the_office_s_own_words_alone) {
    const book::day january = std::chrono::sys_days{std::chrono::year{2027} / 1 / 5};
    office of;
    const auto usual = [&] {
        for (auto const& one : mailing_letters(of.paper.read()))
            if (one.key == "Letter: thank you for the year") return one.text;
        return std::string{};
    }();
    of.paper.add(table_id::texts, {{"key", "Letter: thank you for the year"}, {"text", usual}});
    EXPECT_THAT(mailing_letters(of.paper.read(), january)[0].text, HasSubstr("Last year you sent us"));
    EXPECT_THAT(mailing_letters(of.paper.read(), november(30))[0].text, HasSubstr("This year you sent us"));
    office own;
    own.paper.add(
        table_id::texts, {{"key", "Letter: thank you for the year"}, {"text", "In the year you sent us {referrals}."}});
    EXPECT_EQ(mailing_letters(own.paper.read(), january)[0].text, "In the year you sent us {referrals}.");
}

TEST(a_letter_to_many, is_about_their_referrals_however_the_field_is_written) {
    using enum mailing_about;
    for (auto const* field : {"{referrals}", "{Referrals}", "{ referrals }", "{REFERRALS }", "{\treferrals}"}) {
        EXPECT_EQ((mailing_letter{"k", field, "t"}.about()), their_referrals) << field;
        EXPECT_EQ((mailing_letter{"k", "s", std::string{"You sent "} + field + '.'}.about()), their_referrals) << field;
    }
    for (auto const* words : {"referrals", "{referral}", "{the referrals}", "{referrals", "{first_name}"})
        EXPECT_EQ((mailing_letter{"k", words, words}.about()), nothing_of_theirs) << words;
    EXPECT_EQ((mailing_letter{"k", "{refer", "rals}"}.about()), nothing_of_theirs)
        << "the subject ends before the text";
}

TEST(a_letter_to_many, says_which_field_the_book_has_nothing_for) {
    office of;
    of.paper.add(table_id::texts, {{"key", "Letter: x"}, {"text", "Call {office_phone} now"}});
    const auto workbook = of.paper.read();
    EXPECT_THAT(against_letter(workbook, mailing_letters(workbook)[0]), HasSubstr("nothing for {office_phone}"));
}

TEST(letters_to_many, are_each_in_the_log_and_bring_the_texts_once) {
    office of;
    of.add("Ann Lee", in_york);
    of.add("Bob Ray", in_york);
    const mailing_letter hello{"Letter: x", "Hello {first_name}", "Hello"};
    const auto changes = log_mailing(of.paper.read(), of.who().gets, &hello, "", "Kim", {november(today_number), 0.5});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->title, "Letters to 2 people");
    of.paper.write(*changes);
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 1, "who")), "Ann Lee");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 2, "who")), "Bob Ray");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 2, "note")), "Letter: Hello Bob");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 2, "kind")), "Note");
    EXPECT_GT(of.paper.rows(table_id::texts), 20);
    EXPECT_FALSE(log_mailing(of.paper.read(), {}, &hello, "", "", {november(today_number), 0.5}));
}

TEST(letters_to_many, are_in_the_log_in_the_book_s_language) {
    office of;
    of.add("Ann Lee", in_york);
    const auto note = [&](mailing_letter const* letter) {
        auto workbook = of.paper.read();
        workbook.writes = text::language_of("de");
        of.paper.write(*log_mailing(workbook, of.who().gets, letter, "", "", {november(today_number), 0.5}));
        return book::text_of(of.paper.at(table_id::touches, of.paper.rows(table_id::touches), "note"));
    };
    const mailing_letter letter{"Letter: x", "Hallo {first_name}", "x"};
    EXPECT_EQ(note(&letter), "Brief: Hallo Ann");
    EXPECT_EQ(note(nullptr), "Brief: per Post");
}

TEST(a_sheet_of_labels, fits_on_its_page) {
    for (auto const& one : label_sheets()) {
        EXPECT_LE(one.left + (one.columns - 1) * one.pitch + one.width, one.page_width) << one.key;
        EXPECT_LE(one.top + one.rows * one.height, one.page_height) << one.key;
        EXPECT_GE(one.pitch, one.width) << one.key;
        // As it is sold: what is free on the right and below is what is free on the left and above, within 0.2 mm.
        EXPECT_NEAR(one.page_width - one.left - (one.columns - 1) * one.pitch - one.width, one.left, 20) << one.key;
        EXPECT_NEAR(one.page_height - one.top - one.rows * one.height, one.top, 20) << one.key;
    }
}

TEST(the_type_of_a_label, is_smaller_where_there_are_more_lines) {
    EXPECT_EQ(type_size(3, 3810, 11), 11);
    EXPECT_EQ(type_size(6, 2540, 11), 8);
    EXPECT_EQ(type_size(30, 2540, 11), 6);
    for (std::size_t lines = 1; lines <= 7; ++lines)
        EXPECT_LE(static_cast<double>(lines) * type_size(lines, 2540, 11) * 35.28 * 1.2, 2540) << lines;
}

}
}
