#pragma once
#include "calendar/office_hours/office_hours.hpp"
#include "text/language.hpp"

#include <span>
#include <string>

namespace referralbook::calendar {

/// The hours in one English text, which reads back as the same value.
std::string text_of(office_hours const& hours);

/// "8:00-12:00, 14:00-17:00", "8:00-12:00, else by appointment", "by appointment", "closed".
std::string hours_text(
    office_hours const& hours, day date, std::span<day const> holidays = {}, text::language const& say = {});

/// "open now until 17:00", "closed, opens today at 14:00", "closed, opens Mon 30 Nov at 8:00", "always open", "closed".
std::string open_now_text(
    office_hours const& hours, moment now, std::span<day const> holidays = {}, text::language const& say = {});

}
