#include "calc/commands.hpp"
#include "calc/dialog.hpp"
#include "calc/reader.hpp"
#include "calc/subject.hpp"
#include "book/rule_text.hpp"
#include "commands/set_status.hpp"

namespace referralbook::calc {

namespace {

/// What was typed as a value: nothing, a number, or a sentence.
book::result<std::optional<double>> value_of(std::string const& typed) {
    if (typed.empty()) return std::optional<double>{};
    if (const auto value = book::number_of_text(typed)) return value;
    return std::unexpected{book::problem{"\"" + typed + "\" could be read in two ways or in none: write the value as plain digits, like 1200."}};
}

book::result<book::change_set> change(book::workbook const& book, commands::referral_key which, std::string const& name,
                                      std::string const& typed, commands::moment now) {
    const auto wanted = book::status_of(name);
    if (!wanted || name.empty())
        return std::unexpected{book::problem{"There is no status \"" + name + "\": choose New, Trying, In talks, Meeting, Proposal, Won, Lost or Nurture."}};
    const auto value = value_of(typed);
    if (!value) return std::unexpected{value.error()};
    return commands::set_status(book, {which, *wanted, *value}, now);
}

}

command_answer status_changed_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    const auto chosen = chosen_referral_of(call, book);
    if (!chosen) return std::unexpected{chosen.error()};
    if (!*chosen) return std::string{};
    auto const& [about, key, row, now] = **chosen;
    const auto name = call.text("Status");
    if (name || call.quiet()) return written(call, change(book, key, name.value_or(""), call.text("Value").value_or(""), now));

    form_dialog dialog{call, "Status changed"};
    dialog.add_sentence(commands::named(*row) + " is " + std::string{name_of(row->facts.state)} + " now.");
    dialog.add_list("status", "~Status", {book::status_names.begin(), book::status_names.end()}, name_of(row->facts.state));
    const auto held = row->value ? book::text_of(*row->value) : "";
    dialog.add_text("value", "~Value when won", held);
    std::string answer;
    dialog.run("~Change status", [&] {
        const auto value = dialog.text("value");
        return written_or_said(call, change(book, key, dialog.text("status"), value == held ? "" : value, now), answer);
    });
    return answer;
}

}
