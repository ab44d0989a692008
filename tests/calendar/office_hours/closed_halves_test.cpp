// Halves of the day that are closed, and where a half ends on a day with a break.
#include "calendar/office_hours/expect_hours.hpp"

namespace referralbook::calendar {
namespace {

TEST(a_closed_half_behind_hours, takes_nothing_from_the_other_half) {
    for (const auto* text : {"Mo-Fr 8-12, nachmittags geschlossen", "Mo-Fr 8-12 Uhr; nachmittags geschlossen",
             "Mo-Fr 8-12. Nachmittags geschlossen.", "Mo-Fr 8-12 (nachmittags zu)", "Mo-Fr 8-12 nachm. geschl.",
             "Mo-Fr 8-12, Nachmittag: geschlossen", "Mo-Fr vorm. 8-12, nachm. geschlossen", "Mo-Fr 8-12, nm. zu",
             "Mon-Fri 8-12, afternoons closed", "Mon-Fri 8-12, pm closed", "Mon-Fri 8am-12pm, no afternoons",
             "lun-ven 8h-12h, après-midi fermé", "lun-ven 8h-12h (fermé l'après midi)", "lun-ven 8h-12h, apm fermé",
             "L-V 8-12, tardes cerrado", "lun-ven 8-12, pomeriggio chiuso", "ma-vr 8-12, 's middags gesloten",
             "seg-sex 8h-12h, tardes fechado", "8-12 Mo-Fr, nachmittags geschlossen"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Fri 8:00-12:00") << text;
    }
    expect_read({{"8-12, nachmittags geschlossen", "Mon-Sun 8:00-12:00"},
        {"vormittags 8-12, nachmittags geschlossen", "Mon-Sun 8:00-12:00"},
        {"Mo-Fr 14-18, vormittags geschlossen", "Mon-Fri 14:00-18:00"},
        {"L-V 9-14, tardes cerrado", "Mon-Fri 9:00-14:00"}, {"L-V 9-14, cerrado tardes", "Mon-Fri 9:00-14:00"},
        {"Mo-Fr 8-12, nachmittags geschlossen, Sa 9-11", "Mon-Fri 8:00-12:00; Sat 9:00-11:00"},
        {"Mo-Fr 8-12, nachmittags geschlossen, feiertags zu", "Mon-Fri 8:00-12:00; closed on public holidays"},
        {"Mo, Di 8-12, Do, Fr 9-13, nachmittags geschlossen", "Mon, Tue 8:00-12:00; Thu, Fri 9:00-13:00"},
        {"Mo-Do 8-12 und 14-18; Fr 8-12, nachmittags zu", "Mon-Thu 8:00-12:00 & 14:00-18:00; Fri 8:00-12:00"},
        {"Mo-Fr 8-12, Mi geschlossen, nachmittags geschlossen", "Mon, Tue, Thu, Fri 8:00-12:00"}});
}

TEST(a_closed_half_behind_hours, is_not_guessed) {
    expect_unreadable({"Mo-Fr 8-17, nachmittags geschlossen", "Mon-Fri 8-17, closed afternoons",
        "Mo-Fr 8-12, 14-18, nachmittags geschlossen", "Mo 8-17, Di 8-12, nachmittags geschlossen",
        "Mo-Do 8-12 und 14-18, Fr 8-12, nachmittags geschlossen", "Mo-Fr 8-12, nachmittags geschlossen, Do 14-18",
        "Mo-Fr 8-12, nachmittags geschlossen außer Do 14-18"});
}

TEST(a_half_of_a_day_with_a_break, begins_and_ends_at_the_break) {
    expect_read({{"Mo-Fr 8.30-12.30 und 14-18, Mi nachmittags geschlossen",
                     "Mon, Tue, Thu, Fri 8:30-12:30 & 14:00-18:00; Wed 8:30-12:30"},
        {"Mo-Fr 8-12:30 + 14-18 Uhr, mittwochs nur vormittags",
            "Mon, Tue, Thu, Fri 8:00-12:30 & 14:00-18:00; Wed 8:00-12:30"},
        {"Mo-Fr 8-12:30, 14-18, Mi vormittags geschlossen",
            "Mon, Tue, Thu, Fri 8:00-12:30 & 14:00-18:00; Wed 14:00-18:00"},
        {"lun-ven 9h-12h30 et 14h-18h, fermé le mercredi après-midi",
            "Mon, Tue, Thu, Fri 9:00-12:30 & 14:00-18:00; Wed 9:00-12:30"},
        {"lun-ven sauf mercredi après-midi 9h-12h30 et 14h-18h",
            "Mon, Tue, Thu, Fri 9:00-12:30 & 14:00-18:00; Wed 9:00-12:30"},
        {"lun-vie 9-14 y 16-19, mié tarde cerrado", "Mon, Tue, Thu, Fri 9:00-14:00 & 16:00-19:00; Wed 9:00-14:00"},
        {"lun-vie 9-14 y 16-19, viernes solo mañanas", "Mon-Thu 9:00-14:00 & 16:00-19:00; Fri 9:00-14:00"},
        {"lun-ven 9-13 e 15-19, chiuso giovedì pomeriggio", "Mon-Wed, Fri 9:00-13:00 & 15:00-19:00; Thu 9:00-13:00"},
        {"seg-sex 9h-13h e 14h30-18h, quarta só de manhã",
            "Mon, Tue, Thu, Fri 9:00-13:00 & 14:30-18:00; Wed 9:00-13:00"},
        {"Mon-Fri 8-12:30 & 14-18, Wed am only", "Mon, Tue, Thu, Fri 8:00-12:30 & 14:00-18:00; Wed 8:00-12:30"},
        {"Mon-Fri 8-17, closed Wed pm", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        {"Mo-Fr 8:30-12:30, Mo/Di/Do 14-18, Mi und Fr nachmittags zu",
            "Mon, Tue, Thu 8:30-12:30 & 14:00-18:00; Wed, Fri 8:30-12:30"},
        {"Mi Nachmittag geschlossen; Mo-Fr 9-13 und 15-18",
            "Mon, Tue, Thu, Fri 9:00-13:00 & 15:00-18:00; Wed 9:00-13:00"},
        {"Mo-Fr 8-14, Mi nachmittags geschlossen", "Mon, Tue, Thu, Fri 8:00-14:00; Wed 8:00-12:00"}});
    const auto by_appointment = read_office_hours("Mo-Fr 8-12:30, 14-18; Mi vormittags n.V.");
    ASSERT_TRUE(by_appointment);
    EXPECT_EQ(by_appointment->week[2], (opening_list{{14 * 60, 18 * 60}}));
}

}
}
