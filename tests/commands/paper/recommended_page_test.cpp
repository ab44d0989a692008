// The page to hand to clients: whom the office recommends, and for what.
#include "commands/paper/add_contact.hpp"
#include "commands/paper/recommended_page.hpp"
#include "panels/known/digest.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

struct office {
    paper_book paper;
    contact_table table{.first_column = 0, .headers = {"Street", "Postcode", "City"}, .rows = {}};

    void contact(std::string who, std::vector<std::pair<std::string, paper_book::value>> more,
        std::vector<std::string> address = {}) {
        tests::add_contact(paper, table, std::move(who), std::move(more), std::move(address));
    }
    void serves(std::string who, std::string needs) {
        paper.add(table_id::plans, {{"source", std::move(who)}, {"serves", std::move(needs)}});
    }
    std::shared_ptr<panels::digest const> known() const { return panels::digest_of(paper.read(), now.today); }
    recommended who(recommended_choice const& choice = {}) const {
        const auto book = known();
        const auto partners = network::partners_of(book->workbook.contacts, book->workbook.plans, book->ranking);
        return recommended_of(book->workbook, table, partners, choice, now.today);
    }
    std::string page(recommended_choice const& choice = {}, std::string const& language = "en") const {
        const auto book = known();
        const auto partners = network::partners_of(book->workbook.contacts, book->workbook.plans, book->ranking);
        auto workbook = book->workbook;
        workbook.writes = text::language_of(language);
        const auto answer = recommended_page(workbook, table, partners, choice, now);
        if (!answer) return answer.error().sentence;
        std::string text;
        for (auto const& line : answer->pages.at(0).lines) {
            for (auto const& cell : line.cells) text += book::text_of(cell.content) + '|';
            text += '\n';
        }
        return text + answer->done;
    }
};

std::vector<std::string> names(recommended const& what) {
    std::vector<std::string> result;
    for (auto const& one : what.shown) result.push_back(one.name);
    return result;
}

office some_partners() {
    office of;
    of.paper.offers["need"] = {"Roof", "Tax"};
    of.contact("Ann Lee", {{"type", "Partner"}, {"area", "North"}, {"phone", "030 1"}, {"company", "Lee Roofs"}},
        {"1 High St", "YO1 7HH", "York"});
    of.contact("Bob Ray", {{"type", "Adviser"}, {"area", "South"}, {"email", "bob@ray.example"}});
    of.contact("Cy Client", {{"type", "Client"}, {"phone", "030 3"}});
    of.contact("Di Partner", {{"type", "Partner"}, {"phone", "030 4"}});
    of.serves("Ann Lee", "roof, Gutters");
    of.serves("Bob Ray", "Tax");
    return of;
}

TEST(people_we_recommend, are_partners_by_what_they_are_good_for) {
    const auto page = some_partners().page();
    EXPECT_THAT(page,
        AllOf(HasSubstr("People we recommend|\n"), HasSubstr("Name|Good for|Phone|Address|\n"),
            HasSubstr("\nGutters|\nAnn Lee, Lee Roofs|Gutters, Roof|030 1|1 High St, York YO1 7HH|\n"),
            HasSubstr("\nRoof|\nAnn Lee"), HasSubstr("\nTax|\nBob Ray|Tax|bob@ray.example||\n"),
            HasSubstr("\nOthers whom we trust|\nDi Partner||030 4||\n"), Not(HasSubstr("Client")),
            HasSubstr("3 people are on the sheet People we recommend.")));
}

TEST(people_we_recommend, may_stand_by_type_or_area_and_be_chosen_by_each) {
    const auto of = some_partners();
    EXPECT_THAT(of.page({.groups = grouped_by::type}),
        AllOf(HasSubstr("\nAdviser|\nBob Ray|"), HasSubstr("\nPartner|\nAnn Lee"), HasSubstr("030 1|"),
            Not(HasSubstr("Others"))));
    EXPECT_THAT(of.page({.groups = grouped_by::type}, "de"), HasSubstr("\nPartner|\n"));
    EXPECT_THAT(of.page({.groups = grouped_by::area}), AllOf(HasSubstr("\nNorth|\nAnn"), HasSubstr("\nSouth|\nBob")));
    EXPECT_THAT(names(of.who({.need = "ROOF"})), ElementsAre("Ann Lee, Lee Roofs"));
    EXPECT_THAT(names(of.who({.area = "south"})), ElementsAre("Bob Ray"));
    EXPECT_THAT(names(of.who({.type = "Partner"})), ElementsAre("Ann Lee, Lee Roofs", "Di Partner"));
    EXPECT_THAT(of.page({.need = "Paint"}), HasSubstr("There is nobody of that kind to recommend"));
}

TEST(people_we_recommend, are_not_those_who_must_not_be_contacted_or_cannot_be_reached) {
    office of;
    of.contact("Never Seen", {{"type", "Partner"}, {"phone", "1"}, {"do_not_contact", "yes"}});
    of.contact("Not Yet", {{"type", "Partner"}, {"phone", "1"}, {"not_before", november(30)}});
    of.contact("No Letters", {{"type", "Partner"}, {"phone", "1"}, {"correspondence", "no"}});
    of.contact("No Number", {{"type", "Partner"}});
    of.serves("Somebody Else", "Roof");
    const auto who = of.who();
    EXPECT_THAT(names(who), ElementsAre("No Letters"));
    std::vector<std::string> reasons;
    for (auto const& one : who.left_out) reasons.push_back(one.why);
    EXPECT_THAT(reasons,
        ElementsAre("Never Seen must not be contacted (column Do not contact).",
            HasSubstr("not to be contacted before"), "Of No Number neither phone, e-mail nor address is known.",
            "Somebody Else is not in the contacts: no phone is known."));
    EXPECT_THAT(preview_of(who, {}), HasSubstr("1 person is on the page. 4 are left out, see the end.\nNo Letters"));
    EXPECT_THAT(preview_of(who, {}), HasSubstr("\n\n4 are left out:\nNever Seen"));
    EXPECT_THAT(of.page(), HasSubstr("4 are left out. Never Seen must not be contacted"));
}

TEST(people_we_recommend, count_a_person_and_their_office_once) {
    office of;
    of.contact("Ann Lee", {{"type", "Partner"}, {"phone", "1"}, {"company", "Lee Roofs"}});
    of.serves("Lee Roofs", "Roof");
    const auto who = of.who();
    ASSERT_THAT(names(who), ElementsAre("Ann Lee, Lee Roofs"));
    EXPECT_THAT(who.shown[0].needs, ElementsAre("Roof"));
    EXPECT_THAT(who.left_out, IsEmpty());
}

TEST(people_we_recommend, are_whoever_we_sent_somebody_for_the_need_that_we_sent_them_for) {
    office of;
    of.contact("Eve Moss", {{"type", "Other"}, {"phone", "1"}});
    of.paper.add(table_id::given, {{"date", november(2)}, {"partner", "Eve Moss"}, {"client", "P"}, {"need", "Wills"}});
    const auto who = of.who();
    ASSERT_THAT(names(who), ElementsAre("Eve Moss"));
    EXPECT_THAT(who.shown[0].needs, ElementsAre("Wills"));
}

TEST(people_we_recommend, stand_under_no_need_that_names_who_was_sent) {
    office of;
    of.contact("Eve Moss", {{"type", "Partner"}, {"phone", "1"}, {"company", "Moss Law"}});
    of.contact("Nadia Brandt", {{"type", "Client"}, {"phone", "2"}});
    const auto sent = [&](std::string partner, std::string client, std::string need) {
        of.paper.add(table_id::given,
            {{"date", november(2)}, {"partner", std::move(partner)}, {"client", std::move(client)},
                {"need", std::move(need)}});
    };
    of.paper.add(table_id::referrals,
        {{"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "Jan Rot"}, {"status", "New"}});
    of.paper.add(table_id::referrals,
        {{"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "Harbour Dental Ltd"}, {"status", "New"}});
    for (auto const* need : {"Divorce of Nadia Brandt", "Nadia's will", "BRANDT ./. Brandt", "Estate of the Brandts",
             "brandt, divorce", "N. Brandt: custody"})
        sent("Eve Moss", "Nadia Brandt", need);
    for (auto const* need : {"Tax of Mr Rot", "Flat of Brandt", "The books of Harbour Dental Ltd"})
        sent("Moss Law", "Ida Vale", need);
    of.serves("Eve Moss", "Trust of Jan Rot, Wills, red tape, harbour rights");
    sent("Eve Moss", "Ida Vale", "Custody");
    sent("Eve Moss", "Tom Wills", "Brand rights");
    sent("Moss Law", "Nadia Brandt", "Valentine's gifts");
    for (const auto groups : {grouped_by::need, grouped_by::area, grouped_by::type})
        for (auto const* language : {"en", "de", "fr", "es"}) {
            const auto whole = of.page({.groups = groups}, language);
            const auto page = whole.substr(0, whole.rfind("|\n") + 2);
            for (auto const* name : {"randt", "BRANDT", "Nadia", "Rot", "Harbour Dental", "Mr "})
                EXPECT_THAT(page, Not(HasSubstr(name))) << language;
            for (auto const* need : {"Custody", "Brand rights", "red tape", "harbour rights", "Valentine's gifts"})
                EXPECT_THAT(page, HasSubstr(need)) << language;
            EXPECT_THAT(whole, HasSubstr("Left out, because they name somebody who was referred or sent: "));
        }
    EXPECT_THAT(of.page(), Not(HasSubstr("\nWills|"))) << "somebody who was sent is called so";
    of.paper.offers["need"] = {"Wills"};
    EXPECT_THAT(of.page(), HasSubstr("\nWills|\n")) << "a word of the list is for everybody";
    EXPECT_THAT(of.page({.need = "Divorce of Nadia Brandt"}), HasSubstr("There is nobody of that kind to recommend"));
    EXPECT_THAT(some_partners().page(), Not(HasSubstr("Left out")));
}

}
}
