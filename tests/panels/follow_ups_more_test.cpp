// What stands around the steps in the panel Follow-ups: what is done, whose status has no date, visits, and how the
// lists are narrowed.
#include "panels/follow_ups.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using namespace referralbook::panels;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr book::day today = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 18};

book::workbook empty_book() {
    book::workbook result;
    for (auto const& table : book::tables()) {
        auto& place = result.places[table.id];
        place.sheet = table.title;
        int column = 0;
        for (auto const& spec : table.columns) place.columns.emplace(spec.key, column++);
    }
    result.values.today = today;
    return result;
}

book::referral& add_referral(book::workbook& to, std::string source, std::string prospect, std::string owner = {}) {
    auto& row = to.referrals.emplace_back();
    row.row = static_cast<int>(to.referrals.size());
    row.number = row.row;
    row.source = std::move(source);
    row.prospect = std::move(prospect);
    row.owner = std::move(owner);
    row.facts.received = today - book::days{1};
    return row;
}

book::contact& add_contact(book::workbook& to, std::string who, std::string area, std::string type = {}) {
    auto& one = to.contacts.emplace_back();
    one.row = static_cast<int>(to.contacts.size());
    one.who = std::move(who);
    one.area = std::move(area);
    one.type = std::move(type);
    return one;
}

void add_touch(book::workbook& to, std::string kind, std::string who, std::optional<std::int64_t> referral, double time,
    std::string brought = {}) {
    auto& one = to.touches.emplace_back();
    one.row = static_cast<int>(to.touches.size());
    one.when = today;
    one.time_of_day = time;
    one.kind = std::move(kind);
    one.who = std::move(who);
    one.referral = referral;
    one.brought = std::move(brought);
}

/// Four referrals of two owners, from the North and the South; each has a thank-you overdue and a call due today.
book::workbook four_referrals() {
    auto workbook = empty_book();
    add_contact(workbook, "Dr. Ünal", "North");
    add_contact(workbook, "Okafor Dental", "South");
    add_referral(workbook, "Dr Ünal", "Tom Bright", "Ada");
    add_referral(workbook, "Dr Ünal", "Wei Lam", "Ben");
    add_referral(workbook, "Okafor Dental", "Mara Voss", "Ada").need = "Tax";
    add_referral(workbook, "Okafor Dental", "Jo Cole", "Ben");
    return workbook;
}

std::vector<std::string> checks(std::vector<element> const& panel) {
    std::vector<std::string> names;
    for (auto const& one : panel)
        if (one.kind == element_kind::check) names.push_back(one.name);
    return names;
}

std::vector<std::string> texts(std::vector<element> const& panel) {
    std::vector<std::string> all;
    for (auto const& one : panel) all.push_back(one.text);
    return all;
}

element const* named(std::vector<element> const& panel, std::string_view name) {
    const auto found = std::ranges::find(panel, name, &element::name);
    return found == panel.end() ? nullptr : &*found;
}

std::vector<element> shown(book::workbook const& content, view const& chosen = {}, memory* remembered = nullptr) {
    return follow_ups(*digest_of(content, today, remembered), chosen);
}

view only(std::string list, std::string to) {
    view result;
    result.only.emplace(std::move(list), std::move(to));
    return result;
}

view find_asked() {
    view result;
    result.shown.emplace("find", 1);
    return result;
}

}

TEST(narrowing, is_offered_where_there_is_enough_to_narrow) {
    const auto panel = shown(four_referrals());
    auto const* find = named(panel, "Search or narrow the list");
    ASSERT_NE(find, nullptr);
    EXPECT_EQ(std::get<show>(find->does), (show{"find", 1}));
    EXPECT_EQ(named(shown(four_referrals()), "Search the list"), nullptr) << "it takes no room until it is asked for";
    EXPECT_NE(named(shown(four_referrals(), find_asked()), "Search the list"), nullptr);
    auto few = empty_book();
    add_referral(few, "Dr Ünal", "Tom Bright");
    EXPECT_EQ(named(shown(few), "Search or narrow the list"), nullptr);
}

TEST(narrowing, offers_the_owners_the_areas_and_the_kinds_of_step) {
    const auto panel = shown(four_referrals(), find_asked());
    const auto lines = [&](std::string_view name) {
        std::vector<std::string> words;
        for (auto const& one : std::get<std::vector<choice>>(named(panel, name)->does)) words.push_back(one.text);
        return words;
    };
    EXPECT_THAT(lines("Owner: Everybody"), ElementsAre("Everybody", "Ada", "Ben"));
    EXPECT_THAT(lines("Area: All areas"), ElementsAre("All areas", "North", "South"));
    EXPECT_THAT(lines("Step: All steps"), Contains("Try again"));
    EXPECT_THAT(lines("Step: All steps"), Contains("Visit"));
}

TEST(narrowing, to_an_owner_shows_their_referrals_and_whom_these_came_from) {
    const auto panel = shown(four_referrals(), only("owner", "ada"));
    EXPECT_THAT(checks(panel),
        ElementsAre("Thank Dr. Ünal, No. 1", "Thank Okafor Dental, No. 3", "First call Tom Bright, No. 1",
            "First call Mara Voss, No. 3", "Visit Dr. Ünal, row 2", "Visit Okafor Dental, row 3"));
    EXPECT_THAT(texts(panel), Contains("6 of 10 match"));
}

TEST(narrowing, to_an_area_goes_by_whom_a_step_is_done_with) {
    EXPECT_THAT(checks(shown(four_referrals(), only("area", "North"))),
        ElementsAre("Thank Dr. Ünal, No. 1", "Thank Dr. Ünal, No. 2", "Visit Dr. Ünal, row 2"));
}

TEST(narrowing, to_a_kind_shows_that_step_alone) {
    EXPECT_THAT(checks(shown(four_referrals(), only("kind", "First call"))).size(), 4u);
    EXPECT_THAT(checks(shown(four_referrals(), only("kind", "Visit"))),
        ElementsAre("Visit Dr. Ünal, row 2", "Visit Okafor Dental, row 3"));
}

TEST(searching, says_where_the_words_stand_that_the_line_does_not_show) {
    view chosen;
    chosen.search = "tax";
    EXPECT_THAT(texts(shown(four_referrals(), chosen)), Contains(HasSubstr("Need: ")));
    chosen.search = "ünal";
    EXPECT_THAT(texts(shown(four_referrals(), chosen)), Not(Contains("Source: Dr Ünal, found")));
}

TEST(searching, looks_at_names_and_needs_without_case_and_accents) {
    view chosen;
    chosen.search = "UNAL";
    EXPECT_EQ(checks(shown(four_referrals(), chosen)).size(), 5u);
    chosen.search = "tax";
    EXPECT_THAT(checks(shown(four_referrals(), chosen)),
        ElementsAre("Thank Okafor Dental, No. 3", "First call Mara Voss, No. 3"));
    chosen.search = "nobody at all";
    const auto panel = shown(four_referrals(), chosen);
    EXPECT_THAT(checks(panel), IsEmpty());
    EXPECT_THAT(texts(panel), Contains("Nothing on the list matches."));
    EXPECT_THAT(texts(panel), Contains("0 of 10 match"));
    EXPECT_EQ(named(panel, "Search the list")->text, "nobody at all");
    EXPECT_EQ(std::get<narrow>(named(panel, "Show all steps and visits again")->does), narrow{});
}

TEST(a_step_with_one_of_several_of_a_name, calls_that_one) {
    auto workbook = empty_book();
    add_contact(workbook, "Jan Jansen", "Utrecht").phone = "030 11";
    add_contact(workbook, "Jan Jansen", "Delft").phone = "015 22";
    add_referral(workbook, "Jan Jansen (Delft)", "Tom Bright");
    const auto panel = shown(workbook);
    EXPECT_THAT(texts(panel), Contains("015\u00a022"));
    EXPECT_THAT(texts(panel), Not(Contains("030\u00a011")));
}

TEST(a_step_with_a_firm, calls_who_speaks_for_it) {
    auto workbook = empty_book();
    add_contact(workbook, "Claire Faure", "Paris").company = "Étude Faure";
    auto& jean = add_contact(workbook, "Jean Faure", "Paris");
    jean.company = "Étude Faure", jean.phone = "01 47 00";
    add_contact(workbook, "Kern Dental", "Ulm").company = "Kern Dental";
    auto& anna = add_contact(workbook, "Anna Kern", "Ulm");
    anna.company = "Kern Dental", anna.phone = "0731 22";
    add_referral(workbook, "Étude Faure", "Tom Bright");
    const auto all = texts(shown(workbook));
    EXPECT_GE(std::ranges::count(all, "01\u00a047\u00a000"), 1);
    add_referral(workbook, "Kern Dental", "Tim Bright");
    EXPECT_EQ(std::ranges::count(texts(shown(workbook)), "0731\u00a022"), std::ranges::count(all, "0731\u00a022"))
        << "a contact of that name stands for itself";
}

TEST(a_step_with_a_name_of_several, shows_no_phone_for_it_may_be_anothers) {
    auto workbook = empty_book();
    add_contact(workbook, "Jan Jansen", "Utrecht").phone = "030 11";
    add_contact(workbook, "Jan Jansen", "Delft").phone = "015 22";
    add_contact(workbook, "Ann", "North").phone = "020 33";
    add_contact(workbook, "Ann", "North").phone = "020 33";   // one person twice
    add_referral(workbook, "Jan Jansen", "Tom Bright");
    add_referral(workbook, "Ann", "Tim Bright");
    const auto all = texts(shown(workbook));
    // Each has a visit besides, with their own number.
    EXPECT_EQ(std::ranges::count(all, "020\u00a033"), 2);
    EXPECT_EQ(std::ranges::count(all, "030\u00a011"), 1);
    EXPECT_EQ(std::ranges::count(all, "015\u00a022"), 1);
}

TEST(visits_panel, counts_a_touch_for_whom_its_note_names_by_any_mark) {
    const auto due = [](std::vector<std::string> const& notes) {
        auto workbook = empty_book();
        int row = 1;
        for (const auto phone : {"030 11", "015 22"}) {
            auto& one = add_contact(workbook, "Jan Jansen", "Delft", "Partner");
            one.phone = phone, one.row = row++;
        }
        for (auto const& note : notes) {
            add_touch(workbook, "Visit", "Jan Jansen", {}, 0.5);
            workbook.touches.back().note = note;
        }
        return checks(shown(workbook));
    };
    const auto one = "Visit Jan Jansen (015 22), row 3", other = "Visit Jan Jansen (030 11), row 2";
    EXPECT_THAT(due({}), testing::UnorderedElementsAre(one, other));
    EXPECT_THAT(due({"015 22"}), ElementsAre(other));
    EXPECT_THAT(due({"030 11; brought cake"}), ElementsAre(one));
    EXPECT_THAT(due({"030 11", "015 22"}), IsEmpty());
    EXPECT_THAT(due({""}), IsEmpty()) << "it may be either";
    EXPECT_THAT(due({"Delft; both were there"}), IsEmpty()) << "both have it";
}

TEST(visits_panel, has_groups_of_its_own_and_never_visited_is_short) {
    auto workbook = empty_book();
    auto& due = add_contact(workbook, "Ann", "North", "Partner");
    due.last_contacted = today - book::days{42};
    due.phone = "020 7946";
    for (int i = 0; i < 7; ++i) add_contact(workbook, "Partner " + std::to_string(i), "", "Partner");
    const auto panel = shown(workbook);
    EXPECT_NE(named(panel, "Visits due: 1 person"), nullptr);
    EXPECT_NE(named(panel, "Never visited: 7 people"), nullptr);
    EXPECT_EQ(checks(panel).size(), 4u);
    EXPECT_THAT(texts(panel), Contains("4 more never visited"));
    EXPECT_THAT(texts(panel),
        Contains(HasSubstr("020\u00a0"
                           "7946")));
    auto const& tick = std::get<command>(named(panel, "Visit Ann, row 2")->does);
    EXPECT_EQ(tick.path, "LogTouch");
    EXPECT_THAT(texts(panel), Contains("0 of 1 done today"));
}

TEST(done_today, opens_to_each_thing_with_an_undo_and_a_soft_word_for_a_visit_that_brought_nothing) {
    auto workbook = four_referrals();
    add_touch(workbook, "Thank-you", "Dr Ünal", 1, 0.5);
    add_touch(workbook, "Visit", "Okafor Dental", {}, 0.25);
    add_touch(workbook, "Visit", "Dr. Ünal", {}, 0.75, "cake");
    add_touch(workbook, "Call", "Somebody else", {}, 0.5);   // was on no list
    EXPECT_THAT(texts(shown(workbook)), Contains("3 of 11 done today"));
    view chosen;
    chosen.shown["done"] = 12;
    const auto panel = shown(workbook, chosen);
    std::vector<std::string> about;
    for (auto const& one : panel)
        if (one.id.starts_with("did/") && one.id.ends_with("/about")) about.push_back(one.text);
    EXPECT_THAT(about, ElementsAre("18:00 · brought cake", "12:00 · No. 1, Tom Bright", "06:00 · brought nothing"));
    auto const* undo = named(panel, "Take back Thank-you Dr. Ünal, 12:00 · No. 1, Tom Bright");
    ASSERT_NE(undo, nullptr);
    EXPECT_EQ(std::get<command>(undo->does).path, "TakeBack");
    EXPECT_NE(named(panel, "Hide what is done"), nullptr);
}

TEST(a_status_without_its_date, is_asked_about_with_a_day_in_one_click) {
    auto workbook = four_referrals();
    memory remembered;
    digest_of(workbook, today, &remembered);
    workbook.referrals[0].facts.state = book::status::won;
    const auto panel = shown(workbook, {}, &remembered);
    EXPECT_NE(named(panel, "Tom Bright, No. 1 is Won. Since when?"), nullptr);
    auto const& write = std::get<command>(named(panel, "Today: status of Tom Bright, No. 1")->does);
    EXPECT_EQ(write.path, "StatusChanged");
    EXPECT_THAT(write.arguments,
        Contains(testing::Pair("Since", std::variant<std::string, double>{book::serial_of_day(today)})));
    EXPECT_EQ(
        std::get<settle_status>(named(panel, "Since it came: status of Tom Bright, No. 1")->does), settle_status{1});
    view searched;
    searched.search = "wei";
    EXPECT_EQ(named(shown(workbook, searched, &remembered), "Tom Bright, No. 1 is Won. Since when?"), nullptr)
        << "what was found stands first";
    workbook.read_only = true;
    EXPECT_EQ(named(shown(workbook, {}, &remembered), "Tom Bright, No. 1 is Won. Since when?"), nullptr);
}
