// Small words and full stops that lead to a break, end a closing or stand in a label, and are no days.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(a_word_before_a_break, is_no_wednesday) {
    constexpr auto noon = "Mon-Fri 8:00-12:00 & 13:00-17:00";
    constexpr auto afternoon = "Mon-Fri 9:00-14:00 & 15:00-18:00";
    expect_read({{"Mo-Fr 8-17 mit Mittagspause 12-13", noon}, {"Mo-Fr 8-17, mit Pause 12-13", noon},
        {"Mo-Fr 8-17 Uhr mit Mittagspause von 12 bis 13 Uhr", noon},
        {"8-17 mit Mittagspause 12-13", "Mon-Sun 8:00-12:00 & 13:00-17:00"},
        {"Mo-Fr 8-17 mit einer Pause von 12 bis 13 Uhr", noon}, {"Mon-Fri 8am-5pm with lunch 12-1", noon},
        {"Mon-Fri 8am-5pm with a break from 12 to 1", noon}, {"Mon-Fri 8am-5pm with lunch break 12pm-1pm", noon},
        {"lun-ven 8h-17h avec pause 12h-13h", noon}, {"lun-ven 8h-17h avec une pause de 12h à 13h", noon},
        {"L-V 9-18 con pausa 14-15", afternoon}, {"L-V 9-18 con pausa de 14 a 15", afternoon},
        {"lun-ven 8-17 con pausa pranzo 12-13", noon}, {"lun-ven 8-17 con pausa dalle 12 alle 13", noon},
        {"ma-vr 8-17 uur met pauze 12-13", noon}, {"ma-vr 8-17 uur met lunchpauze van 12 tot 13", noon},
        {"seg-sex 8h-17h com pausa 12h-13h", noon}, {"seg-sex 8h-17h com intervalo das 12h às 13h", noon}});
}

TEST(mit_that_is_a_day, stays_one) {
    expect_read({{"Mit 8-12", "Wed 8:00-12:00"}, {"Mit. 8-12, Fr 9-12", "Wed 8:00-12:00; Fri 9:00-12:00"},
        {"Mo-Mit 8-12", "Mon-Wed 8:00-12:00"}, {"Mo, Mit und Fr 8-12", "Mon, Wed, Fri 8:00-12:00"},
        {"Mo 8-17 Di 8-12 Mit geschlossen", "Mon 8:00-17:00; Tue 8:00-12:00"},
        {"Mo-Fr 8-17, Mit bis 12", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"}});
    expect_unreadable({"Mo-Fr 8-17 mit Mittagspause", "Mo-Fr 8-17 mit Hund 12-13", "Mo-Fr 8-17 mit Sprechstunde 8-9"});
}

TEST(a_full_stop_behind_closed_days, ends_the_closing) {
    constexpr auto weekdays = "Mon-Fri 9:00-17:00";
    expect_read({{"Closed Saturdays and Sundays. M-F 9am-5pm", weekdays},
        {"Fermé samedis et dimanches. L-V 9h-17h", weekdays}, {"Cerrado sábados y domingos. L-V 9-17", weekdays},
        {"Closed Saturdays & Sundays. MWF 9am-5pm", "Mon, Wed, Fri 9:00-17:00"},
        {"Closed Sundays. M/W/F 9am-5pm", "Mon, Wed, Fri 9:00-17:00"}, {"Closed Sat. Sun. Mon-Fri 9-17", weekdays},
        {"Closed Sat. and Sun. Mon-Fri 9am-5pm", weekdays}, {"Closed Sat and Sun. M-F 9am-5pm", weekdays},
        {"Closed Mon and Tue. Wed-Sun 10am-6pm", "Wed-Sun 10:00-18:00"},
        {"Geschlossen Sa. und So. Mo-Fr 9-17", weekdays}, {"Chiuso sab. e dom. Lun-ven 9-17", weekdays},
        {"Gesloten za. en zo. Ma-vr 9-17 uur", weekdays}, {"Fechado sáb. e dom. Seg-sex 9h-17h", weekdays},
        {"Closed Thurs. M-W 9am-5pm", "Mon-Wed 9:00-17:00"}, {"Sa. und So. geschlossen. Mo-Fr 9-17", weekdays}});
}

TEST(a_full_stop_of_a_short_name, ends_nothing_else) {
    expect_read({{"Mo. Di. Do. 8-12", "Mon, Tue, Thu 8:00-12:00"}, {"Closed Mon. Tue-Sat 10-19", "Tue-Sat 10:00-19:00"},
        {"Mon. - Fri. 9am-5pm. Closed Sat. Sun.", "Mon-Fri 9:00-17:00"}});
}

TEST(a_preposition_in_a_label, is_no_sunday) {
    constexpr auto mornings = "Mon-Fri 9:00-13:00";
    expect_read({{"Orari di ricevimento: lun-ven 9-13", mornings}, {"Orario di ricevimento: lun-ven 9-13", mornings},
        {"Orario di ricevimento lun-ven 9-13", mornings}, {"Orari di apertura: lun-ven 9-13", mornings},
        {"Orario di ufficio: lun-ven 9-13", mornings}, {"Orario di studio: lun-ven 9-13", mornings},
        {"Orario di segreteria lun-ven 9-13", mornings}, {"Orari di sportello: mar e gio 9-12", "Tue, Thu 9:00-12:00"},
        {"Orari di ricevimento al pubblico: lun-ven 9-13", mornings},
        {"Horário do escritório: seg-sex 9h-13h", mornings}, {"Horário do atendimento: seg-sex 9h-13h", mornings},
        {"Die Sprechzeiten: Mo-Fr 9-13", mornings}, {"Orario dello studio: lun-ven 9-13", mornings}});
    const auto german = text::language_of("de");
    const auto read = read_office_hours("Orari di ricevimento: lun-ven 9-13", german);
    ASSERT_TRUE(read);
    EXPECT_EQ(text_of(*read), mornings);
    expect_read({{"mar 9h-12h, di 10h-12h", "Tue 9:00-12:00; Sun 10:00-12:00"},
        {"Di geöffnet 8-12, Mi 8-12", "Tue, Wed 8:00-12:00"},
        {"Sprechzeiten Di 8-12, Do 14-18", "Tue 8:00-12:00; Thu 14:00-18:00"}});
}

}
}
