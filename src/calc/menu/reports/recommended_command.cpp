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

command_answer ask(command_call const& call, recommended_facts const& facts, commands::recommended_choice choice) {
    form_dialog dialog{call, tr("People we recommend"), dialog_width::letter};
    const auto all = tr("All");
    const auto add = [&](std::string_view name, std::string const& label, std::vector<std::string> words,
                         std::string const& chosen) {
        words.insert(words.begin(), all);
        const auto found = std::ranges::find_if(
            words, [&](std::string const& word) { return text::folded(word) == text::folded(chosen); });
        dialog.add_list(name, label, words, found == words.end() ? all : *found);
    };
    std::vector<std::string> labels;
    for (auto const& one : orders) labels.push_back(tr(one.label));
    dialog.add_sentence(tr("A page for clients: partners of yours, what they are good for and how to reach them."));
    add("need", tr("~Need"), commands::needs_filled(facts.workbook(), facts.partners), choice.need);
    add("area", tr("~Area"), commands::areas_of(facts.workbook()), choice.area);
    add("type", tr("T~ype"), offered(commands::types_of(facts.workbook())), offered(known_word(choice.type)));
    dialog.add_list("order", tr("~Put together by"), labels,
        tr(std::ranges::find(orders, choice.groups, &order_name::groups)->label));
    dialog.add_shown("preview", tr("~Who is on it"), "", {.lines = 9});
    const auto take = [&] {
        const auto word = [&](std::string_view name) {
            auto chosen = dialog.text(name);
            return chosen == all ? std::string{} : chosen;
        };
        choice.need = word("need");
        choice.area = word("area");
        choice.type = word("type");
        for (auto const& one : orders)
            if (tr(one.label) == dialog.text("order")) choice.groups = one.groups;
    };
    const auto show = [&] {
        dialog.set_text("preview",
            commands::preview_of(
                commands::recommended_of(facts.workbook(), facts.table, facts.partners, choice, facts.ready.now.today),
                office_language()));
    };
    show();
    for (auto const* name : {"need", "area", "type"})
        dialog.on_change(name, [&] {
            take();
            show();
        });
    std::string answer;
    dialog.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
        take();
        auto done = made(call, facts, choice);
        if (!done) return book::refuse(done.error());
        answer = std::move(*done);
        return {};
    });
    return answer;
}

}

command_answer recommended_command(command_call const& call) {
    auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    recommended_facts facts{*ready, {}, {}};
    facts.table = read_contact_table(call.document, facts.workbook());
    show_postcodes(call.document, facts.workbook(), facts.table);
    facts.partners = network::partners_of(
        facts.workbook().contacts, facts.workbook().plans, facts.ready.known->ranking);
    const auto text = [&](char const* name) { return call.text(name).value_or(""); };
    commands::recommended_choice choice{
        text(argument::need), text(argument::area), text(argument::type), grouped_by::need};
    if (const auto order = text(argument::order); !order.empty()) {
        const auto found = std::ranges::find(orders, text::folded(order), &order_name::key);
        if (found == orders.end()) return book::refuse(tr("Say what to put together: need, type or area."));
        choice.groups = found->groups;
    }
    if (!call.quiet()) return ask(call, facts, choice);
    return made(call, facts, choice);
}

}
