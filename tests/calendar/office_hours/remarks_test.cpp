// Remarks beside hours: what is known to say nothing of when it is open is passed over, all else is not guessed.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>
#include <initializer_list>
#include <string>

namespace referralbook::calendar {
namespace {

TEST(a_remark, that_may_restrict_or_cancel_the_hours_leaves_them_unreadable) {
    for (const auto* remark : {"nur im Advent", "im Wechsel", "vierzehnt\u00e4gig", "meistens", "Schulzeit",
             "vor\u00fcbergehend", "ausgesetzt", "entf\u00e4llt", "f\u00e4llt aus", "bisher", "nur Telefon",
             "alle zwei Wochen", "alternating", "sometimes", "occasionally", "maybe", "phone only", "new patients only",
             "suspended", "old", "old office", "until further notice", "on call", "quincenal", "a veces", "suspendido",
             "solo tel\u00e9fono", "p\u00e9riode scolaire", "parfois", "suspendu", "uniquement par t\u00e9l\u00e9phone",
             "en alternance", "a settimane alterne", "talvolta", "sospeso", "solo telefono", "om de week", "soms",
             "vervallen", "alleen telefonisch", "\u00e0s vezes", "suspenso", "s\u00f3 telefone", "Praxis ausgesetzt",
             "Dr. Kern abwesend", "office sometimes", "Ostern", "Mi", "in"}) {
        EXPECT_FALSE(read_office_hours("Sa 10-14 (" + std::string{remark} + ')')) << remark;
        EXPECT_FALSE(read_office_hours("Sat 10-14 \"" + std::string{remark} + '"')) << remark;
    }
}

TEST(a_remark, of_a_place_a_function_a_person_or_a_call_is_passed_over) {
    for (const auto* remark : {"Praxis", "Labor", "Praxis und Labor", "Empfang", "Anmeldung im Erdgeschoss",
             "Hinterhaus", "Kanzlei", "Telefon", "Bitte klingeln", "office", "front desk", "Main Office",
             "rear of building", "ground floor", "next door", "phone", "please call first", "call ahead",
             "estate planning", "solo practice", "cabinet", "accueil", "rez-de-chauss\u00e9e", "secr\u00e9tariat",
             "consulta", "planta baja", "recepci\u00f3n", "oficina central", "studio", "piano terra", "segreteria",
             "ambulatorio", "praktijk", "balie", "begane grond", "consult\u00f3rio", "rece\u00e7\u00e3o", "Dr. Kern",
             "Frau Huber", "Dr A", "Mme Roux", "van Dyk", "Dr. van Dyk"}) {
        const auto read = read_office_hours("Sa 10-14 (" + std::string{remark} + ')');
        ASSERT_TRUE(read) << remark;
        EXPECT_EQ(text_of(*read), "Sat 10:00-14:00") << remark;
    }
}

TEST(hours_of_two_places, are_not_taken_together_where_they_overlap) {
    expect_unreadable({"Mo-Fr 8-12 (Praxis), 8-18 (Telefon)", "Mo-Fr 8-18 (Telefon), 8-12 (Praxis)",
        "Mon-Fri 9-17 (office), 8-20 (phone)", "Mo-Fr 8-12 (Praxis), Mo-Fr 8-18 (Telefon)",
        "(Praxis) Mo-Fr 8-12; (Telefon) Mo-Fr 8-18", "lun-ven 9h-12h (cabinet), 9h-18h (t\u00e9l\u00e9phone)",
        "L-V 9-14 (consulta), 8-20 (recepci\u00f3n)", "lun-ven 9-13 (studio), 8-18 (segreteria)",
        "ma-vr 9-12 (praktijk), 8-18 (balie)", "Mo 8-12 (Praxis), Mo-Fr 8-18 (Telefon)"});
    expect_read({{"Mo-Fr 8-12 (Praxis), 14-18 (Labor)", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"Mo-Fr 8-12 (Praxis), 12-18 (Telefon)", "Mon-Fri 8:00-12:00 & 12:00-18:00"},
        {"Mo-Di 8-12 (Praxis), Mi-Do 8-18 (Telefon)", "Mon, Tue 8:00-12:00; Wed, Thu 8:00-18:00"},
        {"Mon-Fri 8-17 (reception), Wed 10-19", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 10:00-19:00"},
        {"Mon-Fri 8-17, Wed 10-19 (reception)", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 10:00-19:00"}});
}

TEST(an_appointment_in_quotation_marks, is_said_as_in_brackets) {
    expect_read({{"Mo-Fr 9-12 \"nach Vereinbarung\"", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mo-Fr 9-12 \"n.V.\"", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mo-Fr 9-12 \u201Enach Vereinbarung\u201C", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mon-Fri 9-12 \"by appointment\"", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mon-Fri 9-12 \"by appointment only\"", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mon-Fri 9-12 \u201Cby appointment\u201D", "Mon-Fri 9:00-12:00 by appointment"},
        {"lun-ven 9h-12h \u00ABsur rendez-vous\u00BB", "Mon-Fri 9:00-12:00 by appointment"},
        {"L-V 9-14 \"cita previa\"", "Mon-Fri 9:00-14:00 by appointment"},
        {"lun-ven 9-13 \"su appuntamento\"", "Mon-Fri 9:00-13:00 by appointment"},
        {"ma-vr 9-12 \"op afspraak\"", "Mon-Fri 9:00-12:00 by appointment"},
        {"Mo-Fr 9-12; Sa \"nach Vereinbarung\"", "Mon-Fri 9:00-12:00; Sat by appointment"},
        {"Mo 9-12 \"Praxis\" n.V., Di 9-12 \"Labor\"", "Tue 9:00-12:00; Mon 9:00-12:00 by appointment"}});
    expect_unreadable({"Mo-Fr 9-12 \"nach Vereinbarung", "Mo-Fr 9-12 \"nicht nach Vereinbarung\""});
}

TEST(a_remark, stands_between_marks_of_any_language) {
    for (const auto* text : {"Mo-Fr 9-12 \u00BBHintereingang\u00AB", "Mo-Fr 9-12 \u201EHintereingang\u201C",
             "Mo-Fr 9-12 \u00ABHintereingang\u00BB", "Mo-Fr 9-12 \u201AHintereingang\u2018"}) {
        const auto read = read_office_hours(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(text_of(*read), "Mon-Fri 9:00-12:00") << text;
    }
}

}
}
