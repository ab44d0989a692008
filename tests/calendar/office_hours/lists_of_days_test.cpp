// Days that stand behind their hours, and halves of the day before their days.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(days_behind_their_hours, may_be_a_list) {
    constexpr auto three = "Mon, Wed, Fri 8:00-17:00";
    constexpr auto friday = "Mon, Tue 8:00-17:00; Fri 8:00-13:00";
    expect_read({{"8-17 Mon, Wed, Fri", three}, {"8-17 Mon & Wed & Fri", three}, {"8-17 Mon, Wed and Fri", three},
        {"8-17 Uhr Mo, Mi, Fr", three}, {"8h-17h lun, mer et ven", three}, {"8-17 lunes, miércoles y viernes", three},
        {"8-17 lunedì, mercoledì e venerdì", three}, {"8-17 uur ma, wo, vr", three}, {"8h-17h seg, qua e sex", three},
        {"8am-5pm Mon, Tue; 8am-1pm Fri", friday}, {"8-17 Uhr Mo, Di; 8-13 Uhr Fr", friday},
        {"8h-17h lun, mar ; 8h-13h ven", friday}, {"8-17 lunes, martes; 8-13 viernes", friday},
        {"8-17 lun, mar; 8-13 ven", friday}, {"8-17 uur ma, di; 8-13 uur vr", friday},
        {"8h-17h seg, ter; 8h-13h sex", friday}, {"8-17 (Mon, Tue), 8-13 (Fri)", friday},
        {"8-17 Mon, Tue, 8-13 Fri", friday}, {"8-17 Mon and Tue; 8-13 Fri", friday},
        {"9-12, 14-18 Mon, Tue; 9-12 Wed", "Mon, Tue 9:00-12:00 & 14:00-18:00; Wed 9:00-12:00"},
        // A day with words of its own is none of the list.
        {"9-17 Mon, Tue closed", "Mon 9:00-17:00"},
        {"9-17 Mon; Tue by appointment", "Mon 9:00-17:00; Tue by appointment"},
        {"9-17 Mon-Fri, 9-12 Sat", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"9-17, Mon-Fri; 9-12, Sat", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"9-17, Sat 9-12", "Mon-Fri, Sun 9:00-17:00; Sat 9:00-12:00"}});
    expect_unreadable({"9-17 Mon, Tue 9-12", "9-17 Mon; Tue", "9-17 Sat, 9-12", "9-17 Mon\nTue"});
}

TEST(days_without_a_comma, are_not_closed_by_the_word_before_others) {
    constexpr auto no_monday = "Tue-Sat 10:00-19:00";
    expect_read({{"Closed Mon. Tue-Sat 10-19", no_monday}, {"closed Mon Tue-Sat 10-19", no_monday},
        {"Geschlossen Montag. Dienstag-Samstag 10-19", no_monday},
        {"Fermé le lundi. Mardi-samedi : 10h-19h", no_monday}, {"Cerrado lunes. Martes a sábado de 10 a 19", no_monday},
        {"Chiuso lunedì. Martedì-sabato 10-19", no_monday},
        {"Gesloten op maandag. Dinsdag t/m zaterdag 10-19 uur", no_monday},
        {"Fechado segunda. Terça a sábado das 10h às 19h", no_monday},
        {"Mon 8-17 Tue closed Wed 8-17", "Mon, Wed 8:00-17:00"}, {"Mo 8-17 Di zu Mi 8-17", "Mon, Wed 8:00-17:00"},
        {"lun 8h-17h mar fermé mer 8h-17h", "Mon, Wed 8:00-17:00"},
        {"ma 9.00-17.00 di gesloten wo 9.00-17.00", "Mon, Wed 9:00-17:00"},
        {"lunes 8-17 martes cerrado miércoles 8-17", "Mon, Wed 8:00-17:00"}, {"Mo. Di. 8-12", "Mon, Tue 8:00-12:00"},
        {"Thurs. Fri. 8-12", "Thu, Fri 8:00-12:00"},
        {"closed Wed Fri afternoons", "Mon, Tue, Thu, Sat, Sun 0:00-24:00; Wed, Fri 0:00-12:00"}});
    expect_unreadable({"except Wed Fri 9-12", "Mon closed Tue 8-12", "Mon closed Tue", "Mon closed Tue, Wed"});
}

TEST(a_half_of_the_day, may_stand_before_its_days) {
    constexpr auto both = "Mon, Thu 8:00-12:00 & 15:00-18:00; Tue, Wed, Fri 8:00-12:00";
    expect_read({{"vormittags: Mo-Fr 8-12 Uhr; nachmittags: Mo, Do 15-18 Uhr", both},
        {"Mo-Fr 8-12 Uhr, nachm. Mo+Do 15-18 Uhr", both}, {"mornings Mon-Fri 8-12, afternoons Mon & Thu 15-18", both},
        {"matin : lun-ven 8h-12h ; après-midi : lun et jeu 15h-18h", both},
        {"Mañanas de lunes a viernes de 8 a 12, tardes lunes y jueves de 15 a 18", both},
        {"mattina lun-ven 8-12, pomeriggio lun e gio 15-18", both},
        {"'s ochtends ma-vr 8-12, 's middags ma en do 15-18", both},
        {"manhãs seg-sex 8h-12h, tardes seg e qui 15h-18h", both},
        {"Mo-Fr vormittags, Mi nachmittags", "Mon, Tue, Thu, Fri 0:00-12:00; Wed 0:00-12:00 & 12:00-24:00"},
        {"Mon-Fri 8-17, Wed am", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"}});
    expect_unreadable({"tardes lunes 9-14", "mornings Mon 14-18", "Mon-Fri: 8-17: Wed am"});
}

TEST(the_other_end_of_a_day, narrows_a_day_that_only_begins_or_ends) {
    constexpr auto wednesday = "Mon, Tue, Thu, Fri 8:00-24:00; Wed 8:00-13:00";
    expect_read({{"Mo bis Fr ab 8 Uhr, Mi nur bis 13 Uhr", wednesday}, {"Mon-Fri from 8, Wed until 13", wednesday},
        {"lun-ven dès 8h, mer jusqu'à 13h", wednesday}, {"lun-vie desde las 8, mié hasta las 13", wednesday},
        {"lun-ven dalle 8, mer fino alle 13", wednesday}, {"ma-vr vanaf 8 uur, wo tot 13 uur", wednesday},
        {"Mo-Fr bis 17 Uhr, Mi ab 13 Uhr", "Mon, Tue, Thu, Fri 0:00-17:00; Wed 13:00-17:00"},
        {"Mon until 12, Mon from 14", "Mon 0:00-12:00 & 14:00-24:00"},
        {"Mon until 12 and from 14", "Mon 0:00-12:00 & 14:00-24:00"},
        {"Mo-Fr 9-17, langer Donnerstag bis 20 Uhr", "Mon-Wed, Fri 9:00-17:00; Thu 9:00-20:00"},
        {"Mon-Fri 9-17 (late night Thursday until 20)", "Mon-Wed, Fri 9:00-17:00; Thu 9:00-20:00"},
        {"di-za 9-17, do koopavond tot 20", "Tue, Wed, Fri, Sat 9:00-17:00; Thu 9:00-20:00"}});
}

TEST(a_time, may_be_said_to_be_that_of_the_place) {
    constexpr auto week = "Mon-Fri 9:00-17:00";
    expect_read({{"Mon-Fri 9am-5pm local time", week}, {"Mon-Fri 9am-5pm (local time)", week},
        {"Mo-Fr 9-17 Uhr (Ortszeit)", week}, {"lun-ven 9h-17h heure locale", week},
        {"lun-vie 9-17 h (hora local)", week}, {"lun-ven 9-17 (ora locale)", week},
        {"ma-vr 9-17 uur (lokale tijd)", week}, {"lun-ven 9h-12h et 14h-18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"}});
    expect_unreadable({"Mon-Fri 9am-5pm PST", "Mo-Fr 9-17 Uhr MEZ", "lun-ven 9h-17h (heure de Paris)"});
}

TEST(a_time_zone, is_refused_wherever_it_stands) {
    expect_unreadable({"Mon-Fri 9am-5pm GMT", "Mon-Fri 9am-5pm (EST)", "EST: Mon-Fri 9-17", "9am EST - 5pm EST",
        "Mon-Fri 9am-5pm PST/PDT", "Mon-Fri 9am-5pm Eastern", "Mon-Fri 9 AM to 5 PM Central Time", "9-17 UTC+1",
        "9-17 GMT-5", "9-17 Z", "09:00Z-17:00Z", "09:00+01:00-17:00+01:00", "9-17 -0500", "9:00-17:00-05:00",
        "9-17 (+1)", "Mo-Fr 9-17 Uhr (MEZ)", "Mo-Fr 9-17 h CET/CEST", "Mo-Fr 9-17 Uhr Ortszeit Wien",
        "lun-ven 9h-17h CET", "lun-vie 9-17 h (hora peninsular)", "lun-ven 9-17 ora italiana",
        "seg-sex 9h-17h horário de Brasília", "24 Dec 9-12 EST", "by appointment (EST)", "closed 2026-12-24T00:00Z"});
    // In French it would be "and".
    expect_unreadable({"Mon-Fri 9am-5pm ET", "Mon-Fri 9am-5pm ET, Sat 9am-12pm", "9am-5pm ET Mon-Fri",
        "Mon-Fri 9-5 ET, Sat 9-12", "9am-5pm Mon-Fri ET, Sat 10am-1pm", "Mon-Fri 9am-5pm, ET, Sat 9am-12pm",

        "Mon-Fri 9am-5pm ET (closed Wed)", "Mon-Fri 9am-12pm ET, by appointment",
        "Mon-Fri 12pm-5pm ET, closed 24 Dec"});
    expect_read({{"lun-ven 9h-midi et 14h-18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        {"lun-ven 9h-17h et sur rdv", "Mon-Fri 9:00-17:00; Mon-Sun by appointment"}});
}

TEST(a_half_of_the_day, is_what_the_word_behind_it_speaks_of) {
    constexpr auto afternoons = "Mon-Sun 14:00-18:00; Mon-Sun 0:00-12:00 by appointment";
    expect_read({{"mornings by appointment, afternoons 2pm-6pm", afternoons},
        {"vormittags n.V., nachmittags 14-18", afternoons}, {"le matin sur rdv, l'après-midi 14h-18h", afternoons},
        {"mañanas con cita previa, tardes de 14 a 18", afternoons},
        {"mattina su appuntamento, pomeriggio 14-18", afternoons},
        {"'s ochtends op afspraak, 's middags 14-18", afternoons},
        {"manhãs por marcação, tardes das 14h às 18h", afternoons},
        {"mornings closed, afternoons 2pm-6pm", "Mon-Sun 14:00-18:00"},
        {"vormittags geschlossen, nachmittags 14-18", "Mon-Sun 14:00-18:00"},
        {"matin fermé, après-midi 14h-18h", "Mon-Sun 14:00-18:00"},
        {"mornings 8-12 by appointment, afternoons 14-18", "Mon-Sun 14:00-18:00; Mon-Sun 8:00-12:00 by appointment"},
        {"mornings by appointment", "Mon-Sun 0:00-12:00 by appointment"},
        {"afternoons by appointment, 8-12", "Mon-Sun 8:00-12:00; Mon-Sun 12:00-24:00 by appointment"},
        {"8-12, afternoons by appointment", "Mon-Sun 8:00-12:00; Mon-Sun 12:00-24:00 by appointment"},
        {"9-17 closed Sun", "Mon-Sat 9:00-17:00"}});
    expect_unreadable({"mornings by appointment Mon-Fri", "vormittags n.V. Mo-Fr"});
}

TEST(portuguese_days, may_stand_apart_from_their_feira) {
    expect_read({{"segunda feira a sexta feira 9h-18h", "Mon-Fri 9:00-18:00"},
        {"2ª feira a 6ª feira: 9h-19h", "Mon-Fri 9:00-19:00"}, {"2ª-feira a 6ª-feira 9h-19h", "Mon-Fri 9:00-19:00"},
        {"segundas feiras e quartas feiras 9h-12h", "Mon, Wed 9:00-12:00"}, {"à quarta feira 9h-12h", "Wed 9:00-12:00"},
        {"todos os dias úteis 9h-18h", "Mon-Fri 9:00-18:00"}});
}

TEST(an_exception, may_be_said_in_more_words) {
    constexpr auto no_wednesday = "Mon, Tue, Thu, Fri 8:00-17:00";
    expect_read({{"Mon-Fri 8-17 with the exception of Wed", no_wednesday},
        {"Mo-Fr 8-17 mit Ausnahme von Mi", no_wednesday}, {"lun-ven 8h-17h à l'exception du mercredi", no_wednesday},
        {"L-V 8-17 a excepción del miércoles", no_wednesday}, {"lun-ven 8-17 ad eccezione del mercoledì", no_wednesday},
        {"seg-sex 8h-17h com exceção da quarta", no_wednesday}});
}

}
}
