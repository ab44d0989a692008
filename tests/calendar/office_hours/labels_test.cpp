// What stands before all hours of a text and says of whom they are, and words and days that offices write besides.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(a_label_in_front, says_of_what_the_hours_are) {
    for (const auto* label : {"Sprechzeit: ", "Sprechzeit ", "Telefonzeiten ", "Tel. ", "Tel.: ", "erreichbar ",
             "tel. erreichbar ", "telefonisch erreichbar: ", "Reception: ", "Reception ", "Office ",
             "Phone: ", "Front desk: ", "Patient hours: ", "Horario de consulta: ", "Horaires du cabinet : ",
             "Horaires du secrétariat: ", "Orario di ufficio: ", "Bereikbaar: ", "Horário do escritório: ", "Lab: ",
             "Secretariaat: ", "Recepción: ", "Front office "}) {
        const auto hours = read_office_hours(std::string{label} + "Mon-Fri 9am-5pm");
        ASSERT_TRUE(hours) << label << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), "Mon-Fri 9:00-17:00") << label;
    }
}

TEST(labels_of_several_hours, are_not_guessed) {
    expect_unreadable({"Reception: Mon-Fri 9am-5pm, Phone: Mon-Fri 8am-6pm", "Office Mon-Fri 9-17, Lab Mon-Fri 8-12",
        "Summer: Mon-Fri 8-12", "Odd weeks: Mon-Fri 8-12", "Reception"});
}

TEST(days_by_letters_with_blanks, are_read_where_they_can_be_no_others) {
    expect_read({{"M T W Th F 8am-5pm", "Mon-Fri 8:00-17:00"}, {"M T Th F 8am-5pm", "Mon, Tue, Thu, Fri 8:00-17:00"},
        {"M W F 8am-5pm", "Mon, Wed, Fri 8:00-17:00"}, {"L M X J V 9-14", "Mon-Fri 9:00-14:00"}});
    expect_unreadable({"M T F 9am-5pm"});
}

TEST(words_for_a_day_off, close_it) {
    constexpr auto no_wednesday = "Mon, Tue, Thu, Fri 8:00-17:00";
    expect_read({{"Mo-Fr 8-17, Mi frei", no_wednesday}, {"lun-ven 8-17, mercoledì riposo", no_wednesday},
        {"Mon-Fri 8-17, doesn't work Wednesdays", no_wednesday}, {"L-V 8-17, no trabaja los miércoles", no_wednesday},
        {"lun-ven 8h-17h, ne travaille pas le mercredi", no_wednesday},
        {"ma-vr 8-17 uur, werkt niet op woensdag", no_wednesday},
        {"lun-ven 8-17, non lavora il mercoledì", no_wednesday},
        {"seg-sex 8h-17h, não trabalha à quarta", no_wednesday},
        {"Mo-Fr 8-17, arbeitet nicht am Mittwoch", no_wednesday}, {"Mon-Fri 8-17, Wed unavailable", no_wednesday}});
}

TEST(a_person_who_is_away, changes_no_hours) {
    constexpr auto all = "Mon-Fri 9:00-17:00";
    expect_read({{"Mon-Fri 9am-5pm, Wed: Dr X off", all}, {"Mon-Fri 9am-5pm; Wed: Dr. Smith out", all},
        {"lun-ven 9h-17h, Me Roy absente le vendredi", all}, {"lun-ven 9h-17h, Maître Roy absente le vendredi", all},
        {"lun-ven 9-17, avv. Rossi assente il venerdì", all}, {"Mo-Fr 9-17, RA Kern freitags abwesend", all}});
}

TEST(dates_of_one_month, may_be_joined_by_a_word) {
    constexpr auto two = "Mon-Fri 8:00-17:00; closed 24 Dec; closed 31 Dec";
    expect_read({{"Mo-Fr 8-17, 24. und 31.12. geschlossen", two}, {"Mon-Fri 8-17, closed 24 and 31 Dec", two},
        {"lun-ven 8h-17h, fermé les 24 et 31 décembre", two}, {"L-V 8-17, cerrado 24 y 31 de diciembre", two},
        {"lun-ven 8-17, chiuso 24 e 31 dicembre", two}, {"Mo-Fr 8-17, geschlossen 24. & 31. Dezember", two},
        {"Mo-Fr 8-17, 24. u. 31.12. geschlossen", two},
        {"Mo-Fr 8-17, 24., 25. und 31.12. geschlossen",
            "Mon-Fri 8:00-17:00; closed 24 Dec; closed 25 Dec; closed 31 Dec"},
        {"Mon-Fri 8-12, 24 Dec closed", "Mon-Fri 8:00-12:00; closed 24 Dec"},
        {"Mon-Fri 9am-5pm, vacation Aug 1-15", "Mon-Fri 9:00-17:00; closed 1 Aug - 15 Aug"}});
}

TEST(a_break, is_told_in_more_words) {
    expect_read({{"L-V 9-18, pausa comida 14-15", "Mon-Fri 9:00-14:00 & 15:00-18:00"},
        {"lun-ven 8h-18h, pause de midi à 13h", "Mon-Fri 8:00-12:00 & 13:00-18:00"},
        {"lun-ven 8h-18h, pause de midi 12h-13h", "Mon-Fri 8:00-12:00 & 13:00-18:00"},
        {"Mon-Fri 8-17, lunch 12-13 daily", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
        {"Mon-Fri 8-17, daily lunch 12-13", "Mon-Fri 8:00-12:00 & 13:00-17:00"}});
}

TEST(other_times, are_by_appointment) {
    for (const auto* text : {"Mon-Fri 9am-5pm, other times by appointment",
             "Mo-Fr 9-17, andere Zeiten nach Vereinbarung", "lun-ven 9h-17h, autres horaires sur rendez-vous",
             "L-V 9-17, otros horarios con cita previa", "lun-ven 9-17, altri orari su appuntamento",
             "ma-vr 9-17 uur, andere tijden op afspraak", "seg-sex 9h-17h, outros horários por marcação"}) {
        const auto hours = read_office_hours(text), usual = read_office_hours("Mon-Fri 9-17 or by appointment");
        ASSERT_TRUE(hours && usual) << text;
        EXPECT_EQ(hours->week, usual->week) << text;
        EXPECT_NE(text_of(*hours).find("by appointment"), std::string::npos) << text;
    }
}

}
}
