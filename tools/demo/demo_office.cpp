#include "demo_office.hpp"
#include "demo_words.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <cstdint>

namespace referralbook::demo {

namespace {

using book::cell;
using book::day;
using std::chrono::days;
using row = std::map<std::string_view, cell>;

/// Small and the same everywhere (the standard distributions are not).
class dice {
public:
    int below(int limit) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((state_ >> 33) % static_cast<std::uint64_t>(limit));
    }
    template <class List> auto const& one_of(List const& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t state_ = 20251122;
};

double serial(day value) { return book::serial_of_day(value); }

std::string text(std::string_view value) { return std::string{value}; }

/// Some offices are busier than others: the first source brings most.
std::string_view some_source(local_words const& words, dice& chance) {
    static constexpr std::array weights{22, 18, 14, 11, 9, 7, 6, 5, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1};
    static_assert(weights.size() == std::tuple_size_v<decltype(words.sources)>);
    int at = chance.below(112);
    for (std::size_t i = 0; i < weights.size(); ++i)
        if ((at -= weights[i]) < 0) return words.sources[i].name;
    return words.sources.front().name;
}

/// What a client said of how it was.
struct said_by_client {
    int score;
    std::string_view why;
    int said = -1;   ///< which of the local words; -1: none
    bool may_quote = false;
};
constexpr std::array answers{said_by_client{10, "Recommended", 0, true}, said_by_client{9, "Explained well", 1, true},
    said_by_client{10, "Trust"}, said_by_client{8, "Nearby"}, said_by_client{9, "Quality", 2, true},
    said_by_client{7, "Speed"}, said_by_client{9, "Recommended"}, said_by_client{5, "Nearby", 4},
    said_by_client{10, "Explained well", 3, true}, said_by_client{9, "Trust"}};
/// Why they went, and to which of the competitors.
constexpr std::array<std::pair<std::string_view, int>, 5> reasons{
    {{"Price", -1}, {"Chose another", 0}, {"Never reached", -1}, {"Area", -1}, {"Chose another", 1}}};

/// The columns that a word of the book is chosen in; it is written in the book's language.
constexpr std::array chosen{"status", "told_status", "why_us", "lost_because", "may_quote", "kind", "outcome"};

void say_chosen_words(row& of, text::language const& say) {
    for (auto const* key : chosen)
        if (const auto found = of.find(key); found != of.end() && !book::is_blank(found->second))
            found->second = say.trc(text::choice_word, book::text_of(found->second));
    if (const auto found = of.find("gift"); found != of.end())
        found->second = say.trc(text::gift_word, book::text_of(found->second));
}

/// The pattern with digits of the number in place of its #.
std::string filled(std::string_view pattern, std::string const& digits) {
    std::string result;
    std::size_t next = 0;
    for (const char letter : pattern)
        if (letter == '#' && next < digits.size())
            result += digits[next++];
        else
            result += letter;
    return result;
}

class history {
public:
    history(local_words const& words, day today) : words_{words}, today_{today} {}

    /// A referral as it arrived: thanked the same day, as the house wants it.
    row arrived(std::string_view source, day received) {
        const auto prospect = text(chance_.one_of(words_.first_names)) + ' ' + text(chance_.one_of(words_.last_names));
        return {{"date", serial(received)}, {"source", text(source)}, {"prospect", prospect},
            {"phone", filled(words_.phone, std::to_string(200 + chance_.below(700)))},
            {"need", text(chance_.one_of(words_.needs))}, {"owner", text(chance_.one_of(words_.owners))},
            {"status", "New"}, {"thanked", serial(received)}};
    }

    /// A referral whose story has ended, with every promise kept.
    row ended(day received) {
        auto result = arrived(some_source(words_, chance_), received);
        const int attempts = 1 + (chance_.below(2) ? chance_.below(4) : 0);   // about half need a second attempt
        const day reached = received + days{1 + 3 * (attempts - 1)};
        day changed = reached + days{5 + chance_.below(12)};
        if (changed > today_ - days{34}) changed = today_ - days{34};
        result["attempts"] = static_cast<double>(attempts);
        result["last_attempt"] = serial(reached);
        result["reached"] = serial(reached);
        result["status_since"] = result["told"] = serial(changed);
        const int fate = chance_.below(20);
        if (fate < 11) {
            result["status"] = result["told_status"] = "Won";
            const double value = 50.0 * (4 + chance_.below(30));
            result["value"] = fate == 0 ? value * 5 : value;
            result["rewarded"] = serial(changed + days{2});
            result["gift"] = text(chance_.one_of(std::array{"Book", "Flowers", "Theatre tickets", "Dinner for two"}));
            result["invited"] = serial(changed + days{30});
            if (won_++ % 5 < 3) answer(result, changed);
        } else if (fate < 18) {
            result["status"] = result["told_status"] = "Lost";
            auto const& [why, to] = reasons[lost_++ % reasons.size()];
            result["lost_because"] = text(why);
            if (to >= 0) result["lost_to"] = text(words_.competitors[static_cast<std::size_t>(to)]);
        } else {
            result["status"] = result["told_status"] = "Nurture";
            // Checked in lately, so that it does not come due at once.
            result["last_attempt"] = result["reached"] = serial(today_ - days{10 + chance_.below(60)});
        }
        return result;
    }

private:
    /// Asked three weeks after they became a client; the source heard of it, and what was wrong was put right.
    void answer(row& of, day since) {
        auto const& said = answers[answered_++ % answers.size()];
        const day asked = since + days{21};
        of["asked_how"] = serial(asked);
        of["score"] = static_cast<double>(said.score);
        of["why_us"] = text(said.why);
        if (said.said >= 0) of["why_words"] = text(words_.said[static_cast<std::size_t>(said.said)]);
        if (said.may_quote) of["may_quote"] = "yes";
        if (said.score >= 9) of["told"] = serial(asked + days{1});
        if (said.score <= 6) of["put_right"] = serial(asked + days{1});
    }

    local_words const& words_;
    day today_;
    dice chance_;
    std::size_t won_ = 0, lost_ = 0, answered_ = 0;
};

/// What stands open today: each of F1-F9, overdue, due today, this week and later.
std::vector<row> open_now(local_words const& words, history& past, day today) {
    const auto ago = [&](int count) { return serial(today - days{count}); };
    const auto came = [&](std::size_t source, int count) {
        return past.arrived(words.sources[source].name, today - days{count});
    };
    std::vector<row> result;
    const auto add = [&](row base, std::initializer_list<std::pair<std::string_view const, cell>> more) {
        for (auto const& [key, value] : more) base[key] = value;
        result.push_back(std::move(base));
    };
    const auto won = [&](row base, int since, double value) {
        base["attempts"] = 1.0;
        base["last_attempt"] = base["reached"] = ago(since + 6);
        base["status"] = base["told_status"] = "Won";
        base["status_since"] = base["told"] = ago(since);
        base["value"] = value;
        return base;
    };
    add(came(1, 95),
        {{"attempts", 4.0}, {"last_attempt", ago(91)}, {"asked", ago(93)}, {"status", "Nurture"},
            {"told_status", "Nurture"}, {"status_since", ago(91)}, {"told", ago(91)}});   // F9
    add(came(5, 92),
        {{"attempts", 2.0}, {"last_attempt", ago(86)}, {"reached", ago(86)}, {"status", "Nurture"},
            {"told_status", "Nurture"}, {"status_since", ago(86)}, {"told", ago(86)}});   // F9 this week
    add(won(came(0, 44), 33, 1450.0), {{"rewarded", ago(30)}, {"gift", "Book"}});         // F8
    add(came(2, 30),
        {{"attempts", 1.0}, {"last_attempt", ago(7)}, {"reached", ago(7)}, {"status", "Proposal"},
            {"told_status", "Proposal"}, {"status_since", ago(9)}, {"told", ago(9)}});   // F7 today
    add(came(3, 26),
        {{"attempts", 2.0}, {"last_attempt", ago(20)}, {"reached", ago(20)}, {"status", "Meeting"},
            {"told_status", "In talks"}, {"status_since", ago(4)}, {"told", ago(12)}});   // F5 overdue
    add(came(0, 22),
        {{"attempts", 6.0}, {"last_attempt", ago(8)}, {"asked", ago(15)}, {"status", "Trying"},
            {"status_since", ago(21)}, {"told", ago(5)}, {"told_status", "Trying"}});        // F3, Nurture?
    add(won(came(1, 19), 8, 2100.0), {{"rewarded", ago(6)}, {"gift", "Theatre tickets"}});   // F8 later
    add(came(6, 17),
        {{"attempts", 1.0}, {"last_attempt", ago(15)}, {"reached", ago(3)}, {"status", "In talks"},
            {"told_status", "In talks"}, {"status_since", ago(14)}, {"told", ago(14)}});   // F5 14 days
    add(won(came(4, 15), 1, 900.0), {});                                                   // F6 this week
    add(won(came(0, 14), 7, 1200.0), {});                                                  // F6 overdue
    add(came(2, 9),
        {{"attempts", 2.0}, {"last_attempt", ago(5)}, {"status", "Trying"}, {"status_since", ago(8)}});   // F2 overdue
    add(came(8, 7),
        {{"attempts", 2.0}, {"last_attempt", ago(2)}, {"status", "Trying"}, {"status_since", ago(5)}});   // F2 today
    add(came(3, 8),
        {{"attempts", 1.0}, {"last_attempt", ago(6)}, {"status", "Trying"}, {"status_since", ago(6)}});   // F3 overdue
    add(came(1, 5),
        {{"attempts", 1.0}, {"last_attempt", ago(2)}, {"status", "Trying"}, {"status_since", ago(2)}});   // F3 today
    add(came(7, 12),
        {{"attempts", 3.0}, {"last_attempt", ago(4)}, {"asked", ago(1)}, {"status", "Trying"},
            {"status_since", ago(10)}});   // F3 this week
    add(came(0, 4), {{"thanked", {}}});    // F1, F4 overdue
    add(came(9, 3),
        {{"thanked", {}}, {"attempts", 1.0}, {"last_attempt", ago(2)}, {"status", "Trying"},
            {"status_since", ago(2)}});   // F1 overdue
    add(came(5, 1), {});                  // F4
    add(came(2, 0), {{"thanked", {}}});   // F1 today
    add(came(10, 0), {});                 // F4 this week
    add(came(11, 16),
        {{"attempts", 1.0}, {"last_attempt", ago(14)}, {"status", "Trying"}, {"status_since", ago(14)},
            {"told", ago(3)}, {"told_status", "Trying"}, {"snoozed_until", serial(today)}});   // F3 put off to today
    return result;
}

struct address {
    std::string street, postcode;
};

/// An invented street of a town that is not there. Of some the front desk has none.
address address_of(local_words const& words, person const& who, std::size_t place) {
    const auto found = std::ranges::find(words.districts, who.area, [](auto const& one) { return one.first; });
    if (found == words.districts.end() || place % 7 == 3) return {};
    auto street = text(words.streets[place % words.streets.size()]);
    street.replace(street.find('#'), 1, std::to_string(1 + place * 7 % 90));
    return {street, filled(found->second, std::to_string(1 + place % 9))};
}

std::vector<std::vector<cell>> contact_sheet(local_words const& words, day today) {
    std::vector<std::vector<cell>> result{{text(words.title)}, {text(words.kept_by)}, {}, {}};
    for (const auto heading : words.headings) result.back().emplace_back(text(heading));
    // Days since the last contact: too soon, on track, due, overdue, and some never.
    static constexpr std::array since{5, 18, 24, 35, 60, 16, 29, 48, 0, 12, 31, 75, 0, 20, 0, 9, 26, 90};
    const auto line = [&](person const& who, int contacted) {
        std::string_view by;
        for (auto const& [name, source] : words.introduced)
            if (who.name == name) by = source;
        result.push_back({text(who.name), text(who.company), text(who.phone), text(who.email), text(who.area),
            text(who.type), text(who.hours), text(by), !by.empty() ? cell{serial(today - days{2})} : cell{},
            contacted ? cell{serial(today - days{contacted})} : cell{}, text(who.note)});
        if (const auto known = address_of(words, who, result.size()); !known.street.empty())
            for (auto const& part : {known.street, known.postcode, text(words.town)}) result.back().push_back(part);
    };
    for (std::size_t i = 0; i < words.sources.size(); ++i) line(words.sources[i], since[i]);
    for (std::size_t i = 0; i < words.others.size(); ++i)
        line(words.others[i], i % 3 == 0 ? static_cast<int>(10 + 7 * i) : 0);
    return result;
}

std::vector<row> touches(local_words const& words, day today) {
    struct visit {
        std::size_t source;
        int ago;
        std::string_view kind, outcome;
        int brought = -1;   // which of the local words
    };
    static constexpr std::array log{visit{0, 40, "Visit", "Reached", 0}, visit{1, 33, "Call", "Reached"},
        visit{2, 30, "Visit", "Reached", 1}, visit{4, 28, "E-mail", ""}, visit{3, 21, "Visit", "Reached"},
        visit{5, 18, "Call", "Reached"}, visit{6, 15, "Meeting", "Reached"}, visit{0, 12, "Call", "Reached"},
        visit{1, 9, "Visit", "Reached", 2}, visit{7, 6, "Call", "No answer"}, visit{2, 3, "Call", "Reached"},
        visit{9, 1, "Note", ""}};
    std::vector<row> result;
    for (auto const& one : log)
        result.push_back({{"when", serial(today - days{one.ago}) + 0.4}, {"who", text(words.sources[one.source].name)},
            {"kind", text(one.kind)}, {"outcome", text(one.outcome)},
            {"brought", one.brought < 0 ? std::string{} : text(words.brought[static_cast<std::size_t>(one.brought)])},
            {"by", text(words.owners[1])}});
    return result;
}

std::vector<office::introduction> given(local_words const& words, day today) {
    auto const& [tax, insurance, physiotherapy, law] = words.other_needs;
    return {{words.sources[1].name, words.given[0], tax, serial(today - days{75})},
        {words.sources[1].name, words.given[1], tax, serial(today - days{19})},
        {words.sources[5].name, words.given[2], physiotherapy, serial(today - days{48})},
        {words.sources[6].name, words.given[3], insurance, serial(today - days{33})}};
}

}

local_words const& words_of(std::string_view language) {
    for (auto const* words : {&german_words, &french_words, &spanish_words})
        if (words->language == language) return *words;
    return english_words;
}

office office_on(day today, std::string_view language) {
    auto const& words = words_of(language);
    const auto say = text::language_of(words.language);
    office result{.name = words.name,
        .contact_sheet = contact_sheet(words, today),
        .date_columns = {8, 9},
        .referrals = {},
        .touches = touches(words, today),
        .given = given(words, today)};
    history past{words, today};
    constexpr int in_all = 150;
    auto open = open_now(words, past, today);
    const int old = in_all - static_cast<int>(open.size());
    // Eighteen months, denser towards today.
    for (int i = 0; i < old; ++i) {
        const double way = static_cast<double>(i) / old;
        result.referrals.push_back(past.ended(today - days{40 + static_cast<int>(508 * (1 - way) * (1 - 0.3 * way))}));
    }
    std::ranges::move(open, std::back_inserter(result.referrals));
    for (auto* table : {&result.referrals, &result.touches})
        for (auto& line : *table) say_chosen_words(line, say);
    const auto received = [](row const& one) { return std::get<double>(one.at("date")); };
    std::ranges::stable_sort(result.referrals, {}, received);
    return result;
}

}
