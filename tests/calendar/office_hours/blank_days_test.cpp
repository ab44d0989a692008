// Days of a list that have no hours: a dash stands behind them, or nothing.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::calendar {
namespace {

TEST(a_day_without_hours, does_not_get_those_of_the_next) {
    expect_unreadable({"Mo 8-12, Di 8-12, Mi -, Do 8-12", "Mo:8-12;Di:8-12;Mi:-;Do:8-12",
        "Mo 8-12\nDi 8-12\nMi \u2014\nDo 8-12", "Mo 8-12\nDi 8-12\nMi\nDo 8-12", "Mon: 8am-5pm; Tue: ; Wed: 8am-5pm",
        "Mon 9am-5pm, Tue -, Wed 9am-5pm", "lun 9h-12h, mar -, mer 9h-12h", "lundi 9h-12h\nmardi\nmercredi 9h-12h",
        "ma 9-12, wo -, do 9-12", "maandag 9-12; dinsdag; woensdag 9-12", "lunes 9-14, martes -, mi\u00e9rcoles 9-14",
        "luned\u00ec 9-13; marted\u00ec -; mercoled\u00ec 9-13", "segunda 9-13, ter\u00e7a -, quarta 9-13",
        "Sa: -, Mo-Fr 8-12", "Mo --, Di 8-12", "Mo - -, Di 8-12", "Mo; Mi; Fr 8-12", "Mo 8-12 | Di - | Mi 8-12",
        "Mo 8-12, Di:, Mi 8-12", "24.12. -, Mo-Fr 8-12"});
}

TEST(days_that_a_comma_joins, have_the_hours_behind_them) {
    constexpr auto three = "Mon, Wed, Fri 8:00-12:00";
    expect_read({{"Mo, Mi, Fr 8-12", three}, {"Mo und Mi und Fr 8-12", three}, {"Mo, Mi,\nFr 8-12", three},
        {"Mo/Mi/Fr 8-12", three}, {"Mo. Mi. Fr. 8-12", three}, {"Mon, Wed & Fri: 8-12", three},
        {"Mo, Mi, Fr:\n8-12", three}, {"lun, mer et ven 8h-12h", three}, {"lun, mer e ven 8-12", three},
        {"Mo - Fr: 8-12", "Mon-Fri 8:00-12:00"}, {"Mo -Fr 8-12", "Mon-Fri 8:00-12:00"},
        {"Mo - 8-12, Di - 9-12", "Mon 8:00-12:00; Tue 9:00-12:00"},
        {"Montag\n8-12\nDienstag\n9-12", "Mon 8:00-12:00; Tue 9:00-12:00"},
        {"Mo:\n8-12;\nDi:\n9-12", "Mon 8:00-12:00; Tue 9:00-12:00"},
        {"8-12 Mo; 14-18 Di", "Mon 8:00-12:00; Tue 14:00-18:00"},
        {"geschlossen: Sa; So; Mo-Fr 8-12", "Mon-Fri 8:00-12:00"},
        {"closed Sat, Sun; Mon-Fri 8-12", "Mon-Fri 8:00-12:00"}, {"Sa geschlossen; Mo-Fr 8-12", "Mon-Fri 8:00-12:00"},
        {"Sa, So -: geschlossen, Mo-Fr 8-12", "Mon-Fri 8:00-12:00"}});
}

}
}
