#include "calc/menu/reports/source_plan_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/plan_step.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/reports/source_plan.hpp"
#include "commands/unknown_names.hpp"
#include "follow_up/plans/motivation.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

constexpr std::array asked{"stage", "build", "serves", "gain", "ask", "script", "meets"};
constexpr char motivation[] = "motivation", promised[] = "promised", promise_on[] = "promise_on";

/// Whether the sheet of the plans has the columns of promises, which one of before lacks; a new one has them.
bool keeps_promises(book::workbook const& workbook) {
    const auto plans = workbook.places.find(book::table_id::plans);
    return plans == workbook.places.end() ||
        (plans->second.columns.contains(promised) && plans->second.columns.contains(promise_on));
}

book::cell cell_of(std::optional<book::day> day, book::workbook const& workbook) {
    return day ? book::cell{book::serial_of_day(*day, workbook.origin)} : book::cell{};
}

/// The words that a column of the plans offers, with "" first, since a plan may leave it open.
std::vector<std::string> words_of(std::string_view key) {
    std::vector<std::string> words{""};
    auto list = book::column(book::table_id::plans, key).choices;
    for (auto open = list.find('"'); open != std::string_view::npos; open = list.find('"')) {
        list.remove_prefix(open + 1);
        const auto close = list.find('"');
        words.emplace_back(list.substr(0, close));
        list.remove_prefix(close + 1);
    }
    return words;
}

book::cell cell_of(std::string const& text) { return text.empty() ? book::cell{} : book::cell{text}; }

/// A grade as the sheet holds it: a number, where a word says one.
book::cell grade_cell(std::string const& word) {
    return word.size() == 1 && word[0] >= '0' && word[0] <= '3' ? book::cell{static_cast<double>(word[0] - '0')}
                                                                : cell_of(word);
}

/// What is said under Motivation: what the log says of that source, where it is clear (S4).
std::string about_motivation(follow_up::motivations const& log, std::string const& who) {
    const auto learned = log.of(who);
    return learned
        ? tr("{1} by the log: {2}. It counts while this is blank.", who, follow_up::said(*learned, office_language()))
        : tr("Whether they have something to gain, 0 to 3. Blank: by the log, where that is clear.");
}

/// Asks for the plan of a source.
class plan_dialog {
    command_call const& call_;
    book::workbook const& workbook_;
    commands::moment now_;
    book::source_plan const* plan_;
    follow_up::ladder_step const* rung_;
    commands::known_people people_;
    follow_up::motivations log_;
    form_dialog dialog_{call_, tr("Source plan"), dialog_width::letter};

    std::string held(std::string_view key) const {
        return plan_ ? book::text_of(commands::plan_cell(workbook_, *plan_, key)) : std::string{};
    }

    void add_choice(std::string_view key, std::string const& label) {
        dialog_.add_list(key, label, offered(words_of(key)), offered(held(key)));
    }

    void add_who_and_what(std::string const& who) {
        dialog_.add_person("source", tr("~Source"), people_, who);
        dialog_.add_text("gain", tr("What they ~gain"), held("gain"), {.lines = 2});
        dialog_.add_hint(tr("Why they would refer to you, in their own words."));
        add_choice("ask", tr("We ~ask for"));
        dialog_.add_text("script", tr("S~cript"), held("script"), {.lines = 2});
        dialog_.add_hint(tr("How you ask it, word for word."));
        dialog_.add_text("serves", tr("Ser~ves (needs)"), held("serves"));
        dialog_.add_hint(tr("What they can do for your clients, divided by commas."));
    }

    void add_choices(std::string const& who) {
        add_choice("stage", tr("S~tage"));
        add_choice("build", tr("~Build list"));
        auto grades = words_of(motivation);
        if (std::ranges::find(grades, held(motivation)) == grades.end()) grades.push_back(held(motivation));
        dialog_.add_list(motivation, tr("Mot~ivation"), grades, held(motivation));
        // What the log says is often two lines long.
        const auto hint = dialog_.add_hint(about_motivation(log_, who), 2);
        dialog_.on_change(
            "source", [this, hint] { dialog_.set_hint(hint, about_motivation(log_, dialog_.text("source"))); });
        add_choice("meets", tr("~Meets"));
    }

    void add_promise() {
        if (!keeps_promises(workbook_)) return;
        dialog_.add_text(promised, tr("We p~romised"), held(promised));
        dialog_.add_date(promise_on, tr("Promised ~for"), plan_ ? plan_->promise_on : std::nullopt, now_.today,
            recognition::day_side::coming);
    }

public:
    plan_dialog(command_call const& call, book::workbook const& workbook, std::string const& who, commands::moment now)
        : call_{call}, workbook_{workbook}, now_{now}, plan_{commands::plan_of(workbook, who)},
          rung_{commands::next_rung(plan_)}, people_{workbook}, log_{workbook, now.today} {
        const auto source = plan_ ? plan_->source : who;
        add_who_and_what(source);
        add_choices(source);
        add_promise();
        dialog_.need("source", tr("Please enter whose plan this is."));
        if (rung_) dialog_.add_tick("rung", tr("~Done today: {1}", tr(rung_->to_do)), tick_state::off);
    }

    command_answer run() {
        std::string answer;
        dialog_.run({.accept = tr("Save ~plan")}, [&]() -> book::result<void> {
            const auto what = said();
            if (!what) return book::refuse(what.error());
            auto changes = commands::write_source_plan(workbook_, *what, now_);
            return written_in_dialog(
                call_, commands::with_new_contacts(workbook_, dialog_.new_contacts(), std::move(changes)), answer);
        });
        return answer;
    }

private:
    book::result<commands::source_plan_arguments> said() const {
        commands::source_plan_arguments what{dialog_.text("source"), {}};
        // Where the user has chosen another source, only what was typed since is part of that one's plan.
        auto const* chosen = commands::plan_of(workbook_, what.source);
        const bool other = chosen != plan_;
        const auto take = [&](char const* key, std::string const& content) {
            if (!other || (!content.empty() && content != held(key))) what.cells.emplace_back(key, cell_of(content));
        };
        for (const auto* key : asked) {
            const bool is_choice = !book::column(book::table_id::plans, key).choices.empty();
            take(key, is_choice ? chosen_word(dialog_, key) : dialog_.text(key));
        }
        if (const auto grade = dialog_.text(motivation); grade != held(motivation) && (!other || !grade.empty()))
            what.cells.emplace_back(motivation, grade_cell(grade));
        if (keeps_promises(workbook_)) {
            const auto promise = dialog_.text(promised);
            if (other && chosen && !chosen->promised.empty() && !promise.empty() && promise != held(promised))
                return book::refuse(tr("{1} was promised something already: {2}. Please open the plan of {1} for it.",
                    chosen->source, chosen->promised));
            take(promised, promise);
            // A day that was typed as a text stays as it is.
            const auto day = dialog_.date(promise_on), shown = plan_ ? plan_->promise_on : std::nullopt;
            if (day != shown && (day || !other)) what.cells.emplace_back(promise_on, cell_of(day, workbook_));
        }
        if (rung_ && dialog_.ticked("rung"))
            if (auto const* next = commands::next_rung(chosen))
                what.cells.emplace_back(std::string{next->key}, book::serial_of_day(now_.today, workbook_.origin));
        return what;
    }
};

}

namespace {

/// Asks until when an item is put off.
command_answer ask_until(
    command_call const& call, book::workbook const& workbook, commands::plan_key const& which, commands::moment now) {
    form_dialog dialog{call, tr("Snooze")};
    dialog.add_date("date", tr("~Date"), now.today + book::days{7}, now.today, recognition::day_side::coming);
    std::string answer;
    dialog.run({.accept = tr("~Snooze")}, [&]() -> book::result<void> {
        const auto date = dialog.date("date");
        if (!date) return book::refuse(tr("Date: Please enter a day after today, for example +7."));
        return written_in_dialog(call, commands::put_plan_step_off(workbook, which, *date, now), answer);
    });
    return answer;
}

/// Who came to a meeting of several, and what was said. All are ticked: usually all came.
command_answer ask_who_came(command_call const& call, book::workbook const& workbook, commands::plan_key const& which,
    follow_up::plan_item const& item, commands::moment now) {
    form_dialog dialog{call, tr("Who came?")};
    dialog.add_sentence(tr("{1}. Take away who did not come.", follow_up::title_of(item)));
    const auto name_of_tick = [](std::size_t i) { return "came" + std::to_string(i); };
    constexpr std::size_t most_ticks = 12;   // a dialog holds no more
    const bool ticks = item.people.size() <= most_ticks;
    for (std::size_t i = 0; ticks && i < item.people.size(); ++i)
        dialog.add_tick(name_of_tick(i), item.people[i], tick_state::on);
    if (!ticks) dialog.add_text("came", tr("~Who came"), text::joined_by(item.people, "; "), {.lines = 6});
    dialog.add_text("note", tr("No~te"), "", {.lines = 3});
    std::string answer;
    dialog.run({.accept = tr("~Held")}, [&]() -> book::result<void> {
        commands::plan_step_arguments what{dialog.text("note"), std::vector<std::string>{}};
        if (!ticks) what.came = commands::people_named(workbook, dialog.text("came"));
        for (std::size_t i = 0; ticks && i < item.people.size(); ++i)
            if (dialog.ticked(name_of_tick(i))) what.came->push_back(item.people[i]);
        return written_in_dialog(call, commands::plan_step_done(workbook, which, what, now), answer);
    });
    return answer;
}

/// What falls due of a plan: done, or put off where a day is given.
command_answer plan_step(command_call const& call, std::string const& name) {
    const auto what = follow_up::plan_deed_named(name);
    if (!what) return book::refuse(tr("There is no step called {1}.", name));
    const auto ready = prepare(call, argument::until, recognition::day_side::coming);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, until] = *ready;
    const commands::plan_key which{*what, call.words(argument::who)};
    if (until) return written(call, commands::put_plan_step_off(workbook, which, *until, now));
    if (call.text(argument::ask) == ask_for::date) {
        if (call.quiet()) return book::refuse(tr("Say until when."));
        return ask_until(call, workbook, which, now);
    }
    commands::plan_step_arguments done{call.words(argument::note), {}};
    if (const auto came = call.text(argument::came)) done.came = commands::people_named(workbook, *came);
    if (const auto item = commands::plan_item_of(workbook, which, now.today);
        item && !done.came && !call.quiet() && item->people.size() > 1)
        return ask_who_came(call, workbook, which, *item, now);
    return written(call, commands::plan_step_done(workbook, which, done, now));
}

}

command_answer source_plan_command(command_call const& call) {
    if (const auto what = call.text(argument::what)) return plan_step(call, *what);
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto about = subject_of(call, workbook);
    commands::source_plan_arguments what{about ? about->name : std::string{}, {}};
    if (what.source.empty() && about && about->referral)
        if (const auto row = commands::find_referral(workbook, *about->referral)) what.source = (*row)->source;
    for (const auto* key : asked)
        if (const auto text = call.text(key)) what.cells.emplace_back(key, cell_of(*text));
    if (const auto text = call.text(motivation)) what.cells.emplace_back(motivation, grade_cell(*text));
    if (const auto text = call.text(promised)) what.cells.emplace_back(promised, cell_of(*text));
    const auto due = date_argument(call, workbook, now, promise_on, recognition::day_side::coming);
    if (!due) return book::refuse(due.error());
    if (*due) what.cells.emplace_back(promise_on, cell_of(*due, workbook));
    if (call.flag(argument::rung))
        if (auto const* next = commands::next_rung(commands::plan_of(workbook, what.source)))
            what.cells.emplace_back(std::string{next->key}, book::serial_of_day(now.today, workbook.origin));
    if (what.cells.empty() && !call.quiet()) return plan_dialog{call, workbook, what.source, now}.run();
    return written(
        call, commands::saying_unknown(workbook, {{what.source}}, commands::write_source_plan(workbook, what, now)));
}

}
