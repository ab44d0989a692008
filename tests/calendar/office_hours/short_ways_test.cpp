// A letter beside a short name, a last day that only says until when, days off, whole months, comments in quotes.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

#include <string>

namespace referralbook::calendar {
namespace {

TEST(a_range, goes_from_a_letter_to_a_short_name_where_the_letter_is_one_day) {
    expect_read({{"M-Thu 8am-5pm", "Mon-Thu 8:00-17:00"}, {"M-Thurs 8am-5pm", "Mon-Thu 8:00-17:00"},
        {"M-Fri 8am-5pm", "Mon-Fri 8:00-17:00"}, {"Mon-F 8am-5pm", "Mon-Fri 8:00-17:00"},
        {"M-Sat 9am-5pm", "Mon-Sat 9:00-17:00"}, {"M - Thu 8-17", "Mon-Thu 8:00-17:00"},
        {"M to Fri 8-17", "Mon-Fri 8:00-17:00"}, {"M-Wed 8-17, F 9-12", "Mon-Wed 8:00-17:00; Fri 9:00-12:00"},
        {"L-ven 9h-18h", "Mon-Fri 9:00-18:00"}, {"lun-V 9h-18h", "Mon-Fri 9:00-18:00"},
        {"L-vie 9-14", "Mon-Fri 9:00-14:00"}, {"W-Fri 9-12", "Wed-Fri 9:00-12:00"},
        {"Tue-F 8am-5pm", "Tue-Fri 8:00-17:00"}, {"M-Thu 8-17; Fri 8-12", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"}});
    expect_unreadable({"T-Fri 8-17", "Mon-T 8-17", "Mon-S 8-17", "S-Thu 8-17", "M-Wed-Fri 8-17", "mar-M 9-12",
        "F-Mon 8-17", "Z-Fri 8-17"});
}

TEST(a_day_that_only_says_until_when, begins_as_the_others_do) {
    expect_read({{"Mo-Do 8-17, Fr bis 13 Uhr", "Mon-Thu 8:00-17:00; Fri 8:00-13:00"},
        {"Mon-Thu 8am-5pm, Fri until noon", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"},
        {"lun-jeu 9h-18h, vendredi jusqu'à 16h", "Mon-Thu 9:00-18:00; Fri 9:00-16:00"},
        {"L-J 9-18, viernes hasta las 15", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"lun-gio 9-18, venerdì fino alle 13", "Mon-Thu 9:00-18:00; Fri 9:00-13:00"},
        {"ma-do 8-17 uur, vr tot 13 uur", "Mon-Thu 8:00-17:00; Fri 8:00-13:00"},
        {"segunda a quinta das 9h às 18h, sexta até 15h", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"Mo-Do 8-12, 14-18, Fr bis 12 Uhr", "Mon-Thu 8:00-12:00 & 14:00-18:00; Fri 8:00-12:00"},
        {"Mon, Tue 8-17, Wed, Thu 8-18, Fri until 13:00", "Mon, Tue 8:00-17:00; Wed, Thu 8:00-18:00; Fri 8:00-13:00"},
        {"Mo-Do 8-17, Fr bis 17 Uhr", "Mon-Fri 8:00-17:00"},
        {"Mon-Fri 8-17, Sat until noon", "Mon-Fri 8:00-17:00; Sat 8:00-12:00"}});
    expect_unreadable(
        {"Mo-Do 8-17, Fr bis 19 Uhr", "Mo-Mi 8-17, Do 9-17, Fr bis 13 Uhr", "Mo-Do 8-12, 14-18, Fr bis 13 Uhr",
            "Mo-Do 14-18, Fr bis 12 Uhr", "Mon-Thu 8-17, Fri from 10", "Mon-Thu 8-17, Fri mornings"});
}

TEST(a_day_off_of_one_person, may_stand_first) {
    constexpr auto week = "Mon-Fri 8:00-17:00";
    expect_read({{"Dr A not Wed, Mon-Fri 8-17", week}, {"Dr. Huber nicht mittwochs, Mo-Fr 8-17", week},
        {"Dr Roy pas le mercredi, lun-ven 8h-17h", week}, {"Dr A doesn't work Wed, Mon-Fri 8-17", week},
        {"Mon-Fri 8-17, Dr A doesn't work Wed", week}, {"Mon-Fri 8-17, doctor not in Wed", week},
        {"lun-ven 8h-17h, repos Dr Roy le jeudi", week}, {"lun-ven 8h-17h, Me Roy indisponible le vendredi", week},
        {"Dra. Ruiz no los miércoles, L-V 8-17", week}, {"Mon-Fri 8-17 (Dr A does not work Wed)", week},
        {"lun-ven 8-17, riposo dott. Rossi il giovedì", week}, {"Mon-Fri 8-17, Dr A unavailable Fridays", week},
        {"Dr A off Wed, Mon-Fri 8-17", week}});
    expect_unreadable({"Mon-Fri 8-17, Dr A not Wed, Fri", "Dr A not Wed, Fri, Mon-Thu 8-17",
        "Mo-Fr 8-17, Dr. Huber nicht Mi, Fr", "Dr A not Wed, Fri; 8-17"});
}

TEST(whole_months_and_named_days, are_closed) {
    constexpr auto august = "Mon-Fri 9:00-14:00; closed 1 Aug - 31 Aug";
    constexpr auto holidays = "Mon-Fri 9:00-14:00; closed on public holidays";
    expect_read({{"Mon-Fri 9-14, closed in August", august}, {"lunes a viernes 9-14, agosto cerrado", august},
        {"lun-ven 9h-14h, fermé en août", august}, {"lun-ven 9-14, chiuso ad agosto", august},
        {"Mo-Fr 9-14, im August geschlossen", august}, {"Mo-Fr 9-14, geschlossen im August", august},
        {"ma-vr 9-14 uur, gesloten in augustus", august},
        {"Mon-Fri 9-14, closed July and August", "Mon-Fri 9:00-14:00; closed 1 Jul - 31 Jul; closed 1 Aug - 31 Aug"},
        {"lun-ven 9h-14h, fermé juillet-août", "Mon-Fri 9:00-14:00; closed 1 Jul - 31 Aug"},
        {"Mon-Fri 9-14, closed Christmas", "Mon-Fri 9:00-14:00; closed 25 Dec"},
        {"Mo-Fr 9-14, Heiligabend und Silvester geschlossen", "Mon-Fri 9:00-14:00; closed 24 Dec; closed 31 Dec"},
        {"L-V 9-14, cerrado Nochebuena", "Mon-Fri 9:00-14:00; closed 24 Dec"},
        {"Mon-Fri 9-14, closed New Year's Day", "Mon-Fri 9:00-14:00; closed 1 Jan"},
        {"Mo-Fr 9-14, an Wochenenden und Feiertagen geschlossen", holidays}, {"lun-ven 9h-14h, fermé JF", holidays},
        {"Mo-Fr 9-14, So/Ft zu", holidays}, {"Mo-Fr 9-14 ausgen. Feiertage", holidays},
        {"lunes a viernes no festivos 9-14", holidays}, {"L-V laborables 9-14", holidays},
        {"L-V 9-14, no abre festivos", holidays}, {"lun-ven 9h-14h, dimanches et fêtes fermé", holidays},
        {"Mo-Fr 9-14 od. n. Vereinb.", "Mon-Fri 9:00-14:00; Mon-Sun by appointment"}});
    expect_unreadable({"Mon-Fri 9-14, August", "Mon-Fri 9-14, August 10-12 Uhr maybe", "Mo-Fr 9-14, Weihnachten zu",
        "Mon-Fri 9-14, closed in winter", "closed in August 12"});
}

TEST(a_comment, of_calls_doors_and_floors_is_passed_over) {
    for (const auto* remark : {"by prior call", "ask for Anna", "leave a message", "parking behind the house",
             "zweimal klingeln", "entrée par la cour", "preguntar por Ana", "2. OG", "1. Stock", "3rd floor", "Room 12",
             "Zimmer 7", "2e étage", "planta 3", "4º piso", "piano 2", "2e verdieping", "chiedere di Anna",
             "Eingang im Hof", "sonner deux fois"}) {
        const auto shown = std::string{remark};
        expect_read({{("Sat 10-14 \"" + shown + '"').c_str(), "Sat 10:00-14:00"},
            {("Sat 10-14 (" + shown + ')').c_str(), "Sat 10:00-14:00"}});
    }
    for (const auto* remark : {"odd weeks", "only in Advent", "nur 2. OG", "ask for Wed", "Room 12 only", "except May",
             "2. Woche", "week 12", "12", "jede 2. Woche", "ask for Anna only", "2. OG 8-12"})
        EXPECT_FALSE(read_office_hours("Sat 10-14 \"" + std::string{remark} + '"')) << remark;
}

TEST(always_open, is_said_in_many_ways) {
    for (const auto* text : {"always open", "Always reachable", "24 hrs a day", "immer geöffnet", "immer erreichbar",
             "rund um die Uhr erreichbar", "Rund um die Uhr geöffnet", "jederzeit erreichbar", "toujours ouvert",
             "ouvert en permanence", "siempre abierto", "sempre aperto", "sempre reperibile", "altijd open",
             "altijd bereikbaar", "dag en nacht bereikbaar", "sempre aberto", "24 horas por dia"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "24/7") << text;
    }
    // Which Saturdays, which weeks, in which months, for whom?
    expect_unreadable({"jeden 1. Samstag", "jeden 1. Samstag im Monat 9-12", "1st Saturday of the month 9am-1pm",
        "Mon-Fri 9am-5pm, every other Saturday 9am-noon", "1er samedi du mois 9h-12h", "primer sábado de mes 10-13",
        "primo sabato del mese 9-12", "eerste zaterdag van de maand 9-12", "primeiro sábado do mês 9h-12h",
        "alle 14 Tage mittwochs 9-12", "Mo-Fr 8-12 (KW gerade)", "durchgehend geöffnet", "Mo-Fr 8-17, Notdienst 24h",
        "Mo-Fr 9-17 (Ferien: 9-12)", "verano: 8 a 15 h"});
}

}
}
