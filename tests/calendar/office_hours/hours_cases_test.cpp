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

TEST(hours_as_people_write_them, are_left_where_they_may_mean_two_things) {
    for (const auto* text :
        {"Mon-Fri 9-5", "Mon-Fri 8-17 (phones 9-16)", "Mon-Fri 9-17, alternate Saturdays", "Sat 9-12 (1st and 3rd)",
            "mornings 13-17", "Mon-Fri 9-17, July closed", "werktags 8-12", "Mon-Fri 9-17, break 5-6"})
        EXPECT_FALSE(read_office_hours(text)) << text;
}

}
}
