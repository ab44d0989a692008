// Hours as people write them, and what they are as one English text.
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/office_hours_text.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

struct written {
    char const* text;
    char const* means;
};

void PrintTo(written const& value, std::ostream* out) { *out << value.text; }

class hours_that_are_readable : public testing::TestWithParam<written> {};

TEST_P(hours_that_are_readable, mean_what_they_say) {
    const auto hours = read_office_hours(GetParam().text);
    ASSERT_TRUE(hours) << hours.error().sentence();
    EXPECT_EQ(text_of(*hours), GetParam().means);
    const auto again = read_office_hours(text_of(*hours));
    ASSERT_TRUE(again) << again.error().sentence();
    EXPECT_EQ(*again, *hours);
}

INSTANTIATE_TEST_SUITE_P(in_english, hours_that_are_readable,
    testing::Values(written{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", "Mon-Fri 8:00-18:30; Sat 8:30-12:30"},
        written{"Mo,We 9-12 & 14-17", "Mon, Wed 9:00-12:00 & 14:00-17:00"}, written{"24/7", "24/7"},
        written{"open 24 hours", "24/7"}, written{"Mon-Fri 8am-5pm", "Mon-Fri 8:00-17:00"},
        written{"Mon-Fri 8:30 a.m. - 5:00 p.m.", "Mon-Fri 8:30-17:00"},
        written{"Mon-Thu 8a-5p, Fri 8a-1p", "Mon-Thu 8:00-17:00; Fri 8:00-13:00"},
        written{"Mon-Sat 10AM - 8PM; Sunday 12PM - 6PM", "Mon-Sat 10:00-20:00; Sun 12:00-18:00"},
        written{"Mon-Fri 9-5pm", "Mon-Fri 9:00-17:00"}, written{"Mon-Fri 1-5pm", "Mon-Fri 13:00-17:00"},
        written{"Mon-Fri 10-2pm", "Mon-Fri 10:00-14:00"}, written{"M-F 8am-5", "Mon-Fri 8:00-17:00"},
        written{"Mon-Fri 8am-12, 1pm-5", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
        written{"Mon-Fri 12pm-12am", "Mon-Fri 12:00-24:00"}, written{"Mon-Fri noon-8pm", "Mon-Fri 12:00-20:00"},
        written{"Mon-Fri 8-17", "Mon-Fri 8:00-17:00"}, written{"Monday to Friday 8 to 17", "Mon-Fri 8:00-17:00"},
        written{"Mon thru Fri 8 till 17", "Mon-Fri 8:00-17:00"}, written{"0830-1700 Mon-Fri", "Mon-Fri 8:30-17:00"},
        written{"9-17 Mon-Fri, 9-12 Sat", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        written{"Mon\u2013Fri 8:00 \u2013 17:00", "Mon-Fri 8:00-17:00"},
        written{"Mon - Fri - 8:00 - 17:00", "Mon-Fri 8:00-17:00"}, written{"MON-FRI: 8.30-17.00", "Mon-Fri 8:30-17:00"},
        written{"Mon-Fri 8:00-18:30\nSat 8:30-12:30", "Mon-Fri 8:00-18:30; Sat 8:30-12:30"},
        written{"Mon-Fri 9-17 Sat 9-12", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        written{"Mon+Tue 8-12, Thurs/Fri 8-12", "Mon, Tue, Thu, Fri 8:00-12:00"},
        written{"Sat-Mon 10-16", "Mon, Sat, Sun 10:00-16:00"},
        written{"weekdays 8-17, weekends 10-14", "Mon-Fri 8:00-17:00; Sat, Sun 10:00-14:00"},
        written{"daily 9-21", "Mon-Sun 9:00-21:00"}, written{"8-17", "Mon-Sun 8:00-17:00"},
        written{"Fri 22:00-02:00", "Fri 22:00-2:00"}, written{"Fri, Sat 8pm-2am", "Fri, Sat 20:00-2:00"},
        written{"Mon-Fri 18-24", "Mon-Fri 18:00-24:00"}, written{"Mon 02:00-05:00", "Mon 02:00-05:00"},
        written{"closed", "closed"}, written{"closed Wed pm", "Mon, Tue, Thu-Sun 0:00-24:00; Wed 0:00-12:00"},
        written{"closed Wed, Sat and Sun", "Mon, Tue, Thu, Fri 0:00-24:00"},
        written{"closed Wed, Sat 9-12", "Sat 9:00-12:00"},
        written{"closed Wednesdays and Friday afternoons", "Mon, Tue, Thu, Sat, Sun 0:00-24:00; Fri 0:00-12:00"},
        written{"not Wed", "Mon, Tue, Thu-Sun 0:00-24:00"},
        written{"Mon-Fri 8-17 except Wed", "Mon, Tue, Thu, Fri 8:00-17:00"},
        written{"Mon-Fri (except Wed) 8-17", "Mon, Tue, Thu, Fri 8:00-17:00"},
        written{"Mon-Fri 8-17 except Wed pm", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        written{"Mon-Fri except Wed pm 8-17", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        written{"Mon-Fri: 8-17; Sat/Sun closed", "Mon-Fri 8:00-17:00"},
        written{"Mon-Fri 8-17 (closed 12-13)", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
        written{"Fri 18-2, closed Fri pm, Sat 9-12", "Sat 9:00-12:00"},
        written{"Mon, Wed, Fri mornings", "Mon, Wed, Fri 0:00-12:00"},
        written{"Mon-Fri 8-17, Wed am", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        written{"Mon-Fri 8-17, Fri until 12", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"},
        written{"Mon-Fri 8-17, Mon from 10", "Mon 10:00-17:00; Tue-Fri 8:00-17:00"},
        written{"Mon-Fri mornings 8-12 afternoons 2-5", "Mon-Fri 8:00-12:00 & 14:00-17:00"},
        written{"Wed pm 2-5", "Wed 14:00-17:00"},
        written{"Mon-Fri 8-12, Mon 14-18", "Mon 8:00-12:00 & 14:00-18:00; Tue-Fri 8:00-12:00"},
        written{"Mon-Fri 8-17, Wed 10-19", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 10:00-19:00"},
        written{"Mon-Fri 8-12, 11-15", "Mon-Fri 8:00-15:00"}, written{"by appointment", "Mon-Sun by appointment"},
        written{"Mon-Fri 8-12, otherwise by appointment", "Mon-Fri 8:00-12:00; Mon-Sun by appointment"},
        written{"Mon-Fri 8-12 and by appointment", "Mon-Fri 8:00-12:00; Mon-Sun by appointment"},
        written{"by appointment, closed Wed", "Mon, Tue, Thu-Sun by appointment"},
        written{"Mon-Fri 8-17, Sat 9-12 by appointment", "Mon-Fri 8:00-17:00; Sat 9:00-12:00 by appointment"},
        written{"Mon-Fri 8-17, closed 24 Dec", "Mon-Fri 8:00-17:00; closed 24 Dec"},
        written{"Mon-Fri 8-17, closed 24-26 Dec, 1 Jan", "Mon-Fri 8:00-17:00; closed 24 Dec - 26 Dec; closed 1 Jan"},
        written{"Mon-Fri 8-17, closed December 24th, 2026", "Mon-Fri 8:00-17:00; closed 24 Dec 2026"},
        written{"Mon-Fri 8-17, closed 2026-12-24 to 2027-01-02", "Mon-Fri 8:00-17:00; closed 24 Dec 2026 - 2 Jan 2027"},
        written{"Mon-Fri 8-17, closed 24 Dec - 2 Jan 2027", "Mon-Fri 8:00-17:00; closed 24 Dec 2026 - 2 Jan 2027"},
        written{"Mon-Fri 8-17, closed Thu 24 Dec 2026", "Mon-Fri 8:00-17:00; closed 24 Dec 2026"},
        written{"Mon-Fri 8-17, 24 Dec 8-12", "Mon-Fri 8:00-17:00; 24 Dec 8:00-12:00"},
        written{"Mon-Fri 8-17, 24 Dec until 12", "Mon-Fri 8:00-17:00; closed 24 Dec 12:00-24:00"},
        written{"Mon-Fri 8-17, closed on public holidays", "Mon-Fri 8:00-17:00; closed on public holidays"}));

INSTANTIATE_TEST_SUITE_P(in_german, hours_that_are_readable,
    testing::Values(written{"Mo-Fr 8 bis 17 Uhr", "Mon-Fri 8:00-17:00"},
        written{"Mo.-Fr. 8.30-12.30 u. 14-18 Uhr", "Mon-Fri 8:30-12:30 & 14:00-18:00"},
        written{"Montag bis Freitag von 8 bis 12 Uhr und 14 bis 18 Uhr", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        written{"Mo - Fr: 08:00 - 12:00 Uhr, 14:00 - 18:00 Uhr; Sa: geschlossen", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        written{"Mo-Do 8-12, 13-16:30; Fr 8-12", "Mon-Thu 8:00-12:00 & 13:00-16:30; Fri 8:00-12:00"},
        written{"Di 9-12, Do 14-18 Uhr", "Tue 9:00-12:00; Thu 14:00-18:00"},
        written{"Mo-Fr 8-12, Di und Do 14-18 Uhr", "Mon, Wed, Fri 8:00-12:00; Tue, Thu 8:00-12:00 & 14:00-18:00"},
        written{"Mo-Fr 8-17, am Mittwoch geschlossen", "Mon, Tue, Thu, Fri 8:00-17:00"},
        written{"Mo-Fr 8-17, Mi nachm. zu", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        written{"Mo-Fr 8-17 außer Mi", "Mon, Tue, Thu, Fri 8:00-17:00"},
        written{"täglich 8-20 Uhr", "Mon-Sun 8:00-20:00"}, written{"Mo-Fr ab 14 Uhr", "Mon-Fri 14:00-24:00"},
        written{"Sa u. So zu", "Mon-Fri 0:00-24:00"},
        written{"Mo-Fr 8-12, Mi n.V.", "Mon-Fri 8:00-12:00; Wed by appointment"},
        written{"Mo-Fr 8-12 und nach Vereinbarung", "Mon-Fri 8:00-12:00; Mon-Sun by appointment"},
        written{"Mo-Fr 8-17, 24.12.-2.1. geschlossen", "Mon-Fri 8:00-17:00; closed 24 Dec - 2 Jan"},
        written{"Mo-Fr 8-17, 24.-26.12. zu", "Mon-Fri 8:00-17:00; closed 24 Dec - 26 Dec"},
        written{"Mo-Fr 8-17, 24. Dezember 2026 geschlossen", "Mon-Fri 8:00-17:00; closed 24 Dec 2026"},
        written{"Mo-Fr 8-17, feiertags geschlossen", "Mon-Fri 8:00-17:00; closed on public holidays"},
        written{"Montags-freitags 8-12", "Mon-Fri 8:00-12:00"}));

INSTANTIATE_TEST_SUITE_P(in_french_and_spanish, hours_that_are_readable,
    testing::Values(written{"lun-ven 8h30-12h", "Mon-Fri 8:30-12:00"},
        written{"lunes a viernes desde las 9 hasta las 17", "Mon-Fri 9:00-17:00"},
        written{"lun-vie desde 9 hasta 17", "Mon-Fri 9:00-17:00"}, written{"des 9h à 17h", "Mon-Sun 9:00-17:00"},
        written{"du lundi au vendredi de 9h à 12h et de 14h à 18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        written{"Lun-Ven 9h-12h/14h-18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        written{"tous les jours sauf dimanche 9h-19h", "Mon-Sat 9:00-19:00"},
        written{"Lun. 9 h 30-12 h, mer. fermé", "Mon 9:30-12:00"}, written{"Lu-Di 9-12", "Mon-Sun 9:00-12:00"},
        written{"lundi, jeudi matin; vendredi après-midi", "Mon, Thu 0:00-12:00; Fri 12:00-24:00"},
        written{"sur rendez-vous", "Mon-Sun by appointment"},
        written{"lun-ven 9h-17h, fermé le 1er mai", "Mon-Fri 9:00-17:00; closed 1 May"},
        written{"lunes a viernes de 9:00 a 14:00", "Mon-Fri 9:00-14:00"},
        written{"lunes a sábado 9-13 h y 17-20 h, domingo cerrado", "Mon-Sat 9:00-13:00 & 17:00-20:00"},
        written{"L-V 9-14", "Mon-Fri 9:00-14:00"}, written{"mié 10-14 y 16-19", "Wed 10:00-14:00 & 16:00-19:00"},
        written{"jueves y viernes 16-20, cerrado 24 de diciembre", "Thu, Fri 16:00-20:00; closed 24 Dec"},
        written{"Dom 10-13", "Sun 10:00-13:00"}, written{"con cita previa", "Mon-Sun by appointment"},
        // The same day in every language that has the word.
        written{"Mi 9-12", "Wed 9:00-12:00"}, written{"Mar 9-14", "Tue 9:00-14:00"},
        written{"Sa 9-12", "Sat 9:00-12:00"}, written{"Mar 9-12", "Tue 9:00-12:00"}));

class hours_that_are_unreadable : public testing::TestWithParam<written> {};

TEST_P(hours_that_are_unreadable, say_where_and_what_to_do) {
    const auto hours = read_office_hours(GetParam().text);
    ASSERT_FALSE(hours) << text_of(*hours);
    EXPECT_NE(hours.error().sentence().find(GetParam().means), std::string::npos) << hours.error().sentence();
}

INSTANTIATE_TEST_SUITE_P(never_guessed, hours_that_are_unreadable,
    testing::Values(written{"", "no office hours"}, written{"  ", "no office hours"}, written{",", "no office hours"},
        written{"soon", "\"soon\""}, written{"Mon-Fri 8-17, tel 555", "\"tel\""}, written{"call first", "\"call\""},
        written{"Di 9-12", "\"di\""}, written{"Do 9-12", "\"do\""}, written{"M 9-12", "\"m\""},
        written{"X 9-14", "\"x\""}, written{"Mon-Fri 9-5", "\"9-5\""}, written{"Mon-Fri 9-12, 2-5", "\"2-5\""},
        written{"Mon-Fri 8-8", "\"8-8\""}, written{"Tue 1-7", "half of the day"},
        written{"Mon-Fri 10-midnight", "half of the day"}, written{"Fri until 5", "half of the day"},
        written{"Mon-Fri 8-25", "\"8-25\""}, written{"Mon-Fri 8:75-9", "\"8:75-9\""},
        written{"Mon 13pm-5pm", "\"13pm-5pm\""}, written{"Mon-Fri 8-17, Sat", "hours of that day are missing"},
        written{"Mon-Fri 8-17 except Wed 8-12", "open or closed"}, written{"Sat closed Sun 10-12", "comma"},
        written{"Mon pm 8-17", "other half"}, written{"every 2nd Wed 9-12", "\"2nd\""},
        written{"werktags 8-17", "\"werktags\""}, written{"closed 03/04", "\"03/04\""},
        written{"closed 31 Feb", "\"31\""}, written{"closed 24 Dec 0584", "\"24\""},
        written{"Mon-Fri 8-17, closed Wed 24 Dec 2026", "another day of the week"},
        written{"Mon 20-9, 8-21", "do not fit together"}, written{"Mon-Fri 8-17, closed", "when it is closed"},
        written{"Mon-Fri 8-17, closed 22-2", "midnight"}, written{"24 Dec", "hours of that date"},
        written{"8-17 and", "\"and\""}));

const day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

moment at(day date, int hour, int minute = 0) { return date + std::chrono::hours{hour} + std::chrono::minutes{minute}; }

office_hours hours_of(std::string_view text) { return read_office_hours(text).value(); }

TEST(the_next_open_minute, is_the_moment_itself_while_open_and_the_end_is_not_open) {
    const auto hours = hours_of("Mon-Fri 8-12, Sat 8-10");
    EXPECT_EQ(next_open(hours, at(monday, 7, 59)), at(monday, 8));
    EXPECT_EQ(next_open(hours, at(monday, 8)), at(monday, 8));
    EXPECT_EQ(next_open(hours, at(monday, 11, 59)), at(monday, 11, 59));
    EXPECT_EQ(next_open(hours, at(monday, 12)), at(monday + book::days{1}, 8));
    EXPECT_EQ(next_open(hours, at(monday + book::days{5}, 10)), at(monday + book::days{7}, 8));
}

TEST(the_next_open_minute, follows_a_span_past_midnight_and_the_turn_of_the_week) {
    const auto hours = hours_of("Sun 22-2");
    EXPECT_EQ(next_open(hours, at(monday, 1, 59)), at(monday, 1, 59));
    EXPECT_EQ(next_open(hours, at(monday, 2)), at(monday + book::days{6}, 22));
}

TEST(the_next_open_minute, passes_over_closed_dates_and_finds_open_ones) {
    const auto hours = hours_of("Mon-Fri 8-17, closed 20 Dec - 6 Jan, 29 Feb 9-10");
    const day christmas = std::chrono::sys_days{std::chrono::year{2026} / 12 / 24};
    EXPECT_EQ(next_open(hours, at(christmas, 9)), at(std::chrono::sys_days{std::chrono::year{2027} / 1 / 7}, 8));
    EXPECT_EQ(next_open(hours_of("29 Feb 9-10"), at(christmas, 0)),
        at(std::chrono::sys_days{std::chrono::year{2028} / 2 / 29}, 9));
    EXPECT_EQ(next_open(hours_of("29 Feb 9-10"), at(std::chrono::sys_days{std::chrono::year{2096} / 3 / 1}, 0)),
        at(std::chrono::sys_days{std::chrono::year{2104} / 2 / 29}, 9));
    EXPECT_EQ(next_open(hours_of("24 Dec 2025 9-10"), at(christmas, 0)), std::nullopt);
    EXPECT_EQ(next_open(hours_of("Mon-Fri 8-17, closed 1 Jan 2026 - 31 Dec 2045"), at(christmas, 0)),
        at(std::chrono::sys_days{std::chrono::year{2046} / 1 / 1}, 8));
}

TEST(the_next_open_minute, does_not_come_where_it_is_never_open) {
    for (auto const* text : {"closed", "by appointment"})
        EXPECT_EQ(next_open(hours_of(text), at(monday, 0)), std::nullopt);
    EXPECT_EQ(next_open(hours_of("Mon 8-9"), at(book::last_day, 0)), std::nullopt);
}

TEST(what_stands_for_now, says_am_and_pm_in_the_united_states) {
    const auto american = text::language_of("en-US");
    const auto hours = hours_of("Mon-Fri 8-12:30 & 14-17, Sat 20-2");
    EXPECT_EQ(open_now_text(hours, at(monday, 15), {}, american), "open now until 5pm");
    EXPECT_EQ(open_now_text(hours, at(monday, 9), {}, american), "open now until 12:30pm");
    EXPECT_EQ(open_now_text(hours, at(monday, 17), {}, american), "closed, opens tomorrow at 8am");
    EXPECT_EQ(open_now_text(hours, at(monday + book::days{5}, 21), {}, american), "open now until tomorrow 2am");
    EXPECT_EQ(hours_text(hours, monday, {}, american), "8am-12:30pm, 2pm-5pm");
    EXPECT_EQ(hours_text(hours, monday + book::days{5}, {}, american), "8pm-2am");
    EXPECT_EQ(hours_text(hours_of("Mon 8-12, Mon 14-24 by appointment"), monday, {}, american),
        "8am-12pm, from 2pm by appointment");
}

TEST(what_stands_for_now, says_until_when_it_is_open_or_when_it_opens) {
    const auto hours = hours_of("Mon-Fri 8-12 & 14-17, Sat 20-2");
    EXPECT_EQ(open_now_text(hours, at(monday, 15)), "open now until 17:00");
    EXPECT_EQ(open_now_text(hours, at(monday, 12)), "closed, opens today at 14:00");
    EXPECT_EQ(open_now_text(hours, at(monday, 17)), "closed, opens tomorrow at 8:00");
    EXPECT_EQ(open_now_text(hours, at(monday + book::days{4}, 17)), "closed, opens tomorrow at 20:00");
    EXPECT_EQ(open_now_text(hours, at(monday + book::days{5}, 21)), "open now until tomorrow 2:00");
    EXPECT_EQ(open_now_text(hours, at(monday + book::days{6}, 2)), "closed, opens tomorrow at 8:00");
    EXPECT_EQ(open_now_text(hours_of("Mon 8-12"), at(monday, 13)), "closed, opens Mon 30 Nov at 8:00");
    EXPECT_EQ(open_now_text(hours_of("Mon 8-24"), at(monday, 13)), "open now until midnight");
    EXPECT_EQ(open_now_text(hours_of("Mon 8-24, Tue 0-2"), at(monday, 13)), "open now until tomorrow 2:00");
    EXPECT_EQ(open_now_text(hours_of("24/7"), at(monday, 13)), "always open");
    EXPECT_EQ(open_now_text(hours_of("closed"), at(monday, 13)), "closed");
    EXPECT_EQ(open_now_text(hours_of("by appointment"), at(monday, 13)), "by appointment");
}

TEST(the_text_of_a_day, names_spans_appointments_and_closings) {
    const auto hours = hours_of("Mon 8-12, Tue by appointment, Wed 8-12, Wed 14-16 by appointment, closed 25 Nov");
    EXPECT_EQ(hours_text(hours, monday), "8:00-12:00");
    EXPECT_EQ(hours_text(hours, monday + book::days{1}), "by appointment");
    EXPECT_EQ(hours_text(hours, monday + book::days{2}), "closed");
    EXPECT_EQ(hours_text(hours, monday + book::days{9}), "8:00-12:00, 14:00-16:00 by appointment");
    const auto afternoons = hours_of("Mon-Wed 8-12, afternoons by appointment");
    EXPECT_EQ(hours_text(afternoons, monday), "8:00-12:00, from 12:00 by appointment");
    EXPECT_EQ(hours_text(hours_of("Mon 12-24 by appointment"), monday), "from 12:00 by appointment");
    EXPECT_EQ(hours_text(hours, monday + book::days{3}), "closed");
}

}
}
