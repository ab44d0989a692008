// Breaks at noon written before or behind their time, days off of one person and public holidays in seven languages.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(a_half_day_behind_closed_days, is_that_of_all_that_and_joins) {
    constexpr auto mornings = "Mon, Wed, Fri 9:00-17:00; Tue, Thu 12:00-17:00";
    constexpr auto afternoons = "Mon, Tue, Thu 9:00-17:00; Wed, Fri 9:00-12:00";
    expect_read({{"Mon-Fri 9am-5pm except Tue and Thu mornings", mornings},
        {"Mon-Fri 9-17 except Tuesdays & Thursdays am", mornings},
        {"Tue and Thu mornings closed, Mon-Fri 9-17", mornings}, {"Mo-Fr 9-17, außer Di und Do vormittags", mornings},
        {"lun-ven 9h-17h sauf mardi et jeudi matin", mornings},
        {"lun-ven 9h-17h, fermé mardi et jeudi matin", mornings}, {"Mo-Fr 9-17, Di u. Do vorm. zu", mornings},
        {"seg-sex 9-17 exceto terça e quinta de manhã", mornings}, {"closed Tue/Thu am, Mon-Fri 9-17", mornings},
        {"Mon-Fri 9-17, closed Tue and Thu until 12", mornings}, {"Mon-Fri except Tue and Thu am 9-17", mornings},
        {"Mon-Fri 9am-5pm, closed Wed and Fri afternoons", afternoons},
        {"Mo-Fr 9-17, außer Mi+Fr nachmittags", afternoons}, {"L-V 9-17 excepto miércoles y viernes tarde", afternoons},
        {"Mo-Fr 9-17, geschlossen Mi und Fr nachmittags", afternoons}, {"Mon-Fri 9-17, not Wed and Fri pm", afternoons},
        {"lun-ven 9-17 escluso mercoledì e venerdì pomeriggio", afternoons},
        {"ma-vr 9-17 behalve woensdag en vrijdag middag", afternoons},
        {"Mon-Fri 9-17, closed Wed and Fri from 12", afternoons},
        {"Mon-Fri 9-17, closed Wed pm and Fri pm", afternoons},
        {"Mon-Fri 9-17, closed 24 Dec and 31 Dec pm",
            "Mon-Fri 9:00-17:00; closed 24 Dec 12:00-24:00; closed 31 Dec 12:00-24:00"},
        {"by appointment Tue and Thu mornings, Mon-Fri 14-18",
            "Mon-Fri 14:00-18:00; Tue, Thu 0:00-12:00 by appointment"},
        // What is closed altogether says so itself.
        {"Mon-Fri 9-17, closed Wednesdays and Friday afternoons", "Mon, Tue, Thu 9:00-17:00; Fri 9:00-12:00"},
        {"lun-ven 9h-17h, fermé les mercredis et vendredi après-midi", "Mon, Tue, Thu 9:00-17:00; Fri 9:00-12:00"},
        {"Mon-Sat 9-17, closed public holidays and Wed afternoons",
            "Mon, Tue, Thu-Sat 9:00-17:00; Wed 9:00-12:00; closed on public holidays"},
        {"Mon-Fri 9-17, closed Wed and Fri", "Mon, Tue, Thu 9:00-17:00"},
        {"closed Wed and Sun, Mon-Sat 9-17", "Mon, Tue, Thu-Sat 9:00-17:00"},
        {"Mon-Fri except Tue and Thu 9-17", "Mon, Wed, Fri 9:00-17:00"}});
    expect_unreadable({"Mon-Fri 9-17 except Tue, Thu mornings", "Mon-Fri 9-17, closed Mon, Wed and Fri afternoons",
        "Mon-Fri 9-17, closed Wed, Fri until 12", "Mon-Fri 9-17, closed Tue and Thu 12-13", "closed Wed and 24 Dec pm",
        "Mon-Fri 9-17, closed Wed and Fri pm 2-5", "Mon-Fri except Tue, Thu am 9-17",
        "Mon-Fri 9-17 except Tue and Thu from 12"});
}

void expect_all(char const* means, std::initializer_list<char const*> texts) {
    for (const auto* text : texts) {
        const auto hours = read_office_hours(text);
        EXPECT_TRUE(hours) << text << ": " << (hours ? "" : hours.error().sentence());
        if (!hours) continue;
        EXPECT_EQ(text_of(*hours), means) << text;
    }
}

TEST(a_break_at_noon, is_read_before_or_behind_its_time) {
    expect_all("Mon-Fri 8:00-12:00 & 13:00-17:00",
        {"Mon-Fri 8-17, 12-1 closed", "Mon-Fri 8-17 (12-1 lunch)", "Mon-Fri 8-5pm, 12-1 lunch",
            "Mon-Fri 8-17 (closed 12-1 for lunch)", "Mon-Fri 8-17, closed 12-1", "Mon-Fri 8-17, lunch 12-1",
            "Mo-Fr 8-17, 12-13 Mittag", "Mo-Fr 8-17, Mittag 12-13", "Mo-Fr 8-17, über Mittag 12-13 geschlossen",
            "Mon-Fri 8-17, closed over lunch 12-1", "lun-ven 8h-17h, fermé le midi 12h-13h",
            "lun-ven 8h-17h (12h-13h midi)", "ma-vr 8-17, 12-13 pauze", "L-V 8-17, cerrado al mediodía 12-13",
            "lun-ven 8-17, chiuso a pranzo 12-13", "Mon-Fri 8-17, 12-13 closed", "Mon-Fri 8-17 (lunch: 12-13)",
            "Mon-Fri 8-17, 12-1pm lunch", "Mon-Fri 8-17 (12-1 closed for lunch)"});
}

TEST(a_break_at_noon, is_read_without_days_too) {
    expect_all("Mon-Sun 8:00-12:00 & 13:00-17:00",
        {"8-17 (12-1 lunch)", "8-5pm, 12-1 lunch", "8-17, 12-13 Mittag", "8-17 (closed 12-1 for lunch)",
            "8-17, closed noon-1", "8-17, tussen de middag gesloten 12-13", "8-17, über Mittag geschlossen 12-13",
            "8-17, Mittagspause 12-13", "8-17, 12h-13h pause déjeuner", "8-17, 12-13 pausa pranzo",
            "8-17, 12-13 almoço"});
    expect_unreadable({"8-17, lunch", "8-17 lunch by appointment 12-1"});
}

TEST(noon, stays_a_time_elsewhere) {
    expect_all("Mon-Fri 8:00-12:00", {"Mo-Fr 8-Mittag", "Mon-Fri 8-noon", "Mo-Fr 8 bis Mittag", "lun-ven 8h-midi"});
    expect_all("Mon-Fri 12:00-17:00", {"Mo-Fr Mittag-17", "Mon-Fri noon-5pm", "lun-ven midi-17h"});
    expect_unreadable(
        {"Mon-Fri 8-17, 2-5", "Mon-Fri 12-1", "Mon-Fri 8-17, 3-5 closed", "Mon-Fri 8-17, Sat 9-14, 12-1 closed"});
}

TEST(a_day_off, of_one_person_leaves_the_hours) {
    expect_all("Mon-Fri 9:00-17:00",
        {"ma-vr 9-17, mevr. Jansen woensdag vrij", "L-V 9-17, Dra. Ruiz libra los miércoles",
            "lun-ven 9-17, sig.ra Rossi libera il mercoledì", "seg-sex 9h-17h, Dra. Silva folga à quarta",
            "seg-sex 9h-17h, a Dra. Silva não está à quarta", "lun-ven 9h-17h, Dr Dupont sauf mercredi",
            "Mo-Fr 9-17, Frau Kern freitags frei", "Mon-Fri 9-17, Dr A not Wed"});
    expect_unreadable({"seg-sex 9h-17h, a Dra. Silva", "L-V 9-17, Dra. Ruiz los miércoles"});
}

TEST(public_holidays, are_closed_in_seven_languages) {
    expect_all("Mon-Fri 9:00-17:00; closed on public holidays",
        {"lun-ven 9-17 (festivi esclusi)", "Mo-Fr 9-17 (Feiertage ausgenommen)", "ma-vr 9-17, feestdagen uitgezonderd",
            "Mon-Fri 9-17, holidays excluded", "lun-ven 9h-17h, jours fériés exclus", "L-V 9-17, festivos excluidos",
            "lun-ven 9-17, escluso i festivi", "seg-sex 9h-17h, encerra aos feriados",
            "Mon-Fri 9-17, closed on all federal holidays", "L-V 9-17, festivos cerrado",
            "Mo-Fr 9-17, feiertags geschlossen"});
    expect_all("Tue-Fri 9:00-17:00; closed on public holidays", {"di-vr 9-17, niet op feestdagen"});
    expect_all("Mon, Tue, Thu, Fri 9:00-17:00",
        {"lun-ven 9-17 (mercoledì escluso)", "ma-vr 9-17 m.u.v. wo", "Mo-Fr 9-17 (Mittwoch ausgenommen)",
            "lun-ven 9-17 escluso il mercoledì", "Mon-Fri 9-17 except Wed"});
    expect_unreadable({"mercoledì escluso 9-17, 14-18 Mo", "Mon-Fri 9-17, Wed 9-12 excluded"});
    expect_all("Tue, Thu, Fri 9:00-17:00", {"di-vr 9-17 m.u.v. wo"});
}

TEST(a_remark, may_ask_to_call_first) {
    expect_all("Mon-Fri 9:00-17:00",
        {"Mon-Fri 9-17 \"call first\"", "Mon-Fri 9-17 (please call first)", "Mon-Fri 9-17 (please ring)",
            "Mon-Fri 9-17 (call ahead)"});
    expect_unreadable({"Mon-Fri 9-17 (on call)", "Mon-Fri 9-17 (first week)", "Mon-Fri 9-17 (call first week)"});
}

TEST(letters_of_days, are_read_together) {
    expect_all("Mon-Fri 9:00-14:00", {"LMXJV 9-14", "MTuWThF 9-14", "MTWThF 9-14", "LMMJV 9-14"});
    expect_all("Mon, Wed, Fri 9:00-14:00", {"LXV 9-14", "MWF 9-14"});
    expect_all("Mon, Tue, Thu 9:00-14:00", {"MTTh 9-14", "MTuTh 9-14", "MTR 9-14"});
    expect_all("Mon, Tue, Thu, Fri 9:00-14:00", {"MTThF 9-14", "M/T/Th/F 9-14"});
    expect_read({{"MTWTh 8-4pm, F 8-12", "Mon-Thu 8:00-16:00; Fri 8:00-12:00"}, {"WThF 9-14", "Wed-Fri 9:00-14:00"}});
    expect_unreadable({"LMJV 9-14", "XYZ 9-14", "MTF 9-14", "MT 9-14", "MST 9-14", "MThT 9-14", "MWS 9-14"});
}

TEST(all_day, says_no_hours_of_an_office) {
    expect_unreadable({"Mo-Do ganztags, Fr bis 13 Uhr", "Mo-Fr ganztägig", "Mo-Fr den ganzen Tag", "Mon-Fri all day",
        "all day", "Mon-Thu all day, Fri 8-12", "Mon-Fri 9-17, Wed all day", "Mo-Fr 8-12, Do ganztags",
        "lun-ven toute la journée", "lunes a jueves todo el día, viernes 9-13", "lun-ven tutto il giorno",
        "ma-vr hele dag", "seg-sex o dia todo"});
    expect_read({{"Mon-Fri 24 hours", "Mon-Fri 0:00-24:00"}, {"around the clock", "24/7"}, {"24h", "24/7"},
        {"Mo-Fr rund um die Uhr", "Mon-Fri 0:00-24:00"}, {"lun-ven 24h/24", "Mon-Fri 0:00-24:00"},
        {"Mon-Fri 9-17, closed Wed all day", "Mon, Tue, Thu, Fri 9:00-17:00"},
        {"Mo-Fr 9-17, Mi ganztags geschlossen", "Mon, Tue, Thu, Fri 9:00-17:00"},
        {"lun-ven 9h-17h, fermé mercredi toute la journée", "Mon, Tue, Thu, Fri 9:00-17:00"},
        {"Mon-Fri 9-17, Sat all day by appointment", "Mon-Fri 9:00-17:00; Sat by appointment"},
        {"Mon-Fri 8-17, 24 Dec all day", "Mon-Fri 8:00-17:00; 24 Dec 0:00-24:00"}});
}

}
}
