#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

TEST(by_appointment_only_at_the_beginning, is_said_of_all_hours_behind) {
    const auto* means = "Mon-Fri 9:00-17:00 by appointment";
    expect_read({{"by appointment only, Mon-Fri 9-17", means}, {"By appointment only: Mon-Fri 9-17", means},
        {"only by appointment; Mon-Fri 9-17", means}, {"nur nach Vereinbarung, Mo-Fr 9-17", means},
        {"sur rendez-vous uniquement, lun-ven 9h-17h", means}, {"solo con cita previa, lun-vie 9-17", means},
        {"solo su appuntamento, lun-ven 9-17", means}, {"alleen op afspraak, ma-vr 9-17", means},
        {"só com marcação, seg-sex 9-17", means},
        {"by appointment only, Mon-Fri 9-17, closed Wed", "Mon, Tue, Thu, Fri 9:00-17:00 by appointment"},
        {"only by appointment; Tue 9-12, Thu 14-18", "Tue 9:00-12:00 by appointment; Thu 14:00-18:00 by appointment"},
        {"nur nach Vereinbarung, 8-12", "Mon-Sun 8:00-12:00 by appointment"}});
    expect_unreadable({"by appointment only, Mon-Fri 9-17, Sat by appointment",
        "by appointment only, Mon-Fri 9-17 or Sat", "nur nach Vereinbarung, Mo 8-12, sonst 14-18"});
}

TEST(by_appointment_only_of_a_day, is_said_of_that_day) {
    expect_read({{"by appointment only Sat, Mon-Fri 9-17", "Mon-Fri 9:00-17:00; Sat by appointment"},
        {"Mon-Fri 9-17, Sat by appointment only", "Mon-Fri 9:00-17:00; Sat by appointment"},
        {"Mon-Fri 9-17, by appointment only", "Mon-Fri 9:00-17:00 by appointment"}});
}

TEST(a_dutch_hour, may_stand_apart_from_its_number) {
    expect_read(
        {{"8 u - 12 u", "Mon-Sun 8:00-12:00"}, {"8u - 12u", "Mon-Sun 8:00-12:00"}, {"8.30u-12u", "Mon-Sun 8:30-12:00"},
            {"ma-vr 8 u - 12 u", "Mon-Fri 8:00-12:00"}, {"ma-vr 8u30 - 12u00", "Mon-Fri 8:30-12:00"},
            {"9-12 u", "Mon-Sun 9:00-12:00"}, {"8 u tot 12 u", "Mon-Sun 8:00-12:00"},
            {"8 u - 12", "Mon-Sun 8:00-12:00"}, {"ma-vr 8 u - 12 u, 13 u - 17 u", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
            {"ma-vr 8 u – 17 u; za 9 u - 12 u", "Mon-Fri 8:00-17:00; Sat 9:00-12:00"}});
    expect_read({{"Mo-Fr 8-12 u. 14-18", "Mon-Fri 8:00-12:00 & 14:00-18:00"},
        {"lun-ven 8 h - 12 h", "Mon-Fri 8:00-12:00"}, {"7/7 9-19", "Mon-Sun 9:00-19:00"}});
    expect_unreadable({"8-12 u 14-18", "Mo 8-12 u Di 9-12", "ma 9 u, di 10 u"});
}

}
}
