// Hours of one day that reach further than those of the others, and appointments instead of hours or beside them.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::calendar {
namespace {

TEST(an_end_beyond_the_hours, extends_those_of_its_day) {
    constexpr auto thursday = "Mon-Wed, Fri 9:00-17:00; Thu 9:00-19:00";
    constexpr auto tuesday = "Mon, Wed-Fri 9:00-17:00; Tue 7:00-17:00";
    expect_read({{"Mo-Fr 9-17, Do bis 19 Uhr", thursday}, {"Mon-Fri 9-17, Thu until 7pm", thursday},
        {"lun-ven 9h-17h, jeudi jusqu'à 19h", thursday}, {"lunes a viernes 9-17, jueves hasta las 19", thursday},
        {"lun-ven 9-17, giovedì fino alle 19", thursday}, {"ma-vr 9-17, donderdag tot 19 uur", thursday},
        {"seg-sex 9-17, quinta até às 19h", thursday}, {"Mo-Fr 9-17, Di ab 7 Uhr", tuesday},
        {"Mon-Fri 9-17, Tue from 7am", tuesday}, {"lun-ven 9h-17h, mardi dès 7h", tuesday},
        {"lun-ven 9h-17h, mardi à partir de 7h", tuesday}, {"lunes a viernes 9-17, martes desde las 7", tuesday},
        {"L-V 9-17, martes a partir de las 7", tuesday}, {"lun-ven 9-17, martedì dalle 7", tuesday},
        {"ma-vr 9-17, dinsdag vanaf 7 uur", tuesday}, {"seg-sex 9h-17h, terça a partir das 7h", tuesday},
        {"Mo-Fr 9-17, Do bis 20 Uhr, Fr bis 14 Uhr", "Mon-Wed 9:00-17:00; Thu 9:00-20:00; Fri 9:00-14:00"},
        {"Mon-Fri 8-12, 14-17, Tue until 19", "Mon, Wed-Fri 8:00-12:00 & 14:00-17:00; Tue 8:00-12:00 & 14:00-19:00"},
        {"Mon-Fri 8-17, Thu until midnight", "Mon-Wed, Fri 8:00-17:00; Thu 8:00-24:00"},
        // Within the hours it narrows; half a day never adds.
        {"Mo-Fr 8-17, Do bis 16", "Mon-Wed, Fri 8:00-17:00; Thu 8:00-16:00"},
        {"Mon-Fri 8-17, Wed am until 11", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-11:00"},
        {"Mon-Fri 8-11, Wed am", "Mon-Fri 8:00-11:00"}});
    // Open in between or not? Until when?
    expect_unreadable({"Mon-Fri 8-12, 14-18, Thu until 13", "Mon-Fri 8-12, 14-18, Thu from 13",
        "Mon-Fri 8-12, Thu from 14", "Mon-Fri 14-18, Thu until 13", "Mo-Do 8-17, Fr bis 19 Uhr"});
}

TEST(a_day_by_appointment, has_no_hours_where_those_of_the_others_fill_the_day) {
    constexpr auto wednesday = "Mon, Tue, Thu, Fri 9:00-17:00; Wed by appointment";
    expect_read({{"Mo-Fr 9-17, Mi n.V.", wednesday}, {"Mon-Fri 9-17, Wed by appointment", wednesday},
        {"Mon-Fri 9-17 (Wed by appointment)", wednesday}, {"Mi n.V., Mo-Fr 9-17", wednesday},
        {"lun-ven 9h-17h, mercredi sur RDV", wednesday}, {"L-V 9-17, miércoles con cita previa", wednesday},
        {"lun-ven 9-17, mercoledì su appuntamento", wednesday}, {"ma-vr 9-17, woensdag op afspraak", wednesday},
        {"seg-sex 9h-17h, quarta por marcação", wednesday}, {"Mo-Fr 9-17; nur Mi n.V.", wednesday},
        {"Mo-Fr 9-17, mittwochs nur nach vorheriger Vereinbarung", wednesday},
        {"Mo-Fr 8-17, Di und Do n.V.", "Mon, Wed, Fri 8:00-17:00; Tue, Thu by appointment"},
        {"Mo-Fr 8-17, Mi 14-17 n.V.", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-14:00; Wed 14:00-17:00 by appointment"},
        {"Mo-Fr 8-17, nachmittags n.V.", "Mon-Fri 8:00-12:00; Mon-Fri 12:00-24:00 by appointment"},
        // Beside the hours of half a day, or where it is said.
        {"Mo-Fr 8-12, Mi n.V.", "Mon-Fri 8:00-12:00; Wed by appointment"},
        {"Mon-Fri 9-17, Wed also by appointment", "Mon-Fri 9:00-17:00; Wed also by appointment"},
        {"Mo-Fr 9-17, auch Mi n.V.", "Mon-Fri 9:00-17:00; Wed also by appointment"},
        {"lun-ven 9h-17h, mercredi aussi sur RDV", "Mon-Fri 9:00-17:00; Wed also by appointment"},
        {"Mo-Fr 9-17, Mi 14-16 auch n.V.", "Mon-Fri 9:00-17:00; Wed 14:00-16:00 also by appointment"}});
}

TEST(a_day_by_appointment_only, has_no_hours) {
    constexpr auto wednesday = "Mon, Tue, Thu, Fri 8:00-12:00; Wed by appointment";
    expect_read({{"Mo-Fr 8-12, Mi nur n.V.", wednesday}, {"Mo-Fr 8-12, Mi ausschließlich nach Vereinbarung", wednesday},
        {"Mon-Fri 8-12, Wed by appointment only", wednesday}, {"Mon-Fri 8-12, Wed only by appointment", wednesday},
        {"lun-ven 8h-12h, mercredi uniquement sur RDV", wednesday},
        {"lun-ven 8h-12h, mercredi sur rendez-vous uniquement", wednesday},
        {"L-V 8-12, miércoles solo con cita previa", wednesday},
        {"lun-ven 8-12, mercoledì solo su appuntamento", wednesday},
        {"ma-vr 8-12, woensdag uitsluitend op afspraak", wednesday},
        {"ma-vr 8-12, woensdag alleen na telefonische afspraak", wednesday},
        {"seg-sex 8h-12h, quarta apenas por marcação", wednesday},
        {"Mo-Fr 8-17, nur nach Vereinbarung", "Mon-Fri 8:00-17:00 by appointment"},
        {"Mo-Fr 8-17, nur nach Vereinbarung, Sa geschlossen", "Mon-Fri 8:00-17:00 by appointment"},
        {"Mo-Fr 8-17 nur mit Termin", "Mon-Fri 8:00-17:00 by appointment"}});
    expect_unreadable({"Mo-Fr 8-17, Sa 9-12, nur nach Vereinbarung", "Mo-Fr 8-12, Mi 14-18, Mi nur n.V."});
}

TEST(a_day_excepted_by_appointment, is_the_one_by_appointment) {
    constexpr auto tuesday = "Mon, Wed, Thu 8:00-17:00; Tue by appointment";
    expect_read({{"Mo-Do 8-17 außer Di n.V.", tuesday}, {"Mon-Thu 8-17 except Tue by appointment", tuesday},
        {"Mon-Thu 8-17 (except Tue by appointment)", tuesday}, {"lun-jeu 8h-17h sauf mardi sur RDV", tuesday},
        {"lun-jue 8-17 excepto martes con cita previa", tuesday},
        {"lun-gio 8-17 tranne martedì su appuntamento", tuesday}, {"ma-do 8-17 behalve dinsdag op afspraak", tuesday},
        {"seg-qui 8-17 exceto terça com marcação", tuesday}});
}

TEST(times_by_appointment, leave_the_hours_before_them_open) {
    constexpr auto afternoons = "Mon-Fri 8:00-12:00; Mon-Fri 14:00-17:00 by appointment";
    expect_read({{"Mo-Fr 8-12 Sprechstunde, 14-17 nach Vereinbarung", afternoons},
        {"Mo-Fr 8-12; 14-17 nach Vereinbarung", afternoons}, {"Mo-Fr 8-12 und nach Vereinbarung 14-17", afternoons},
        {"Mon-Fri 8-12 open, 14-17 by appointment", afternoons}, {"Mon-Fri 8-12 and by appointment 14-17", afternoons},
        {"lun-ven 8h-12h; 14h-17h sur RDV", afternoons}, {"lun-ven 8h-12h et sur RDV 14h-17h", afternoons},
        {"L-V 8-12 y con cita previa 14-17", afternoons}, {"lun-ven 8-12 e su appuntamento 14-17", afternoons},
        {"ma-vr 8-12 en op afspraak 14-17", afternoons}, {"seg-sex 8-12 e com marcação 14-17", afternoons},
        {"Mo-Fr 8-12, ab 14 Uhr n.V.", "Mon-Fri 8:00-12:00; Mon-Fri 14:00-24:00 by appointment"},
        {"Mon-Fri 8-12 and by appointment from 14", "Mon-Fri 8:00-12:00; Mon-Fri 14:00-24:00 by appointment"},
        {"Mo-Fr 8-12 (14-17 n.V.)", afternoons}, {"lun-ven 8h-12h (14h-17h sur RDV)", afternoons},
        {"Mo-Do 8-12; Fr 8-11, nachmittags n.V.", "Mon-Thu 8:00-12:00; Fri 8:00-11:00; Fri 12:00-24:00 by appointment"},
        {"Mo-Fr 8-12, sonst nur nach Vereinbarung", "Mon-Fri 8:00-12:00; Mon-Sun by appointment"},
        {"8-12, nachmittags n.V.", "Mon-Sun 8:00-12:00; Mon-Sun 12:00-24:00 by appointment"},
        {"8-12, from 14 by appointment", "Mon-Sun 8:00-12:00; Mon-Sun 14:00-24:00 by appointment"},
        {"Mo-Fr 8-12 und 14-17 n.V.", "Mon-Fri 8:00-12:00 & 14:00-17:00 by appointment"}});
    expect_unreadable({"Mo-Fr 8-12, 14-17 nach Vereinbarung", "lun-ven 8h-12h, 14h-17h sur RDV",
        "Mon-Thu 8-12, Fri 8-11 and by appointment 14-18", "Mo-Do 8-12, Fr 8-11, nachmittags n.V."});
}

TEST(an_appointment, that_is_asked_for_in_other_words_is_one) {
    for (const auto* text : {"Strictly by appointment", "Strictly by appointment only", "By appointment only please",
             "Visits by appointment only", "Please call for an appointment", "Call to schedule", "Please book ahead",
             "nach vorheriger Absprache", "Besuche nur nach Anmeldung", "Bitte Termin vereinbaren", "Termine n. V.",
             "nur nach Anmeldung", "reçoit sur rendez-vous", "reçoit sur RDV", "prendre rendez-vous",
             "Merci de prendre rendez-vous", "exclusivamente con cita previa", "pedir cita", "solo previa cita",
             "únicamente con cita previa", "solo previo appuntamento", "unicamente su appuntamento",
             "solo su prenotazione", "uitsluitend volgens afspraak", "enkel na afspraak", "strikt op afspraak",
             "exclusivamente por marcação", "só com marcação", "apenas com hora marcada", "só com hora marcada"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Sun by appointment") << text;
    }
    // Not all of the time, or nothing that tells when.
    expect_unreadable({"evenings by appointment", "by appointment, evenings available", "call for hours", "hours vary",
        "bitte anrufen", "sur demande en été", "consultar", "da definire", "op aanvraag in de zomer", "a combinar"});
}

}
}
