#include "follow_up/plans/plan_words.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::follow_up::plan_says {

namespace {

using text::to_say;
using word_pair = std::pair<std::string_view, std::string_view>;

constexpr std::array rungs{word_pair{"shown", to_say("Show {1} how")}, word_pair{"motivated", to_say("Motivate {1}")},
    word_pair{"made_easy", to_say("Make it easy for {1}")}, word_pair{"asked", to_say("Ask {1} for a referral")},
    word_pair{"started", to_say("Get {1} started")}};
constexpr std::array stages{word_pair{"attract", to_say("Attract {1}")}, word_pair{"educate", to_say("Educate {1}")},
    word_pair{"motivate", to_say("Motivate {1}")}};

std::string_view second_of(std::span<word_pair const> words, std::string_view key) {
    const auto found = std::ranges::find(words, key, &word_pair::first);
    return found == words.end() ? std::string_view{} : found->second;
}

/// One line, whatever a cell holds.
std::string line(std::string_view text) {
    std::string result{text};
    std::ranges::replace_if(result, [](char letter) { return letter == '\n' || letter == '\r'; }, ' ');
    while (result.ends_with('.') || result.ends_with(' ')) result.pop_back();
    return result;
}

void add(std::string& to, std::string const& sentence) { text::append_part(to, " ", sentence); }

void add_gain(std::string& to, book::source_plan const& plan, text::language const& say) {
    if (plan.gain.empty())
        add(to, say.tr("Find out what they would gain: the plan does not say it yet."));
    else
        add(to, say.tr("Say what they gain: {1}.", line(plan.gain)));
}

/// What is asked for, and the words of the script.
void add_request(std::string& to, book::source_plan const& plan, text::language const& say) {
    if (!plan.ask.empty()) add(to, say.tr("Ask for: {1}.", offered(plan.ask, say)));
    if (plan.script.empty()) return;
    const auto words = line(plan.script);
    const bool ends = words.ends_with('?') || words.ends_with('!');
    add(to, ends ? say.tr("Say: {1}", words) : say.tr("Say: {1}.", words));
}

}

std::string offered(std::string_view word, text::language const& say) { return say.trc(text::choice_word, word); }

std::string_view rung(std::string_view key) { return second_of(rungs, key); }
std::string_view stage(std::string_view stage) { return second_of(stages, text::folded(stage)); }

std::string why_rung(std::string_view key, book::source_plan const& plan, text::language const& say) {
    std::string text;
    if (key == "shown") {
        add(text, say.tr("Bring the hand-out and show whom you help and how."));
        if (!plan.gain.empty()) add_gain(text, plan, say);
    } else if (key == "motivated") {
        add_gain(text, plan, say);
    } else {
        if (key == "made_easy")
            add(text, say.tr("Bring what makes it easy: cards, the phone number, the words to say."));
        if (key == "started") add(text, say.tr("Agree on the first one to send."));
        add_request(text, plan, say);
        if (text.empty()) add(text, say.tr("Ask whom they know that you could help."));
    }
    return text;
}

std::string why_coaching(book::source_plan const& plan, day today, text::language const& say) {
    std::string text;
    if (plan.coached && *plan.coached < today)
        add(text, say.tr("Last coached {1}.", book::short_date(*plan.coached, today, say)));
    add_request(text, plan, say);
    if (plan.ask.empty() && plan.script.empty())
        add(text, say.tr("Ask what made it hard to refer, and show it again."));
    return text;
}

std::string why_meeting(std::string_view meets, book::source_plan const& plan, text::language const& say) {
    auto text = offered(meets, say) + '.';
    add_request(text, plan, say);
    if (plan.ask.empty() && plan.script.empty() && !plan.gain.empty()) add_gain(text, plan, say);
    return text;
}

std::string why_group(std::string_view meets, std::string_view people, text::language const& say) {
    return offered(meets, say) + ". " + say.tr("With {1}: bring a client for each of them.", people);
}

std::string why_board(std::string_view people, text::language const& say) {
    return say.tr("With {1}: ask what you should do better, and whom they would ask next.", people) + ' ' +
        say.tr("Bring what has changed since the last meeting, by Dashboard and Habits.");
}

std::string why_activity(book::source_plan const& plan, std::optional<day> last, day today, text::language const& say) {
    std::string text;
    if (last) add(text, say.tr("Last touch {1}.", book::short_date(*last, today, say)));
    const auto stage = text::folded(plan.stage);
    if (stage == "attract") add(text, say.tr("Ask what they do, and bring something useful to them."));
    if (stage == "educate") add(text, say.tr("Tell of somebody whom you helped, and how you did it."));
    if (stage == "motivate") add_gain(text, plan, say);
    if (!plan.note.empty()) add(text, say.tr("Note: {1}.", line(plan.note)));
    return text;
}

std::string why_promise(book::source_plan const& plan, text::language const& say) {
    return say.tr("You promised: {1}.", line(plan.promised));
}

std::string why_need(book::given_referral const& row, day today, text::language const& say) {
    if (!row.date) return say.tr("{1} needs it, and nobody in your network fills it.", line(row.client));
    return say.tr("{1} has needed it since {2}, and nobody in your network fills it.", line(row.client),
        book::short_date(*row.date, today, say));
}

std::string why_given(book::given_referral const& row, day today, text::language const& say) {
    const auto who = row.client.empty() ? say.tr("somebody") : row.client;
    if (!row.date)
        return row.need.empty() ? say.tr("You sent {1}: ask how it goes.", who)
                                : say.tr("You sent {1} for {2}: ask how it goes.", who, row.need);
    const auto when = book::short_date(*row.date, today, say);
    return row.need.empty() ? say.tr("You sent {1} on {2}: ask how it goes.", who, when)
                            : say.tr("You sent {1} on {2} for {3}: ask how it goes.", who, when, row.need);
}

}
