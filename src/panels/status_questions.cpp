#include "panels/status_questions.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

constexpr std::size_t first_questions = 3;

command status_since(book::referral const& row) {
    return {command_path::status_changed,
        {{argument::row, static_cast<double>(row.row)}, {argument::number, static_cast<double>(row.number)},
            {argument::status, std::string{name_of(row.facts.state)}}}};
}

void add_question(page& to, book::referral const& row, digest const& known) {
    const auto who = known.called(row.prospect.empty() ? row.source : row.prospect);
    const auto about = known.say.tr("{1}, No. {2}", who, row.number);
    const auto id = "status/" + std::to_string(row.number);
    to.block(8).add({.id = id,
        .kind = element_kind::link,
        .text = who,
        .name = known.say.tr("Go to status of {1}", about),
        .looks = {.small = true},
        .does = leading_to(known, book::table_id::referrals, row.row, "status_since")});
    const auto question = known.say.tr("is {1}. Since when?", known.say.tr(name_of(row.facts.state)));
    to.add({.id = id + "/question", .text = question, .name = about + ' ' + question, .looks = {.small = true}});
    if (row.facts.changed) {
        const auto held = known.say.tr(
            "The sheet still says since {1}.", book::short_date(*row.facts.changed, known.today, known.say));
        to.add({.id = id + "/held",
            .where = place::below,
            .text = held,
            .name = known.say.tr("{1}: {2}", about, held),
            .looks = quiet});
    }
    to.block(4);
    const auto button = [&](std::string_view key, std::string const& label, action does) {
        to.add({.id = id + '/' + std::string{key},
            .kind = element_kind::button,
            .text = label,
            .name = known.say.tr("{1}: status of {2}", label, about),
            .looks = {.small = true},
            .does = std::move(does)});
    };
    auto today = status_since(row);
    today.arguments.emplace_back(argument::since, book::serial_of_day(known.today, known.workbook.origin));
    button("today", known.say.tr("Today"), std::move(today));
    auto asked = status_since(row);
    asked.arguments.emplace_back(argument::ask, ask_for::since);
    button("date", known.say.tr("On a date…"), std::move(asked));
    button("right", row.facts.changed ? known.say.tr("The date is right") : known.say.tr("Since it came"),
        settle_status{row.number});
}

}

void add_status_questions(page& to, digest const& known, view const& chosen) {
    if (known.workbook.read_only) return;
    auto const& all = known.undated;
    const auto shown = std::min(all.size(), chosen.count("status", first_questions));
    for (const auto index : std::span{all}.first(shown)) add_question(to, known.workbook.referrals[index], known);
    if (shown < all.size())
        to.block(6).add({.id = "status/more",
            .kind = element_kind::link,
            .text = count_text(known.say, all.size() - shown, "{1} more status without its date",
                "{1} more statuses without their date"),
            .looks = {.small = true},
            .does = show{"status", static_cast<int>(shown + first_questions)}});
}

}
