// Breaks, single letters for days, remarks and whose days off they are.
#include "calendar/office_hours/expect_hours.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace referralbook::calendar {
namespace {

constexpr const char* with_lunch = "Mon-Fri 8:00-12:00 & 13:00-17:00";

TEST(a_break, may_stand_before_or_behind_its_times) {
    expect_read({{"Mon-Fri 8-17, 12-13 closed", with_lunch}, {"Mon-Fri 8-17, 12:00-13:00 closed", with_lunch},
        {"Mon-Fri 8-17; 12-13 closed", with_lunch}, {"Mon-Fri 8-17 (12-13 closed)", with_lunch},
        {"Mon-Fri 8-17, 12-13 closed, Sat 9-12", "Mon-Fri 8:00-12:00 & 13:00-17:00; Sat 9:00-12:00"},
        {"12-13 closed, Mon-Fri 8-17", with_lunch}, {"Mon-Fri 8am-5pm, 12-1pm closed", with_lunch},
        {"Mon-Fri 8-17, lunch 12-13", with_lunch}, {"Mon-Fri 8-17, lunch break 12-13", with_lunch},
        {"Mon-Fri 8-17, closed for lunch 12-13", with_lunch}, {"Mon-Fri 8-17, lunch 12-1", with_lunch},
        {"Mon-Fri 8-17 (lunch: 12-13)", with_lunch}, {"Mon-Fri 8-17, 12-13 lunch", with_lunch},
        {"Mo-Fr 8-17 Uhr, Mittagspause 12-13 Uhr", with_lunch}, {"Mo-Fr 8-17, 12-13 Mittagspause", with_lunch},
        {"Mo-Fr 8-17, Pause 12-13", with_lunch}, {"Mo-Fr 8-17, 12 bis 13 Uhr geschlossen", with_lunch},
        {"Mo-Fr 8-17, mittags geschlossen 12-13", with_lunch}, {"lun-ven 8h-17h, fermé de 12h à 13h", with_lunch},
        {"lun-ven 8h-17h, 12h-13h fermé", with_lunch}, {"lun-ven 8h-17h, pause déjeuner 12h-13h", with_lunch},
        {"lunes a viernes 8-17, descanso 12-13", with_lunch}, {"lunes a viernes 8-17, 12-13 cerrado", with_lunch},
        {"L-V 8-17, pausa 12-13", with_lunch},
        {"Mon-Fri 8-17, Wed 12-13 closed", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00 & 13:00-17:00"},
        {"Mon-Thu 8-17, 12-13 closed; Fri 8-15, 12-13 closed",
            "Mon-Thu 8:00-12:00 & 13:00-17:00; Fri 8:00-12:00 & 13:00-15:00"},
        {"Mon-Fri 8-17, 10-11 & 12-13 closed", "Mon-Fri 8:00-10:00 & 11:00-12:00 & 13:00-17:00"},
        {"Mittagspause 12-13", "Mon-Sun 0:00-12:00 & 13:00-24:00"}});
    expect_unreadable({"Mon-Fri 8-17 closed", "Mon-Fri 8-17, Sat 9-14, 12-13 closed", "Mon-Fri 8-17, lunch",
        "Mon-Fri 8-17, Sat 9-12 closed", "Mo-Fr 8-17, mit Pause", "Mon-Fri 8-17, break 5-6"});
}

TEST(hours_or_an_appointment, are_both) {
    constexpr auto both = "Mon-Fri 9:00-17:00; Mon-Sun by appointment";
    expect_read({{"Mon-Fri 9-17 or by appointment", both}, {"Mon-Fri 9-17, or by appointment", both},
        {"Mon-Fri 9am-5pm or on request", both}, {"Mon-Fri 9-17 or by arrangement", both},
        {"Mo-Fr 9-17 Uhr oder nach Vereinbarung", both}, {"Mo-Fr 9-17 oder n.V.", both},
        {"Mo-Fr 9-17 und nach telefonischer Vereinbarung", both}, {"lun-ven 9h-17h ou sur rendez-vous", both},
        {"lun-ven 9h-17h ou sur RDV", both}, {"lunes a viernes 9-17 o con cita previa", both},
        {"by appointment or Mon-Fri 9-17", both},
        {"Mon-Fri 9-17 or by appointment, Sat 9-12", "Mon-Fri 9:00-17:00; Sat 9:00-12:00; Mon-Sun by appointment"}});
    expect_unreadable({"Mon or Tue 9-12", "Mon-Fri 9-12 or 14-17", "Mo-Fr 9-12 oder 14-17", "Mon-Fri 9-17 or",
        "lundi ou mardi 9h-12h", "Mon-Fri 9-17 or Sat"});
}

TEST(days_by_single_letters, count_where_they_can_be_no_other_days) {
    expect_read({{"M/W/F 9-12", "Mon, Wed, Fri 9:00-12:00"}, {"M, W, F 9-12", "Mon, Wed, Fri 9:00-12:00"},
        {"M,W,F 9-12", "Mon, Wed, Fri 9:00-12:00"}, {"M & W 9-12", "Mon, Wed 9:00-12:00"},
        {"M/T/W/T/F 9-12", "Mon-Fri 9:00-12:00"}, {"T/Th 9-12", "Tue, Thu 9:00-12:00"},
        {"Tu/Th 9-12", "Tue, Thu 9:00-12:00"}, {"M-Th 9-17", "Mon-Thu 9:00-17:00"}, {"M-W 9-17", "Mon-Wed 9:00-17:00"},
        {"M-F 9-17", "Mon-Fri 9:00-17:00"}, {"W-F 9-17", "Wed-Fri 9:00-17:00"},
        {"M-Th 9-17, F 9-12", "Mon-Thu 9:00-17:00; Fri 9:00-12:00"},
        {"M-F 9-17; Sat 9-12", "Mon-Fri 9:00-17:00; Sat 9:00-12:00"}, {"L-J 9-18", "Mon-Thu 9:00-18:00"},
        {"L-J 9h-18h, V 9h-16h", "Mon-Thu 9:00-18:00; Fri 9:00-16:00"}, {"L-V 9-14", "Mon-Fri 9:00-14:00"},
        {"L-S 9h-19h", "Mon-Sat 9:00-19:00"}, {"L-D 9-19", "Mon-Sun 9:00-19:00"},
        {"L/X/V 9-14", "Mon, Wed, Fri 9:00-14:00"}, {"J-V 9h-12h", "Thu, Fri 9:00-12:00"},
        {"S/D 10-14", "Sat, Sun 10:00-14:00"}, {"L, J 9-12", "Mon, Thu 9:00-12:00"},
        {"S/S 10-14", "Sat, Sun 10:00-14:00"}});
    expect_unreadable({"M 9-12", "T 9-12", "S 9-12", "X 9-14", "M/T/F 9-12", "T-F 9-12", "M-S 9-12", "L/M/V 9-12",
        "M-V 9-14", "L-M 9-12", "F/S 9-12", "T/F 9-12", "M-Th 9-17, S 9-12"});
}

TEST(a_remark, that_restricts_nothing_is_passed_over) {
    expect_read({{"Mo-Fr 8-12 (Praxis), 14-18 (Labor)", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"Mon-Fri 8-12 (office), 14-18 (shop)", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"Mon-Fri 8-17 (reception)", "Mon-Fri 8:00-17:00"}, {"Mo-Fr 8-17 (Empfang)", "Mon-Fri 8:00-17:00"},
        {"lun-ven 9h-12h (cabinet)", "Mon-Fri 9:00-12:00"}, {"lunes a viernes 9-14 (consulta)", "Mon-Fri 9:00-14:00"},
        {"Mon-Fri 8-17 \"please ring\"", "Mon-Fri 8:00-17:00"}, {"\"Front desk\" Mon-Fri 8-17", "Mon-Fri 8:00-17:00"},
        {"Mo-Fr 8-17 „Haupthaus“", "Mon-Fri 8:00-17:00"}, {"lun-ven 9h-17h «accueil»", "Mon-Fri 9:00-17:00"},
        {"Mon-Fri 8-17 [main building]", "Mon-Fri 8:00-17:00"},
        {"Mon-Wed 8-12 (Dr A), Thu 14-18 (Dr B)", "Mon-Wed 8:00-12:00; Thu 14:00-18:00"},
        {"Mon-Fri 8-17 (by appointment)", "Mon-Fri 8:00-17:00 by appointment"}});
    expect_unreadable({"Mon-Fri 8-12 (odd weeks)", "Mo-Fr 8-12 (Hauptsaison)", "Mo-Fr 8-12 (gerade Wochen)",
        "Mon-Fri 8-12 (emergencies only)", "Sa 9-12 (nur Notfälle)", "Mon-Fri 8-17 (summer)", "Mo-Fr 8-12 (Ferien)",
        "lun-ven 9h-12h (semaines paires)", "lunes a viernes 9-14 (verano)", "Mon-Fri 8-12 \"every second week\"",
        "Mon-Fri 8-12 (approx)", "Mon-Fri 8-17 please ring", "Mon-Fri 8-17 \"open end", "Mon-Fri 8-17 \"Wed\""});
}

TEST(the_days_off_of_one_person, leave_the_hours_as_they_are) {
    expect_read({{"Mon-Fri 8-17, Dr A not Wed", "Mon-Fri 8:00-17:00"},
        {"Mon-Fri 8-17; Dr. Huber off Wed", "Mon-Fri 8:00-17:00"},
        {"Mon-Fri 8-17 (Dr A not Wed)", "Mon-Fri 8:00-17:00"}, {"Mon-Fri 8-17, Dr Hale Wed off", "Mon-Fri 8:00-17:00"},
        {"Dr A not Wed; Mon-Fri 8-17", "Mon-Fri 8:00-17:00"}, {"Mo-Fr 8-17, Dr. Huber nicht Mi", "Mon-Fri 8:00-17:00"},
        {"Mo-Fr 8-17, Frau Kern freitags frei", "Mon-Fri 8:00-17:00"},
        {"lun-ven 9h-17h, Dr Dupont absent mercredi", "Mon-Fri 9:00-17:00"},
        {"lunes a viernes 9-17, Dra. Ruiz no miércoles", "Mon-Fri 9:00-17:00"},
        {"Mon-Fri 8-17, Ms Hale out Fri pm", "Mon-Fri 8:00-17:00"},
        {"Mon-Fri 8-17\nDr A not Wed\nSat 9-12", "Mon-Fri 8:00-17:00; Sat 9:00-12:00"}});
    expect_unreadable({"Mon-Fri 8-17, Dr A not Wed, Fri", "Dr A Mon 8-12, Dr B Tue 8-12", "Mon-Fri 8-17, Dr A",
        "Mon-Fri 8-17, A not Wed", "Mon-Fri 8-17, Dr A not always"});
}

TEST(a_small_word, that_is_a_day_elsewhere_is_read_by_the_rest_of_the_text) {
    constexpr auto saturday = "Mon-Fri 9:00-18:00; Sat 9:00-13:00";
    expect_read({{"seg-sex 9h-18h, sáb só 9h-13h", saturday}, {"segunda a sexta 9-18, sábado só 9-13", saturday},
        {"seg-sex 9h-18h, só sáb 9h-13h", saturday}, {"Mo, Di, So 9-12 Uhr", "Mon, Tue, Sun 9:00-12:00"},
        {"Mo Di So 9-12 Uhr", "Mon, Tue, Sun 9:00-12:00"}, {"lun ma jeu 9h-12h, dim fermé", "Mon, Tue, Thu 9:00-12:00"},
        {"lun, ma, gio 9-13, domenica chiuso", "Mon, Tue, Thu 9:00-13:00"}, {"ma t/m vr 9-17", "Mon-Fri 9:00-17:00"}});
    expect_read({{"lu ma me 9-12", "Mon-Wed 9:00-12:00"}, {"lu ma 9-12", "Mon, Tue 9:00-12:00"}});
    // "but Wednesday", or Tuesday and Wednesday?
    expect_unreadable({"lun-ven 9-13, ma mercoledì chiuso", "lunedì-venerdì 9-13 ma sabato 9-12"});
}

std::string in_the_book_of(std::string_view tag, std::string_view text) {
    const auto hours = read_office_hours(text, text::language_of(tag));
    return hours ? text_of(*hours) : "may be two";
}

TEST(a_day_of_two_languages, is_one_of_the_language_of_the_book) {
    struct read_there {
        std::string_view text, german, french, spanish;
    };
    constexpr std::array<read_there, 7> all{{
        {"Di-Sa 9-12", "Tue-Sat 9:00-12:00", "Mon-Sun 9:00-12:00", "may be two"},
        {"Do 14-18", "Thu 14:00-18:00", "may be two", "Sun 14:00-18:00"},
        {"Di, Do 9-12", "Tue, Thu 9:00-12:00", "Tue, Thu 9:00-12:00", "Tue, Thu 9:00-12:00"},
        {"Di 9-12", "Tue 9:00-12:00", "Sun 9:00-12:00", "may be two"},
        {"Di 9h-12h, mer 9h-12h", "Wed, Sun 9:00-12:00", "Wed, Sun 9:00-12:00", "Wed, Sun 9:00-12:00"},
        {"lun ma mer 9-12", "may be two", "Mon-Wed 9:00-12:00", "may be two"},
        {"Mo, Do 9-12", "Mon, Thu 9:00-12:00", "Mon, Thu 9:00-12:00", "Mon, Thu 9:00-12:00"},
    }};
    for (auto const& one : all) {
        EXPECT_EQ(in_the_book_of("de", one.text), one.german) << one.text;
        EXPECT_EQ(in_the_book_of("fr", one.text), one.french) << one.text;
        EXPECT_EQ(in_the_book_of("es", one.text), one.spanish) << one.text;
        EXPECT_EQ(in_the_book_of("en", one.text), in_the_book_of("", one.text)) << one.text;
    }
    EXPECT_EQ(in_the_book_of("en", "Di 9-12"), "may be two");
}

TEST(a_date, may_be_open_all_day_and_closings_of_dates_count_last) {
    expect_read({{"Mon-Fri 8-17, 24 Dec all day", "Mon-Fri 8:00-17:00; 24 Dec 0:00-24:00"},
        {"Mon-Fri 8-17, 24 Dec until 12, 25 Dec 9-10",
            "Mon-Fri 8:00-17:00; 25 Dec 9:00-10:00; closed 24 Dec 12:00-24:00"}});
    expect_unreadable({"Mon-Fri 8-17, closed 24 Dec 0584"});
}

TEST(public_holidays, are_closed_in_each_language) {
    constexpr auto closed = "Mon-Fri 8:00-17:00; closed on public holidays";
    expect_read({{"Mon-Fri 8-17, holidays closed", closed}, {"Mon-Fri 8-17, closed on holidays", closed},
        {"Mon-Fri 8-17, public holidays closed", closed}, {"Mon-Fri 8-17, PH off", closed},
        {"Mon-Fri 8-17, closed on federal holidays", closed}, {"Mo-Fr 8-17, Feiertage geschlossen", closed},
        {"Mo-Fr 8-17, an Feiertagen geschlossen", closed}, {"Mo-Fr 8-17, feiertags zu", closed},
        {"Mo-Fr 8-17, gesetzliche Feiertage geschlossen", closed}, {"lun-ven 8h-17h, fermé les jours fériés", closed},
        {"lun-ven 8h-17h, jours fériés fermé", closed}, {"lunes a viernes 8-17, festivos cerrado", closed},
        {"lunes a viernes 8-17, cerrado los festivos", closed}, {"lunes a viernes 8-17, cerrado días festivos", closed},
        {"Mo-Fr 8-17, So u. Feiertage geschlossen", closed}, {"Mo-Fr 8-17, Sonn- und Feiertags geschlossen", closed},
        {"Mo-Fr 8-17, an Sonn- und Feiertagen geschlossen", closed},
        {"Mon-Fri 8-17, closed Sundays and holidays", closed},
        {"lunes a viernes 8-17, domingos y festivos cerrado", closed},
        {"lun-ven 8h-17h, fermé dimanche et jours fériés", closed}});
    expect_unreadable({"holidays 10-14", "Mon-Fri 8-17, holidays", "Mon-Fri 8-17, Ferien geschlossen"});
}

}
}
