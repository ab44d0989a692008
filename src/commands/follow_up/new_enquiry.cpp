#include "commands/follow_up/new_enquiry.hpp"
#include "commands/edit.hpp"
#include "commands/known_people.hpp"
#include "commands/set_up/ways.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/answers.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/ways.hpp"
#include "scoring/enquiries.hpp"
#include "text/own_words.hpp"
#include "text/said_word.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace referralbook::commands {

namespace {

constexpr std::array usual_ways{text::to_say("Website"), text::to_say("Search engine"), text::to_say("Walk-in"),
    text::to_say("Advertisement"), text::to_say("Social media")};

/// Whether nobody can mean a person by it: the unknown way, and those that the dialog offers in any language.
bool is_usual(book::workbook const& workbook, std::string_view way) {
    return recognition::name_key(way) == recognition::name_key(scoring::unknown_way(workbook.writes)) ||
        std::ranges::any_of(usual_ways, [&](std::string_view usual) { return text::says(way, usual); });
}

/// Puts a way into the rules in the same step. A name that the book knows is a slip: as a way all that they ever sent
/// would be nobody's.
book::result<void> mark(book::workbook const& workbook, std::string const& way, moment now, book::change_set& into) {
    if (recognition::ways{workbook.values.ways}.place_of(way, recognition::aliases{workbook.aliases})) return {};
    if (!is_usual(workbook, way) && known_people{workbook}.knows(way))
        return book::refuse(workbook.say.tr("{1} is known as a person or firm: enter the name under Who may we thank?, "
                                            "or choose first, in the panel Contact, A way, not a person.",
            way));
    auto marked = mark_as_way(workbook, way, now);
    if (!marked) return book::refuse(marked.error());
    std::ranges::move(marked->cells, std::back_inserter(into.cells));
    std::ranges::move(marked->fills, std::back_inserter(into.fills));
    return {};
}

}

book::result<book::change_set> new_enquiry(
    book::workbook const& workbook, new_enquiry_arguments const& enquiry, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    auto what = enquiry.what;
    const auto person = book::text_of(what.source), way = book::text_of(enquiry.way);
    if (!person.empty() && !way.empty())
        return book::refuse(say.tr("Say either whom to thank or the way they came: {1} or {2}.", person, way));
    if (recognition::name_key(book::text_of(what.prospect)).empty())
        return book::refuse(say.tr("Say who got in touch: the name is missing."));
    if (enquiry.tell && !follow_up::referrals_keep(workbook, "may_tell"))
        return book::refuse(no_column_yet(workbook, book::table_id::referrals, "may_tell"));
    const bool unknown = person.empty() && way.empty();
    if (person.empty()) what.source = unknown ? scoring::unknown_way(workbook.writes) : way;
    auto changes = new_referral(workbook, what, now);
    if (!changes) return changes;
    if (person.empty())
        if (const auto marked = mark(workbook, what.source, now, *changes); !marked)
            return book::refuse(marked.error());
    if (enquiry.tell) changes->rows.front().cells.emplace_back("may_tell", std::string{name_of(*enquiry.tell)});
    const auto prospect = book::text_of(what.prospect);
    entitle(*changes, workbook, [&](text::language const& in) { return in.tr("New enquiry {1}", prospect); });
    const auto number = *changes->last_number;
    if (unknown)
        changes->done = say.tr("Enquiry {1} saved: {2}; nobody knows how they came.", number, prospect);
    else
        changes->done = person.empty() ? say.tr("Enquiry {1} saved: {2} by {3}.", number, prospect, way)
                                       : say.tr("Enquiry {1} saved: {2} from {3}.", number, prospect, person);
    return changes;
}

std::vector<std::string> ways_offered(book::workbook const& workbook) {
    auto const& say = workbook.say;
    auto offers = recognition::ways{workbook.values.ways}.names();
    const auto unknown = recognition::name_key(scoring::unknown_way(workbook.writes));
    std::erase_if(offers, [&](auto const& one) { return recognition::name_key(one) == unknown; });
    for (const auto english : usual_ways) {
        auto usual = say.tr(english);
        if (std::ranges::none_of(
                offers, [&](auto const& one) { return recognition::name_key(one) == recognition::name_key(usual); }))
            offers.push_back(std::move(usual));
    }
    return offers;
}

}
