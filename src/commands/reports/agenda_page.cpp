#include "commands/reports/agenda_page.hpp"
#include "commands/contact_of.hpp"
#include "commands/names_in_book.hpp"
#include "commands/reports/counted_lines.hpp"
#include "commands/reports/needs.hpp"
#include "commands/sheet_title.hpp"
#include "commands/telling.hpp"
#include "commands/texts.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/spelled_words.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace referralbook::commands {

namespace {

using book::column_kind;
using book::line_look;
using book::page_cell;
using book::page_line;
using follow_up::plan_deed;
using follow_up::plan_item;
using network::partner;

bool is_meeting(plan_item const& item) {
    return item.what == plan_deed::meeting || item.what == plan_deed::board || item.what == plan_deed::coaching;
}

/// Writes the parts of the page, in the book's language.
class agenda {
public:
    agenda(book::workbook const& workbook, plan_item const& item, edit const& change)
        : book_{workbook}, item_{item}, change_{change}, names_{workbook.aliases}, contacts_{workbook},
          sent_{workbook, names_in_book::of::who_was_sent} {
        for (auto const& who : item.people) keys_.insert(names_.key(who));
    }

    void begin(book::day today) {
        page_.push_back({line_look::title, {{follow_up::title_of(item_)}}});
        auto when = say().tr("On {1}.", book::short_date(std::max(item_.due, today), today, say()));
        page_.push_back({line_look::note,
            {{when + ' ' + say().tr("For yourself: names stand here as far as each source may be told.")}}});
    }

    /// S2: refer them first.
    void add_balances(std::span<partner const> partners) {
        begin_part(say().tr("Who owes whom"),
            {say().trc(text::heading_word, "Name"), say().tr("They sent"), say().tr("You sent"),
                say().trc(text::heading_word, "Balance"), say().tr("What to do")});
        for (auto const& who : item_.people) {
            const auto found = std::ranges::find(partners, names_.key(who), &partner::key);
            const int sent = found == partners.end() ? 0 : found->received,
                      given = found == partners.end() ? 0 : found->given;
            page_.push_back({line_look::plain,
                {{called(who)}, whole_number(sent), whole_number(given), whole_number(sent - given),
                    {sent > given          ? say().tr("You owe them a referral")
                            : sent < given ? say().tr("Ask for one")
                                           : ""}}});
        }
    }

    void add_referrals() {
        bool begun = false;
        for (auto const& row : book_.referrals) {
            if (!keys_.contains(names_.key(row.source)) || !is_open(row.facts.state)) continue;
            const auto degree = told_to_source(book_, row, contacts_);
            if (degree == book::may_tell::nothing) continue;
            if (!begun)
                begin_part(say().tr("Where their referrals stand"),
                    {say().trc(text::heading_word, "Source"), say().trc(text::heading_word, "Date"), "", "",
                        say().trc(text::heading_word, "Status"), say().trc(text::heading_word, "Prospect")});
            begun = true;
            const bool more = degree < book::may_tell::thanks_only;
            page_.push_back({line_look::plain,
                {{called(row.source)}, date(row.facts.received), {}, {},
                    {more ? say().trc(text::choice_word, name_of(row.facts.state)) : std::string{}},
                    {prospect_as_told(book_, row, degree, contacts_)}}});
        }
    }

    void add_asks() {
        bool begun = false;
        for (const auto index : item_.rows) {
            auto const& plan = book_.plans[index];
            if (plan.ask.empty() && plan.script.empty() && plan.gain.empty()) continue;
            if (!begun)
                begin_part(say().tr("What to ask for"),
                    {say().trc(text::heading_word, "Name"), "", "", "", say().trc(text::heading_word, "We ask for"),
                        say().trc(text::heading_word, "Gain")});
            begun = true;
            page_.push_back({line_look::plain,
                {{called(plan.source)}, {}, {}, {}, {say().trc(text::choice_word, told(plan.source, plan.ask))},
                    {told(plan.source, plan.gain)}}});
            if (!plan.script.empty())
                page_.push_back({line_look::note, {{"\"" + told(plan.source, plan.script) + "\""}}, 1});
        }
    }

    /// What they gain of us: what is open, and the last things that they got.
    void add_promises(book::day today) {
        bool begun = false;
        const auto add = [&](std::string const& who, std::optional<book::day> on, std::string word,
                             std::string const& what) {
            if (!begun)
                begin_part(say().tr("What you promised and brought"),
                    {say().trc(text::heading_word, "Name"), say().trc(text::heading_word, "Date"), "", "", "",
                        say().tr("What")});
            begun = true;
            page_.push_back(
                {line_look::plain, {{called(who)}, date(on), {}, {}, {std::move(word)}, {told(who, what)}}});
        };
        const auto had = brought(today);
        for (auto const& who : item_.people) {
            for (auto const& plan : book_.plans)
                if (!plan.promised.empty() && names_.key(plan.source) == names_.key(who))
                    add(who, plan.promise_on, say().tr("promised"), plan.promised);
            if (const auto theirs = had.find(names_.key(who)); theirs != had.end())
                for (auto const* touch : theirs->second) add(who, touch->when, say().tr("brought"), touch->brought);
        }
    }

    void add_open_needs(std::span<partner const> partners, book::day today) {
        auto open = open_needs(book_, partners, today);
        needs_for_others told{book_};
        std::erase_if(open, [&](std::string const& need) { return !told.may_be(need, ""); });
        if (open.empty()) return;
        begin_part(say().tr("Needs that nobody fills yet"));
        page_.push_back({line_look::plain, {{say().tr("Who knows somebody for {1}?", say().listed(open))}}});
    }

    void add_ideal_client() {
        for (auto const& part : follow_up::handout_texts()) {
            if (part.key != follow_up::ideal_client_key) continue;
            const auto words = words_of(book_, part.key, {say().tr(part.title), say().tr(part.text)}, common_type());
            begin_part(words.subject);
            text::each_part(words.text, '\n',
                [&](std::string_view line) { page_.push_back({line_look::plain, {{std::string{line}}}}); });
        }
    }

    void add_boxes() {
        begin_part(say().tr("Who came"));
        for (auto const& who : item_.people) page_.push_back({line_look::plain, {{"\u2610 " + called(who)}}});
        if (item_.people.size() > 1)
            page_.push_back(
                {line_look::note, {{say().tr("Tick the meeting off in the sidebar: it asks who came, and logs it.")}}});
    }

    std::vector<page_line> take() { return std::move(page_); }

private:
    text::language const& say() const { return book_.writes; }
    std::string called(std::string const& who) const { return contacts_.called(who); }
    /// A text of a plan or of the log as far as it may be said where they meet: one that names somebody who was sent
    /// only to the source that sent them, alone, and where it may be told all.
    std::string told(std::string const& source, std::string const& text) {
        if (text.empty() || !sent_.any_in_plan(source, text)) return text;
        const auto key = names_.key(source);
        const bool may_be = item_.people.size() == 1 && std::ranges::all_of(book_.referrals, [&](auto const& row) {
            return !recognition::holds_word_of(text, row.prospect) ||
                (names_.key(row.source) == key && told_to_source(book_, row, contacts_) == book::may_tell::all);
        });
        return may_be ? text : say().tr("see the plan");
    }
    /// The type of all who meet; "" where they are of several, or one is unknown.
    std::string common_type() const {
        std::string type;
        for (auto const& who : item_.people) {
            auto const* contact = contacts_.of(who);
            if (!contact || contact->type.empty() || (!type.empty() && !text::same_but_for_case(type, contact->type)))
                return {};
            type = contact->type;
        }
        return type;
    }
    /// What each of them was brought in the last year, by their key: the latest first, at most three.
    std::map<std::string, std::vector<book::touch const*>> brought(book::day today) const {
        constexpr std::size_t most = 3;
        std::map<std::string, std::vector<book::touch const*>> found;
        for (auto const& touch : book_.touches) {
            if (touch.brought.empty() || !touch.when || *touch.when <= today - book::days{365} || *touch.when > today)
                continue;
            if (auto key = names_.key(touch.who); keys_.contains(key)) found[std::move(key)].push_back(&touch);
        }
        for (auto& [key, touches] : found) {
            std::ranges::stable_sort(
                touches, std::greater{}, [](auto const* one) { return std::pair{one->when, one->row}; });
            if (touches.size() > most) touches.resize(most);
        }
        return found;
    }
    page_cell date(std::optional<book::day> day) const {
        return day ? page_cell{change_.serial(*day), column_kind::date} : page_cell{};
    }
    void begin_part(std::string title, std::vector<std::string> const& columns = {}) {
        page_.push_back({});
        page_.push_back({line_look::group, {{std::move(title)}}});
        if (!columns.empty()) page_.push_back(headings(columns));
    }

    book::workbook const& book_;
    plan_item const& item_;
    edit const& change_;
    recognition::aliases names_;
    std::set<std::string> keys_;
    contact_finder contacts_;
    names_for_plans sent_;
    std::vector<page_line> page_;
};

}

std::vector<plan_item> meetings_of(book::workbook const& workbook, book::day today) {
    auto items = plan_items_of(workbook, today);
    std::erase_if(items, [](auto const& one) { return !is_meeting(one); });
    std::ranges::stable_sort(items, {}, &plan_item::due);
    return items;
}

book::result<book::change_set> agenda_page(
    book::workbook const& workbook, std::span<partner const> partners, plan_key const& which, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto item = plan_item_of(workbook, which, now.today, workbook.writes);
    if (!item) return book::refuse(item.error());
    auto const& say = workbook.say;
    if (!is_meeting(*item)) return book::refuse(say.tr("There is an agenda for meetings and coachings alone."));
    edit change{workbook, now, [&](text::language const& in) {
                    return in.tr("Agenda: {1}", follow_up::title_of(*plan_item_of(workbook, which, now.today, in)));
                }};
    agenda page{workbook, *item, change};
    page.begin(now.today);
    page.add_balances(partners);
    page.add_referrals();
    page.add_asks();
    page.add_promises(now.today);
    page.add_open_needs(partners, now.today);
    page.add_ideal_client();
    page.add_boxes();
    change.changes().pages.push_back({book::table_id::agenda, page.take()});
    return change.take(say.tr("The agenda is on the sheet {1}: {2}.", sheet_title(workbook, book::table_id::agenda),
        follow_up::title_of(*plan_item_of(workbook, which, now.today))));
}

}
