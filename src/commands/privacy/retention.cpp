#include "commands/privacy/retention.hpp"

#include "book/nothing_said.hpp"
#include "book/status.hpp"
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
    bool open = false;   ///< we still owe them something, or something is planned with them
};

class last_days {
public:
    last_days(book::workbook const& workbook, book::day today) : names_{workbook.aliases}, ways_{workbook.values.ways} {
        for (auto const& row : workbook.referrals) take(row);
        for (auto const& row : workbook.touches) saw(row.who, row.when);
        for (auto const& row : workbook.given) {
            if (!row.is_need()) keep_if(saw(row.partner, row.date), row.ask_on >= today);
            keep_if(saw(row.client, row.date), (row.is_need() && is_unsettled(row)) || row.ask_on >= today);
        }
        for (auto const& row : workbook.plans)
            keep_if(saw(row.source,
                        std::max({row.coached, row.shown, row.motivated, row.made_easy, row.asked, row.started})),
                !book::says_nothing(row.promised) || next_of(row) >= today);
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

    static void keep_if(known_of* one, bool something_is_open) {
        if (one && something_is_open) one->open = true;
    }
    /// Whoever needs something still waits for it.
    static bool is_unsettled(book::given_referral const& row) {
        const auto state = book::status_of(row.status);
        return state != book::status::won && state != book::status::lost;
    }
    /// The last day that something is planned for with a source.
    static std::optional<book::day> next_of(book::source_plan const& row) {
        return std::max({row.rung_on, row.coach_on, row.meet_on, row.board_on, row.activity_on, row.promise_on});
    }

    void take(book::referral const& row) {
        auto const& facts = row.facts;
        const auto last = std::max({facts.received, facts.changed, facts.last_attempt, facts.reached, facts.thanked,
            facts.told, facts.asked, facts.rewarded, facts.invited, facts.asked_how, facts.put_right, facts.three_way});
        for (auto const& who : {row.source, row.prospect}) keep_if(saw(who, last), is_open(facts.state));
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
    const last_days known{workbook, today};
    for (auto const& [key, one] : known.people())
        if (one.last && !one.open && book::months_later(*one.last, months) <= today && !known.is_nobody(one))
            found.push_back({one.name, *one.last});
    std::ranges::sort(found, {}, [](due_to_forget const& one) { return std::tuple{one.last, one.who}; });
    return found;
}

}
