#include "calc/menu/reports/recommended_command.hpp"

#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/contact_reader.hpp"
#include "calc/reading/shown_postcodes.hpp"
#include "commands/paper/recommended_page.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

using commands::grouped_by;

struct order_name {
    grouped_by groups;
    std::string_view key, label;   ///< argument Order; how the dialog calls it
};
constexpr std::array orders{order_name{grouped_by::need, "need", text::to_say("What they are good for")},
    order_name{grouped_by::type, "type", text::to_say("Type")},
    order_name{grouped_by::area, "area", text::to_say("Area")}};

/// The book and what belongs to it while the command runs.
struct recommended_facts {
    prepared_digest ready;
    commands::contact_table table;
    std::vector<network::partner> partners;

    book::workbook const& workbook() const { return ready.known->workbook; }
};

command_answer made(
    command_call const& call, recommended_facts const& facts, commands::recommended_choice const& choice) {
    auto answer = written(
        call, commands::recommended_page(facts.workbook(), facts.table, facts.partners, choice, facts.ready.now));
    if (answer) show_table(call, book::table_id::recommended);
    return answer;
}

/// The dialog: what is chosen in it, and who is on the page by that.
class recommended_form {
public:
    recommended_form(command_call const& call, recommended_facts const& facts, commands::recommended_choice choice)
        : call_{call}, facts_{facts}, choice_{std::move(choice)},
          dialog_{call, tr("People we recommend"), dialog_width::letter} {
        std::vector<std::string> labels;
        for (auto const& one : orders) labels.push_back(tr(one.label));
        dialog_.add_sentence(
            tr("A page for clients: partners of yours, what they are good for and how to reach them."));
        add("need", tr("~Need"), commands::needs_filled(facts.workbook(), facts.partners), choice_.need);
        add("area", tr("~Area"), commands::areas_of(facts.workbook()), choice_.area);
        add("type", tr("T~ype"), offered(commands::types_of(facts.workbook())), offered(known_word(choice_.type)));
        dialog_.add_list("order", tr("~Group by"), labels,
            tr(std::ranges::find(orders, choice_.groups, &order_name::groups)->label));
        dialog_.add_shown("preview", tr("~Who is on it"), "", {.lines = 9});
        show();
    }

    command_answer run() {
        for (auto const* name : {"need", "area", "type"})
            dialog_.on_change(name, [this] {
                take();
                show();
            });
        std::string answer;
        dialog_.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
            take();
            auto done = made(call_, facts_, choice_);
            if (!done) return book::refuse(done.error());
            answer = std::move(*done);
            return {};
        });
        return answer;
    }

private:
    void add(
        std::string_view name, std::string const& label, std::vector<std::string> words, std::string const& chosen) {
        words.insert(words.begin(), all_);
        const auto found = std::ranges::find_if(
            words, [&](std::string const& word) { return text::folded(word) == text::folded(chosen); });
        dialog_.add_list(name, label, words, found == words.end() ? all_ : *found);
    }

    std::string chosen(std::string_view name) const {
        auto word = dialog_.text(name);
        return word == all_ ? std::string{} : word;
    }

    void take() {
        choice_.need = chosen("need");
        choice_.area = chosen("area");
        choice_.type = chosen("type");
        for (auto const& one : orders)
            if (tr(one.label) == dialog_.text("order")) choice_.groups = one.groups;
    }

    void show() {
        dialog_.set_text("preview",
            commands::preview_of(commands::recommended_of(
                                     facts_.workbook(), facts_.table, facts_.partners, choice_, facts_.ready.now.today),
                office_language()));
    }

    command_call const& call_;
    recommended_facts const& facts_;
    commands::recommended_choice choice_;
    std::string all_ = tr("All");
    form_dialog dialog_;
};

}

command_answer recommended_command(command_call const& call) {
    auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    recommended_facts facts{*ready, {}, {}};
    facts.table = read_contact_table(call.document, facts.workbook());
    show_postcodes(call.document, facts.workbook(), facts.table);
    facts.partners = network::partners_of(
        facts.workbook().contacts, facts.workbook().plans, facts.ready.known->ranking);
    commands::recommended_choice choice{
        call.words(argument::need), call.words(argument::area), call.words(argument::type), grouped_by::need};
    if (const auto order = call.words(argument::order); !order.empty()) {
        const auto found = std::ranges::find(orders, text::folded(order), &order_name::key);
        if (found == orders.end()) return book::refuse(tr("Say what to put together: need, type or area."));
        choice.groups = found->groups;
    }
    if (!call.quiet()) return recommended_form{call, facts, choice}.run();
    return made(call, facts, choice);
}

}
