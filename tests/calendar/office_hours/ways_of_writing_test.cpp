// Dates, short forms and days off as people of each language write them beside their hours.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::calendar {
namespace {

TEST(holidays_of_the_office, are_read_from_one_date_to_another_in_each_language) {
    constexpr auto august = "Mon-Fri 9:00-17:00; closed 1 Aug - 15 Aug";
    constexpr auto christmas = "Mon-Fri 9:00-17:00; closed 24 Dec - 2 Jan";
    expect_read({{"Mo-Fr 9-17, geschlossen vom 1. bis 15. August", august},
        {"Mo-Fr 9-17, Urlaub 1.-15. August", august}, {"Mo-Fr 9-17, Urlaub vom 1. bis 15.8.", august},
        {"Mo-Fr 9-17, Betriebsferien vom 24.12. bis 2.1.", christmas},
        {"Mo-Fr 9-17, Urlaub vom 24. Dezember bis 2. Januar", christmas},
        {"Mon-Fri 9-17, closed from 1 to 15 August", august}, {"lun-ven 9h-17h, fermé du 1er au 15 août", august},
        {"lun-ven 9h-17h, congés du 24 décembre au 2 janvier", christmas},
        {"lunes a viernes 9-17, cerrado del 1 al 15 de agosto", august},
        {"L-V 9-17, vacaciones desde el 1 hasta el 15 de agosto", august},
        {"L-V 9-17, cerrado del 24 de diciembre al 2 de enero", christmas},
        {"lun-ven 9-17, chiuso dal 1 al 15 agosto", august}, {"lun-ven 9-17, ferie dall'1 al 15 agosto", august},
        {"lun-ven 9-17, chiuso dal 24 dicembre al 2 gennaio", christmas},
        {"ma-vr 9-17, gesloten van 1 tot 15 augustus", august},
        {"ma-vr 9-17, vakantie van 24 december tot en met 2 januari", christmas},
        {"seg-sex 9-17, fechado de 1 a 15 de agosto", august},
        {"seg-sex 9h-17h, férias de 24 de dezembro a 2 de janeiro", christmas}});
    expect_unreadable({"Mo-Fr 8-17, Urlaub", "Mo-Fr 8-17, geschlossen vom 1. bis 15.", "lun-ven 9h-17h, congés"});
}

TEST(dates_with_slashes, are_read_where_they_can_be_no_others) {
    constexpr auto august = "Mon-Fri 9:00-17:00; closed 1 Aug - 15 Aug";
    expect_read({{"lun-ven 9h-17h, fermé du 1/8 au 15/8", august}, {"L-V 9-17, cerrado del 1/8 al 15/8", august},
        {"lun-ven 9-17, chiuso dal 1/8 al 15/8", august}, {"seg-sex 9h-17h, fechado de 1/8 a 15/8", august},
        {"ma-vr 9-17, gesloten van 1/8 tot 15/8", august}, {"Mo-Fr 9-17, Urlaub vom 1/8 bis 15/8", august},
        {"Mon-Fri 9-17, closed 1/8-15/8", august}, {"Mon-Fri 9-17, closed 8/1-8/15", august},
        {"Mon-Fri 9-17, closed from 8/1 to 8/15", august},
        {"lun-ven 9-17, chiuso dal 1/8 al 8/8", "Mon-Fri 9:00-17:00; closed 1 Aug - 8 Aug"},
        {"lun-ven 9h-17h, fermé du 24/12/26 au 02/01/27", "Mon-Fri 9:00-17:00; closed 24 Dec 2026 - 2 Jan 2027"}});
    expect_unreadable({"Mon-Fri 9-17, closed 1/8-8/8", "Mon-Fri 9-17, closed from 1/8 to 8/8", "closed 1/8",
        "lun-ven 9h-17h, fermé du 15/13 au 16/13"});
}

TEST(a_closing_that_begins, is_not_read_without_its_end) {
    expect_unreadable({"closed from 24 Dec", "from 1 Dec closed", "closed from December 24", "closed from Thu 24 Dec",
        "closed from Thursday, 24 Dec", "Mo-Fr 8-12, ab 24.12. geschlossen", "geschlossen ab 24.12.",
        "geschlossen ab 24. Dezember", "vom 24.12. geschlossen", "Mo-Fr 8-12, Urlaub ab 24.12.26", "ab Do 24.12. zu",
        "fermé du 1er août", "fermé dès le 1er août", "congés du 24 décembre", "cerrado desde el 1 de agosto",
        "vacaciones desde el 24 de diciembre", "chiuso dal 5 agosto", "ferie dal 24 dicembre",
        "gesloten van 1 augustus", "fechado de 1 de agosto", "closed 24 Dec -", "closed 24 Dec-, Mon-Fri 9-17",
        "closed from 24 Dec and 31 Dec", "from 24 Dec 8-12", "ab 24.12. 8-12", "ab Mittwoch geschlossen",
        "Mon-Fri 9-17, closed from Wed"});
    constexpr auto christmas = "Mon-Fri 9:00-17:00; closed 24 Dec - 2 Jan";
    constexpr auto one_day = "Mon-Fri 9:00-17:00; closed 24 Dec";
    expect_read({{"Mon-Fri 9-17, closed from 24 Dec to 2 Jan", christmas},
        {"Mon-Fri 9-17, from 24 Dec until 2 Jan closed", christmas}, {"Mo-Fr 9-17, ab 24.12. bis 2.1. zu", christmas},
        {"Mo-Fr 9-17, geschlossen vom 24. Dezember bis 2. Januar", christmas},
        {"lun-ven 9h-17h, fermé dès le 24 décembre jusqu'au 2 janvier", christmas},
        {"L-V 9-17, cerrado desde el 24 de diciembre hasta el 2 de enero", christmas},
        {"lun-ven 9-17, chiuso dal 24 dicembre al 2 gennaio", christmas},
        {"ma-vr 9-17, gesloten van 24 december tot 2 januari", christmas}, {"Mon-Fri 9-17, closed 24 Dec", one_day},
        {"Mo-Fr 9-17, 24.12. - zu", one_day}, {"Mon-Fri 9-17, closed Thu 24 Dec", one_day},
        {"lun-ven 9h-17h, fermé le 24 décembre", one_day}, {"L-V 9-17, cerrado el 24 de diciembre", one_day},
        {"lun-ven 9-17, chiuso il 24 dicembre", one_day},
        {"Mon-Fri 9-17, closed from 24-26 Dec", "Mon-Fri 9:00-17:00; closed 24 Dec - 26 Dec"},
        {"dal lunedì al venerdì 9-17", "Mon-Fri 9:00-17:00"}, {"von Mo bis Fr 9-17", "Mon-Fri 9:00-17:00"}});
}

TEST(a_year, may_have_two_digits_behind_its_month) {
    constexpr auto christmas = "Mon-Fri 8:00-17:00; closed 24 Dec 2026 - 6 Jan 2027";
    expect_read({{"Mo-Fr 8-17, geschlossen 24.12.26 - 6.1.27", christmas},
        {"Mo-Fr 8-17, geschlossen 24.12.26-6.1.27", christmas}, {"Mo-Fr 8-17, 24.12.26 bis 6.1.27 zu", christmas},
        {"Mo-Fr 8-17, Urlaub vom 24.12.26 bis 06.01.27", christmas},
        {"Mo-Fr 8-17, geschlossen 24.12. - 6.1.27", christmas},
        {"Mo-Fr 8-17, geschlossen 24.12.26", "Mon-Fri 8:00-17:00; closed 24 Dec 2026"},
        {"ma-vr 8-17, gesloten van 24.12.26 tot 6.1.27", christmas},
        {"Mo-Fr 8-17, 24.12.26 8-12", "Mon-Fri 8:00-17:00; 24 Dec 2026 8:00-12:00"},
        // A time stands apart.
        {"Mo-Fr 8-17, 24.12. 10-12", "Mon-Fri 8:00-17:00; 24 Dec 10:00-12:00"}});
    expect_unreadable({"Mo-Fr 8-17, 24.12.10-12 Uhr", "Mo-Fr 8-17, geschlossen 31.2.26"});
}

TEST(portuguese_days, may_be_numbers_and_follow_a_preposition) {
    constexpr auto week = "Mon-Fri 9:00-18:00";
    expect_read({{"2ª a 6ª 9h-18h", week}, {"2ª-6ª 9h-18h", week}, {"2.ª a 6.ª feira 9h-18h", week},
        {"2ª-feira a 6ª-feira, 9h-18h", week}, {"de 2ª a 6ª das 9h às 18h", week},
        {"2ª, 4ª e 6ª 9h-12h", "Mon, Wed, Fri 9:00-12:00"}, {"3ª e 5ª 14h-18h", "Tue, Thu 14:00-18:00"},
        {"fechado à 2ª, 9h-18h", "Tue-Sun 9:00-18:00"}, {"à quarta-feira 9h-12h", "Wed 9:00-12:00"},
        {"na quarta-feira 9h-12h", "Wed 9:00-12:00"}, {"às quartas 14h-18h", "Wed 14:00-18:00"},
        {"seg-sex 9h-18h, fechado à quarta-feira", "Mon, Tue, Thu, Fri 9:00-18:00"},
        {"seg-sáb 9h-18h, fechado ao sábado", week}});
    expect_unreadable({"7ª 9h-12h", "12ª 9h-12h", "1ª 9h-12h", "a lunes 9-12"});
}

TEST(a_year_of_two_digits, is_no_hour) {
    expect_unreadable({"Mon-Fri 8-17; 24.12.10-12 Uhr", "Mon-Fri 8-17; 24.12.08-12"});
}

TEST(hours_of_a_clock, are_written_in_ways_of_their_own) {
    constexpr auto lunch = "Mon-Fri 8:00-12:00 & 13:00-17:00";
    expect_read({{"ma-vr 8u-12u", "Mon-Fri 8:00-12:00"}, {"ma-vr 8u30-12u", "Mon-Fri 8:30-12:00"},
        {"ma-vr 8.30u-12u, 13u-17u", "Mon-Fri 8:30-12:00 & 13:00-17:00"},
        {"ma-do 9u tot 17u30, vr 9u-12u", "Mon-Thu 9:00-17:30; Fri 9:00-12:00"},
        {"ma-vr 8-17, tussen 12 en 13 uur gesloten", lunch}, {"ma-vr 8-17, gesloten tussen 12 en 13 uur", lunch},
        {"Mo-Fr 8-17, zwischen 12 und 13 Uhr geschlossen", lunch}, {"lun-ven 8-17, chiuso fra le 12 e le 13", lunch},
        {"lun-ven 8-17, chiuso tra le 12 e le 13", lunch}, {"seg-sex 8h-17h, fechado entre as 12h e as 13h", lunch},
        {"Mo-Fr 8 Uhr 30 bis 12 Uhr", "Mon-Fri 8:30-12:00"}, {"Mo-Fr 8 Uhr 30 - 17 Uhr 15", "Mon-Fri 8:30-17:15"},
        {"Mo-Fr von 7 Uhr 45 bis 12 Uhr 15", "Mon-Fri 7:45-12:15"}, {"Mo-Fr ab 8 Uhr 30", "Mon-Fri 8:30-24:00"},
        {"Mo-Fr 8 Uhr 30 bis 12 Uhr 14 bis 18 Uhr", "Mon-Fri 8:30-12:00 & 14:00-18:00"},
        // No minutes, but the next time.
        {"Mo-Fr 8-12 Uhr 14-18 Uhr", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"Mo-Fr 8.30-12.30 u. 14-18 Uhr", "Mon-Fri 8:30-12:30 & 14:00-18:00"}, {"abierto 24 h", "24/7"},
        {"abierto las 24 h", "24/7"}, {"Mo-Fr 24 h", "Mon-Fri 0:00-24:00"}, {"8-24 h", "Mon-Sun 8:00-24:00"}});
    expect_unreadable({"Mo 8 Uhr 75 - 12 Uhr", "ma-vr 8u75-12u"});
}

TEST(short_words, are_those_that_they_stand_for) {
    constexpr auto both = "Mon-Fri 8:00-12:00; Mon-Sun by appointment";
    constexpr auto no_holidays = "Mon-Fri 9:00-17:00; closed on public holidays";
    expect_read({{"Mo-Fr 8-12 u.n.V.", both}, {"Mo-Fr 8-12 Uhr, u.n.V.", both}, {"Mo-Fr 8-12 u. n. Vereinb.", both},
        {"Mo-Fr 8-12 und nach Vereinb.", both}, {"Mo-Fr 8-12 und n. tel. Vereinbarung", both},
        {"Mo-Fr 8-12, Fr n. Vereinb.", "Mon-Fri 8:00-12:00; Fri by appointment"},
        {"lun-ven 9h-17h hors jours fériés", no_holidays}, {"lun-ven 9h-17h (hors fériés)", no_holidays},
        {"Mon-Fri 9-17 (excl. bank hols)", no_holidays}, {"Mon-Fri 9-17 except public hols", no_holidays},
        {"lun-sam hors mercredi 9h-18h", "Mon, Tue, Thu-Sat 9:00-18:00"}});
}

TEST(the_days_off_of_one_person, are_passed_over_in_each_language) {
    for (const auto* text : {"Mo-Fr 9-17, Dr. Kern Mi nicht da", "Mo-Fr 9-17 (Dr. Kern Mi nicht da)",
             "Mo-Fr 9-17, Dr. Kern mittwochs nicht im Haus", "Mo-Fr 9-17, Frau Dr. Kern montags nicht anwesend",
             "Mon-Fri 9-17, Dr Hale Wed not in", "lun-ven 9-17, dott. Bianchi non il mercoledì",
             "lun-ven 9-17, dott.ssa Verdi assente venerdì", "lun-ven 9-17, Sig.ra Bianchi non il lunedì",
             "ma-vr 9-17, dr. Bakker niet op woensdag", "ma-vr 9-17, mevr. Jansen afwezig op vrijdag",
             "ma-vr 9-17, dr. Bakker woensdag niet aanwezig", "seg-sex 9-17, Dra. Sousa não à quarta",
             "seg-sex 9-17, Dr. Sousa ausente à sexta", "L-V 9-17, Sra. Ruiz no está los miércoles",
             "lun-ven 9h-17h, Dr Roy pas là le jeudi"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Fri 9:00-17:00") << text;
    }
    expect_unreadable({"Mo-Fr 8-17, Dr. Kern Mi da", "Mo-Fr 8-17, Dr. Kern nur Mi da"});
}

TEST(a_break_and_an_appointment, are_written_in_more_ways) {
    constexpr auto noon = "Mon-Fri 9:00-12:00 & 13:00-17:00";
    expect_read({{"Mon-Fri 9-17, lunch closed 12-1", noon}, {"Mo-Fr 9-17, Mittag zu 12-13", noon},
        {"Mo-Fr 9-17, mittags zu 12-13", noon}, {"lun-ven 9h-17h, fermé midi 12h-13h", noon},
        {"lun-ven 9-17, pranzo chiuso 12-13", noon}, {"lun-ven 9-17, chiuso pranzo 12-13", noon},
        {"Mo-Fr 8-12 nach Voranmeldung", "Mon-Fri 8:00-12:00 by appointment"},
        {"nur nach Voranmeldung", "Mon-Sun by appointment"}, {"auf Voranmeldung", "Mon-Sun by appointment"},
        {"nach telefonischer Anmeldung", "Mon-Sun by appointment"},
        {"si riceve per appuntamento", "Mon-Sun by appointment"},
        {"riceve solo su appuntamento", "Mon-Sun by appointment"},
        {"Mo-Fr 8-12; Di zusätzl. 14-18", "Mon, Wed-Fri 8:00-12:00; Tue 8:00-12:00 & 14:00-18:00"}, {"24 Std.", "24/7"},
        {"dopo le 15", "Mon-Sun 15:00-24:00"}, {"después de las 16h", "Mon-Sun 16:00-24:00"},
        {"depois das 14h", "Mon-Sun 14:00-24:00"},
        {"1. Mrz. bis 3. Mrz. geschlossen", "24/7; closed 1 March - 3 March"}});
    expect_unreadable({"closed for lunch", "mittags zu", "Mi frei", "after work", "nach Feierabend", "nach Ostern",
        "dopo Natale", "never on Fridays", "1st & 3rd Sat 9-12", "jeden 2. Mittwoch", "9 to 5 weekdays", "9am ~ 5pm",
        "winter hours 9-16", "Mon-Fri 8-5 EST"});
}

TEST(words_beside_hours, are_read_in_each_language) {
    constexpr auto week = "Mon-Fri 9:00-18:00";
    constexpr auto mornings = "Mon-Sun 9:00-12:00";
    expect_read({{"L a V de 9 a 18 hs", week}, {"L a V de 9 a 18 hs.", week}, {"lunes a viernes 9hs a 18hs", week},
        {"L a V de 9 hs. a 18 hs.", week}, {"lun-ven 9h-18h sf mer.", "Mon, Tue, Thu, Fri 9:00-18:00"},
        {"lun-ven 9h-18h sf. mercredi", "Mon, Tue, Thu, Fri 9:00-18:00"}, {"Tous les matins 9h-12h", mornings},
        {"every morning 9-12", mornings}, {"jeden Vormittag 9-12 Uhr", mornings}, {"ogni mattina 9-12", mornings},
        {"todas las mañanas 9-12", mornings}, {"elke ochtend 9-12 uur", mornings}, {"todas as manhãs 9-12", mornings},
        {"Offene Sprechstunde Mo-Fr 8-9", "Mon-Fri 8:00-9:00"},
        {"Ricevimento su appuntamento", "Mon-Sun by appointment"},
        {"Mon-Fri 9am-6pm, Fri closes at 3pm", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"Mo-Fr 9-18, Fr schließt um 15 Uhr", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"lun-ven 9h-18h, ven ferme à 15h", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"L-V 9-18, viernes cierra a las 15h", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"lun-ven 9-18, venerdì chiude alle 15", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"ma-vr 9-18, vrijdag sluit om 15 uur", "Mon-Thu 9:00-18:00; Fri 9:00-15:00"},
        {"lun-ven 9h-18h, fermé mercredi", "Mon, Tue, Thu, Fri 9:00-18:00"},
        {"ma-vr 9-18 (telefonisch spreekuur)", "Mon-Fri 9:00-18:00"}});
    // In which zone the reader is, is not known; nor what the last time is of.
    expect_unreadable({"Mon-Fri 9am-5pm EST", "Mon-Fri 9am-5pm (ET)", "lun-jeu 8h30-17h30 ven 16h30"});
}

}
}
