// Hours that stand beside closings, beside other days or behind "else": whose they are.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::calendar {
namespace {

TEST(hours_behind_closed_days, are_those_of_the_other_days) {
    constexpr auto no_monday = "Tue-Sun 9:00-17:00";
    constexpr auto no_sunday = "Mon-Sat 9:00-18:00";
    expect_read({{"closed Mon, 9-17", no_monday}, {"Mon closed, 9-17", no_monday}, {"closed Mon; 9-17", no_monday},
        {"geschlossen Mo, 9-17 Uhr", no_monday}, {"Ruhetag Montag, 9-17 Uhr", no_monday},
        {"fermé lundi, 9h-17h", no_monday}, {"lundi fermé, 9h-17h", no_monday}, {"cerrado lunes, 9-17", no_monday},
        {"chiuso lunedì, 9-17", no_monday}, {"gesloten op maandag, 9-17 uur", no_monday},
        {"fechado segunda, 9h-17h", no_monday}, {"closed Sundays, 9-18", no_sunday}, {"sonntags zu, 9-18", no_sunday},
        {"cerrado domingos, 9-18", no_sunday}, {"chiuso domenica, 9-18", no_sunday},
        {"fechado aos domingos, 9h-18h", no_sunday}, {"closed Sat & Sun, 8-17", "Mon-Fri 8:00-17:00"},
        {"closed Sat, Sun; 8-17", "Mon-Fri 8:00-17:00"}, {"Sa und So geschlossen, 8-17", "Mon-Fri 8:00-17:00"},
        {"fermé samedi et dimanche, 8h-17h", "Mon-Fri 8:00-17:00"},
        {"fermé le lundi; 9h-12h et 14h-18h", "Tue-Sun 9:00-12:00 & 14:00-18:00"},
        {"domenica e lunedì chiuso, 9-13 e 15-19", "Tue-Sat 9:00-13:00 & 15:00-19:00"},
        {"closed Sundays, mornings 8-12", "Mon-Sat 8:00-12:00"}, {"closed Wed, from 9", "Mon, Tue, Thu-Sun 9:00-24:00"},
        {"closed on public holidays, 9-17", "Mon-Sun 9:00-17:00; closed on public holidays"},
        {"closed Wed, 8-17; Sat 9-12", "Mon, Tue, Thu, Fri, Sun 8:00-17:00; Sat 9:00-12:00"},
        {"closed Mon 9-12, 14-17", "Mon 0:00-9:00 & 12:00-14:00 & 17:00-24:00; Tue-Sun 0:00-24:00"}});
}

TEST(hours_behind_closed_days, are_not_guessed_beside_other_hours) {
    expect_unreadable({"closed Sat, Sun, 8-17", "Mon-Fri 8-17, closed Wed, 14-18", "Mon-Fri 8-17, Wed closed, 14-18",
        "Mo-Fr 8-12, Mi geschlossen, 14-18", "lun-ven 8h-12h, mercredi fermé, 14h-18h",
        "L-V 8-12, cerrado lunes, 16-19", "lun-ven 8-12, mercoledì chiuso, 14-18",
        "ma-vr 8-12, woensdag gesloten, 14-18", "seg-sex 8h-12h, fechado quarta, 14h-18h", "closed Mon and 12-13",
        "Mon-Fri 8-17, closed Wed, from 14"});
}

TEST(hours_behind_a_day_that_is_half_closed, are_of_that_day) {
    constexpr auto wednesday = "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00";
    expect_read({{"lundi matin fermé, 14h-18h; mar-ven 9h-12h", "Mon 14:00-18:00; Tue-Fri 9:00-12:00"},
        {"Mo vormittags geschlossen, 14-18; Di-Fr 9-12", "Mon 14:00-18:00; Tue-Fri 9:00-12:00"},
        {"Mon am closed, 14-18; Tue-Fri 9-12", "Mon 14:00-18:00; Tue-Fri 9:00-12:00"},
        {"chiuso lunedì mattina, 14-18; martedì-venerdì 9-12", "Mon 14:00-18:00; Tue-Fri 9:00-12:00"},
        {"Mi nachmittags geschlossen, 8-12; Mo, Di, Do, Fr 8-17", wednesday},
        {"geschlossen Mi nachmittags, 8-12; Mo, Di, Do, Fr 8-17", wednesday},
        {"Mo, Di, Do, Fr 8-17, Mi nachm. geschlossen, 8-12", wednesday},
        {"Wed pm closed, mornings 8-12; Mon, Tue, Thu, Fri 8-17", wednesday},
        {"mercredi après-midi fermé, 8h-12h; lun, mar, jeu, ven 8h-17h", wednesday},
        {"cerrado miércoles por la tarde, 8-12; lun, mar, jue, vie 8-17", wednesday},
        {"mercoledì pomeriggio chiuso, 8-12; lun, mar, gio, ven 8-17", wednesday},
        {"woensdagmiddag gesloten, 8-12 uur; ma, di, do, vr 8-17 uur", wednesday},
        {"quarta de tarde fechado, 8h-12h; seg, ter, qui, sex 8h-17h", wednesday},
        {"Mo-Fr 8-17, Mi nachm. geschlossen, 12-13 geschlossen",
            "Mon, Tue, Thu, Fri 8:00-12:00 & 13:00-17:00; Wed 8:00-12:00"},
        {"Mi nachm. geschlossen, 8-17", "Mon, Tue, Thu-Sun 8:00-17:00; Wed 8:00-12:00"}});
    // Of that day or of all?
    expect_unreadable({"Mi nachm. geschlossen, 8-12", "lundi matin fermé, 14h-18h", "Wed pm closed, 14-18",
        "Wed pm closed, 8-13", "lunes tarde cerrado, 9-14; martes a viernes 9-18", "Mon-Fri 8-17, Wed pm closed, 8-17",
        "Wed pm closed and 8-10"});
}

TEST(hours_without_days, are_of_all_but_the_days_that_have_their_own) {
    constexpr auto saturday = "Mon-Fri, Sun 9:00-17:00; Sat 9:00-12:00";
    constexpr auto friday = "Mon-Thu, Sat, Sun 8:00-17:00; Fri 8:00-12:00";
    expect_read({{"9-17, Sat 9-12", saturday}, {"9-17; Sat, 9-12", saturday}, {"9-17 Uhr, Sa 9-12 Uhr", saturday},
        {"9h-17h, samedi 9h-12h", saturday}, {"9-17, sábado 9-12", saturday}, {"9-17, sabato 9-12", saturday},
        {"9-17 uur, zaterdag 9-12 uur", saturday}, {"9h-17h, sábado 9h-12h", saturday}, {"8-17; Fri 8-12", friday},
        {"8-17 (Fri 8-12)", friday}, {"8-17 Uhr (Fr 8-12 Uhr)", friday}, {"8h-17h (ven 8h-12h)", friday},
        {"von 8 bis 17 Uhr, Freitag von 8 bis 12 Uhr", friday},
        {"8-12, 14-18 (Mi 8-12)", "Mon, Tue, Thu-Sun 8:00-12:00 & 14:00-18:00; Wed 8:00-12:00"},
        {"tägl. 8-18 (So 10-14)", "Mon-Sat 8:00-18:00; Sun 10:00-14:00"},
        {"8-17, Sa u. So 10-14", "Mon-Fri 8:00-17:00; Sat, Sun 10:00-14:00"},
        {"9-17, Sat closed, Sun closed", "Mon-Fri 9:00-17:00"},
        {"8-17, 24 Dec 8-12", "Mon-Sun 8:00-17:00; 24 Dec 8:00-12:00"},
        // Days behind their times stay theirs.
        {"9-17, Mon-Fri", "Mon-Fri 9:00-17:00"}, {"9-17 Mon-Fri, 9-12 Sat", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"9-17, Mon-Fri; 9-12, Sat", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"9-17 (Mon-Fri), 9-12 (Sat)", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"}});
    expect_unreadable({"9-17, Sat, 9-12", "9-17 Sat 9-12", "9-17 Sat, 9-12", "9-12, Sa n.V.", "9h-17h samedi 9h-12h",
        "9-17, sábado, 9-12", "8-12 Mo-Fr, 14-18"});
}

TEST(hours_behind_else, are_of_the_days_that_nothing_was_said_of) {
    constexpr auto tuesday = "Mon, Wed-Sun 8:00-12:00; Tue 14:00-18:00";
    constexpr auto wednesday = "Mon, Tue, Thu-Sun 8:00-17:00; Wed 8:00-12:00";
    expect_read({{"Di 14-18, sonst 8-12", tuesday}, {"Di 14-18 sonst 8-12", tuesday},
        {"Dienstag 14-18, ansonsten 8-12", tuesday}, {"Tue 14-18, else 8-12", tuesday},
        {"Tue 2pm-6pm; otherwise 8am-12pm", tuesday}, {"mardi 14h-18h, sinon 8h-12h", tuesday},
        {"martedì 14-18, altrimenti 8-12", tuesday}, {"dinsdag 14-18, anders 8-12", tuesday},
        {"martes 14-18, de lo contrario 8-12", tuesday}, {"Mi 8-12, sonst 8-17", wednesday},
        {"Wed 8-12, else 8-17", wednesday}, {"mercredi 8h-12h, autrement 8h-17h", wednesday},
        {"terça 14h-18h, caso contrário 8h-12h", tuesday}, {"terça 14h-18h, nos outros dias 8h-12h", tuesday},
        {"Di 14-18, an den übrigen Tagen 8-12", tuesday}, {"mardi 14h-18h, les autres jours 8h-12h", tuesday},
        {"Mi 8-12, sonst Mo-Fr 8-17", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        {"Fri 9-12, Sat 10-11, otherwise 9-17", "Mon-Thu, Sun 9:00-17:00; Fri 9:00-12:00; Sat 10:00-11:00"},
        {"Mi n.V., sonst 8-17", "Mon, Tue, Thu-Sun 8:00-17:00; Wed by appointment"},
        {"Mi nachm. geschlossen, Fr 8-12, sonst 8-17", "Mon, Tue, Thu, Sat, Sun 8:00-17:00; Wed, Fri 8:00-12:00"},
        {"Mo-Fr 8-17, sonst geschlossen", "Mon-Fri 8:00-17:00"}});
    expect_unreadable({"8-12, sonst 14-17", "Mon-Sun 8-12, else 14-17", "Mi, sonst"});
}

TEST(hours_behind_a_closed_half, are_those_of_the_other_half) {
    constexpr auto afternoons = "Mon-Sun 14:00-18:00";
    expect_read({{"closed mornings, afternoons 14-18", afternoons}, {"closed mornings; 14-18", afternoons},
        {"closed in the mornings, open afternoons 2pm-6pm", afternoons},
        {"geschlossen vormittags, nachmittags 14-18", afternoons}, {"fermé le matin, après-midi 14h-18h", afternoons},
        {"cerrado por la mañana, por la tarde 14-18", afternoons}, {"chiuso la mattina, 14-18", afternoons},
        {"closed afternoons, mornings 8-12", "Mon-Sun 8:00-12:00"}, {"not before 9, 9-12", "Mon-Sun 9:00-12:00"},
        {"closed mornings, afternoons by appointment", "Mon-Sun 12:00-24:00 by appointment"}});
    expect_unreadable(
        {"closed mornings and afternoons 14-18", "closed mornings, afternoons", "closed mornings, open afternoons",
            "closed mornings, afternoons Mon-Fri 14-18", "Mon-Fri 8-17, closed mornings, afternoons 14-18",
            "closed mornings, Wed 9-12, 14-18", "closed, 14-18", "geschlossen, 9-12",
            "by appointment mornings, afternoons 14-18", "n.V. vormittags, 14-18", "sur rdv le matin, 14h-18h"});
}

TEST(hours_behind_closed_times, are_closed_within_the_others_and_open_beside_them) {
    constexpr auto lunch = "Mon-Fri 8:00-12:00 & 14:00-18:00";
    expect_read({{"Mon-Fri 8-12, lunch 12-1, 2-6pm", lunch}, {"Mo-Fr 8-12, Mittagspause 12-14, 14-18", lunch},
        {"lun-ven 8h-12h, fermé 12h-14h, 14h-18h", lunch},
        {"Mon-Fri 8-18, closed 12-13, 15-16", "Mon-Fri 8:00-12:00 & 13:00-15:00 & 16:00-18:00"}});
    expect_unreadable(
        {"closed 12-13, 14-18", "lunch 12-13, 14-18", "closed 12-13; open 14-18", "Mon-Fri 8-18, closed 12-13, 15-20",
            "Mon-Fri 8-12, Sat 9-12, closed 12-14, 14-18", "24 Dec 8-12, closed 12-13, 14-18"});
}

TEST(an_end_alone, is_read_where_it_can_be_no_other) {
    expect_read({{"Mon-Fri from 8, Wed until 7pm", "Mon, Tue, Thu, Fri 8:00-24:00; Wed 8:00-19:00"},
        {"Mon-Fri 8-17, Wed until 09:00", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-9:00"},
        {"Mon-Fri 8-17, Wed closed until 10", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 10:00-17:00"}});
    expect_unreadable({"Mon-Fri from 8, Wed until 7", "Mo-Fr ab 8, Mi bis 7", "lun-ven dès 8h, mer jusqu'à 7h",
        "lun-vie desde las 8, mié hasta las 7", "lun-ven dalle 8, mer fino alle 7", "Mon-Fri 8-17, Thu until 9",
        "until 8", "Mon-Fri from 8, until 17", "from 8; until 17 Wed", "Mon-Fri until 12, Wed from 14",
        "Mon-Fri from 14, Wed until 13", "Mon-Fri mornings, Wed from 14"});
}

TEST(days_listed_behind_times, are_not_given_to_the_times_that_follow) {
    expect_read({{"9-12 Mon, Tue, 14-18 Wed", "Mon, Tue 9:00-12:00; Wed 14:00-18:00"},
        {"9-12 Mon, Tue, closed Wed", "Mon, Tue 9:00-12:00"},
        {"9-17 Mon-Fri, Sat and Sun closed", "Mon-Fri 9:00-17:00"},
        {"9-12 Mon-Fri; closed Wed afternoon", "Mon-Fri 9:00-12:00"},
        {"9h-17h lun-ven; fermé mercredi après-midi", "Mon, Tue, Thu, Fri 9:00-17:00; Wed 9:00-12:00"}});
    expect_unreadable(
        {"9-12 Mon, Tue, 14-18", "9-12 Mo, Di, 14-18", "9h-12h lun, mar, 14h-18h", "9-12 lunes, martes, 14-18",
            "9-12 lunedì, martedì, 14-18", "9-12 Mon and Tue, 14-18", "9-12 Mon, Tue, afternoons 14-18",
            "9-12 Mon, Tue, by appointment", "9-12 Mon, Tue, Wed closed", "9-17 Mon, Wed, Fri by appointment"});
}

}
}
