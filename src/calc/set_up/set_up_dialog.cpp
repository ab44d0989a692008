#include "calc/set_up/set_up_dialog.hpp"
#include "calc/office/dates_of.hpp"
#include "calc/office/office_language.hpp"
#include "calc/set_up/columns_page.hpp"
#include "calc/set_up/history_page.hpp"
#include "calc/set_up/names_page.hpp"
#include "calc/set_up/office_page.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

using namespace set_up_page;
using recognition::sheet_kind;

constexpr int choice_x = 70, choice_width = 180, button_width = 58, button_height = 15, page_button = 84,
              help_width = 36;
constexpr int least_added = 4 * line, most_added = 8 * line;

struct kind_choice {
    sheet_kind kind;
    std::string_view says;
};
constexpr std::array kinds{
    kind_choice{sheet_kind::contacts, text::to_say("Contacts")},
    kind_choice{sheet_kind::contacts_and_referrals, text::to_say("Contacts, with who referred them and when")},
    kind_choice{sheet_kind::referral_log, text::to_say("A list of referrals received")},
};

enum class page { columns, history, names, office };
constexpr std::array pages{page::columns, page::history, page::names, page::office};

std::string button_of(page one) { return "page" + std::to_string(static_cast<int>(one)); }

std::vector<std::string> kind_names() {
    std::vector<std::string> names;
    for (auto const& kind : kinds) names.push_back(tr(kind.says));
    return names;
}

int index_of(sheet_kind one) {
    const auto found = std::ranges::find(kinds, one, &kind_choice::kind);
    return found == kinds.end() ? 0 : static_cast<int>(found - kinds.begin());
}

/// Columns is always there.
struct pages_there {
    bool history, names, office;

    bool has(page one) const {
        switch (one) {
        case page::columns: return true;
        case page::history: return history;
        case page::names: return names;
        case page::office: return office;
        }
        return false;
    }
};

/// Why some of the pages are not there; "" where all are.
std::string why_closed(pages_there const& there) {
    std::string words;
    const auto add = [&](std::string const& sentence) { text::append_part(words, " ", sentence); };
    if (!there.history)
        add(tr("History and Names are about referrals; above stands that this sheet holds contacts alone."));
    else if (!there.names)
        add(tr("Names: nobody here is spelled in two ways."));
    if (!there.office) add(tr("Your office stands in the settings already."));
    return words;
}

std::string said_of(commands::set_up_plan const& plan) {
    std::string list;
    for (auto const& one : plan.adds) text::append_part(list, office_language().between_parts(), one);
    auto adds = plan.empty() ? tr("Everything is there already.")
        : list.empty()       ? tr("Remembers what you chose.")
                             : tr("Adds {1}.", list);
    for (auto const& note : plan.notes) adds += ' ' + note;
    return adds;
}

/// What stands below every page: what set-up adds, whether the file is saved as another first, what is wrong, buttons.
class dialog_foot {
public:
    dialog_foot(table_dialog& form, std::string const& ods_name) : form_{form}, ods_name_{ods_name} {}

    /// `top`: where it begins.
    void build(int top, std::function<bool()> const& is_right) {
        top_ = top;
        const control_place later{margin, top_, inner, line};   // place() says where
        form_.text("adds", "", later, {.wrapped = true});
        if (!ods_name_.empty())
            form_.tick("ods", tr("Save it as {1} first: this kind of file cannot hold the new sheets", ods_name_),
                tick_state::on, later);
        form_.text("problem", "", later, {.wrapped = true, .bold = true});
        form_.accept_button("ok", tr("~Set up"), later, is_right);
        form_.button("cancel", tr("Cancel"), button_role::cancel, later);
        form_.place_help(later);
        place();
        form_.before_shown([this] { place(); });   // only then is it known how words wrap
    }

    /// What set-up adds gets the lines that it needs; the dialog grows with it, and does not shrink again.
    void place() {
        adds_height_ = std::clamp(form_.height_of_words("adds", inner), adds_height_, most_added);
        int y = top_;
        form_.move("adds", {margin, y, inner, adds_height_});
        y += adds_height_ + gap;
        if (!ods_name_.empty()) {
            form_.move("ods", {margin, y, inner, line + 2});
            y += line + 2 + gap;
        }
        form_.move("problem", {margin, y, inner - 2 * button_width - help_width - 18, 2 * line});
        int x = width - margin - button_width;
        form_.move("cancel", {x, y, button_width, button_height});
        x -= button_width + 6;
        form_.move("ok", {x, y, button_width, button_height});
        x -= help_width + 6;
        form_.place_help({x, y, help_width, button_height});
        form_.set_height(y + 2 * line + margin);
    }

    bool saves_first() const { return !ods_name_.empty() && form_.ticked("ods"); }

    void say(std::string const& adds, std::string const& problem) {
        form_.enable("ok", problem.empty());
        form_.set_label("problem", problem);
        form_.set_label("adds", adds);
        place();
    }
    void refuse(std::string const& problem) { form_.set_label("problem", problem); }

private:
    table_dialog& form_;
    std::string const& ods_name_;   ///< "" where the file stays what it is
    int top_ = 0;
    int adds_height_ = least_added;   ///< of the words on what set-up adds
};

class set_up_form {
public:
    set_up_form(command_call const& call, std::vector<set_up_table> const& tables,
        std::function<commands::set_up_facts(std::size_t)> const& facts_of, set_up_choices& choices)
        : call_{call}, tables_{tables}, facts_of_{facts_of}, choices_{choices}, facts_{choices.facts},
          form_{call, tr("Set up this workbook"), width}, columns_{form_, facts_},
          history_{form_, facts_, date_order_of(call.context, {call.document, com::sun::star::uno::UNO_QUERY})},
          names_{form_, facts_}, office_{form_, facts_}, foot_{form_, choices.ods_name} {
        build();
        look_again();
    }

    bool ask() {
        const bool accepted = form_.run([this](std::string const& name) {
            if (name == "table") take_table(static_cast<std::size_t>(std::max(form_.selected("table"), 0)));
            if (name == "kind")
                facts_.wanted.kind = kinds[static_cast<std::size_t>(std::max(form_.selected("kind"), 0))].kind;
            look_again();
        });
        office_.take();
        if (planned_ && planned_->plan) {
            commands::plan_names(*rows_, *planned_->plan);
            choices_.plan = std::move(*planned_->plan);
        }
        choices_.save_first = foot_.saves_first();
        return accepted;
    }

private:
    std::string intro() const {
        auto const& program = facts_.found.program;
        return program.empty()
            ? tr("This is what was found on the sheet \"{1}\". Correct what is wrong; your columns stay as they are.",
                  facts_.sheet)
            : tr("This is what was found on the sheet \"{1}\", an export of {2}. Correct what is wrong; your columns "
                 "stay as they are.",
                  facts_.sheet, program);
    }

    void take_table(std::size_t which) {
        if (which >= tables_.size() || which == choices_.table) return;
        choices_.table = which;
        const bool settle = facts_.settle_history;
        facts_ = facts_of_(which);
        if (!facts_.asked.settle) facts_.settle_history = settle;
        rows_.reset();
        planned_.reset();
        history_.show_answers();
        form_.set_label("intro", intro());
        form_.offer("kind", kind_names(), index_of(facts_.wanted.kind));
        columns_.offer_columns();
    }

    void build() {
        form_.text("intro", intro(), {margin, margin, inner, line});
        int y = 22;
        if (tables_.size() > 1) {
            std::vector<std::string> names;
            for (auto const& table : tables_) names.push_back(table.name);
            form_.text("table_label", tr("The table"), {margin, y + 2, choice_x - margin, line});
            form_.list("table", tr("The table to set up"), names, static_cast<int>(choices_.table),
                {choice_x, y, choice_width, row_height});
            y += row_step;
        }
        form_.text("kind_label", tr("The sheet holds"), {margin, y + 2, choice_x - margin, line});
        form_.list("kind", tr("What the sheet holds"), kind_names(), index_of(facts_.wanted.kind),
            {choice_x, y, choice_width, row_height});
        form_.tick("all", tr("Show everything that such a sheet may hold"), tick_state::off,
            {choice_x + choice_width + 10, y - 2, width - choice_x - choice_width - 10 - margin, 2 * line});
        y += row_step + 3;
        pages_at_ = y;
        for (const auto one : pages) {
            form_.button(button_of(one), "", button_role::action, {margin, y, page_button, button_height});
            form_.press(button_of(one), [this, one] {
                page_ = one;
                arrange();
            });
        }
        y += button_height + 2;
        form_.text("closed", "", {margin, y, inner, line});
        y += line + gap;
        columns_.build(y);
        history_.build(y);
        names_.build(y);
        office_.build(y);
        foot_.build(y + set_up_page::height + gap, [this] { return is_right(); });
    }

    bool asks_office() const { return !facts_.names.contains(book::table(book::table_id::rules).name); }

    /// Whether what was typed of the office can be used; else its page comes up and says why not.
    bool is_right() {
        if (!asks_office()) return true;
        const auto right = office_.check();
        if (right) return true;
        page_ = page::office;
        arrange();
        form_.focus(office_page::email_field);
        foot_.refuse(right.error().sentence);
        return false;
    }

    /// Which pages there are, and the one that is shown.
    void arrange() {
        const pages_there there{.history = facts_.wanted.kind != sheet_kind::contacts,
            .names = names_.found() > 0,
            .office = asks_office()};
        if (!there.has(page_)) page_ = page::columns;
        const auto with_count = [](std::string_view words, std::size_t count) {
            return std::string{words} + (count == 0 ? "" : " (" + std::to_string(count) + ")");
        };
        const std::array labels{tr("C~olumns"),
            with_count(tr("~History"), static_cast<std::size_t>(history_.questions())),
            with_count(tr("~Names"), names_.found()), tr("Your o~ffice")};
        int x = margin;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const auto name = button_of(pages[i]);
            form_.set_label(name, labels[i]);
            form_.show(name, there.has(pages[i]));   // the newer office's disabled buttons cannot be read
            form_.move(name, {x, pages_at_, page_button, button_height});
            if (there.has(pages[i])) x += page_button + 4;
        }
        form_.set_label("closed", why_closed(there));
        form_.show("all", page_ == page::columns);
        columns_.show_if(page_ == page::columns);
        history_.show_if(page_ == page::history);
        names_.show_if(page_ == page::names);
        office_.show_if(page_ == page::office);
    }

    void look_again() {
        columns_.take();
        read_mapped_cells(call_.document, tables_[choices_.table].sheet, facts_);
        const bool other_rows = !rows_ || !planned_ || planned_->wanted != facts_.wanted;
        if (other_rows) history_.look(rows_.emplace(facts_));
        auto problem = history_.take();
        if (other_rows || planned_->answers != facts_.answers || planned_->settle_history != facts_.settle_history) {
            planned_.emplace(facts_.wanted, facts_.answers, facts_.settle_history, commands::plan_set_up(*rows_));
            if (planned_->plan) names_.look(*planned_->plan);
        }
        auto& plan = planned_->plan;
        if (plan) {
            history_.look(plan->referrals);
            names_.take();
            commands::plan_names(*rows_, *plan);
        } else if (problem.empty()) {
            problem = plan.error().sentence;
        }
        foot_.say(plan ? said_of(*plan) : std::string{}, problem);
        arrange();
    }

    /// The last plan, and what it was made for: most changes in the dialog leave its rows as they are.
    struct planned {
        recognition::mapping wanted;
        commands::history_answers answers;
        bool settle_history;
        book::result<commands::set_up_plan> plan;
    };

    command_call const& call_;
    std::vector<set_up_table> const& tables_;
    std::function<commands::set_up_facts(std::size_t)> const& facts_of_;
    set_up_choices& choices_;
    commands::set_up_facts& facts_;
    table_dialog form_;
    columns_page columns_;
    history_page history_;
    names_page names_;
    office_page office_;
    dialog_foot foot_;
    std::optional<commands::sheet_rows> rows_;
    std::optional<planned> planned_;
    page page_ = page::columns;
    int pages_at_ = 0;   ///< from the top, where the buttons of the pages stand
};

}

bool ask_set_up(command_call const& call, std::vector<set_up_table> const& tables,
    std::function<commands::set_up_facts(std::size_t)> const& facts_of, set_up_choices& choices) {
    set_up_form form{call, tables, facts_of, choices};
    return form.ask();
}

}
