#include "commands/reports/handout.hpp"
#include "commands/contact_of.hpp"
#include "commands/names_in_book.hpp"
#include "commands/sheet_title.hpp"

#include "commands/reports/client_voice.hpp"
#include "commands/reports/office_card.hpp"
#include "commands/reports/promises_kept.hpp"
#include "commands/reports/source_plan.hpp"
#include "commands/texts.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/plans/plan_words.hpp"
#include "recognition/names/name_key.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

using book::line_look;
using book::page_line;
using book::table_id;

book::result<book::change_set> handout(book::workbook const& workbook, std::string_view source, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto who = book::text_of(std::string{source});
    if (recognition::name_key(who).empty())
        return book::refuse(say.tr("Say for whom the hand-out is: the source is missing."));
    auto const* plan = plan_of(workbook, who);
    names_for_plans sent{workbook, names_in_book::of::who_was_sent};
    std::vector<std::string> left_out;
    const auto plan_or_blank = [&](std::string book::source_plan::* part, std::string_view key) {
        if (!plan || text::only_blanks(plan->*part)) return std::string{};
        if (!sent.any_in_plan(who, plan->*part)) return plan->*part;
        left_out.push_back(column_heading(workbook, table_id::plans, key));
        return std::string{};
    };
    const follow_up::field_values values{{"source", who}, {"office", workbook.values.office},
        {"owner", workbook.values.sender}, {"office_phone", workbook.values.office_phone},
        {"office_email", workbook.values.office_email},
        {"ask", follow_up::plan_says::offered(plan_or_blank(&book::source_plan::ask, "ask"), workbook.writes)},
        {"script", plan_or_blank(&book::source_plan::script, "script")},
        {"gain", plan_or_blank(&book::source_plan::gain, "gain")}, {"quotes", quotes_for_handout(workbook)},
        {"reasons", reasons_for_handout(workbook)}, {"promises", promises_for_handout(workbook, now.today)}};

    edit change{workbook, now, [&](text::language const& in) { return in.tr("Hand-out for {1}", who); }};
    const auto title = workbook.values.office.empty() ? workbook.writes.tr("How we can help people together")
                                                      : workbook.values.office;
    std::vector<page_line> page{
        {line_look::title, {{title}}}, {line_look::note, {{workbook.writes.tr("For {1}", who)}}}};
    if (!office_card(workbook).empty()) {
        page.push_back({line_look::note, {{workbook.writes.tr(beside_code)}}});
        page.resize(page.size() + lines_beside_code - 1);
    }
    auto const* contact = the_only_contact_of(workbook, who);
    for (auto const& part : follow_up::handout_texts()) {
        const auto words = words_of(workbook, part.key, {workbook.writes.tr(part.title), workbook.writes.tr(part.text)},
            contact ? contact->type : std::string{});
        const auto text = book::text_of(follow_up::fill_in(words.text, values).text);
        if (text.empty()) continue;
        page.push_back({});
        page.push_back({line_look::group, {{words.subject}}});
        page.push_back({line_look::plain, {{}, {text}}});
    }
    change.changes().pages.push_back({table_id::handout, std::move(page)});
    const bool new_words = append_texts(workbook, change.changes());
    return change.take(
        say.tr("The hand-out for {1} is on the sheet {2}.", who, sheet_title(workbook, table_id::handout)) +
        (new_words ? ' ' +
                    say.tr(
                        "Its words stand on the sheet {1}: make them your own.", sheet_title(workbook, table_id::texts))
                   : "") +
        (left_out.empty() ? ""
                          : ' ' +
                    say.tr("Left out, because the plan names somebody there who was referred or sent: {1}.",
                        text::joined_by(left_out, ", "))));
}

}
