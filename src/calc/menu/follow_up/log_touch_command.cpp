#include "calc/menu/follow_up/log_touch_command.hpp"
#include "book/list_words.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/follow_up/gift_question.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/new_contact.hpp"
#include "commands/unknown_names.hpp"
#include "recognition/names/aliases.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <ranges>

namespace referralbook::calc {

namespace {

constexpr std::size_t most_offers = 30;

std::vector<std::string> kinds_of(book::workbook const& workbook) {
    auto kinds = commands::words_on_list(workbook, "kind");
    if (workbook.values.gifts_regulated) std::erase(kinds, book::touch_kinds::gift);
    return kinds;
}

std::vector<std::string> outcomes_of(book::workbook const& workbook) {
    auto outcomes = commands::words_on_list(workbook, "outcome");
    outcomes.emplace(outcomes.begin());   // it may be left open
    return outcomes;
}

/// Which fields a kind of contact has beside those that all have. A word of the office's own has them all but a cost.
struct kind_fields {
    bool outcome = true, brought = true, cost = false;
};

kind_fields fields_of(book::workbook const& workbook, std::string_view kind) {
    using namespace book::touch_kinds;
    if (kind == gift) return {false, true, !workbook.values.gifts_regulated};
    if (kind == note || kind == thank_you || kind == status_report) return {false, false, false};
    if (kind == call || kind == email || kind == book::touch_kinds::ask) return {true, false, false};
    return {};
}

/// Whether one of them referred, or was referred.
bool is_about(book::workbook const& workbook, book::referral const& row, std::vector<std::string> const& people) {
    const recognition::aliases names{workbook.aliases};
    return std::ranges::any_of(people, [&](std::string const& one) {
        const auto key = names.key(one);
        return !key.empty() && (key == names.key(row.prospect) || key == names.key(row.source));
    });
}

/// The dialog: what is typed in it, and the touch that is written.
class touch_form {
public:
    touch_form(command_call const& call, book::workbook const& workbook, subject const& about,
        commands::log_touch_arguments what, commands::moment now)
        : call_{call}, workbook_{workbook}, what_{std::move(what)}, now_{now}, people_{workbook},
          dialog_{call, tr("Log contact")} {
        if (about.referral)
            if (const auto found = commands::find_referral(workbook, *about.referral)) in_front_ = *found;
        auto& words = what_.words;
        if (in_front_ && words.who.empty())
            words.who = in_front_->prospect.empty() ? in_front_->source : in_front_->prospect;
        offer_referrals({about.who}, true);
        dialog_.add_person("who", tr("~Who"), people_, words.who, person_use::several);
        dialog_.need("who", tr("Please enter with whom you were in touch."));
        dialog_.add_list("kind", tr("~Kind"), offered(kinds_of(workbook)),
            offered(about.planned ? book::touch_kinds::visit : book::touch_kinds::call));
        dialog_.add_date("date", tr("~Date"), what_.on.value_or(now.today), now.today);
        dialog_.add_list("outcome", tr("~Outcome"), offered(outcomes_of(workbook)), offered(words.outcome));
        dialog_.add_list("referral", tr("~Referral"), lines_, in_front_ ? lines_[1] : lines_[0]);
        dialog_.add_text("brought", tr("~Brought"), words.brought);
        dialog_.add_amount("cost", tr("Co~st"), {});
        dialog_.add_text("by", tr("B~y"), words.by);
        dialog_.add_text("note", tr("~Note"), words.note, {.lines = 3});
    }

    command_answer run() {
        show_fields();
        dialog_.on_change("kind", [this] { show_fields(); });
        dialog_.on_change("who", [this] { follow_who(); });
        std::string answer;
        const bool done = dialog_.run({.accept = tr("~Log contact")}, [&]() -> book::result<void> {
            if (auto ready = take(); !ready) return ready;
            return written_in_dialog(call_,
                commands::with_new_contacts(
                    workbook_, dialog_.new_contacts(), commands::log_touch(workbook_, what_, now_)),
                answer);
        });
        if (done) remember_person_here(call_.context, what_.words.by);
        return answer;
    }

private:
    /// The referrals to choose from: the one in front first, then those of the people.
    void offer_referrals(std::vector<std::string> const& people, bool with_front) {
        rows_.clear();
        if (in_front_ && with_front) rows_.push_back(in_front_);
        for (auto const& one : people)
            for (auto const* row : commands::referrals_of(workbook_, one)) text::add_once(rows_, row);
        lines_.resize(1);
        for (auto const* row : rows_) lines_.push_back(commands::named(*row, office_language()));
    }

    /// Somebody else is named: the referrals are theirs, and what was about another is not theirs.
    void follow_who() {
        const auto people = people_.named_in(dialog_.text("who"));
        if (people == followed_) return;
        followed_ = people;
        const auto chosen = dialog_.text("referral");
        const bool with_front = in_front_ && is_about(workbook_, *in_front_, people);
        offer_referrals(people, with_front);
        const bool stays = std::ranges::find(lines_, chosen) != lines_.end();
        dialog_.set_list("referral", lines_, with_front ? lines_[1] : stays ? chosen : lines_[0]);
    }

    kind_fields fields_shown() const { return fields_of(workbook_, chosen_word(dialog_, "kind")); }

    void show_fields() {
        const auto shown = fields_shown();
        dialog_.show_field("outcome", shown.outcome);
        dialog_.show_field("brought", shown.brought);
        dialog_.show_field("cost", shown.cost);
    }

    book::result<void> take() {
        const auto shown = fields_shown();
        what_.words = {dialog_.text("who"), chosen_word(dialog_, "kind"),
            shown.outcome ? chosen_word(dialog_, "outcome") : "", shown.brought ? dialog_.text("brought") : "",
            dialog_.text("by"), dialog_.text("note")};
        what_.on = dialog_.date("date");
        if (shown.cost)
            if (auto ready = take_gift(); !ready) return ready;
        const auto chosen = static_cast<std::size_t>(
            std::ranges::find(lines_, dialog_.text("referral")) - lines_.begin());
        what_.referral.reset();
        if (chosen > 0 && chosen < lines_.size()) what_.referral = {rows_[chosen - 1]->number, rows_[chosen - 1]->row};
        return {};
    }

    book::result<void> take_gift() {
        what_.words.cost = dialog_.amount("cost");
        if (!question_ || asked_for_ != what_.words.who)
            question_.emplace(workbook_, people_.named_in(asked_for_ = what_.words.who), now_.today);
        if (auto ready = question_->before(what_.words.brought, what_.words.cost, what_.on); !ready) return ready;
        what_.again = question_->again();
        return {};
    }

    command_call const& call_;
    book::workbook const& workbook_;
    commands::log_touch_arguments what_;
    commands::moment now_;
    book::referral const* in_front_ = nullptr;
    std::vector<book::referral const*> rows_;
    std::vector<std::string> lines_{tr("None")};
    std::vector<std::string> followed_;   // whose referrals are offered, once who was changed
    commands::known_people people_;
    form_dialog dialog_;
    std::string asked_for_;   // whose gifts the question is about
    std::optional<gift_question> question_;
};

/// Asks what a visit brought the source (rule S0 in docs/rules.md). It may have brought nothing: that is not refused.
command_answer ask_what_it_brought(command_call const& call, book::workbook const& workbook,
    commands::log_touch_arguments what, commands::moment now) {
    std::vector<std::string> brought;
    for (auto const& one : std::views::reverse(workbook.touches))   // the latest first
        if (brought.size() < most_offers && !one.brought.empty()) text::add_once(brought, one.brought);
    form_dialog dialog{call, tr("Visit done")};
    dialog.add_sentence(tr("{1} with {2}: what did it bring them?", offered(what.words.kind), what.words.who));
    dialog.add_combo("brought", tr("~Brought"), brought, what.words.brought);
    dialog.add_date("date", tr("D~ate"), what.on.value_or(now.today), now.today);
    dialog.add_text("note", tr("~Note"), what.words.note, {.lines = 2});
    std::string answer;
    dialog.run({.accept = tr("~Done")}, [&]() -> book::result<void> {
        what.words.brought = dialog.text("brought");
        what.on = dialog.date("date");
        what.words.note = dialog.text("note");
        return written_in_dialog(call, commands::log_touch(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer log_touch_command(command_call const& call) {
    const auto ready = prepare(call, argument::date);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto about = subject_of(call, workbook);
    if (!about) return book::refuse(about.error());
    const auto cost = amount_argument(call, workbook, argument::cost);
    if (!cost) return book::refuse(cost.error());
    commands::log_touch_arguments what{
        {about->told, call.words(argument::kind), call.words(argument::outcome), call.words(argument::brought),
            call.text(argument::by).value_or(person_here(call.context)), call.words(argument::note), *cost},
        about->referral, call.flag(argument::again), date};
    if (about->planned && what.words.brought.empty()) what.words.brought = about->brought;
    if (about->planned && what.words.kind.empty() && call.quiet()) what.words.kind = book::touch_kinds::visit;
    if (what.words.kind.empty() && !call.quiet()) return touch_form{call, workbook, *about, what, now}.run();
    if (call.text(argument::ask) == ask_for::brought && what.words.brought.empty() && !call.quiet())
        return ask_what_it_brought(call, workbook, what, now);
    return written(call,
        commands::saying_unknown(
            workbook, commands::people_named(workbook, what.words.who), commands::log_touch(workbook, what, now)));
}

}
