#include "commands/follow_up/giving.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/aliases.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace referralbook::commands {

namespace {

constexpr double most_money = 1e9;

bool is_sum_of_money(double cost) { return std::isfinite(cost) && cost >= 0 && cost <= most_money; }

follow_up::gift_terms terms_of_type(book::rules const& values, std::string_view type) {
    using follow_up::source_type;
    return follow_up::terms_of(values,
        is_client_type(type)         ? source_type::client
            : book::is_partner(type) ? source_type::partner
            : book::is_adviser(type) ? source_type::adviser
                                     : source_type::other);
}

/// Of several contacts of one name, any of whom may be meant, the strictest.
follow_up::gift_terms terms_of_all(book::rules const& values, std::span<book::contact const* const> contacts) {
    if (contacts.empty()) return terms_of_type(values, {});
    auto strictest = terms_of_type(values, contacts.front()->type);
    for (auto const* one : contacts.subspan(1)) {
        const auto terms = terms_of_type(values, one->type);
        strictest.allowed = strictest.allowed && terms.allowed;
        strictest.is_read = strictest.is_read && terms.is_read;
        strictest.a_year = std::min(strictest.a_year, terms.a_year);
        strictest.an_occasion = std::min(strictest.an_occasion, terms.an_occasion);
    }
    return strictest;
}

follow_up::gift_terms terms_for(book::workbook const& workbook, std::string_view who) {
    return terms_of_all(workbook.values, contacts_called(workbook, who));
}

/// What one contact wishes; of several, any of whom may be meant, what any of them is never given.
follow_up::gift_wishes wishes_of(book::workbook const& workbook, std::string_view who) {
    if (auto const* contact = the_only_contact_of(workbook, who))
        return {contact->likes, contact->charity, contact->never};
    follow_up::gift_wishes all;
    for (auto const* one : contacts_called(workbook, who)) text::append_if_any(all.never, ", ", one->never);
    return all;
}

}

std::string money_words(book::workbook const& workbook, double sum) {
    const auto cents = std::llround(sum * 100);
    const auto text = text::fixed(static_cast<double>(cents) / 100, cents % 100 == 0 ? 0 : 2);
    return workbook.numbers.money(text, workbook.values.currency);
}

std::vector<double> shares_of(double cost, std::size_t people) {
    if (people == 1 || !is_sum_of_money(cost)) return std::vector(people, cost);
    const auto cents = std::llround(cost * 100), all = static_cast<long long>(people);
    std::vector<double> shares;
    for (long long i = 0; i < all; ++i) {
        const auto share = cents / all + (i < cents % all ? 1 : 0);
        shares.push_back(static_cast<double>(share) / 100);
    }
    return shares;
}

std::optional<follow_up::gift_offer> gift_for(book::workbook const& workbook, std::string_view who, book::day today) {
    const auto list = workbook.lists.find("gift");
    if (list == workbook.lists.end()) return {};
    const auto given = follow_up::gifts_to(workbook, who);
    return follow_up::fitting_gift(list->second, given, wishes_of(workbook, who), terms_for(workbook, who),
        follow_up::spent_in_year(given, today));
}

std::string suggested_gift(book::workbook const& workbook, std::string_view who, std::optional<book::day> today) {
    const auto gift = gift_for(workbook, who, today ? *today : workbook.values.today.value_or(book::day{}));
    return gift ? gift->name : std::string{};
}

bool gifts_are_allowed(book::rules const& values, std::span<book::contact const* const> contacts) {
    return terms_of_all(values, contacts).allowed;
}

std::string gifts_this_year(book::workbook const& workbook, std::string_view who, book::day today) {
    const auto terms = terms_for(workbook, who);
    if (!terms.allowed) return {};
    const auto given = follow_up::gifts_to(workbook, who);
    auto const& say = workbook.say;
    auto words = say.tr("{1} of {2} this year", money_words(workbook, follow_up::spent_in_year(given, today)),
        money_words(workbook, terms.a_year));
    if (const auto others = follow_up::uncounted_in_year(given, today); others > 0)
        words += say.between_parts() +
            say.trn("{1} gift without a price or a day is not counted",
                "{1} gifts without a price or a day are not counted", others);
    return words;
}

std::string had_before(book::workbook const& workbook, std::string_view who, std::string_view gift, book::day today) {
    const auto before = follow_up::given_before(gift, follow_up::gifts_to(workbook, who));
    if (!before) return {};
    auto const& say = workbook.say;
    return before->when ? say.tr("{1} had {2} before, on {3}.", who, gift, book::short_date(*before->when, today, say))
                        : say.tr("{1} had {2} before.", who, gift);
}

double cost_or_price(book::workbook const& workbook, std::string_view gift, std::optional<double> cost) {
    return cost ? *cost : follow_up::price_of(workbook, gift).value_or(0);
}

std::string cost_unknown(book::workbook const& workbook, std::string_view gift, std::optional<double> cost) {
    if (cost || follow_up::price_of(workbook, gift)) return {};
    return workbook.say.tr("What the gift cost is not known, so no cap was checked.");
}

std::string over_the_cap(
    book::workbook const& workbook, std::string_view who, double cost, book::day on, std::optional<book::day> today) {
    const auto sum = follow_up::spent_in_year(follow_up::gifts_to(workbook, who), on) + cost;
    auto const& say = workbook.say;
    const auto terms = terms_for(workbook, who);
    if (follow_up::is_more_money(cost, terms.an_occasion))
        return say.tr("One gift to {1} may cost {2} by the rules, and this one costs {3}.", who,
            money_words(workbook, terms.an_occasion), money_words(workbook, cost));
    if (cost <= 0 || !follow_up::is_more_money(sum, terms.a_year)) return {};
    const auto year = std::chrono::year_month_day{on}.year();
    if (year != std::chrono::year_month_day{today.value_or(on)}.year())
        return say.tr("That makes {1} of {2} in {3} for {4}, more than the rule Gift cap a year.",
            money_words(workbook, sum), money_words(workbook, terms.a_year), static_cast<int>(year), who);
    return say.tr("That makes {1} of {2} this year for {3}, more than the rule Gift cap a year.",
        money_words(workbook, sum), money_words(workbook, terms.a_year), who);
}

void mark_where_no_gift_is_allowed(book::workbook& workbook) {
    auto const& values = workbook.values;
    if (values.gifts_clients.empty() && values.gifts_partners.empty() && values.gifts_advisers.empty() &&
        values.gifts_others.empty())
        return;
    const contact_finder contacts{workbook};
    std::map<std::string_view, bool> allowed;
    for (auto& row : workbook.referrals) {
        const auto [known, is_new] = allowed.try_emplace(row.source, true);
        if (is_new) known->second = gifts_are_allowed(values, contacts.all_of(row.source));
        row.facts.no_gift = !known->second;
    }
}

book::result<void> may_give(book::workbook const& workbook, std::string_view who, std::string_view gift,
    std::optional<double> cost, bool again, book::day today) {
    auto const& say = workbook.say;
    if (workbook.values.gifts_regulated)
        return book::refuse(say.tr(
            "Gifts are regulated here (Rules, Gifts regulated), so none is logged. Thank the source, and tell how "
            "it went."));
    const auto terms = terms_for(workbook, who);
    if (!terms.is_read)
        return book::refuse(say.tr("The rule for gifts to {1} cannot be read, so none is allowed. Write an amount a "
                                   "year, such as 50 or 49.90, or also one at once: 50, 20 each (Rules, Gifts to "
                                   "clients, partners, advisers, others).",
            who));
    if (!terms.allowed)
        return book::refuse(say.tr("The rules allow no gift to {1} (Rules, Gifts to clients, partners, advisers, "
                                   "others). The thank-you is the reward.",
            who));
    if (cost && !is_sum_of_money(*cost))
        return book::refuse(say.tr("The cost must be a number from 0 to 1000 million."));
    if (auto sentence = had_before(workbook, who, gift, today); !again && !sentence.empty())
        return book::refuse(std::move(sentence) + ' ' + say.tr("Choose another gift, or say that it is given again."));
    return {};
}

}
