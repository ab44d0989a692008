#include "commands/reports/promises_kept.hpp"
#include "follow_up/habits.hpp"

namespace referralbook::commands {

namespace {

using follow_up::habits;
using follow_up::part_of;

bool enough(part_of const& part) { return part.all >= enough_to_promise; }

bool kept(part_of const& part) {
    return enough(part) && static_cast<double>(part.these) >= kept_to_promise * static_cast<double>(part.all);
}

/// The lines of the promises, for each of the two spans.
class promise_lines {
public:
    promise_lines(book::workbook const& workbook, book::day today)
        : say_{workbook.writes},
          year_{follow_up::habits_of(
              workbook, std::chrono::sys_days{std::chrono::year_month_day{today}.year() / 1 / 1}, today, today)},
          twelve_months_{follow_up::habits_of(workbook, today - book::days{364}, today, today)} {}

    /// `this_year` and `last_months` say the line of a count and its whole.
    template <class F, class G> void add(part_of habits::* which, F const& this_year, G const& last_months) {
        const bool year_is_enough = enough(year_.*which);
        auto const& part = year_is_enough ? year_.*which : twelve_months_.*which;
        if (!kept(part)) return;
        if (!lines_.empty()) lines_ += '\n';
        lines_ += year_is_enough ? this_year(part.these, part.all) : last_months(part.these, part.all);
    }
    text::language const& say() const { return say_; }
    std::string take() { return std::move(lines_); }

private:
    text::language const& say_;
    habits year_, twelve_months_;
    std::string lines_;
};

}

std::string promises_for_handout(book::workbook const& workbook, book::day today) {
    promise_lines lines{workbook, today};
    auto const& say = lines.say();
    auto const& rules = workbook.values;
    lines.add(
        &habits::called_in_time,
        [&](std::size_t these, std::size_t all) {
            return rules.first_call_days == 0
                ? say.tr("Called on the day you told us: {1} of {2} this year.", these, all)
                : say.trn("Called within {1} working day: {2} of {3} this year.",
                      "Called within {1} working days: {2} of {3} this year.", rules.first_call_days, these, all);
        },
        [&](std::size_t these, std::size_t all) {
            return rules.first_call_days == 0
                ? say.tr("Called on the day you told us: {1} of {2} in the last 12 months.", these, all)
                : say.trn("Called within {1} working day: {2} of {3} in the last 12 months.",
                      "Called within {1} working days: {2} of {3} in the last 12 months.", rules.first_call_days, these,
                      all);
        });
    lines.add(
        &habits::thanked_same_day,
        [&](std::size_t these, std::size_t all) {
            return say.tr("Thanked on the day: {1} of {2} this year.", these, all);
        },
        [&](std::size_t these, std::size_t all) {
            return say.tr("Thanked on the day: {1} of {2} in the last 12 months.", these, all);
        });
    lines.add(
        &habits::told_in_time,
        [&](std::size_t these, std::size_t all) {
            return rules.tell_days == 0
                ? say.tr("Told on the day how it stands: {1} of {2} this year.", these, all)
                : say.trn("Told within {1} working day how it stands: {2} of {3} this year.",
                      "Told within {1} working days how it stands: {2} of {3} this year.", rules.tell_days, these, all);
        },
        [&](std::size_t these, std::size_t all) {
            return rules.tell_days == 0
                ? say.tr("Told on the day how it stands: {1} of {2} in the last 12 months.", these, all)
                : say.trn("Told within {1} working day how it stands: {2} of {3} in the last 12 months.",
                      "Told within {1} working days how it stands: {2} of {3} in the last 12 months.", rules.tell_days,
                      these, all);
        });
    return lines.take();
}

}
