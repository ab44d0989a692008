// Hours as practices and shops write them, each with what a person reads in it.
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours_text.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(hours_as_people_write_them, are_read) {
    const struct {
        char const *text, *means;
    } all[]{{"Closed Wednesdays, else 9-17", "Mon, Tue, Thu-Sun 9:00-17:00"},
        {"Mi geschlossen, sonst 9-17", "Mon, Tue, Thu-Sun 9:00-17:00"},
        {"Fermé le mercredi, sinon 9h-17h", "Mon, Tue, Thu-Sun 9:00-17:00"},
        {"Closed Wed and Sun, Mon-Sat 9-17", "Mon, Tue, Thu-Sat 9:00-17:00"},
        {"closed Wed, Sat 9-12, Mon-Fri 8-17", "Mon, Tue, Thu, Fri 8:00-17:00; Sat 9:00-12:00"},
        {"Cerrado domingos y festivos, lun-sáb 9-20", "Mon-Sat 9:00-20:00; closed on public holidays"},
        {"Closed Sundays and public holidays, Mon-Sat 9-20", "Mon-Sat 9:00-20:00; closed on public holidays"},
        {"lunes a viernes (excepto festivos) 9-14", "Mon-Fri 9:00-14:00; closed on public holidays"},
        {"Mon-Fri except holidays 9-14", "Mon-Fri 9:00-14:00; closed on public holidays"},
        {"Mittwochnachmittag geschlossen, sonst Mo-Fr 8-17", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        {"Mo-Fr 8-17, Freitagnachmittags geschlossen", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"},
        {"Lu-Ve 8h-12h 13h30-17h", "Mon-Fri 8:00-12:00 & 13:30-17:00"},
        {"Lun.-ven. 8 h 30 à 17 h", "Mon-Fri 8:30-17:00"}, {"L a J 8-15, V 8-14", "Mon-Thu 8:00-15:00; Fri 8:00-14:00"},
        {"M thru F 8am-5pm", "Mon-Fri 8:00-17:00"}, {"M to F 8:30-17:00", "Mon-Fri 8:30-17:00"},
        {"MWF 9-12", "Mon, Wed, Fri 9:00-12:00"}, {"TTh 1pm-5pm", "Tue, Thu 13:00-17:00"},
        {"MTWThF 9am-5pm", "Mon-Fri 9:00-17:00"}, {"Mañanas de 9 a 14, lunes a viernes", "Mon-Fri 9:00-14:00"},
        {"lunes a viernes mañanas de 9 a 14 y tardes de 16 a 19", "Mon-Fri 9:00-14:00 & 16:00-19:00"},
        {"Mo-Fr 8-17 durchgehend", "Mon-Fri 8:00-17:00"}, {"Lun-Ven 9h-18h sans interruption", "Mon-Fri 9:00-18:00"},
        {"lunes a viernes 9-18 ininterrumpido", "Mon-Fri 9:00-18:00"},
        {"Hours of operation: Mon-Fri 9:00AM-5:00PM", "Mon-Fri 9:00-17:00"},
        {"Horaires d'ouverture : lun-ven 9h-18h", "Mon-Fri 9:00-18:00"},
        {"Mo-Fr 8-12, Mi keine Sprechstunde", "Mon, Tue, Thu, Fri 8:00-12:00"},
        {"lun-ven de 9h à 12h puis de 14h à 18h", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        {"Mo-Fr 8-12, zusätzlich Do 14-18", "Mon-Wed, Fri 8:00-12:00; Thu 8:00-12:00 & 14:00-18:00"},
        {"Mon-Fri 9-17 lunch 12-1", "Mon-Fri 9:00-12:00 & 13:00-17:00"}};
    for (auto const& [text, means] : all) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), means) << text;
    }
}

struct written {
    char const *text, *means;
};

void expect_read(std::initializer_list<written> all) {
    for (auto const& [text, means] : all) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), means) << text;
    }
}

TEST(a_half_of_the_day_by_appointment, leaves_the_other_half_open) {
    for (const auto* text : {"Mo-Fr 8-12, nachmittags nach Vereinbarung", "Lun-Ven 8h-12h, après-midi sur RDV",
             "L-V 8-12, tardes con cita previa", "Mon-Fri 8-12, afternoons by appointment"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        for (std::size_t day = 0; day < 5; ++day) {
            EXPECT_EQ(hours->week[day], (opening_list{{8 * 60, 12 * 60}})) << text;
            EXPECT_EQ(hours->by_appointment[day], (opening_list{{12 * 60, 24 * 60}})) << text;
        }
        EXPECT_TRUE(hours->week[5].empty() && hours->by_appointment[5].empty()) << text;
    }
    const auto longer = read_office_hours("lun-ven 9-13, pomeriggio su appuntamento");
    ASSERT_TRUE(longer);
    EXPECT_EQ(longer->week[0], (opening_list{{9 * 60, 13 * 60}}));
}

TEST(a_day_that_is_closed_and_open, is_not_guessed) {
    for (const auto* text : {"Mo-Fr 8-12 außer Mi, Mi 14-18", "Mon-Fri 8-17, closed Wed, Wed 14-18",
             "lun-ven 9h-17h, fermé mercredi, mercredi 14h-18h", "Mi geschlossen, Mi 14-18, Mo-Fr 8-12"})
        EXPECT_FALSE(read_office_hours(text)) << text;
}

TEST(hours_round_the_clock, are_read_in_each_language) {
    for (const auto* text : {"24/7", "rund um die Uhr", "24h/24", "24 heures sur 24", "H24", "24 ore su 24",
             "24 uur per dag", "24 horas", "round the clock"}) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), text_of(*read_office_hours("24 hours"))) << text;
    }
}

TEST(hours_as_people_write_them, are_read_in_italian) {
    expect_read({{"lun-ven 9-13 e 15-19, sabato 9-12", "Mon-Fri 9:00-13:00 & 15:00-19:00; Sat 9:00-12:00"},
        {"dal lunedì al venerdì, dalle ore 9.00 alle ore 13.00", "Mon-Fri 9:00-13:00"},
        {"Lun Mer Ven 9-13, Mar Gio 15-19", "Mon, Wed, Fri 9:00-13:00; Tue, Thu 15:00-19:00"},
        {"lunedì chiuso, martedì-sabato 9-19", "Tue-Sat 9:00-19:00"},
        {"lun-ven 8.30-12.30 14.30-18.30, chiuso festivi",
            "Mon-Fri 8:30-12:30 & 14:30-18:30; closed on public holidays"},
        {"Orari: lun-gio 9-17, ven 9-13", "Mon-Thu 9:00-17:00; Fri 9:00-13:00"},
        {"lun-ven 9-18 orario continuato", "Mon-Fri 9:00-18:00"},
        {"lun-ven 9-18 (pausa pranzo 13-14)", "Mon-Fri 9:00-13:00 & 14:00-18:00"},
        {"lun-ven 9-18, chiuso mercoledì pomeriggio", "Mon, Tue, Thu, Fri 9:00-18:00; Wed 9:00-12:00"},
        {"tutti i giorni tranne domenica 9-20", "Mon-Sat 9:00-20:00"}, {"su appuntamento", "Mon-Sun by appointment"},
        {"lun-ven 9-18 o su appuntamento", "Mon-Fri 9:00-18:00; Mon-Sun by appointment"}});
}

TEST(hours_as_people_write_them, are_read_in_dutch) {
    expect_read({{"ma-vr 8:30-17:00", "Mon-Fri 8:30-17:00"},
        {"ma t/m do 8-17, vr 8-12 uur", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"},
        {"maandag tot en met vrijdag 8.30 - 17.00 uur", "Mon-Fri 8:30-17:00"},
        {"maandag, woensdag en vrijdag van 9 tot 12 uur", "Mon, Wed, Fri 9:00-12:00"},
        {"za en zo gesloten, ma-vr 9-17", "Mon-Fri 9:00-17:00"},
        {"ma-vr 8-17 uur, lunchpauze 12-13", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
        {"dagelijks 9-18 uur, behalve zondag", "Mon-Sat 9:00-18:00"},
        {"woensdagmiddag gesloten, ma-vr 8-17", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
        {"ma-vr 8-17, gesloten op feestdagen", "Mon-Fri 8:00-17:00; closed on public holidays"},
        {"ma-vr 9-17 of op afspraak", "Mon-Fri 9:00-17:00; Mon-Sun by appointment"}});
}

TEST(hours_as_people_write_them, are_read_in_portuguese) {
    expect_read({{"seg-sex 9h-18h", "Mon-Fri 9:00-18:00"},
        {"segunda a sexta: 8h às 12h e 14h às 18h", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"de segunda a sexta-feira, das 9h00 às 18h30", "Mon-Fri 9:00-18:30"},
        {"terça e quinta 14h-19h", "Tue, Thu 14:00-19:00"},
        {"seg-sex 8h-18h, sáb 8h-12h", "Mon-Fri 8:00-18:00; Sat 8:00-12:00"},
        {"seg-sex 9h-18h (almoço 12h-13h)", "Mon-Fri 9:00-12:00 & 13:00-18:00"},
        {"seg-sex 9-18, fechado aos domingos e feriados", "Mon-Fri 9:00-18:00; closed on public holidays"},
        {"seg-sex 8-12, qua fechado", "Mon, Tue, Thu, Fri 8:00-12:00"},
        {"todos os dias das 8h às 22h", "Mon-Sun 8:00-22:00"}, {"com hora marcada", "Mon-Sun by appointment"}});
}

TEST(hours_as_people_write_them, may_stand_between_two_times_or_say_what_a_closing_is_for) {
    expect_read({{"Mon-Fri between 9am and 5pm", "Mon-Fri 9:00-17:00"}, {"zwischen 8 und 12 Uhr", "Mon-Sun 8:00-12:00"},
        {"entre las 9 y las 14", "Mon-Sun 9:00-14:00"},
        {"lun-ven 9h-18h (fermé entre 12h et 14h)", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
        {"Mon-Fri 9-17, closed 12-13 for lunch", "Mon-Fri 9:00-12:00 & 13:00-17:00"},
        {"Mo-Fr 8-17, Betriebsferien 24.12.-6.1.", "Mon-Fri 8:00-17:00; closed 24 Dec - 6 Jan"},
        {"tägl. 9-18 Uhr", "Mon-Sun 9:00-18:00"},
        {"Termine nur nach telefonischer Vereinbarung", "Mon-Sun by appointment"},
        {"Consultations sur rendez-vous", "Mon-Sun by appointment"}});
}

TEST(hours_as_people_write_them, are_read_beside_remarks_that_say_nothing_of_hours) {
    for (const auto* text : {"Mon-Fri 9-17 (rear of building)", "Mon-Fri 9-17 (estate planning)",
             "Mon-Fri 9-17 (solo practice)", "Mo-Fr 9-17 (van Dyk)", "Lu-Ve 9-17 (en face)"}) {
        const auto read = read_office_hours(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(text_of(*read), "Mon-Fri 9:00-17:00") << text;
    }
}

TEST(hours_as_people_write_them, are_left_where_they_may_mean_two_things) {
    for (const auto* text :
        {"Mon-Fri 9-5", "Mon-Fri 8-17 (phones 9-16)", "Mon-Fri 9-17, alternate Saturdays", "Sat 9-12 (1st and 3rd)",
            "mornings 13-17", "werktags 8-12", "Mon-Fri 9-17, break 5-6", "Mon-Wed-Fri 9-13", "Mo-Mi-Fr 8-12",
            "lun-mer-ven 9h-12h", "ma 9-12", "seg-sex 9h-18h, no sábado 9h-12h", "lun-ven 9-13 (solo urgenze)",
            "werkdagen 9-17", "dalle 9 alle 5", "Mo-Fr 8-17, Urlaub", "between 9 and 5"})
        EXPECT_FALSE(read_office_hours(text)) << text;
}

}
}
