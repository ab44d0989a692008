#include "commands/privacy/retention.hpp"

#include "recognition/names/aliases.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/ways.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace referralbook::commands {

namespace {

struct known_of {
    std::string name;
    bool by_contact = false;   ///< the name is that of the contact row
    std::optional<book::day> last;
    bool open = false;
};

class last_days {
public:
    explicit last_days(book::workbook const& workbook) : names_{workbook.aliases}, ways_{workbook.values.ways} {
        for (auto const& row : workbook.referrals) take(row);
        for (auto const& row : workbook.touches) saw(row.who, row.when);
        for (auto const& row : workbook.given) {
            if (!row.is_need()) saw(row.partner, row.date);
            saw(row.client, row.date);
        }
        for (auto const& row : workbook.plans)
            saw(row.source, std::max({row.coached, row.shown, row.motivated, row.made_easy, row.asked, row.started}));
        for (auto const& row : workbook.contacts) {
            const auto last = std::max({row.received, row.last_contacted, row.verified});
            saw(row.who, last);
            auto const key = names_.key(row.who);
            auto& one = people_[key];
            if (!one.by_contact) one.name = row.who;
            one.by_contact = true;
            if (const auto office = people_.find(names_.key(row.company)); office != people_.end()) {
                one.last = std::max(one.last, office->second.last);
                one.open = one.open || office->second.open;
            }
        }
    }
    std::map<std::string, known_of> const& people() const { return people_; }
    bool is_nobody(known_of const& one) const {
        return recognition::number_of_forgotten(one.name) || ways_.place_of(one.name, names_).has_value();
    }

private:
    known_of* saw(std::string const& who, std::optional<book::day> day) {
        auto key = names_.key(who);
        if (key.empty()) return nullptr;
        auto& one = people_[std::move(key)];
        if (!one.by_contact && (one.name.empty() || day >= one.last)) one.name = who;
        one.last = std::max(one.last, day);
        return &one;
    }

    void take(book::referral const& row) {
        auto const& facts = row.facts;
        const auto last = std::max({facts.received, facts.changed, facts.last_attempt, facts.reached, facts.thanked,
            facts.told, facts.asked, facts.rewarded, facts.invited, facts.asked_how, facts.put_right, facts.three_way});
        for (auto const& who : {row.source, row.prospect})
            if (auto* one = saw(who, last); one && is_open(facts.state)) one->open = true;
    }

    recognition::aliases names_;
    recognition::ways ways_;
    std::map<std::string, known_of> people_;   // by key
};

}

std::vector<due_to_forget> due_to_be_forgotten(book::workbook const& workbook, book::day today) {
    std::vector<due_to_forget> found;
    const int months = workbook.values.forget_months;
    if (months <= 0) return found;
    const last_days known{workbook};
    for (auto const& [key, one] : known.people())
        if (one.last && !one.open && book::months_later(*one.last, months) <= today && !known.is_nobody(one))
            found.push_back({one.name, *one.last});
    std::ranges::sort(found, {}, [](due_to_forget const& one) { return std::tuple{one.last, one.who}; });
    return found;
}

}
