#include "panels/contact.hpp"
#include "panels/contact_lines.hpp"
#include "panels/parts.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <set>

using namespace referralbook;
using namespace referralbook::panels;
using namespace std::chrono;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr book::day today = sys_days{2026y / November / 18};   // a Wednesday
constexpr commands::moment now{today, 0.5};

book::table_place place_on(book::table_id id) {
    book::table_place result;
    result.sheet = std::string{book::table(id).title};
    int column = 0;
    for (auto const& spec : book::table(id).columns) result.columns.emplace(spec.key, column++);
    return result;
}

book::referral referral_from(std::string source, std::string prospect, int days_ago, int row) {
    book::referral result;
    result.row = row;
    result.number = row;
    result.source = std::move(source);
    result.prospect = std::move(prospect);
    result.facts.received = today - days{days_ago};
    return result;
}

book::touch touch_with(std::string who, std::string kind, int days_ago, int row) {
    book::touch result;
    result.row = row;
    result.who = std::move(who);
    result.kind = std::move(kind);
    result.when = today - days{days_ago};
    return result;
}

/// Dr Ünal, a partner, sent Tom two days ago and Nadia, who was won, a year ago; Tom is no contact.
book::workbook office() {
    book::workbook result;
    for (const auto id :
        {book::table_id::contacts, book::table_id::referrals, book::table_id::touches, book::table_id::rules})
        result.places.emplace(id, place_on(id));
    result.values.today = today;
    book::contact dentist;
    dentist.row = 3;
    dentist.who = "Dr. Ünal";
    dentist.company = "Okafor Dental";
    dentist.type = "Partner";
    dentist.area = "Chelsea";
    dentist.phone = "020 7946 0018";
    dentist.email = "ana@unal.example ::: office@unal.example";
    dentist.hours = "Mon-Fri 9-17";
    dentist.notes = "Wants patients with\nmissing teeth.";
    result.contacts.push_back(dentist);
    auto tom = referral_from("Dr Ünal", "Tom Bright", 2, 1);
    tom.phone = "07700 900789";
    tom.email = "tom@bright.example";
    result.referrals.push_back(tom);
    auto nadia = referral_from("ünal", "Nadia Brandt", 365, 2);
    nadia.facts.state = nadia.facts.told_status.emplace(book::status::won);
    nadia.facts.changed = nadia.facts.told = nadia.facts.thanked = nadia.facts.rewarded = nadia.facts.invited = today -
        days{300};
    nadia.gift = "Theatre tickets";
    nadia.value = 1200;
    result.referrals.push_back(nadia);
    return result;
}

in_front person(std::string who) { return {std::move(who), std::nullopt}; }
in_front row_of(std::int64_t number) { return {"", commands::referral_key{number, -1}}; }

auto panel_of(book::workbook const& workbook, in_front const& front, view const& chosen = {}) {
    return contact(*digest_of(workbook, today), front, chosen, now);
}

std::string all_text(std::vector<element> const& elements) {
    std::string text;
    for (auto const& one : elements) text += one.text + '\n';
    return text;
}

element const* called(std::vector<element> const& elements, std::string_view name) {
    const auto found = std::ranges::find(elements, name, &element::name);
    return found == elements.end() ? nullptr : &*found;
}

std::vector<std::string> buttons_of(std::vector<element> const& elements) {
    std::vector<std::string> result;
    for (auto const& one : elements)
        if (auto const* what = std::get_if<command>(&one.does); what && one.kind == element_kind::button)
            result.push_back(what->path);
        else if (auto const* menu = std::get_if<std::vector<choice>>(&one.does);
            menu && one.kind == element_kind::button)
            for (auto const& line : *menu) result.push_back(line.what.path);
    return result;
}

}

TEST(contact_panel, is_friendly_where_nobody_stands_in_front) {
    const auto panel = panel_of(office(), {});
    ASSERT_EQ(panel.size(), 1u);
    EXPECT_THAT(panel[0].text, HasSubstr("Click on a row"));
}

TEST(contact_panel, says_who_it_is_and_what_they_are_worth_and_why) {
    const auto workbook = office();
    const auto panel = panel_of(workbook, person("Ünal"));
    const auto text = all_text(panel);
    EXPECT_THAT(text, HasSubstr("Partner, Okafor Dental, Chelsea"));
    const auto known = digest_of(workbook, today);
    EXPECT_THAT(text, HasSubstr(known->ranking.why(*known->ranking.find("Dr Ünal"))));
    EXPECT_THAT(text, HasSubstr("Still active: "));
    ASSERT_NE(called(panel, "Band of Dr. Ünal here"), nullptr);
    EXPECT_EQ(called(panel, "Band of Dr. Ünal here")->kind, element_kind::badge);
}

TEST(contact_panel, says_the_words_of_the_lists_in_the_office_s_language) {
    auto workbook = office();
    workbook.say = text::language_of("de");
    workbook.contacts[0].type = "Adviser";
    auto call = touch_with("Dr Ünal", "Call", 3, 2);
    call.outcome = "No answer";
    workbook.touches.push_back(call);
    const auto text = all_text(panel_of(workbook, person("Ünal")));
    EXPECT_THAT(text, HasSubstr("Berater, Okafor Dental, Chelsea"));
    EXPECT_THAT(text, HasSubstr("Anruf, Nicht erreicht"));
    EXPECT_THAT(text, Not(HasSubstr("Adviser")));
}

TEST(contact_panel, shows_the_working_when_asked) {
    const auto workbook = office();
    const auto closed = panel_of(workbook, person("Ünal"));
    auto const* link = called(closed, "How the worth of Dr. Ünal is worked out");
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->does, (action{show{"contact/working", 1}}));
    EXPECT_THAT(all_text(closed), Not(HasSubstr("Win rate: ")));
    view asked;
    asked.shown["contact/working"] = 1;
    EXPECT_THAT(all_text(panel_of(workbook, person("Ünal"), asked)), HasSubstr("Win rate: "));
}

TEST(contact_panel, opens_the_mail_program_and_copies_the_phone_number) {
    const auto panel = panel_of(office(), person("Dr Ünal"));
    ASSERT_NE(called(panel, "Write to ana@unal.example"), nullptr);
    EXPECT_EQ(called(panel, "Write to ana@unal.example")->does, action{open_address{"mailto:ana@unal.example"}});
    EXPECT_NE(called(panel, "Write to office@unal.example"), nullptr) << "two addresses in one cell";
    ASSERT_NE(called(panel, "Copy the phone number of Dr. Ünal"), nullptr);
    EXPECT_EQ(called(panel, "Copy the phone number of Dr. Ünal")->does, action{copy_text{"020 7946 0018"}});
}

TEST(contact_panel, knows_a_prospect_by_their_referral_where_the_contacts_do_not_know_them) {
    const auto panel = panel_of(office(), row_of(1));
    const auto text = all_text(panel);
    EXPECT_EQ(panel[0].text, "Tom Bright");
    EXPECT_THAT(text, HasSubstr("No. 1, Tom Bright from Dr. Ünal: New since Mon 16 Nov"));
    EXPECT_NE(called(panel, "Write to tom@bright.example"), nullptr);
    EXPECT_NE(called(panel, "Copy the phone number of Tom Bright"), nullptr);
    ASSERT_NE(called(panel, "Go to who referred them: Dr. Ünal"), nullptr);
    EXPECT_EQ(called(panel, "Go to who referred them: Dr. Ünal")->does, action{go_to_person{"Dr. Ünal"}});
}

TEST(contact_panel, lists_what_is_open_with_its_due_date_and_a_box_that_does_it) {
    const auto panel = panel_of(office(), person("Dr Ünal"));
    ASSERT_NE(called(panel, "Contact: Thank Dr. Ünal, No. 1"), nullptr);
    EXPECT_EQ(called(panel, "Contact: Thank Dr. Ünal, No. 1")->does,
        action(command{"Done", {{"Row", 1.0}, {"Step", "Thank the source"}, {"Number", 1.0}}}));
    EXPECT_THAT(all_text(panel), HasSubstr("overdue 2 days"));
    EXPECT_NE(called(panel, "Contact: First call Tom Bright, No. 1"), nullptr);
}

TEST(contact_panel, a_step_that_tries_to_reach_somebody_asks_how_it_went) {
    const auto panel = panel_of(office(), row_of(1));
    ASSERT_NE(called(panel, "Contact: First call Tom Bright, No. 1"), nullptr);
    EXPECT_TRUE(
        std::holds_alternative<std::vector<choice>>(called(panel, "Contact: First call Tom Bright, No. 1")->does));
}

TEST(contact_panel, shows_the_last_touches_and_the_others_on_demand) {
    auto workbook = office();
    for (int i = 0; i < 5; ++i)
        workbook.touches.push_back(touch_with("Dr Ünal", i == 2 ? "Visit" : "Call", 10 + i, i + 1));
    workbook.touches[0].outcome = "No answer";
    workbook.touches[2].brought = "Brochures";
    const auto panel = panel_of(workbook, person("Dr Ünal"));
    const auto text = all_text(panel);
    EXPECT_THAT(text,
        HasSubstr(
            "Sun 8 Nov, Call, No answer\nSat 7 Nov, Call\nFri 6 Nov, Visit, brought Brochures\n2 earlier touches"));
    view more;
    more.shown.emplace("contact/touches", 12);
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"), more)), HasSubstr("4 Nov, Call"));
}

TEST(contact_panel, says_when_the_next_visit_is_by_the_last_touch_that_reached_them) {
    auto workbook = office();
    workbook.touches.push_back(touch_with("Dr Ünal", "Visit", 15, 1));
    workbook.touches.push_back(touch_with("Dr Ünal", "Call", 1, 2));
    workbook.touches[1].outcome = "no answer";
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("On track, last contact Tue 3 Nov"));
    workbook.touches.clear();
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("Next visit today: Never visited"));
    EXPECT_THAT(all_text(panel_of(workbook, row_of(1))), Not(HasSubstr("Next visit")))
        << "a prospect is not visited by cadence";
}

TEST(contact_panel, asks_for_no_visit_to_who_must_not_be_contacted_now) {
    const auto all = [](auto const& wish) {
        auto workbook = office();
        wish(workbook.contacts[0]);
        return all_text(panel_of(workbook, person("Dr Ünal")));
    };
    const auto visited = HasSubstr("Next visit");
    EXPECT_THAT(all([](book::contact&) {}), visited);
    EXPECT_THAT(all([](book::contact& one) { one.no_letters = true; }), visited);
    EXPECT_THAT(all([](book::contact& one) { one.not_before = sys_days{2026y / 11 / 1}; }), visited);
    EXPECT_THAT(all([](book::contact& one) { one.do_not_contact = true; }), Not(visited));
    EXPECT_THAT(all([](book::contact& one) { one.not_before = sys_days{2027y / 3 / 1}; }), Not(visited));
    EXPECT_THAT(all([](book::contact& one) { one.not_before = book::last_day; }), Not(visited));
    EXPECT_THAT(all([](book::contact& one) { one.bought_from = "Acme", one.is_wrong = true; }), Not(visited));
}

TEST(contact_panel, calls_and_writes_to_nobody_who_must_not_be) {
    const auto reached = [](auto const& wish) {
        auto workbook = office();
        wish(workbook.contacts[0]);
        const auto panel = panel_of(workbook, person("Dr Ünal"));
        const auto text = all_text(panel);
        EXPECT_THAT(text, AllOf(HasSubstr("ana@unal.example"), HasSubstr("0018"))) << "they are shown all the same";
        return std::pair{called(panel, "Call 020 7946 0018, Dr. Ünal") != nullptr,
            called(panel, "Write to ana@unal.example") != nullptr};
    };
    EXPECT_EQ(reached([](book::contact&) {}), (std::pair{true, true}));
    EXPECT_EQ(reached([](book::contact& one) { one.do_not_contact = true; }), (std::pair{false, false}));
    EXPECT_EQ(reached([](book::contact& one) { one.not_before = sys_days{2027y / 3 / 1}; }), (std::pair{false, false}));
    EXPECT_EQ(reached([](book::contact& one) { one.no_letters = true; }), (std::pair{true, false}));
}

TEST(contact_panel, says_whether_the_office_is_open_now) {
    EXPECT_THAT(all_text(panel_of(office(), person("Dr Ünal"))), HasSubstr("Open now until 17:00 (Mon-Fri 9-17)"));
    auto workbook = office();
    workbook.contacts[0].hours = "whenever";
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("whenever (cannot be read)"));
}

TEST(contact_panel, counts_gifts_once_and_says_what_they_were) {
    auto workbook = office();
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("1 gift so far: Theatre tickets"));
    auto gift = touch_with("Dr Ünal", "Gift", 300, 1);
    gift.brought = "Theatre tickets";
    gift.referral = 2;
    workbook.touches.push_back(gift);
    EXPECT_THAT(all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("1 gift so far: Theatre tickets"));
}

TEST(contact_panel, says_what_a_source_gains_by_its_plan) {
    auto workbook = office();
    auto& plan = workbook.plans.emplace_back();
    plan.source = "Ünal";
    plan.gain = "Fewer emergencies";
    plan.ask = "A call";
    EXPECT_THAT(
        all_text(panel_of(workbook, person("Dr Ünal"))), HasSubstr("They gain: Fewer emergencies. We ask for: A call"));
}

TEST(contact_panel, counts_whom_they_sent_by_status) {
    EXPECT_THAT(all_text(panel_of(office(), person("Dr Ünal"))), HasSubstr("Sent us 2 referrals: 1 New, 1 Won"));
}

TEST(contact_panel, offers_every_command_that_makes_sense) {
    EXPECT_THAT(buttons_of(panel_of(office(), row_of(1))),
        ElementsAre(
            "LogTouch", "NewReferral", "StatusChanged", "Thanked", "Draft", "Snooze", "Done", "WhatWeHold", "Forget"));
    auto workbook = office();
    workbook.referrals[1].facts.state = workbook.referrals[1].facts.told_status.emplace(book::status::lost);
    EXPECT_THAT(buttons_of(panel_of(workbook, row_of(2))),
        ElementsAre("LogTouch", "NewReferral", "StatusChanged", "WhatWeHold", "Forget"))
        << "nothing is open";
    EXPECT_THAT(buttons_of(panel_of(office(), person("Somebody new"))),
        ElementsAre("LogTouch", "NewReferral", "WhatWeHold", "Forget"));
}

TEST(contact_panel, shows_the_row_that_was_clicked_of_several_with_one_name) {
    auto workbook = office();
    auto other = workbook.contacts.front();
    other.row = 99, other.phone = "07700 900456", other.email = "other@x.example";
    workbook.contacts.push_back(other);
    auto front = person(other.who);
    front.contact_row = 99;
    EXPECT_THAT(all_text(panel_of(workbook, front)), HasSubstr("other@x.example"));
    front.contact_row = workbook.contacts.front().row;
    EXPECT_THAT(all_text(panel_of(workbook, front)), testing::Not(HasSubstr("other@x.example")));
}

TEST(contact_panel, shows_no_number_of_a_name_that_several_have) {
    auto workbook = office();
    auto other = workbook.contacts.front();
    other.row = 99, other.phone = "07700 900456", other.email = "other@x.example", other.company = "Another firm";
    workbook.contacts.push_back(other);
    const auto shown = all_text(panel_of(workbook, person(other.who)));
    EXPECT_THAT(shown, testing::Not(HasSubstr("other@x.example")));
    EXPECT_THAT(shown, testing::Not(HasSubstr("07700")));
    EXPECT_THAT(shown, testing::Not(HasSubstr("@")));
    const auto told = all_text(panel_of(workbook, person(other.who + " (Another firm)")));
    EXPECT_THAT(told, HasSubstr("other@x.example"));
}

TEST(contact_panel, has_nothing_to_press_that_writes_where_the_book_is_read_only) {
    auto workbook = office();
    workbook.read_only = true;
    const auto panel = panel_of(workbook, person("Dr Ünal"));
    EXPECT_FALSE(panel.empty());
    for (auto const& one : panel) {
        EXPECT_FALSE(std::holds_alternative<command>(one.does)) << one.name;
        EXPECT_FALSE(std::holds_alternative<std::vector<choice>>(one.does)) << one.name;
    }
}

TEST(contact_panel, names_everything_and_nothing_twice) {
    auto workbook = office();
    for (int i = 0; i < 3; ++i) workbook.touches.push_back(touch_with("Dr Ünal", "Call", 10, i + 1));
    for (auto const& front : {person("Dr Ünal"), row_of(1), row_of(2)}) {
        std::set<std::string> names, ids;
        for (auto const& one : panel_of(workbook, front)) {
            EXPECT_FALSE(one.name.empty()) << one.id;
            EXPECT_TRUE(names.insert(one.name).second) << one.name;
            EXPECT_TRUE(ids.insert(one.id).second) << one.id;
        }
    }
}

TEST(the_index_of_people, finds_them_in_any_spelling) {
    const auto workbook = office();
    const people everybody{workbook};
    EXPECT_EQ(everybody.of("UNAL").sent.size(), 2u);
    EXPECT_EQ(everybody.of("Okafor Dental").contact, 0u) << "by the company";
    EXPECT_EQ(everybody.of("Bright, Tom").named.size(), 1u);
    EXPECT_FALSE(everybody.of("Nobody").known());
    EXPECT_FALSE(everybody.of("").known());
}

TEST(an_address_of_mail, keeps_only_what_an_address_may_hold) {
    EXPECT_EQ(mailto("ana.meyer+post@x.example"), "mailto:ana.meyer%2Bpost@x.example");
    EXPECT_EQ(mailto("a?bcc=b@x.example"), "mailto:a%3Fbcc%3Db@x.example");
    EXPECT_EQ(mailto("ü@x"), "mailto:%C3%BC@x");
}

TEST(a_long_note, is_cut_between_words_and_never_within_a_letter) {
    EXPECT_EQ(first_words("one two three", 9), "one two…");
    EXPECT_EQ(first_words("line\nbreak", 20), "line break");
    EXPECT_EQ(first_words("ööööö", 3), "ö…");
}
