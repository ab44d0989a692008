#include "calc/sharing/round_words.hpp"
#include "calc/sheets/today.hpp"
#include "text/sentences.hpp"

#include <cmath>

namespace referralbook::calc {

std::string clock_words() {
    const int minutes = static_cast<int>(std::lround(local_time_of_day() * 24 * 60)) % (24 * 60);
    return std::to_string(minutes / 60) + (minutes % 60 < 10 ? ":0" : ":") + std::to_string(minutes % 60);
}

std::string words_of(round_outcome const& came, std::string const& offline_since) {
    using enum round_outcome::state;
    if (came.how == stopped) return came.sentence;
    if (came.how == offline) {
        auto line = "Offline since " + offline_since;
        if (came.waiting > 0) line += ", " + text::counted(came.waiting, "change waits", "changes wait");
        return line + ". " + came.sentence;
    }
    if (!came.may_write) return "This user may read the shared book and not change it; changes stay here.";
    if (came.held_back > 0)
        return text::counted(came.held_back, "row was", "rows were") + " deleted here. Are they to go for everybody?";
    if (came.desks < 2) return "Shared, up to date";
    return "Shared with " + text::counted(came.desks - 1, "other desk") + ", up to date";
}

}
