#include "commands/visits/call_plan_page.hpp"
#include "book/schema.hpp"
#include "recognition/names/aliases.hpp"
#include "text/number_text.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>

namespace referralbook::commands {

using book::cell;
using book::line_look;
using book::page_cell;
using book::page_line;
using book::table_id;

namespace {

constexpr book::days to_sunday{6};

enum class is_agreed : bool { no, yes };

class page {
public:
    page(follow_up::call_plan const& plan, visit_sources const& who, plan_notes const& notes,
        book::workbook const& workbook, book::day today)
        : plan_{plan}, who_{who}, notes_{notes}, book_{workbook}, say_{workbook.writes}, today_{today},
          shown_(who.sources.size(), false) {}

    std::vector<page_line> written() {
        head();
        bool first = true;
        for (auto const& week : plan_.weeks) {
            write(week, !first);
            first = false;
        }
        exceptions();
        noted_earlier();
        return std::move(lines_);
    }

private:
    page_line& sentence(std::string text, line_look look = line_look::note) {
        return lines_.emplace_back(page_line{look, {page_cell{std::move(text)}}});
    }

    void head() {
        std::size_t visits = 0;
        for (auto const& week : plan_.weeks) visits += week.visits.size();
        sentence(book_.values.office.empty() ? say_.tr("Call plan") : say_.tr("Call plan, {1}", book_.values.office),
            line_look::title);
        sentence(say_.tr("Made on {1}: {2} in {3}. Type a time, a date or a tick into {4}; the next plan keeps it. {5} "
                         "is for what you take along.",
            book::short_date(today_, today_, say_), say_.trn("{1} visit", "{1} visits", visits),
            say_.trn("{1} week", "{1} weeks", plan_.weeks.size()), say_.trc(text::heading_word, "Agreed"),
            say_.trc(text::heading_word, "Brought")));
        if (!plan_.by_area && visits > 0)
            sentence(say_.tr("Nobody has an area yet, so everybody is spread over the weeks. Fill the column {1} of "
                             "your contacts to visit neighbours together.",
                say_.trc(text::heading_word, "Area")));
        if (!plan_.later.empty())
            sentence(say_.trn("{1} more visit is not due in these weeks.",
                "{1} more visits are not due in these weeks.", plan_.later.size()));
        shares(visits);
    }

    /// Time follows opportunity (S0): each band's part of the planned time beside its part of the worth.
    void shares(std::size_t visits) {
        static constexpr std::array<std::pair<char, std::string_view>, 4> groups{{{'A', text::to_say("Band A")},
            {'B', text::to_say("Band B")}, {'C', text::to_say("Band C")}, {' ', text::to_say("Not referred yet")}}};
        const double worth = std::accumulate(who_.sources.begin(), who_.sources.end(), 0.0,
            [](double sum, follow_up::visit_source const& one) { return sum + one.worth; });
        if (visits == 0) return;
        for (auto const& [band, name] : groups) {
            std::size_t planned = 0, people = 0;
            double part = 0;
            for (auto const& week : plan_.weeks)
                planned += static_cast<std::size_t>(std::ranges::count_if(
                    week.visits, [&](auto const& visit) { return who_.sources[visit.source].band == band; }));
            for (auto const& one : who_.sources) {
                if (one.band != band) continue;
                ++people;
                part += one.worth;
            }
            if (people == 0) continue;
            const auto time = percent(static_cast<double>(planned), static_cast<double>(visits));
            const auto who = say_.trn("{1} person", "{1} people", people);
            sentence(worth > 0 && band != ' ' ? say_.tr("{1}: {2} of the planned time, {3} of the worth ({4})",
                                                    say_.tr(name), time, percent(part, worth), who)
                                              : say_.tr("{1}: {2} of the planned time ({3})", say_.tr(name), time, who),
                line_look::plain);
        }
    }

    std::string percent(double part, double whole) const { return text::in_percent(part / whole, say_); }

    void headings() {
        auto& line = lines_.emplace_back(page_line{line_look::columns, {}});
        for (auto const& column : book::table(table_id::call_plan).columns)
            line.cells.push_back({say_.trc(text::heading_word, column.header)});
    }

    void write(follow_up::plan_week const& week, bool new_page) {
        const int minutes = static_cast<int>(week.visits.size()) * book_.values.visit_minutes;
        lines_.emplace_back();
        auto text = say_.tr("{1} to {2}", book::short_date(week.monday, today_, say_),
            book::short_date(week.monday + to_sunday, today_, say_));
        if (!week.areas.empty()) text = say_.tr("{1}: {2}", text, text::joined_by(week.areas, ", "));
        text += " \u00b7 " + say_.trn("{1} visit", "{1} visits", week.visits.size());
        if (!week.visits.empty()) text += ", " + say_.trn("{1} minute", "{1} minutes", minutes);
        sentence(std::move(text), line_look::group).new_page = new_page;
        if (week.visits.empty()) {
            sentence(say_.tr("No visits."));
            return;
        }
        headings();
        for (auto const& visit : week.visits) {
            auto& line = about(visit.source, visit.why, visit.agreed ? is_agreed::yes : is_agreed::no);
            line.cells[at("day")].content = book::serial_of_day(visit.on, book_.origin);
            if (!visit.open.empty()) line.cells[at("open")].content = visit.open;
            line.cells[at("minutes")].content = static_cast<double>(book_.values.visit_minutes);
        }
    }

    static std::size_t at(std::string_view key) { return book::column_index(table_id::call_plan, key); }

    page_line& about(std::size_t source, std::string const& why, is_agreed agreed = is_agreed::no) {
        auto& line = lines_.emplace_back(
            page_line{line_look::plain, std::vector<page_cell>(book::table(table_id::call_plan).columns.size())});
        auto const& one = who_.sources[source];
        const auto put = [&](std::string_view key, std::string const& text) {
            if (!text.empty()) line.cells[at(key)].content = text;
        };
        put("who", one.who);
        put("area", one.area);
        if (one.band != ' ') put("band", std::string{one.band});
        put("why", why);
        put("phone", who_.phones[source]);
        shown_[source] = true;
        auto const* note = who_.notes[source];
        if (!note) return line;
        line.cells[at("brought")].content = note->brought;
        // An agreement that has passed is told in the reason; left in its cell it would hold for the new day.
        if (agreed == is_agreed::yes || !note->agreed_day) line.cells[at("agreed")] = as_typed(note->agreed);
        return line;
    }

    /// Dates and times look as they were typed.
    page_cell as_typed(cell const& content) const {
        auto const* number = std::get_if<double>(&content);
        if (!number || *number <= 0 || *number == 1) return {content};
        const bool with_time = *number != std::floor(*number);
        if (*number < 1) return {content, book::column_kind::time};
        return {content, with_time ? book::column_kind::date_time : book::column_kind::weekday};
    }

    void exceptions() {
        if (plan_.exceptions.empty()) return;
        lines_.emplace_back();
        sentence(say_.tr("Not in the plan ({1})", plan_.exceptions.size()), line_look::group).new_page = true;
        headings();
        for (auto const& [source, reason] : plan_.exceptions)
            about(source,
                who_.is_contact[source] || !who_.sources[source].area.empty() || !plan_.by_area
                    ? reason
                    : say_.tr("Not on the contact sheet: add a row with an area"));
    }

    /// What was typed about people who are in this plan no more.
    void noted_earlier() {
        const recognition::aliases names{book_.aliases};
        std::set<std::string> known;
        std::vector<page_line> lines;
        for (std::size_t i = 0; i < who_.sources.size(); ++i) {
            known.insert(names.key(who_.sources[i].who));
            if (shown_[i] || !who_.notes[i]) continue;
            about(i, "");
            lines.push_back(std::move(lines_.back()));
            lines_.pop_back();
        }
        for (auto const& [key, note] : notes_.by_name) {
            if (known.contains(key) || !note.noted()) continue;
            auto& line = lines.emplace_back(
                page_line{line_look::plain, std::vector<page_cell>(book::table(table_id::call_plan).columns.size())});
            line.cells[at("who")].content = note.who;
            line.cells[at("brought")].content = note.brought;
            line.cells[at("agreed")] = as_typed(note.agreed);
        }
        if (lines.empty()) return;
        lines_.emplace_back();
        sentence(say_.tr("Noted earlier, not due in these weeks"), line_look::group);
        headings();
        std::ranges::move(lines, std::back_inserter(lines_));
    }

    follow_up::call_plan const& plan_;
    visit_sources const& who_;
    plan_notes const& notes_;
    book::workbook const& book_;
    text::language const& say_;
    book::day today_;
    std::vector<bool> shown_;
    std::vector<page_line> lines_;
};

}

std::vector<page_line> call_plan_lines(follow_up::call_plan const& plan, visit_sources const& who,
    plan_notes const& notes, book::workbook const& workbook, book::day today) {
    return page{plan, who, notes, workbook, today}.written();
}

}
