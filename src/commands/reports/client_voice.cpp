#include "commands/reports/client_voice.hpp"
#include "commands/contact_of.hpp"
#include "commands/names_in_book.hpp"
#include "commands/reports/counted_lines.hpp"
#include "follow_up/answers.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/spelled_words.hpp"
#include "scoring/wilson.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <tuple>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_line;

constexpr std::size_t quotes_shown = 3, reasons_shown = 2, rivals_shown = 5, lines_shown = 12;
constexpr int enough_clients = 3, said_by_several = 2;

/// Counts what people say, each under what stands for it in all its spellings.
class tally {
public:
    /// One of the words that we offer, in whichever language it was chosen, or the office's own.
    void add_choice(std::string const& typed) {
        const auto words = std::string{text::in_english(text::choice_word, text::trimmed(typed))};
        add(text::folded(words), words);
    }
    /// A name, shown as it was typed first.
    void add_name(std::string const& typed) { add(recognition::name_key(typed), std::string{text::trimmed(typed)}); }
    std::vector<said_by> take() {
        std::ranges::sort(found_, [](said_by const& one, said_by const& other) {
            return std::tuple{-one.count, std::string_view{one.words}} <
                std::tuple{-other.count, std::string_view{other.words}};
        });
        return std::move(found_);
    }

private:
    void add(std::string key, std::string words) {
        if (key.empty()) return;
        const auto [known, is_new] = at_.try_emplace(std::move(key), found_.size());
        if (is_new) found_.push_back({std::move(words), 0});
        ++found_[known->second].count;
    }

    std::map<std::string, std::size_t> at_;   // by what stands for it, into found_
    std::vector<said_by> found_;
};

int sum(std::vector<said_by> const& all) {
    int result = 0;
    for (auto const& one : all) result += one.count;
    return result;
}

/// Whether their own words hold a word of the name of who was referred, or of who sent them.
bool names_anybody(book::referral const& row, contact_finder const& contacts) {
    for (auto const& name : {row.prospect, row.source, contacts.called(row.prospect), contacts.called(row.source)})
        if (recognition::holds_word_of(row.why_words, name)) return true;
    return false;
}

void add_block(std::vector<page_line>& page, text::language const& say, std::string title, std::string what,
    std::vector<said_by> const& all) {
    if (all.empty()) return;
    page.push_back({});
    page.push_back({line_look::group, {{std::move(title)}}});
    page.push_back(headings({std::move(what), say.tr("How often"), say.tr("Share"), say.tr("Likely between")}));
    const auto of = sum(all);
    const auto add = [&](std::string words, int count) {
        page.push_back({line_look::plain,
            {{std::move(words)}, whole_number(count), share_of(count, of),
                between(say, scoring::wilson(count, of), of)}});
    };
    // Everything that somebody typed is a reason of its own.
    const auto shown = all.size() <= lines_shown + 1 ? all.size() : lines_shown;
    int others = of;
    for (auto const& one : std::span{all}.first(shown)) {
        add(say.trc(text::choice_word, one.words), one.count);
        others -= one.count;
    }
    if (shown < all.size()) add(say.trn("{1} other reason", "{1} other reasons", all.size() - shown), others);
}

}

std::vector<said_by> why_they_choose(book::workbook const& workbook) {
    tally found;
    for (auto const& row : workbook.referrals) found.add_choice(row.why_us);
    return found.take();
}

std::vector<said_by> why_they_do_not(book::workbook const& workbook) {
    tally found;
    for (auto const& row : workbook.referrals)
        if (row.facts.state == book::status::lost) found.add_choice(row.lost_because);
    return found.take();
}

std::vector<said_by> chosen_instead(book::workbook const& workbook) {
    tally found;
    for (auto const& row : workbook.referrals)
        if (row.facts.state == book::status::lost) found.add_name(row.lost_to);
    return found.take();
}

std::vector<std::string> words_to_quote(book::workbook const& workbook) {
    std::vector<book::referral const*> rows;
    const contact_finder contacts{workbook};
    for (auto const& row : workbook.referrals)
        if (row.may_quote == true && is(follow_up::mood::happy, workbook.values, row.facts) && !row.why_words.empty() &&
            !names_anybody(row, contacts))
            rows.push_back(&row);
    std::ranges::stable_sort(rows, [](auto const* one, auto const* other) {
        return std::tuple{*one->facts.score, one->facts.asked_how} >
            std::tuple{*other->facts.score, other->facts.asked_how};
    });
    std::vector<std::string> quotes;
    std::set<std::string> said;
    std::optional<names_in_book> names;
    for (auto const* row : rows) {
        if (quotes.size() == quotes_shown) break;
        auto words = text::on_one_line(row->why_words);
        if (!said.insert(text::folded(words)).second) continue;
        if (!names) names.emplace(workbook);
        if (!names->any_in(words)) quotes.push_back(std::move(words));
    }
    return quotes;
}

std::string quotes_for_handout(book::workbook const& workbook) {
    std::string lines;
    for (auto const& quote : words_to_quote(workbook)) {
        if (!lines.empty()) lines += '\n';
        lines += workbook.writes.tr("\"{1}\"", quote);
    }
    return lines;
}

std::string reasons_for_handout(book::workbook const& workbook) {
    auto reasons = why_they_choose(workbook);
    // What somebody typed may name anybody, and what one alone said tells who it was.
    std::erase_if(reasons, [](said_by const& one) {
        return std::ranges::find(book::why_us_words, one.words) == book::why_us_words.end();
    });
    if (sum(reasons) < enough_clients) return {};
    std::erase_if(reasons, [](said_by const& one) { return one.count < said_by_several; });
    if (reasons.empty()) return {};
    if (reasons.size() > reasons_shown) reasons.resize(reasons_shown);
    std::vector<std::string> words;
    for (auto const& one : reasons) words.push_back(workbook.writes.trc(text::choice_word, one.words));
    return workbook.writes.tr("Why they chose us, they say most often: {1}.", workbook.writes.listed(words));
}

std::vector<page_line> client_voice_lines(book::workbook const& workbook) {
    auto const& say = workbook.writes;
    std::vector<page_line> page;
    int answers = 0, happy = 0, unhappy = 0;
    for (auto const& row : workbook.referrals) {
        if (!row.facts.score) continue;
        ++answers;
        happy += is(follow_up::mood::happy, workbook.values, row.facts);
        unhappy += is(follow_up::mood::unhappy, workbook.values, row.facts);
    }
    if (answers > 0) {
        page.push_back({});
        page.push_back({line_look::group, {{say.tr("How it was for clients")}}});
        page.push_back(headings({say.tr("They are"), say.tr("Clients"), say.tr("Share"), say.tr("Likely between")}));
        for (auto const& [name, count] : {std::pair{say.tr("Happy"), happy},
                 std::pair{say.tr("In between"), answers - happy - unhappy}, std::pair{say.tr("Unhappy"), unhappy}})
            page.push_back({line_look::plain,
                {{name}, whole_number(count), share_of(count, answers),
                    between(say, scoring::wilson(count, answers), answers)}});
    }
    add_block(page, say, say.tr("Why they choose us"), say.tr("Reason"), why_they_choose(workbook));
    add_block(page, say, say.tr("Why we lose them"), say.tr("Reason"), why_they_do_not(workbook));
    auto rivals = chosen_instead(workbook);
    const auto shown = std::min(rivals.size(), rivals_shown);
    if (!rivals.empty()) {
        page.push_back({});
        page.push_back({line_look::group, {{say.tr("Whom they chose instead")}}});
        page.push_back(headings({say.tr("Name"), say.tr("How often")}));
        for (std::size_t i = 0; i < shown; ++i)
            page.push_back({line_look::plain, {{rivals[i].words}, whole_number(rivals[i].count)}});
    }
    return page;
}

}
