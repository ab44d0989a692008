// What the commands of the follow-up answer, refuse and call their undo steps, in each language of the office.
#include "commands/follow_up/add_contact.hpp"
#include "commands/follow_up/complete_rows.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/follow_up/fill_holidays.hpp"
#include "commands/follow_up/log_given.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/new_referral.hpp"
#include "commands/follow_up/set_status.hpp"
#include "commands/follow_up/snooze.hpp"
#include "commands/follow_up/take_back.hpp"
#include "commands/follow_up/ticked_list.hpp"
#include "support/said_in.hpp"

namespace {

using namespace referralbook;
using namespace referralbook::commands;
using book::table_id;
using tests::deed;
using tests::november;
using tests::office;
using tests::sentences;
using tests::told;

const moment now{tests::in_november};

book::result<book::change_set> refer(
    book::workbook const& workbook, std::string source, std::string prospect, std::optional<book::day> received = {}) {
    new_referral_arguments what;
    what.source = std::move(source);
    what.prospect = std::move(prospect);
    what.received = received;
    return new_referral(workbook, what, now);
}

book::result<book::change_set> touch(book::workbook const& workbook, std::string who, std::string kind,
    std::string brought = {}, std::optional<double> cost = {}) {
    log_touch_arguments what;
    what.words.who = std::move(who);
    what.words.kind = std::move(kind);
    what.words.brought = std::move(brought);
    what.words.cost = cost;
    return log_touch(workbook, what, now);
}

book::result<book::change_set> done(
    book::workbook const& workbook, std::int64_t number, follow_up::step_id step, std::optional<bool> reached = {}) {
    mark_done_arguments what;
    what.referral = {number};
    what.step = step;
    what.reached = reached;
    return mark_done(workbook, what, now);
}

book::result<book::change_set> status(
    book::workbook const& workbook, std::int64_t number, book::status wanted, std::optional<double> value = {}) {
    set_status_arguments what;
    what.referral = {number};
    what.wanted = wanted;
    what.value = value;
    return set_status(workbook, what, now);
}

book::result<book::change_set> put_off(
    book::workbook const& workbook, std::int64_t number, follow_up::step_id step, book::day until) {
    snooze_arguments what;
    what.referral = {number};
    what.step = step;
    what.until = until;
    return snooze(workbook, what, now);
}

using enum follow_up::step_id;

const deed deeds[]{
    {"not set up",
        [](text::language const& say) {
            book::workbook workbook;
            workbook.say = say;
            return told(refer(workbook, "Ana Kern", "Al Roy"));
        }},
    {"new referral", [](text::language const& say) { return told(refer(office(say), "Ana Kern", "Al Roy")); }},
    {"no source", [](text::language const& say) { return told(refer(office(say), "", "Al Roy")); }},
    {"no prospect", [](text::language const& say) { return told(refer(office(say), "Ana Kern", "")); }},
    {"to come", [](text::language const& say) { return told(refer(office(say), "Ana Kern", "Al Roy", november(20))); }},
    {"in the book",
        [](text::language const& say) { return told(refer(office(say), "Ana Kern", "Tom Hall", november(2))); }},
    {"thanked", [](text::language const& say) { return told(done(office(say), 1, thank_source)); }},
    {"whether reached", [](text::language const& say) { return told(done(office(say), 1, first_call)); }},
    {"not yet", [](text::language const& say) { return told(done(office(say), 1, reward_source)); }},
    {"nobody named", [](text::language const& say) { return told(done(office(say), 3, first_call, true)); }},
    {"no such referral", [](text::language const& say) { return told(done(office(say), 9, first_call, true)); }},
    {"no referral chosen", [](text::language const& say) { return told(done(office(say), 0, first_call, true)); }},
    {"status", [](text::language const& say) { return told(status(office(say), 1, book::status::won, 900)); }},
    {"same status", [](text::language const& say) { return told(status(office(say), 2, book::status::won)); }},
    {"value of none", [](text::language const& say) { return told(status(office(say), 1, book::status::lost, 5)); }},
    {"value", [](text::language const& say) { return told(status(office(say), 1, book::status::won, -5)); }},
    {"touch", [](text::language const& say) { return told(touch(office(say), "Ana Kern", "Visit")); }},
    {"no kind", [](text::language const& say) { return told(touch(office(say), "Ana Kern", "")); }},
    {"no name", [](text::language const& say) { return told(touch(office(say), "", "Visit")); }},
    {"strange kind", [](text::language const& say) { return told(touch(office(say), "Ana Kern", "Pigeon")); }},
    {"gift", [](text::language const& say) { return told(touch(office(say), "Ana Kern", "Gift", "Wine", 9000)); }},
    {"cost", [](text::language const& say) { return told(touch(office(say), "Ana Kern", "Gift", "Wine", -1)); }},
    {"snooze", [](text::language const& say) { return told(put_off(office(say), 1, first_call, november(25))); }},
    {"snooze back", [](text::language const& say) { return told(put_off(office(say), 1, first_call, november(18))); }},
    {"snooze thanks",
        [](text::language const& say) { return told(put_off(office(say), 1, thank_source, november(25))); }},
    {"given",
        [](text::language const& say) {
            log_given_arguments what;
            what.partner = "Bob Ott";
            what.client = "Al Roy";
            return told(log_given(office(say), what, now));
        }},
    {"given to nobody", [](text::language const& say) { return told(log_given(office(say), {}, now)); }},
    {"take back", [](text::language const& say) { return told(take_back(office(say), {}, {}, now)); }},
    {"note lost",
        [](text::language const& say) {
            const auto workbook = office(say);
            return told(take_back(workbook, {workbook.touches.front().row, {}, {}}, {}, now));
        }},
    {"add contact", [](text::language const& say) { return told(add_contact(office(say), {2}, now)); }},
    {"not won", [](text::language const& say) { return told(add_contact(office(say), {1}, now)); }},
    {"complete", [](text::language const& say) { return told(complete_rows(office(say), now)); }},
    {"tick nothing", [](text::language const& say) { return told(mark_ticked(office(say), {}, now)); }},
    {"tick",
        [](text::language const& say) {
            const ticked_line line{0, &follow_up::step_of(first_call), {1}, "Tom Hall", "Tom Hall", true, true};
            auto workbook = office(say);
            workbook.listed.emplace_back(book::table(table_id::today).columns.size());
            return told(mark_ticked(workbook, {&line, 1}, now));
        }},
    {"letter too early",
        [](text::language const& say) {
            const auto made = draft_letter(office(say), {{1}, reward_source, {}}, now);
            return sentences{made ? "" : made.error().sentence};
        }},
    {"letter blank",
        [](text::language const& say) {
            const auto made = draft_letter(office(say), {{1}, thank_source, {}}, now);
            return sentences{made ? missing_in(*made, say) : made.error().sentence};
        }},
    {"no years", [](text::language const& say) { return sentences{holiday_years("soon", say).error().sentence}; }},
    {"no country", [](text::language const& say) { return told(fill_holidays(office(say), {"Atlantis", {2026}})); }},
};

class an_answer_of_the_follow_up : public testing::TestWithParam<char const*> {};

TEST_P(an_answer_of_the_follow_up, is_said_whole_in_the_office_s_language) {
    const auto other = text::language_of(GetParam());
    ASSERT_EQ(other.tag(), GetParam());
    tests::expect_said_in(other, deeds);
}

INSTANTIATE_TEST_SUITE_P(languages, an_answer_of_the_follow_up, testing::Values("de", "fr", "es"),
    [](auto const& one) { return std::string{one.param}; });

TEST(an_answer_of_several_parts, has_its_plural_and_its_status_in_the_language) {
    const auto german = text::language_of("de");
    EXPECT_THAT(told(status(office(german), 1, book::status::won)),
        testing::ElementsAre("Tom Hall: Gewonnen", "Nr. 1, Tom Hall von Ana Kern ist jetzt „Gewonnen“."));
    EXPECT_THAT(told(put_off(office(text::language_of("fr")), 1, first_call, november(25))).back(),
        testing::HasSubstr("Premier appel (n°\u00A01, Tom Hall via Ana Kern)"));
    EXPECT_THAT(told(complete_rows(office(text::language_of("es")), now)).front(), "Completar 1 fila nueva");
}

}
