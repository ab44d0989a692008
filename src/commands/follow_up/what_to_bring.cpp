#include "commands/follow_up/what_to_bring.hpp"
#include "commands/follow_up/giving.hpp"
#include "follow_up/plans/plan_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

namespace {

/// Of two touches the later one; of one day that whose row stands below.
book::touch const* later(book::touch const* one, book::touch const* other) {
    return !one || one->when < other->when || (one->when == other->when && one < other) ? other : one;
}

}

what_to_bring::what_to_bring(book::workbook const& workbook, recognition::aliases const& names)
    : workbook_{workbook}, names_{names} {
    for (auto const& one : workbook.plans) plans_.try_emplace(names.key(one.source), &one);
    plans_.erase("");
    std::unordered_map<std::string_view, book::touch const*> by_spelling;
    for (auto const& one : workbook.touches)
        if (!one.brought.empty() && one.when) {
            auto& last = by_spelling[one.who];
            last = later(last, &one);
        }
    for (auto const& [who, one] : by_spelling) {
        auto& last = brought_[names.key(who)];
        last = later(last, one);
    }
}

bool what_to_bring::may_be_given(std::string_view who) const {
    if (!contacts_) contacts_.emplace(workbook_);
    return gifts_are_allowed(workbook_.values, contacts_->all_of(who));
}

std::string what_to_bring::to(std::string_view who, book::contact const* contact, text::language const& say) const {
    std::string text;
    const auto add = [&](std::string const& part) { text::append_part(text, " ", part); };
    const auto key = names_.key(who);
    if (const auto plan = plans_.find(key); plan != plans_.end()) {
        auto const& they = *plan->second;
        if (!they.gain.empty()) add(say.tr("Say what they gain: {1}.", text::on_one_line(they.gain)));
        if (!they.ask.empty()) add(say.tr("Ask for: {1}.", follow_up::plan_says::offered(they.ask, say)));
    }
    if (contact && !contact->likes.empty() && may_be_given(who))
        add(say.tr("Likes: {1}.", text::on_one_line(contact->likes)));
    if (!text.empty()) return text;
    const auto last = brought_.find(key);
    return last != brought_.end() ? say.tr("Brought last: {1}. Bring something else.", last->second->brought)
                                  : say.tr("Bring something that helps them: a report, a card, an answer.");
}

}
