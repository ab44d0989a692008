#include "commands/reports/promises_kept.hpp"
#include "follow_up/habits.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

namespace {

using follow_up::habits;
using follow_up::part_of;

bool enough(part_of const& part) { return part.all >= enough_to_promise; }

bool kept(part_of const& part) {
    return enough(part) && static_cast<double>(part.these) >= kept_to_promise * static_cast<double>(part.all);
}

/// The lines of the promises, each of the span that is long enough.
class promise_lines {
public:
    promise_lines(book::workbook const& workbook, book::day today)
        : say_{workbook.writes},
          year_{follow_up::habits_of(
              workbook, std::chrono::sys_days{std::chrono::year_month_day{today}.year() / 1 / 1}, today, today)},
          twelve_months_{follow_up::habits_of(workbook, today - book::days{364}, today, today)} {}

    /// `line` says what was promised of a count, "67 of 71 this year".
    template <class F> void add(part_of habits::* which, F const& line) {
        const bool this_year = enough(year_.*which);
        auto const& part = this_year ? year_.*which : twelve_months_.*which;
        if (!kept(part)) return;
        text::append_part(lines_, "\n",
            line(this_year ? say_.tr("{1} of {2} this year", part.these, part.all)
                           : say_.tr("{1} of {2} in the last 12 months", part.these, part.all)));
    }
    std::string take() { return std::move(lines_); }

private:
    text::language const& say_;
    habits year_, twelve_months_;
    std::string lines_;
};

}

std::string promises_for_handout(book::workbook const& workbook, book::day today) {
    promise_lines lines{workbook, today};
    auto const& say = workbook.writes;
    auto const& rules = workbook.values;
    lines.add(&habits::called_in_time, [&](std::string const& counted) {
        return rules.first_call_days == 0 ? say.tr("Called on the day you told us: {1}.", counted)
                                          : say.trn("Called within {1} working day: {2}.",
                                                "Called within {1} working days: {2}.", rules.first_call_days, counted);
    });
    lines.add(&habits::thanked_same_day,
        [&](std::string const& counted) { return say.tr("Thanked on the day: {1}.", counted); });
    lines.add(&habits::told_in_time, [&](std::string const& counted) {
        return rules.tell_days == 0 ? say.tr("Told on the day how it stands: {1}.", counted)
                                    : say.trn("Told within {1} working day how it stands: {2}.",
                                          "Told within {1} working days how it stands: {2}.", rules.tell_days, counted);
    });
    return lines.take();
}

}
