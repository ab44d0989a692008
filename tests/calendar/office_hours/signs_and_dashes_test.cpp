// Hours with signs, dashes and short forms as people type them.
#include "calendar/office_hours/expect_hours.hpp"

namespace referralbook::calendar {
namespace {

TEST(a_dash_between_statements, divides_them) {
    expect_read({{"lun: 9h-12h - 14h-18h", "Mon 9:00-12:00 & 14:00-18:00"},
        {"lun-ven 9h00 à 12h00 - 13h30 à 17h30", "Mon-Fri 9:00-12:00 & 13:30-17:30"},
        {"Mon-Fri 9am-5pm - Sat 10am-2pm", "Mon-Fri 9:00-17:00; Sat 10:00-14:00"},
        {"Mo 8-12 – Di 14-18 – Mi geschlossen", "Mon 8:00-12:00; Tue 14:00-18:00"},
        {"Mo-Fr 8-12 • Mo+Do 14-18", "Mon, Thu 8:00-12:00 & 14:00-18:00; Tue, Wed, Fri 8:00-12:00"},
        {"Mo-Fr 9-17 -- Sa 9-12", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"Mo-Fr 8-12 · Sa 9-11", "Mon-Fri 8:00-12:00; Sat 9:00-11:00"}});
    expect_unreadable({"Mon-Fri 9-5 - Sat 9-12", "Mon-Fri 9-17 - "});
}

TEST(a_slash_between_two_times, is_from_one_to_the_other) {
    expect_read({{"lundi-vendredi 9h/12h 14h/18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        {"lun-ven 9.00/13.00", "Mon-Fri 9:00-13:00"}, {"Mon-Fri 9:00/17:00", "Mon-Fri 9:00-17:00"},
        {"L-V 9h-12h30 / 14h-18h", "Mon-Fri 9:00-12:30 & 14:00-18:00"},
        {"8:00-12:00/14:00-18:00", "Mon-Sun 8:00-12:00 & 14:00-18:00"}});
    expect_unreadable({"Mon-Fri 9h/12h-18h", "Mon-Fri 9/12"});
}

TEST(raised_minutes, are_minutes) {
    expect_read({{"Mo-Fr 8³⁰-12⁰⁰", "Mon-Fri 8:30-12:00"}, {"Mo-Fr 8°°-12°° Uhr", "Mon-Fri 8:00-12:00"},
        {"Mo-Fr 8¹⁵ - 17⁴⁵ Uhr", "Mon-Fri 8:15-17:45"}});
    expect_unreadable({"Mo-Fr 8³-12", "³⁰"});
}

TEST(halves_of_the_clock, are_known_in_each_language) {
    expect_read({{"Lun-Vie 9:00 a. m. a 6:00 p. m.", "Mon-Fri 9:00-18:00"}, {"Mon-Fri 9am.-5pm.", "Mon-Fri 9:00-17:00"},
        {"lun-vie de 9 de la mañana a 2 de la tarde", "Mon-Fri 9:00-14:00"},
        {"lunes a viernes de 9 a 2 de la tarde", "Mon-Fri 9:00-14:00"},
        {"de 8 a.m. a 12 m. y de 2 p.m. a 6 p.m.", "Mon-Sun 8:00-12:00 & 14:00-18:00"},
        {"lun-ven 9h du matin - 5h du soir", "Mon-Fri 9:00-17:00"}});
    expect_unreadable({"12 de la mañana", "lun-vie 10 de la mañana a 12 de la noche"});   // noon or midnight
}

TEST(et_behind_am_and_pm, joins_where_the_text_must_be_french) {
    expect_read({{"lun-ven 9am-5pm et sam 9am-12pm", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"},
        {"mardi 9am-1pm et jeudi 2pm-6pm", "Tue 9:00-13:00; Thu 14:00-18:00"}});
    // Eastern Time
    expect_unreadable({"Mon-Fri 9am-5pm et Sat 9am-12pm", "lun-vie 9am-5pm ET sáb 9am-1pm", "lun-ven 9am-5pm ET"});
}

TEST(words_for_other_days_and_every_day, are_known) {
    expect_read({{"miércoles cerrado, resto 9-14 y 16-20", "Mon, Tue, Thu-Sun 9:00-14:00 & 16:00-20:00"},
        {"Mi 14-18, restliche Tage 8-12", "Mon, Tue, Thu-Sun 8:00-12:00; Wed 14:00-18:00"}, {"24h/7j", "24/7"},
        {"7 días 24 horas", "24/7"}, {"Tag und Nacht", "24/7"}, {"7 giorni su 7 9-20", "Mon-Sun 9:00-20:00"},
        {"We are open Monday to Friday, 9am to 5pm.", "Mon-Fri 9:00-17:00"},
        {"Wir sind Mo-Fr 8-12 für Sie da", "Mon-Fri 8:00-12:00"},
        {"Nous sommes ouverts du lundi au vendredi de 9h à 17h", "Mon-Fri 9:00-17:00"},
        {"Siamo aperti dal lunedì al venerdì dalle 9 alle 18", "Mon-Fri 9:00-18:00"},
        {"Wij zijn open van ma t/m vr van 9 tot 17 uur", "Mon-Fri 9:00-17:00"},
        {"Mo u Mi 8-12 Uhr", "Mon, Wed 8:00-12:00"}, {"appt only", "Mon-Sun by appointment"},
        {"L, X, V 9-14; M, J 16-20", "Mon, Wed, Fri 9:00-14:00; Tue, Thu 16:00-20:00"},
        {"Mon-Fri 9-17, walk-ins welcome", "Mon-Fri 9:00-17:00"}});
    expect_unreadable({"jeden 2. Samstag 9-12", "un samedi sur deux 9h-12h", "sábados alternos 9-13",
        "ogni secondo sabato 9-12", "M, J 9-14"});
}

TEST(hours_without_appointment, are_opening_hours) {
    for (const auto* text : {"Mo-Fr 9-12 ohne Termin", "lun-ven 9h-12h sans RDV", "L-V 9-12 sin cita previa",
             "lun-ven 9-12 senza appuntamento", "ma-vr 9-12 zonder afspraak", "Mon-Fri 9-12 walk-in"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Fri 9:00-12:00") << text;
    }
    for (const auto* text : {"Mo-Fr 9-12 ohne Termin, 14-18 nach Vereinbarung",
             "lun-ven 9h-12h sans RDV, 14h-18h sur RDV", "Mon-Fri 9-12 walk-in, 2pm-6pm by appointment"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(hours->week[0], (opening_list{{9 * 60, 12 * 60}})) << text;
        EXPECT_EQ(hours->by_appointment[0], (opening_list{{14 * 60, 18 * 60}})) << text;
    }
    for (const auto* text : {"Mo-Fr 9-12, Termin erforderlich", "Mon-Fri 9-12, appointment required",
             "lun-ven 9h-12h, rendez-vous obligatoire", "L-V 9-12, imprescindible cita previa",
             "Mo-Fr 9-12 nur nach tel. Voranmeldung"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_TRUE(hours->week[0].empty()) << text;
        EXPECT_EQ(hours->by_appointment[0], (opening_list{{9 * 60, 12 * 60}})) << text;
    }
}

TEST(days_without_one_person, leave_the_hours_as_they_are) {
    for (const auto* text : {"Mo-Fr 9-17; mittwochs ohne Dr. Kern", "Mo-Fr 9-17 (Mi ohne Frau Dr. Kern)",
             "lun-ven 9h-17h, pas de Dr Martin le mercredi", "Mon-Fri 9-17, no Dr Smith on Fridays",
             "\"Please ring twice\" Mon-Fri 9-17", "lun-ven 9h-17h « sonner »", "Mo-Fr 9-17 „Hintereingang“",
             "lun-ven 9-17 \"suonare\"", "L-V 9-17 (tocar timbre)"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Fri 9:00-17:00") << text;
    }
    expect_unreadable(
        {"Mon-Fri 8-17, no Dr Smith", "Mo-Fr 8-17, ohne Dr. Kern Mi 8-12", "Mon-Fri 8-17, Mon no doctor"});
}

}
}
